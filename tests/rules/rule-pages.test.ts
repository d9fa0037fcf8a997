/** The worked tables of docs/rules on minima, per diems, working time, payroll tax and engagements come out as printed. */
import { expect, test } from 'vitest';
import {
  addLocalDays,
  type CalendarEvent,
  type CallCategory,
  calendarProblems,
  countedTravel,
  type EventKind,
  localDateTime,
  restAfter,
} from '#core/ground/calendar/index.ts';
import {
  type CalendarDate,
  date,
  dec,
  decimalText,
  moneyText,
  normalise,
  parseMoney,
  sum,
} from '#core/kernel/index.ts';
import {
  blankContract,
  blankPosition,
  blankTerm,
  contractProblems,
  type EngagementFacts,
  minimumChecks,
  payrollSlices,
  payrollTax,
  type TermBasis,
  type TermConditions,
  taxableShare,
} from '#core/office/engagements/index.ts';
import { allowanceOn, entitlements, followingOf } from '#core/office/logistics/index.ts';
import type { Agreement } from '#core/office/payroll/index.ts';
import { moneyAt, rateById } from '#core/rates/index.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
type Results = Readonly<Record<string, string>>;

const TODAY = date('2026-11-24');
const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const codes = (problems: readonly { readonly code: string }[]): string =>
  [...new Set(problems.map(({ code }) => code))].join(', ');

const DAY = '2026-10-05';

const TABLES: Readonly<Record<string, (row: Row) => Results>> = {
  minimum: minimumRow,
  entitlement: (row) => ({
    '=entitled to': entitlements({ leavesAt: clock(row.leaves!), returnsAt: clock(row.returns!) })
      .map(({ component, meal, onReceipt }) => (meal ?? component) + (onReceipt ? ' on receipt' : ''))
      .join(', '),
  }),
  allowance: (row) => {
    const amount = (component: 'meal' | 'bed') => {
      const found = allowanceOn(row.agreement as Agreement, component, date(row.on!));
      return found ? moneyText(found.amount.value) + (found.uncertain ? ' ⚠' : '') : '';
    };
    return { '=meal': amount('meal'), '=night and breakfast': amount('bed') };
  },
  follows: (row) => {
    const before = { id: 'date', startsAt: clock('20:30'), endsAt: clock('22:00') };
    const after = { id: 'date', startsAt: localDateTime(row.begins!), endsAt: localDateTime(row.ends!) };
    const trip = { id: 'trip', eventId: 'date', leavesAt: clock('14:00'), returnsAt: clock('12:00 +1') };
    const { trips, costs } = followingOf({ before, after }, [trip], [{ id: 'bed', tripId: 'trip', on: date(DAY) }]);
    return {
      '=leaves': trips[0]?.leavesAt ?? '',
      '=returns': trips[0]?.returnsAt ?? '',
      '=night': costs[0]?.on ?? '',
    };
  },
  calendar: (row) => ({ '=problems': codes(calendarProblems(list(row.day!).map((one) => eventOf(one, row)))) }),
  journey: (row) => ({
    '=counts for': clockText(countedTravel(minutes(row.journey!), date(DAY))),
    '=rest of an actor': clockText(restAfter(minutes(row.journey!), date(DAY))),
  }),
  'payroll tax': (row) => {
    const pay = list(row.pay!).map((gross, index) => ({ payee: `p${index}`, gross: parseMoney(gross)! }));
    const { tax, beforeAllowance } = payrollTax({
      year: Number(row.year),
      pay,
      share: dec(row['outside VAT']!),
      association: row.association === 'yes',
    });
    return { '=before': moneyText(beforeAllowance.value), '=tax': moneyText(tax.value) };
  },
  share: (row) => ({ '=taxed': decimalText(normalise(taxableShare(dec(row['outside VAT']!), TODAY).value)) }),
  projection: (row) => {
    const growth = list(row.growth!).map((one) => {
      const [from, percent] = one.split(' ') as [string, string];
      return { from: date(from), percent: dec(percent) };
    });
    return { '=expected': moneyText(moneyAt(rateById(row.rate!)!, date(row.on!), growth).value) };
  },
  creation: (row) => ({ '=problems': codes(contractProblems(creation(row))) }),
  payslips: payslipsRow,
};

const clock = (text: string) => {
  const [day, time] = text.includes('+') ? text.split('+') : [text, '0'];
  return addLocalDays(localDateTime(`${DAY}T${day!.trim()}`), Number(time));
};

const minutes = (text: string) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]);
const clockText = (total: number) => `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;

function factsOf(rows: readonly { on: string; basis: string; kind: EventKind }[], row: Row): EngagementFacts {
  const position = { ...blankPosition('p', 'show'), classification: row.classification!, holderId: 'nour' };
  const contract = { ...blankContract('c', position, date(rows[0]!.on)), to: date(rows.at(-1)!.on) };
  return {
    positions: [position],
    contracts: [contract],
    events: rows.map(({ on, kind }, index) => ({
      id: `e${index}`,
      kind,
      state: 'confirmed',
      startsAt: localDateTime(`${on}T20:00`),
      endsAt: localDateTime(`${on}T22:00`),
      title: '',
      cancellationCause: null,
    })),
    terms: rows.map(({ basis }, index) => ({
      ...blankTerm(`t${index}`, 'p', 'c'),
      basis: basis as TermBasis,
      hoursPerUnit: row.hours ? dec(row.hours) : null,
      conditions: row.conditions ? (JSON.parse(row.conditions) as TermConditions) : {},
      placements: [{ eventId: `e${index}`, quantity: dec('1') }],
    })),
  };
}

/** `2026-10-05 cachet, 2026-10-05 rehearsalService`; the amounts are those of all of them together. */
function minimumRow(row: Row): Results {
  const rows = list(row.pay!).map((one) => {
    const [on, basis] = one.split(' ') as [string, string];
    return { on, basis, kind: (basis === 'rehearsalService' ? 'rehearsal' : 'performance') as EventKind };
  });
  const checks = minimumChecks(factsOf(rows, row), { today: TODAY });
  const total = (pick: 'agreement' | 'minimumWage') =>
    checks.some((check) => check[pick] === null) ? '' : moneyText(sum(checks.map((check) => check[pick]!.value)));
  return { '=agreement': total('agreement'), '=SMIC': total('minimumWage') };
}

/** `strike 18:00-23:30` on the day, `setUp 10:00-14:00 +1` on the next one. */
function eventOf(text: string, row: Row): CalendarEvent {
  const [kind, span, later = '+0'] = text.split(' ') as [EventKind, string, string?];
  const [from, to] = span.split('-').map((time) => addLocalDays(localDateTime(`${DAY}T${time}`), Number(later)));
  const end = to! < from! ? addLocalDays(to!, 1) : to!;
  return {
    id: text,
    kind,
    state: 'confirmed',
    optionRank: null,
    optionExpires: null,
    startsAt: from!,
    endsAt: end,
    zone: 'Europe/Paris',
    allDay: false,
    venueId: 'albi',
    title: text,
    postponedTo: null,
    cancellationCause: null,
    calls: [{ personId: 'nour', role: '', from: from!, to: end, category: row.as as CallCategory }],
  };
}

/** Monthly contracts of one actor: `2026-09-07..2026-09-18`. */
function creation(row: Row): EngagementFacts {
  const position = { ...blankPosition('p', 'show'), classification: 'ccneac.dramatic', holderId: 'nour' };
  const parts = list(row.contracts!).map((part) => part.split('..') as [string, string]);
  return {
    positions: [position],
    contracts: parts.map(([from, to], index) => ({
      ...blankContract(`c${index}`, position, date(from)),
      to: date(to),
      signedTogether: row['signed together'] === 'yes' ? 'creation' : null,
    })),
    terms: parts.map((_, index) => ({ ...blankTerm(`t${index}`, 'p', `c${index}`), basis: 'month' as const })),
    events: [
      {
        id: 'opening',
        kind: 'performance',
        state: 'confirmed',
        startsAt: localDateTime(`${row.opening}T20:00`),
        endsAt: localDateTime(`${row.opening}T22:00`),
        title: '',
        cancellationCause: null,
      },
    ],
  };
}

/** One row of pay: what is placed, what is planned, and the payslips it makes. */
function payslipsRow(row: Row): Results {
  const position = { ...blankPosition('p', 'show'), holderId: 'nour' };
  const [from, to] = row.contract ? (row.contract.split('..') as [string, string]) : [null, null];
  const [plannedFrom, plannedTo] = row.planned
    ? (row.planned.split('..') as [CalendarDate, CalendarDate])
    : [null, null];
  const days = list(row.dates ?? '');
  const facts: EngagementFacts = {
    positions: [position],
    contracts: from && to ? [{ ...blankContract('c', position, date(from)), to: date(to) }] : [],
    events: days.map((on, index) => ({
      id: `e${index}`,
      kind: 'performance',
      state: 'confirmed',
      startsAt: localDateTime(`${on}T20:00`),
      endsAt: localDateTime(`${on}T22:00`),
      title: '',
      cancellationCause: null,
    })),
    terms: [
      {
        ...blankTerm('t', 'p', from ? 'c' : null),
        basis: row.basis as TermBasis,
        quantity: dec(row.quantity!),
        unitGross: dec(row['unit gross']!),
        placements: days.map((_, index) => ({ eventId: `e${index}`, quantity: dec('1') })),
        plannedFrom,
        plannedTo,
      },
    ],
  };
  const { slices } = payrollSlices(facts, TODAY);
  return { '=payslips': slices.map(({ month, engagement }) => `${month} ${moneyText(engagement.gross)}`).join(', ') };
}

const PAGES = [
  'minima.md',
  'per-diems.md',
  'working-time.md',
  'payroll-tax.md',
  'engagements.md',
  'journeys.md',
  'projections.md',
];
const rows = PAGES.flatMap((page) =>
  executedTables(page).flatMap(({ name, rows: own }) =>
    own.map((row) => [`${page}: ${Object.values(row)[0]}`, name, row] as const),
  ),
);

test('each page has executed tables', () => {
  for (const page of PAGES)
    expect(executedTables(page).flatMap(({ rows: own }) => own).length, page).toBeGreaterThan(2);
});

test.each(rows)('%s', (_, name, row) => {
  const execute = TABLES[name];
  expect(execute, name).toBeDefined();
  const printed = Object.fromEntries(Object.entries(row).filter(([heading]) => heading.startsWith('=')));
  const computed = execute!(row);
  for (const [heading, cell] of Object.entries(printed)) expect(computed[heading], heading).toBe(cell);
});
