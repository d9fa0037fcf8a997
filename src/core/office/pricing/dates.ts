/** The performances of a production grouped into what one presenter buys. */
import { type CalendarDate, DAYS_PER_WEEK, daysBetween } from '#core/kernel/index.ts';
import { type EngagementEvent, eventDay, stands } from '#core/office/engagements/index.ts';

type DatedEvent = EngagementEvent & { readonly venueId: string | null };

export interface DatedSeries<E extends DatedEvent = DatedEvent> {
  /** Of its first performance. */
  readonly id: string;
  readonly performances: readonly E[];
}

/** A performance that will be, may be or has been played. */
export const isPerformance = (event: DatedEvent): boolean =>
  event.kind === 'performance' && event.state !== 'cancelled' && stands(event);

/**
 * Performances at one place that follow each other within a week are one series. Without a place, each is its own.
 */
export function seriesOf<E extends DatedEvent>(events: readonly E[]): readonly DatedSeries<E>[] {
  const performances = events.filter(isPerformance).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const series: E[][] = [];
  const open = new Map<string, E[]>();
  for (const performance of performances) {
    const running = performance.venueId === null ? undefined : open.get(performance.venueId);
    const last = running?.at(-1);
    if (running && last && daysBetween(eventDay(last), eventDay(performance)) <= DAYS_PER_WEEK) {
      running.push(performance);
      continue;
    }
    const started = [performance];
    series.push(started);
    if (performance.venueId !== null) open.set(performance.venueId, started);
  }
  return series.map((own) => ({ id: own[0]!.id, performances: own }));
}

/** Whether an event at the series' place lies within a week of it: set-up, technical rehearsal, strike. */
export function isAround(series: DatedSeries, event: DatedEvent): boolean {
  const [first, last] = [series.performances[0]!, series.performances.at(-1)!];
  if (event.venueId === null || event.venueId !== first.venueId) return false;
  const day: CalendarDate = eventDay(event);
  return daysBetween(day, eventDay(first)) < DAYS_PER_WEEK && daysBetween(eventDay(last), day) < DAYS_PER_WEEK;
}
