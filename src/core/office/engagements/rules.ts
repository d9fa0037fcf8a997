/** What a contract itself must respect, whatever it pays. Rules: docs/rules/engagements.md. */
import {
  addDays,
  type CalendarDate,
  DAYS_PER_WEEK,
  daysIn,
  eachDay,
  type Period,
  type Problem,
  problem,
  weekday,
} from '#core/kernel/index.ts';
import { byId, rateAt, WORKING_TIME } from '#core/rates/index.ts';
import type { EngagementContract, Position } from './contract.ts';
import { type EngagementEvent, type EngagementFacts, engaged, eventDay, stands } from './facts.ts';
import { CCNEAC_ARTIST_KEYS } from './minima/keys.ts';

/**
 * Problems: `engagement.artist-on-invoice` (blocking; with a reason, the warning
 * `engagement.artist-on-invoice-reasoned`), `engagement.technician-on-invoice`,
 * `engagement.cancelled-pay-due`, `engagement.event-outside-contract`, `engagement.event-cancelled-pay-due` (warnings),
 * `ccneac.creation-too-short`, `ccneac.creation-in-too-many-parts`, `ccneac.creation-not-signed-together`,
 * `ccneac.creation-last-part-too-short` (warnings). Give the facts of one production.
 */
export function contractProblems(facts: EngagementFacts): readonly Problem[] {
  const positions = new Map(facts.positions.map((position) => [position.id, position]));
  return [
    ...facts.contracts.flatMap((contract) => {
      const position = positions.get(contract.positionId);
      return position ? onContract(contract, position) : [];
    }),
    ...onPlacements(facts),
    ...creationProblems(facts),
  ];
}

function onContract(contract: EngagementContract, { category, title }: Position): readonly Problem[] {
  const at = [`contract/${contract.id}`];
  const facts = { position: title };
  const found: Problem[] = [];
  if (contract.channel === 'invoice' && category === 'artist') {
    const severity = contract.overrideReason ? 'warning' : 'blocking';
    const reason = contract.overrideReason ?? '';
    found.push(
      problem(
        reason ? 'engagement.artist-on-invoice-reasoned' : 'engagement.artist-on-invoice',
        severity,
        { ...facts, reason },
        at,
      ),
    );
  }
  if (contract.channel === 'invoice' && category === 'technician') {
    found.push(problem('engagement.technician-on-invoice', 'warning', facts, at));
  }
  if (contract.cancelledBy === 'employer' && contract.kind !== 'openEnded') {
    found.push(problem('engagement.cancelled-pay-due', 'warning', { ...facts, to: contract.to }, at));
  }
  return found;
}

function onPlacements(facts: EngagementFacts): readonly Problem[] {
  const events = new Map(facts.events.map((event) => [event.id, event]));
  return engaged(facts).flatMap(({ term, contract, position }) =>
    term.placements.flatMap(({ eventId }) => {
      const event = events.get(eventId);
      return event && contract ? onPlacement(event, contract, position) : [];
    }),
  );
}

function onPlacement(event: EngagementEvent, contract: EngagementContract, position: Position): readonly Problem[] {
  const day = eventDay(event);
  const facts = {
    position: position.title,
    event: event.title || event.kind,
    on: day,
    from: contract.from,
    to: contract.to,
  };
  const at = [`contract/${contract.id}`, `event/${event.id}`];
  if (event.state === 'cancelled') {
    const due = event.cancellationCause !== 'optionLost' && event.cancellationCause !== 'forceMajeure';
    return due ? [problem('engagement.event-cancelled-pay-due', 'warning', facts, at)] : [];
  }
  if (event.state === 'postponed' || (contract.from <= day && day <= contract.to)) return [];
  return [problem('engagement.event-outside-contract', 'warning', facts, at)];
}

const limits = byId(WORKING_TIME);

function limitOn(id: string, day: CalendarDate): number {
  const rate = limits.get(`workingTime.${id}`)!;
  const first = rate.values[0]!.from;
  return rateAt(rate, day < first ? first : day).value.units;
}

/**
 * CCNEAC XIII.2.2: the creation of a play of one to three hours takes at least five weeks, four of them of rehearsal, in
 * at most three parts, the last of which lasts ten working days; its contracts are signed together. Read from the
 * monthly contracts of dramatic artists that begin before the production's first performance: give the facts of one
 * production.
 */
export function creationProblems(facts: EngagementFacts): readonly Problem[] {
  const dramatic = new Map(facts.positions.filter(isDramatic).map((position) => [position.id, position]));
  const monthly = new Map(facts.terms.filter(({ basis }) => basis === 'month').map((term) => [term.contractId, term]));
  const opening = openingOf(facts.events);
  const contracts = facts.contracts.filter((contract) => {
    const term = monthly.get(contract.id);
    if (!term || contract.channel !== 'own' || contract.kind === 'openEnded' || !dramatic.has(contract.positionId))
      return false;
    return opening === null
      ? term.conditions.splitPeriod === true || contract.signedTogether !== null
      : contract.from < opening;
  });
  const people = Map.groupBy(contracts, ({ personId, positionId }) => `${personId} ${positionId}`);
  return [...people.values()].flatMap((parts) =>
    onCreation(parts, dramatic.get(parts[0]!.positionId)!, facts.events, opening),
  );
}

const isDramatic = ({ classification }: Position): boolean => classification === CCNEAC_ARTIST_KEYS[0];

/** The first performance that still stands; null while there is none. */
function openingOf(events: readonly EngagementEvent[]): CalendarDate | null {
  const shows = events.filter((event) => event.kind === 'performance' && stands(event));
  return shows.map(eventDay).sort()[0] ?? null;
}

function onCreation(
  contracts: readonly EngagementContract[],
  position: Position,
  events: readonly EngagementEvent[],
  opening: CalendarDate | null,
): readonly Problem[] {
  const parts = [...contracts].sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = parts[0]!;
  const found: Problem[] = [];
  const say = (code: string, facts: Problem['facts']) =>
    found.push(
      problem(
        code,
        'warning',
        { position: position.title, ...facts },
        parts.map(({ id }) => `contract/${id}`),
      ),
    );
  const rehearsed = sumOf(parts.map((part) => weeksOf(before(part, opening))));
  const weeks = sumOf(parts.map(weeksOf)) + weekOfShows(parts.at(-1)!, events);
  const [least, leastRehearsed] = [
    limitOn('creation.weeks', first.from),
    limitOn('creation.rehearsalWeeks', first.from),
  ];
  if (weeks < least || rehearsed < leastRehearsed) {
    say('ccneac.creation-too-short', { weeks, rehearsed, least, leastRehearsed });
  }
  const most = limitOn('creation.fractions', first.from);
  if (parts.length > most) say('ccneac.creation-in-too-many-parts', { parts: parts.length, limit: most });
  if (
    parts.some(
      (part) => parts.length > 1 && (part.signedTogether === null || part.signedTogether !== first.signedTogether),
    )
  ) {
    say('ccneac.creation-not-signed-together', { parts: parts.length });
  }
  const last = before(parts.at(-1)!, opening);
  const lastDays = limitOn('creation.lastFraction', first.from);
  if (parts.length > 1 && last !== null && workingDays(last) < lastDays) {
    say('ccneac.creation-last-part-too-short', { limit: lastDays, days: workingDays(last) });
  }
  return found;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The part before the opening night; null when nothing is left of it. */
function before(part: Period, opening: CalendarDate | null): Period | null {
  if (opening === null || part.to < opening) return part;
  return part.from < opening ? { from: part.from, to: addDays(opening, -1) } : null;
}

/** Whole weeks, Monday to Friday being one: the weekend after the last week is not held against it. */
const weeksOf = (part: Period | null): number => (part === null ? 0 : Math.floor((daysIn(part) + 2) / DAYS_PER_WEEK));

/** Shows in the week that follows the last part end the creation: they count for one more week. */
function weekOfShows(part: Period, events: readonly EngagementEvent[]): number {
  const until = addDays(part.to, DAYS_PER_WEEK);
  const follows = (event: EngagementEvent) => eventDay(event) > part.to && eventDay(event) <= until;
  return events.some((event) => event.kind === 'performance' && stands(event) && follows(event)) ? 1 : 0;
}

function workingDays(part: Period): number {
  let count = 0;
  for (const day of eachDay(part)) if (weekday(day) <= DAYS_PER_WEEK - 2) count += 1;
  return count;
}
