/** Minimum pay, case by case: each file says who is paid what and when, and what the agreement and the SMIC ask for. */
import { describe, expect, test } from 'vitest';
import type { EventKind } from '#core/ground/calendar/index.ts';
import { localDateTime } from '#core/ground/calendar/index.ts';
import { type CalendarDate, date, dec, moneyText } from '#core/kernel/index.ts';
import {
  blankContract,
  blankPosition,
  blankTerm,
  type EmployerChannel,
  type EngagementContract,
  type EngagementFacts,
  type EngagementTerm,
  minimumChecks,
  type Position,
  type TermBasis,
  type TermConditions,
} from '#core/office/engagements/index.ts';
import { casesOf, saidInWords } from './cases.ts';

interface Row {
  readonly on?: string;
  readonly event?: EventKind;
  readonly basis: TermBasis;
  readonly quantity: string;
  readonly unitGross: string;
  readonly hoursPerUnit?: string;
  readonly key?: string;
  readonly production?: string;
  readonly channel?: EmployerChannel;
  readonly conditions?: TermConditions;
  readonly planned?: readonly [string, string];
  readonly contract?: { readonly from: string; readonly to: string };
}

interface Case {
  readonly why: string;
  readonly key: string | null;
  readonly own?: readonly { readonly minimumKey: string; readonly validFrom: string; readonly amount: string }[];
  /** What the employer expects past the last known grids and SMIC. */
  readonly growth?: readonly { readonly from: string; readonly percent: string }[];
  readonly rows: readonly Row[];
  readonly expect: readonly {
    readonly rows: readonly number[];
    readonly paid: string;
    readonly minimum: string | null;
    readonly agreement: string | null;
    readonly minimumWage: string | null;
    readonly problems: readonly string[];
  }[];
}

const TODAY = date('2026-11-24');
const cases = casesOf<Case>('minima');

function factsOf({ key, rows }: Case): EngagementFacts {
  return {
    positions: rows.map((row, index) => position(`p${index}`, row.key ?? key, row.production ?? 'tuiles')),
    contracts: rows.map((row, index) => contract(index, row)),
    terms: rows.map((row, index) => term(index, row)),
    events: rows.flatMap(({ on, event }, index) =>
      on === undefined || event === undefined
        ? []
        : [
            {
              id: `e${index}`,
              kind: event,
              state: 'confirmed' as const,
              startsAt: localDateTime(`${on}T20:00`),
              endsAt: localDateTime(`${on}T22:00`),
              title: '',
              cancellationCause: null,
            },
          ],
    ),
  };
}

function position(id: string, classification: string | null, productionId: string): Position {
  const staff = classification !== null && /staff|technician/.test(classification);
  return {
    ...blankPosition(id, productionId),
    title: 'Lucile',
    category: staff ? 'technician' : 'artist',
    classification,
    holderId: 'nour',
  };
}

function contract(
  index: number,
  { on, channel = 'own', contract: period, planned, production = 'tuiles' }: Row,
): EngagementContract {
  const day = date(on ?? planned?.[0] ?? '2026-10-01');
  return {
    ...blankContract(`c${index}`, position(`p${index}`, null, production), day),
    channel,
    from: date(period?.from ?? day),
    to: date(period?.to ?? planned?.[1] ?? day),
  };
}

function term(index: number, row: Row): EngagementTerm {
  return {
    ...blankTerm(`t${index}`, `p${index}`, `c${index}`),
    basis: row.basis,
    quantity: dec(row.quantity),
    unitGross: dec(row.unitGross),
    hoursPerUnit: row.hoursPerUnit === undefined ? null : dec(row.hoursPerUnit),
    conditions: row.conditions ?? {},
    placements: row.event === undefined ? [] : [{ eventId: `e${index}`, quantity: dec(row.quantity) }],
    plannedFrom: (row.planned?.[0] as CalendarDate | undefined) ?? null,
    plannedTo: (row.planned?.[1] as CalendarDate | undefined) ?? null,
  };
}

describe('minimum pay', () => {
  test.each(cases)('%s', (_, golden) => {
    const own = (golden.own ?? []).map(({ minimumKey, validFrom, amount }) => ({
      minimumKey,
      validFrom: date(validFrom),
      amount: dec(amount),
    }));
    const growth = (golden.growth ?? []).map(({ from, percent }) => ({ from: date(from), percent: dec(percent) }));
    const checks = minimumChecks(factsOf(golden), { today: TODAY, ownMinima: own, growth }).map((check) => ({
      rows: check.items.map(({ term: { id } }) => Number(id.slice(1))).sort(),
      paid: moneyText(check.paid),
      minimum: check.minimum && moneyText(check.minimum.value),
      agreement: check.agreement && moneyText(check.agreement.value),
      minimumWage: check.minimumWage && moneyText(check.minimumWage.value),
      problems: check.problems.map(({ code }) => code),
    }));
    expect([...checks].sort((a, b) => a.rows[0]! - b.rows[0]!)).toEqual(golden.expect);
    saidInWords(golden.expect.flatMap(({ problems }) => problems));
  });
});
