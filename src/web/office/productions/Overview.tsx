import { useTranslation } from 'react-i18next';
import { Page, ProblemList } from '../../ui/index.ts';
import { Identity } from './Identity.tsx';
import { MoneyAtAGlance } from './MoneyAtAGlance.tsx';
import { NextDates } from './NextDates.tsx';
import { Phases } from './Phases.tsx';
import { shownProblems } from './shown-problems.ts';
import { useGoToProblem } from './useGoToProblem.ts';
import { useProduction } from './useProduction.ts';
import { Works } from './Works.tsx';

/** What a production is, what it costs and sells for, what comes next, and everything that is still wrong. */
export default function Overview() {
  const { t } = useTranslation('productions');
  const { answer, may } = useProduction();
  const goTo = useGoToProblem();
  return (
    <Page aside={<ProblemList problems={shownProblems(answer.problems)} none={t('noProblem')} onOpen={goTo} />}>
      {(may('budget.read') || may('pricing.read')) && <MoneyAtAGlance />}
      <NextDates />
      <Identity />
      <Works />
      <Phases />
    </Page>
  );
}
