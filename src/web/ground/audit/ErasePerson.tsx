import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, queries, type Reply, read, send } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, Section, saySaved } from '../../ui/index.ts';
import { RowSelect } from '../RowSelect.tsx';

/** The right to be forgotten: it cannot be undone, since the key of the person's values is destroyed. */
export function ErasePerson() {
  const { t } = useTranslation('audit');
  const slug = useSlug();
  const [id, setId] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Section title={t('erase.title')}>
      <p style={{ marginTop: 0, color: 'var(--ink-2)', maxWidth: '70ch' }}>{t('erase.explain')}</p>
      <div style={{ display: 'flex', gap: 8, alignItems: 'end', flexWrap: 'wrap' }}>
        <RowSelect among="people" label={t('erase.who')} value={id} onChange={setId} />
        <Button disabled={id === null} onClick={() => setIsAsking(true)}>
          {t('erase.act')}
        </Button>
      </div>
      <ConfirmWithConsequence
        opened={isAsking}
        title={t('erase.title')}
        consequence={t('erase.consequence')}
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
