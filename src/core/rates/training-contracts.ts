/** What the labour code sets for the training contract of somebody who pays for their own course (L6353-3 to L6353-7). */
import { rate } from './history.ts';
import type { Rate } from './rate.ts';

/** The labour code as renumbered. */
const RENUMBERED = '2008-05-01';
/** Contracts made from the day after 13 June 2014. */
const CONSUMER_ACT = '2014-06-14';

/** Days from signature in which one may withdraw. */
export const WITHDRAWAL_DAYS = rate('trainingContract.withdrawal', 'days', [[RENUMBERED, '10', 'C']]);
/** The same when the contract is made at a distance. */
export const WITHDRAWAL_DAYS_AT_DISTANCE = rate('trainingContract.withdrawal.distance', 'days', [
  [CONSUMER_ACT, '14', 'P'],
]);
/** The most that may be paid when the delay has ended, percent of the price; the balance follows the course. */
export const FIRST_PAYMENT = rate('trainingContract.firstPayment', 'percent', [[RENUMBERED, '30', 'C']]);

export const TRAINING_CONTRACTS: readonly Rate[] = [WITHDRAWAL_DAYS, WITHDRAWAL_DAYS_AT_DISTANCE, FIRST_PAYMENT];
