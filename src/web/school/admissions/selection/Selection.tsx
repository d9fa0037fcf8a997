import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Page, Tabs, Waiting } from '../../../ui/index.ts';
import classes from './selection.module.css';
import { type Step, stepsFor } from './steps.ts';
import { useSelection } from './useSelection.ts';

const PAGES: Readonly<Record<Step, React.ComponentType>> = {
  pieces: lazy(() => import('./PieceChecks.tsx')),
  closing: lazy(() => import('./Closing.tsx')),
  readings: lazy(() => import('./Readings.tsx')),
  first: lazy(() => import('./FirstSelection.tsx')),
  slots: lazy(() => import('./Slots.tsx')),
  interviews: lazy(() => import('./Interviews.tsx')),
  final: lazy(() => import('./FinalSelection.tsx')),
  offers: lazy(() => import('./Offers.tsx')),
  figures: lazy(() => import('./Figures.tsx')),
};

/** One step of a call's selection, and the way to the others that one may walk. */
export default function Selection() {
  const { t } = useTranslation('selection');
  const { slug, cohortId, callId, may } = useSelection();
  const { step } = useParams({ strict: false }) as { step?: string };
  const steps = stepsFor(may);
  const open = steps.find((one) => one.step === step)?.step;
  const Shown = open && PAGES[open];
  return (
    <>
      <Tabs className={classes.steps} label={t('steps.label')}>
        <ol>
          {steps.map((one) => (
            <li key={one.step}>
              <Link
                to="/o/$slug/cohorts/$cohortId/selection/$callId/$step"
                params={{ slug, cohortId, callId, step: one.step }}
              >
                {t(`steps.${one.step}`)}
              </Link>
            </li>
          ))}
        </ol>
      </Tabs>
      {Shown ? (
        <Suspense fallback={<Waiting />}>
          <Shown key={callId} />
        </Suspense>
      ) : (
        <Page>
          <EmptyState title={t('notYours.title')}>{t('notYours.text')}</EmptyState>
        </Page>
      )}
    </>
  );
}
