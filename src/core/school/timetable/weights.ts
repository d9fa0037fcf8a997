/** What each broken wish costs: only how they compare matters. */
export interface Weights {
  /** A session when its trainer would rather not. */
  readonly trainerPrefersNot: number;
  /** One more trainer than needed on a sub-module. */
  readonly anotherTrainer: number;
  /** A session over the number wished for a week. */
  readonly crowdedWeek: number;
  /** A day on which a group comes for one half-day only. */
  readonly hole: number;
  /** A wished order that is not kept. */
  readonly order: number;
  /** As much time of a half-day as the shortest has, left empty by a session that ends earlier. */
  readonly cutShort: number;
}

export const BALANCED_WEIGHTS: Weights = {
  trainerPrefersNot: 10,
  anotherTrainer: 10,
  crowdedWeek: 2,
  hole: 10,
  order: 100,
  cutShort: 1,
};
