/** Whether each row of pay reaches the agreement's minimum and the SMIC. Rules: docs/rules/minima.md. */
import {
  type CalendarDate,
  compareDecimals,
  type Decimal,
  type Explained,
  fact,
  type Money,
  type Problem,
  problem,
  ruled,
  sum,
  times,
} from '#core/kernel/index.ts';
import {
  explainedRate,
  FLAT,
  type Growth,
  MINIMUM_WAGE_HOUR,
  MINIMUM_WAGE_MONTH,
  MONTHLY_HOURS,
  moneyAt,
  rateAt,
} from '#core/rates/index.ts';
import type { EngagementFacts } from '../facts.ts';
import { type PaidItem, paidItems } from '../paid-items.ts';
import { workedHours } from '../quantities.ts';
import { ccneacArtistDues } from './ccneac-artists.ts';
import { ccnsvpArtistDues } from './ccnsvp-artists.ts';
import { type Due, nothingDue, total } from './due.ts';
import { Grid, type OwnMinimum } from './grid.ts';
import { type MinimumKey, readMinimumKey } from './keys.ts';
import { ccneacStaffDues, ccnsvpAdministrationDues, ccnsvpTechnicianDues } from './staff.ts';

export interface MinimaContext {
  /** Where rows that nobody has dated are counted. */
  readonly today: CalendarDate;
  /** Cells that the employer entered in place of ours. */
  readonly ownMinima?: readonly OwnMinimum[];
  /** People by id, as they are called in sentences. */
  readonly names?: ReadonlyMap<string, string>;
  /** What is expected of grids and SMIC past the last known ones. Default: they stay what they are. */
  readonly growth?: Growth;
}

/** Some rows of pay judged together: usually one, or a day's service and show. */
export interface MinimumCheck {
  readonly items: readonly PaidItem[];
  readonly paid: Money;
  /** The higher of the two below; null when neither is known. */
  readonly minimum: Explained<Money> | null;
  readonly agreement: Explained<Money> | null;
  readonly minimumWage: Explained<Money> | null;
  /** The agreement's grid is of this day; null without one. */
  readonly gridSince: CalendarDate | null;
  readonly problems: readonly Problem[];
}

/**
 * Minima are found per person and employer over every production given: by day, by fortnight and by month.
 *
 * Problems: `minimum.below-smic` and `minimum.below-agreement` (blocking), `minimum.below-expected-smic` (warning: only the
 * growth expected of the SMIC puts pay under it), `minimum.below-last-known-grid` (warning, when
 * the newest grid is derived or unknown), `minimum.no-classification`, `minimum.unknown-classification`,
 * `minimum.hours-not-stated` (estimates), and those of the agreements (`ccneac.…`).
 */
export function minimumChecks(facts: EngagementFacts, context: MinimaContext): readonly MinimumCheck[] {
  const grid = new Grid(context.ownMinima ?? [], context.growth);
  const items = paidItems(facts, context.today).filter(isEmployed);
  const people = Map.groupBy(items, ({ payee, employer }) => `${payee} ${employer}`);
  return [...people.values()].flatMap((rows) => duesOf(rows, grid)).map((due) => judged(due, context));
}

const isEmployed = ({ contract, position }: PaidItem): boolean =>
  contract?.channel !== 'invoice' &&
  contract?.channel !== 'volunteer' &&
  (position.category === 'artist' || position.category === 'technician' || position.category === 'permanent');

const keyTextOf = ({ term, position }: PaidItem): string | null => term.minimumKey ?? position.classification;

function duesOf(rows: readonly PaidItem[], grid: Grid): readonly Due[] {
  const svp = rows.filter((item) => keyOf(item)?.kind === 'ccnsvpArtist');
  return [...Map.groupBy(rows, keyTextOf)].flatMap(([text, items]) => {
    const key = text === null ? null : readMinimumKey(text);
    if (key !== null) return duesOfKey(key, items, svp, grid);
    const code = text === null ? 'minimum.no-classification' : 'minimum.unknown-classification';
    return items.map((item) =>
      nothingDue(
        [item],
        [
          problem(code, 'estimate', { position: item.position.title, key: text ?? '' }, [
            `position/${item.position.id}`,
          ]),
        ],
      ),
    );
  });
}

function keyOf(item: PaidItem): MinimumKey | null {
  const text = keyTextOf(item);
  return text === null ? null : readMinimumKey(text);
}

function duesOfKey(key: MinimumKey, items: readonly PaidItem[], svp: readonly PaidItem[], grid: Grid): readonly Due[] {
  switch (key.kind) {
    case 'ccneacArtist':
      return ccneacArtistDues(key.key, key.step, items, grid);
    case 'ccneacStaff':
      return ccneacStaffDues(key.cell, items, grid);
    case 'ccnsvpArtist':
      return ccnsvpArtistDues(key.job, items, svp, grid);
    case 'ccnsvpTechnician':
      return ccnsvpTechnicianDues(key.job, items, grid);
    case 'ccnsvpAdministration':
      return ccnsvpAdministrationDues(key.job, key.step, items, grid);
  }
}

function judged(due: Due, context: MinimaContext): MinimumCheck {
  const { items, minimum: agreement } = due;
  const paid = sum(items.map(({ gross }) => gross));
  const minimumWage = wageOf(items, context.growth);
  return {
    items,
    paid,
    agreement,
    minimumWage,
    minimum: higher(agreement, minimumWage),
    gridSince: due.since,
    problems: [...due.problems, ...shortfall(due, paid, minimumWage, context), ...unstatedHours(items, minimumWage)],
  };
}

function higher(a: Explained<Money> | null, b: Explained<Money> | null): Explained<Money> | null {
  if (a === null || b === null) return a ?? b;
  return ruled('minimum.higher', a.value.cents >= b.value.cents ? a.value : b.value, [a.because, b.because]);
}

/** The SMIC of the hours worked, or of a full month; null when the hours are not known, or no SMIC is that old. */
function wageOf(items: readonly PaidItem[], growth: Growth = FLAT): Explained<Money> | null {
  const [{ day, term, quantity }] = items as readonly [PaidItem];
  if (day < MINIMUM_WAGE_HOUR.values[0]!.from) return null;
  if (term.basis === 'month' && isFullMonth(term.hoursPerUnit, day)) {
    const month = moneyAt(MINIMUM_WAGE_MONTH, day, growth);
    return ruled('minimum.smic', times(month.value, quantity), [
      month.because,
      fact('minimum.quantity', quantity).because,
    ]);
  }
  const hours = items.map((item) => workedHours(item.term, item.quantity));
  if (hours.includes(null)) return null;
  const worked = total(hours as readonly Decimal[]);
  const hourly = explainedRate(MINIMUM_WAGE_HOUR, day, growth);
  const value = times(moneyAt(MINIMUM_WAGE_HOUR, day, growth).value, worked);
  return ruled('minimum.smic', value, [hourly.because, fact('minimum.hours', worked).because]);
}

/** 151.67 is how a full month is written; the law counts a twelfth of 1 820 hours, and its SMIC is the printed one. */
const isFullMonth = (hours: Decimal | null, day: CalendarDate): boolean =>
  hours === null || compareDecimals(hours, rateAt(MONTHLY_HOURS, day).value) === 0;

function shortfall(
  { items, minimum, standing, since }: Due,
  paid: Money,
  minimumWage: Explained<Money> | null,
  { names }: MinimaContext,
): readonly Problem[] {
  const [{ payee, position, day }] = items as readonly [PaidItem];
  const at = [...new Set(items.map(({ term }) => `engagementTerm/${term.id}`)), ...placesOf(items)];
  const who = { person: names?.get(payee) ?? position.title, position: position.title, on: day, paid };
  if (
    minimumWage &&
    paid.cents < minimumWage.value.cents &&
    !(minimum && minimum.value.cents > minimumWage.value.cents)
  ) {
    return [belowWage(items, minimumWage.value, who, at)];
  }
  if (minimum === null || paid.cents >= minimum.value.cents) return [];
  const facts = { ...who, minimum: minimum.value, grid: since! };
  const problems = [
    standing === 'inForce'
      ? problem('minimum.below-agreement', 'blocking', facts, at)
      : problem('minimum.below-last-known-grid', 'warning', facts, at),
  ];
  if (minimumWage && paid.cents < minimumWage.value.cents) {
    problems.unshift(belowWage(items, minimumWage.value, who, at));
  }
  return problems;
}

/** A SMIC of the law blocks. One that is only expected to grow so far warns: nobody is refused for an expectation. */
function belowWage(
  items: readonly PaidItem[],
  minimum: Money,
  who: Problem['facts'] & { readonly paid: Money },
  at: readonly string[],
): Problem {
  const known = wageOf(items);
  return known === null || who.paid.cents < known.value.cents
    ? problem('minimum.below-smic', 'blocking', { ...who, minimum: known?.value ?? minimum }, at)
    : problem('minimum.below-expected-smic', 'warning', { ...who, minimum, known: known.value }, at);
}

const placesOf = (items: readonly PaidItem[]): readonly string[] =>
  items.flatMap(({ event }) => (event === null ? [] : [`event/${event.id}`]));

function unstatedHours(items: readonly PaidItem[], minimumWage: Explained<Money> | null): readonly Problem[] {
  const [{ term, position }] = items as readonly [PaidItem];
  if (minimumWage !== null) return [];
  return [problem('minimum.hours-not-stated', 'estimate', { position: position.title }, [`engagementTerm/${term.id}`])];
}

/** Every problem once: a term's missing hours are said for the term and not for each of its dates. */
export function minimumProblems(checks: readonly MinimumCheck[]): readonly Problem[] {
  const seen = new Set<string>();
  return checks
    .flatMap(({ problems }) => problems)
    .filter(({ code, severity, at }) => {
      const key = `${code} ${at[0]}`;
      if (severity !== 'estimate') return true;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

/** Whether the pay of a check reaches a minimum, where one is known. */
export const reachesMinimum = ({ paid, minimum }: MinimumCheck): boolean =>
  minimum === null || compareDecimals({ units: paid.cents, scale: 2 }, { units: minimum.value.cents, scale: 2 }) >= 0;
