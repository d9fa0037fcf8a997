/** The branch's funds: FNAS and FCAP of the CCNEAC, FCAP and CASC of the CCNSVP, the works council's share. */
import {
  COUNCIL_INTERMITTENT,
  COUNCIL_LARGE,
  COUNCIL_OTHERS,
  FCAP_CCNEAC,
  FCAP_CCNSVP,
  FNAS,
  FNAS_COUNCIL_INTERMITTENT,
  FNAS_COUNCIL_OTHERS,
  FNAS_NO_COUNCIL,
  SOCIAL_ACTIVITIES_CCNSVP,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { isMedium } from './branch-lines.ts';
import { isLarge } from './social-security-lines.ts';
import type { Workings } from './workings.ts';

/**
 * CCNEAC III.3.1, on gross before the deduction. Under eleven employees and through GUSO: 1.45 % to the FNAS. From
 * eleven, what a works council receives is the line `socialActivities`. GUSO collects no other fund of a branch.
 */
export function socialFundsLines(workings: Workings, bases: Bases): void {
  const { agreement, channel } = workings.case.employer;
  if (agreement === 'CCNEAC') ccneacFunds(workings, bases, channel === 'guso');
  else if (agreement === 'CCNSVP' && channel !== 'guso') ccnsvpFunds(workings, bases);
}

function ccneacFunds(workings: Workings, { gross }: Bases, isGuso: boolean): void {
  const { worksCouncil } = workings.case.employer;
  const { intermittent } = workings.regime;
  if (isGuso) {
    workings.line('fnas', gross, workings.rate(FNAS));
    return;
  }
  if (!isMedium(workings)) {
    workings.line('fnas', gross, workings.rate(FNAS));
  } else if (!worksCouncil) {
    workings.line('fnas', gross, workings.rate(FNAS_NO_COUNCIL));
  } else if (!isLarge(workings)) {
    workings.line('fnas', gross, workings.rate(intermittent ? FNAS_COUNCIL_INTERMITTENT : FNAS_COUNCIL_OTHERS));
  }
  workings.line('fcap', gross, workings.rate(FCAP_CCNEAC));
  if (isMedium(workings) && worksCouncil) {
    const council = isLarge(workings) ? COUNCIL_LARGE : intermittent ? COUNCIL_INTERMITTENT : COUNCIL_OTHERS;
    workings.line('socialActivities', gross, workings.rate(council));
  }
}

/** On band 1: FCAP for all, CASC where no works council runs social activities. */
function ccnsvpFunds(workings: Workings, { pensionT1 }: Bases): void {
  workings.line('fcap', pensionT1, workings.rate(FCAP_CCNSVP));
  if (!workings.case.employer.worksCouncil) {
    workings.line('socialActivities', pensionT1, workings.rate(SOCIAL_ACTIVITIES_CCNSVP));
  }
}
