import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayWords, EmptyState, Page, ProblemList, Section, useLocale, usePointing } from '../../ui/index.ts';
import { shownProblems, useGoToProblem, useProduction } from '../productions/index.ts';
import { BreakEven } from './BreakEven.tsx';
import { PlanForm } from './PlanForm.tsx';
import { Plateau } from './Plateau.tsx';
import { PriceTable } from './PriceTable.tsx';
import classes from './pricing.module.css';
import { usePlan } from './usePlan.ts';

/** At what price the show can be sold, by number of performances, and from how many it pays for itself. */
export default function Pricing() {
  const { t } = useTranslation('pricing');
  const locale = useLocale();
  const { may } = useProduction();
  const plan = usePlan();
  const goTo = useGoToProblem();
  usePointing(plan.prices !== null, ['price-plan']);
  const { prices } = plan;
  const mayEdit = may('pricing.edit');

  if (plan.stored === null || prices === null) {
    return (
      <Page measure="read">
        <EmptyState
          title={t('empty.title')}
          action={
            mayEdit && (
              <Button variant="filled" onClick={() => void plan.begin()}>
                {t('empty.act')}
              </Button>
            )
          }
        >
          {t('empty.text')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      aside={
        <>
          <PlanForm {...plan} mayEdit={mayEdit} />
          <ProblemList problems={shownProblems(prices.problems)} onOpen={goTo} />
        </>
      }
    >
      <Section title={t('table.title')}>
        <p className={classes.note}>{t('table.on', { day: dayWords(prices.on, locale, 'plain') })}</p>
        <PriceTable rows={prices.rows} plan={plan.plan} put={plan.put} mayEdit={mayEdit} />
      </Section>
      {prices.rows[0] && <Plateau row={prices.rows[0]} />}
      <BreakEven curve={prices.breakEven} />
    </Page>
  );
}
