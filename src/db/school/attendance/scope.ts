/** Which cohorts, from which day to which. */
export interface CohortScope {
  readonly cohorts: readonly string[];
  readonly from: string;
  readonly to: string;
}
