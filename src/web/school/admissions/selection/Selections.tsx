import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayWords, EmptyState, Page, Section, Shown, useLocale } from '../../../ui/index.ts';
import { callTitle } from '../useCall.ts';
import { firstStep } from './steps.ts';
import { useCalls, useSelection } from './useSelection.ts';

/** The calls of a cohort, each with its selection; with one alone, straight to it. */
export default function Selections() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { slug, cohortId, may } = useSelection();
  const asked = useCalls();
  return (
    <Shown asked={asked}>
      {({ items }) => {
        const step = firstStep(may);
        if (items.length === 1 && step) {
          const params = { slug, cohortId, callId: items[0]!.id as string, step };
          return <Navigate to="/o/$slug/cohorts/$cohortId/selection/$callId/$step" params={params} replace />;
        }
        return (
          <Page>
            <Section title={t('calls')}>
              {items.length === 0 || !step ? (
                <EmptyState title={t('noCall.title')}>{t('noCall.text')}</EmptyState>
              ) : (
                <ul>
                  {items.map((call) => (
                    <li key={call.id as string}>
                      <Link
                        to="/o/$slug/cohorts/$cohortId/selection/$callId/$step"
                        params={{ slug, cohortId, callId: call.id as string, step }}
                      >
                        {callTitle(call, locale)} · {t('call', { day: dayWords(call.closesOn, locale, 'plain') })}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
          </Page>
        );
      }}
    </Shown>
  );
}
