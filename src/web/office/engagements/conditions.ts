/** The conditions of a row of pay that select a line of the grid, apart from what is counted across productions. */
import type { TermConditions } from '#core/office/engagements/index.ts';

export const YES_CONDITIONS = [
  'firstPart',
  'smallVenue',
  'discoveryStage',
  'largeVenue',
  'continuous',
  'splitPeriod',
  'pair',
] as const satisfies readonly (keyof TermConditions)[];

export type YesCondition = (typeof YES_CONDITIONS)[number];

export const conditionNames = (conditions: TermConditions): readonly YesCondition[] =>
  YES_CONDITIONS.filter((name) => conditions[name] === true);
