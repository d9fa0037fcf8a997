import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptEdit, useStatus } from '#web/client/index.ts';
import classes from './unsent.module.css';

const UnsentDrawer = lazy(() => import('./UnsentDrawer.tsx'));
const MergeScreen = lazy(() => import('./MergeScreen.tsx'));

/** Says when the server is silent and what has not left yet; says nothing when all is well. */
export function StatusBanner() {
  const { t, i18n } = useTranslation('shell');
  const { reachable, lastAnswer, kept } = useStatus();
  const [listed, setListed] = useState(false);
  const [merging, setMerging] = useState<KeptEdit | null>(null);
  const count = (kind: KeptEdit['state']['kind']) => kept.filter(({ state }) => state.kind === kind).length;
  const [waiting, conflicts, refused] = [count('waiting'), count('conflict'), count('refused')];
  const time = new Intl.DateTimeFormat(i18n.language, { hour: 'numeric', minute: '2-digit' }).format(lastAnswer);
  const conflict = kept.find(({ state }) => state.kind === 'conflict');

  return (
    <div role="status" className={classes.statusHolder}>
      {(!reachable || kept.length > 0) && (
        <div className={classes.banner} data-tone={conflicts + refused > 0 ? 'red' : 'gold'}>
          <span>
            {!reachable && <>{t('unsent.offline', { time })} </>}
            {waiting > 0 && (
              <>
                <b>{t('unsent.waiting', { count: waiting })}</b>. {t('unsent.explain')}{' '}
              </>
            )}
            {conflicts > 0 && <b>{t('unsent.conflicts', { count: conflicts })}. </b>}
            {refused > 0 && <b>{t('unsent.refused', { count: refused })}. </b>}
          </span>
          {conflict && (
            <Button size="compact-sm" variant="filled" onClick={() => setMerging(conflict)}>
              {t('merge.open')}
            </Button>
          )}
          {kept.length > 0 && (
            <Button size="compact-sm" onClick={() => setListed(true)}>
              {t('unsent.see')}
            </Button>
          )}
        </div>
      )}
      <Suspense fallback={null}>
        {listed && (
          <UnsentDrawer
            close={() => setListed(false)}
            merge={(edit) => {
              setListed(false);
              setMerging(edit);
            }}
          />
        )}
        {merging && <MergeScreen kept={merging} close={() => setMerging(null)} />}
      </Suspense>
    </div>
  );
}
