import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, queries, type Reply, read, send } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, Section, Shown, saySaved } from '../../ui/index.ts';
import { ErasureAnswer } from '../people/index.ts';
import { RowSelect } from '../RowSelect.tsx';

/** Answering somebody's request: everything that is held, or the end of it, which cannot be undone. */
export function ErasePerson() {
  const { t } = useTranslation('audit');
  const { t: people } = useTranslation('people');
  const slug = useSlug();
  const { may } = useMay();
  const [id, setId] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const answer = useQuery({
    queryKey: ['erasure', slug, id],
    queryFn: ({ signal }) => read<Reply<'people.erasure'>>(at(slug, `/people/${id}/erasure`), signal),
    enabled: id !== null && isAsking,
    staleTime: 0,
  });
  return (
    <Section title={t('erase.title')}>
      <p style={{ marginTop: 0, color: 'var(--ink-2)', maxWidth: '70ch' }}>{t('erase.explain')}</p>
      <div style={{ display: 'flex', gap: 8, alignItems: 'end', flexWrap: 'wrap' }}>
        <RowSelect among="people" label={t('erase.who')} value={id} onChange={setId} />
        {id !== null && may('private.read') && (
          <Button component="a" href={at(slug, `/people/${id}/held`, { as: 'tar' })} download>
            {people('data.archive')}
          </Button>
        )}
        <Button disabled={id === null} onClick={() => setIsAsking(true)}>
          {t('erase.act')}
        </Button>
      </div>
      <ConfirmWithConsequence
        opened={isAsking}
        title={t('erase.title')}
        consequence={
          <>
            <p style={{ marginTop: 0 }}>{t('erase.consequence')}</p>
            <Shown asked={answer}>{(found) => <ErasureAnswer answer={found} />}</Shown>
          </>
        }
        act={t('erase.confirm')}
        onClose={() => setIsAsking(false)}
        onConfirm={async () => {
          const person = await read<Reply<'people.read'>>(at(slug, `/people/${id}`));
          await send({ method: 'POST', path: at(slug, `/people/${id}/erase`), body: {}, ifMatch: person.version });
          setId(null);
          saySaved(t('erase.done'));
          await queries.invalidateQueries({ queryKey: ['people', slug] });
          await queries.invalidateQueries({ queryKey: ['audit', slug] });
        }}
      />
    </Section>
  );
}
