/** Every route of the office. */
import type { Route } from '../http/route.ts';
import { routes as budget } from './budget/index.ts';
import { routes as engagements } from './engagements/index.ts';
import { routes as payroll } from './payroll/index.ts';
import { routes as pricing } from './pricing/index.ts';
import { routes as productions } from './productions/index.ts';
import { readAnswerRoute } from './read-answer.ts';
import { readFactsRoute } from './read-facts.ts';
import { whatIfRoute } from './what-if.ts';

export const routes: readonly Route[] = [
  ...productions,
  readFactsRoute,
  readAnswerRoute,
  whatIfRoute,
  ...engagements,
  ...payroll,
  ...budget,
  ...pricing,
];
