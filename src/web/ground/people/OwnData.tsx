import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, queries, Refused, type Reply, read, refusalText, send } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, Shown, saySaved, useLocale } from '../../ui/index.ts';
import { ErasureAnswer } from './ErasureAnswer.tsx';

/** Fetching everything that the house holds about oneself, and having it erased. */
export function OwnData() {
  const { t } = useTranslation('people');
  const slug = useSlug();
  const locale = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const asked = useQuery({
    queryKey: ['own-data', slug],
    queryFn: ({ signal }) => read<Reply<'own-data.erasure'>>(at(slug, '/own-data/erasure'), signal),
    retry: false,
  });
  if (asked.error instanceof Refused) return <p className="caption">{refusalText(asked.error, locale)}</p>;
  return (
    <Shown asked={asked}>
      {(answer) => (
        <div style={{ display: 'grid', gap: 12, maxWidth: '70ch' }}>
          <p style={{ margin: 0 }}>{t('data.ownExplain')}</p>
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            <Button component="a" href={at(slug, '/own-data', { as: 'tar' })} download variant="filled">
              {t('data.archive')}
            </Button>
            <Button component="a" href={at(slug, '/own-data', { as: 'json' })} download>
              {t('data.json')}
            </Button>
            <Button onClick={() => setIsAsking(true)}>{t('data.eraseMe')}</Button>
          </div>
          <ConfirmWithConsequence
            opened={isAsking}
            title={t('data.eraseMe')}
            consequence={<ErasureAnswer answer={answer} />}
            act={t('data.eraseConfirm')}
            onClose={() => setIsAsking(false)}
            onConfirm={async () => {
              await send({ method: 'POST', path: at(slug, '/own-data/erasure'), body: { understood: true } });
              saySaved(t('data.erased'));
              await queries.invalidateQueries();
            }}
          />
        </div>
      )}
    </Shown>
  );
}
