/** The worked tables of docs/rules/training-funding.md come out as printed. */
import { expect, test } from 'vitest';
import { isPublicHoliday } from '#core/ground/calendar/index.ts';
import { type CalendarDate, date, dec, decimalText, fact, moneyText, parseMoney } from '#core/kernel/index.ts';
import {
  askedBy,
  type Course,
  type Departure,
  type DepartureReason,
  DOCUMENTS_BY_PAYER,
  type EnrolmentState,
  type FunderNotice,
  type Funding,
  fundingProblems,
  fundingState,
  type Instalment,
  instalmentProblems,
  type NoticeKind,
  noticesDue,
  type Payer,
  payerBalances,
  proposeInstalments,
  type TrainingDocument,
  withdrawalEnd,
} from '#core/school/cohorts/index.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
type Results = Readonly<Record<string, string>>;

const euros = (text: string) => parseMoney(text)!;
const holiday = (day: CalendarDate) => isPublicHoliday('FR', day);
const list = (text: string | undefined, by = ','): readonly string[] =>
  (text ?? '')
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code).join(', ');

const COURSE: Course = {
  price: euros('8176.00'),
  centreHours: dec('511'),
  internshipHours: dec('350'),
  startsOn: date('2025-12-01'),
  endsOn: date('2026-06-30'),
};

const fundingOf = (id: string, payer: Payer, amount: string, hours: string): Funding => ({
  ...{ id, payer, partyId: 'party', partyName: 'Un organisme', hours: dec(hours), amount: euros(amount) },
  ...{ agreementNumber: 'A-1', document: DOCUMENTS_BY_PAYER[payer][0]!, atDistance: false },
  signedOn: date('2025-11-03'),
});

const fundingsOf = (text: string | undefined) =>
  list(text).map((one, index) => {
    const [payer, amount, hours] = one.split(' ') as [Payer, string, string];
    return fundingOf(String(index), payer, amount, hours);
  });

const instalmentsOf = (text: string | undefined): Instalment[] =>
  list(text, ';').map((one, index) => {
    const [due, amount] = one.split(' ') as [string, string];
    return { id: String(index), fundingId: '0', dueOn: date(due), amount: euros(amount), paidOn: null };
  });

const noticesOf = (text: string | undefined): FunderNotice[] =>
  list(text).map((one) => {
    const [kind, on] = one.split(' ') as [NoticeKind, string];
    return { fundingId: '0', kind, happenedOn: date(on) };
  });

const TABLES: Readonly<Record<string, (row: Row) => Results>> = {
  funding: (row) => {
    const fundings = fundingsOf(row.payers);
    const { remainder, remainingHours } = fundingState(COURSE, fundings);
    const enrolment = { id: 'e', name: 'Ana', state: 'enrolled' as const, enrolledOn: date('2025-11-10') };
    return {
      '=remainder': moneyText(remainder!.value),
      '=remaining hours': decimalText(remainingHours.value),
      '=problems': codes(fundingProblems(COURSE, enrolment, fundings, date('2025-11-10'))),
    };
  },
  asked: (row) => {
    const own = row.document === "pack for one's own money";
    return {
      '=asked by law': askedBy((own ? 'pack' : row.document) as TrainingDocument, own)
        .filter(({ law }) => law !== null)
        .map(({ field }) => field)
        .join(', '),
    };
  },
  withdrawal: (row) => ({
    '=last day': withdrawalEnd(date(row.signed!), row['at a distance'] === 'yes', holiday).value,
  }),
  plan: (row) => {
    const funding = fundingOf('0', row.payer as Payer, row.amount!, '100');
    const percent = row['percent first'];
    const plan = { firstPercent: percent ? dec(percent) : null, count: Number(row.parts), signsOn: date('2025-11-03') };
    return {
      '=plan': proposeInstalments(COURSE, funding, plan, holiday)
        .map(({ dueOn, amount }) => `${dueOn} ${moneyText(amount.value)}`)
        .join('; '),
    };
  },
  instalments: (row) => {
    const funding = fundingOf('0', row.payer as Payer, row.amount!, '100');
    const asked = instalmentsOf(row.instalments);
    return { '=problems': codes(instalmentProblems(COURSE, funding, asked, date('2025-11-04'), holiday)) };
  },
  leaving: (row) => {
    const funding = fundingOf('0', row.payer as Payer, row.amount!, row['hours agreed']!);
    const paid = { id: '1', fundingId: '0', dueOn: date('2025-12-01'), paidOn: date('2025-12-01') };
    const balances = payerBalances(
      COURSE,
      { reason: row.reason as DepartureReason },
      [funding],
      [{ ...paid, amount: euros(row.paid!) }],
      fact('departure.signedHours', dec(row['hours done']!)),
    );
    const { rule, due, balance } = balances[0]!;
    return { '=rule': rule, '=due': moneyText(due.value), '=balance': moneyText(balance.value) };
  },
  notices: (row) => {
    const left = row['left on'];
    const departure = left
      ? ({ id: 'd', enrolmentId: 'e', reason: 'other', lastDay: date(left), lastHalf: 1 } as unknown as Departure)
      : null;
    const enrolment = { state: row.state as EnrolmentState, enrolledOn: date('2025-11-10') };
    const due = noticesDue(
      ...([COURSE, enrolment, [fundingOf('0', 'opco', '8176.00', '511')], departure] as const),
      ...([noticesOf(row.told), date(row.today!)] as const),
    );
    return { '=due': due.map(({ kind, happenedOn }) => `${kind} ${happenedOn}`).join(', ') };
  },
};

const tables = executedTables('training-funding.md');

test('the page has every table that is executed here', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
});

test.each(tables.flatMap(({ name, rows }) => rows.map((row, index) => [name, index + 1, row] as const)))(
  '%s, row %i',
  (name, _, row) => {
    const results = TABLES[name]!(row);
    expect({ ...row, ...results }).toEqual(row);
  },
);
