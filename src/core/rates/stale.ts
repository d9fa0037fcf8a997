import { addMonths, type CalendarDate, MONTHS_PER_YEAR } from '../kernel/index.ts';
import { TOPICS } from './catalogue.ts';

export interface StaleRate {
  readonly id: string;
  readonly topic: string;
  /** When its newest value was last checked. */
  readonly checked: CalendarDate;
}

/** Rates whose newest value has not been checked for a year on `today`, oldest check first. */
export async function staleRates(today: CalendarDate): Promise<readonly StaleRate[]> {
  const stale: StaleRate[] = [];
  for (const topic of TOPICS) {
    const sources = await topic.sources();
    for (const { id } of topic.rates) {
      const checked = sources[id]?.at(-1)?.checked;
      if (checked !== undefined && isStale(checked, today)) stale.push({ id, topic: topic.id, checked });
    }
  }
  return stale.sort((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0));
}

/** A value is stale when a full year has passed since it was checked. */
export const isStale = (checked: CalendarDate, today: CalendarDate): boolean =>
  addMonths(checked, MONTHS_PER_YEAR) < today;
