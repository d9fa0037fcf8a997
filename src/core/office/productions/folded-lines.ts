/** The pay of a budget in totals, for those who may not read what each person earns. */
import { type Because, decimal, fact, type Money, ruled, sum, yearOf } from '#core/kernel/index.ts';
import { type BudgetRow, type DerivedLine, isMirror } from '#core/office/budget/index.ts';
import type { CostedSlice } from '#core/office/engagements/index.ts';
import type { BudgetAnswer } from './budgets.ts';

/** A total of one person's pay is that person's pay. */
export const hides = (people: ReadonlySet<string>): boolean => people.size >= 2;

/** Of so many people, without saying who earns what. */
export function inTotal(rule: string, value: Money, people: ReadonlySet<string>): Because {
  const count = hides(people) ? [fact('pay.people', decimal(people.size)).because] : [];
  return ruled(rule, value, [ruled('pay.in-total', value, count).because]).because;
}

interface PayRow {
  readonly row: BudgetRow;
  readonly people: ReadonlySet<string>;
}

const TAX = 'payroll-tax/';
const ABOUT_SOMEBODY = 'engagement/';

/**
 * The derived lines of a budget with its pay in totals: one line for each account and phase; where that would be the pay
 * of one person, one for each account; where that still would, one for the whole team under 64, payroll tax included.
 * What people paid by a coproducer are worth stays apart, outside cash. Amounts are those that count, overrides included.
 */
export function foldedLines({ rows }: BudgetAnswer, slices: readonly CostedSlice[]): readonly DerivedLine[] {
  const derived = rows.filter((row) => row.derived !== null && !isMirror(row));
  const pay = payRows(derived, slices);
  const known = new Set(pay.map(({ row }) => row));
  const [ours, theirs] = [pay.filter(({ row }) => row.inCash), pay.filter(({ row }) => !row.inCash)];
  return [
    ...derived.filter((row) => !known.has(row)).map((row) => withoutPositions(row.derived!)),
    ...folded(ours, [byPhase, byAccount, together]),
    ...folded(theirs, [byPhase, byAccount]),
  ];
}

function payRows(rows: readonly BudgetRow[], slices: readonly CostedSlice[]): readonly PayRow[] {
  const payees = new Map(
    slices.map(({ contract, position, payee }) => [
      contract ? `contract/${contract.id}` : `position/${position.id}`,
      payee,
    ]),
  );
  const engaged = rows
    .filter(({ identity }) => identity.startsWith(ABOUT_SOMEBODY))
    .map((row) => ({ row, people: new Set(row.derived!.at.map((place) => payees.get(place) ?? place)) }));
  const here = new Set(engaged.flatMap(({ people }) => [...people]));
  const taxes = rows
    .filter(({ identity }) => identity.startsWith(TAX))
    .map((row) => ({
      row,
      people: new Set(taxedIn(slices, row.identity.slice(TAX.length)).filter((one) => here.has(one))),
    }));
  return [...engaged, ...taxes];
}

const taxedIn = (slices: readonly CostedSlice[], year: string): readonly string[] =>
  slices
    .filter(({ payslip, engagement }) => payslip !== null && String(yearOf(engagement.paidOn)) === year)
    .map(({ payee }) => payee);

type Grouping = (row: BudgetRow) => string;

const byAccount: Grouping = ({ identity, account }) => (identity.startsWith(TAX) ? identity : `team/${account.id}`);
const byPhase: Grouping = (row) =>
  row.phaseId === null || row.identity.startsWith(TAX) ? byAccount(row) : `${byAccount(row)}/${row.phaseId}`;
const together: Grouping = () => 'team';

/** By the finest grouping under which no total is the pay of one person; by the last one if there is none. */
function folded(pay: readonly PayRow[], groupings: readonly Grouping[]): readonly DerivedLine[] {
  const [group, ...wider] = groupings as readonly [Grouping, ...Grouping[]];
  const groups = [...Map.groupBy(pay, ({ row }) => group(row))];
  if (wider.length > 0 && !groups.every(([, own]) => hides(peopleOf(own)))) return folded(pay, wider);
  return groups.map(([identity, own]) => lineOf(identity, own, group === together));
}

const peopleOf = (pay: readonly PayRow[]): ReadonlySet<string> => new Set(pay.flatMap(({ people }) => [...people]));

function lineOf(identity: string, pay: readonly PayRow[], isWholeTeam: boolean): DerivedLine {
  const [{ row }] = pay as readonly [PayRow];
  const { label, amount } = row.derived!;
  const isTax = identity.startsWith(TAX);
  // An override of the tax stays what it is: both amounts are shown.
  const value = isTax ? amount.value : sum(pay.map((one) => one.row.amount.value));
  const { because } = amount;
  const rule = isWholeTeam || because.kind !== 'rule' ? 'budget.team' : because.rule;
  const phases = new Set(pay.map((one) => one.row.phaseId));
  return {
    identity,
    account: isWholeTeam ? STAFF : row.account.id,
    phaseId: phases.size === 1 ? row.phaseId : null,
    label: isWholeTeam ? 'budget.derived.team' : label,
    about: isTax ? row.label : '',
    amount: { value, because: inTotal(rule, value, peopleOf(pay)) },
    certainty: row.certainty,
    inCash: row.inCash,
    at: [],
  };
}

const STAFF = '64';

/** Journeys and meals stay, by their day: whose they are is said in the planning. */
function withoutPositions(line: DerivedLine): DerivedLine {
  return { ...line, amount: { ...line.amount, because: byDay(line.amount.because) } };
}

function byDay(because: Because): Because {
  if (because.kind !== 'rule') return because;
  const inputs = because.inputs.map(byDay);
  if (because.rule !== 'budget.approach-cost') return { ...because, inputs };
  return { ...because, inputs, about: because.about?.split(' ').at(-1) ?? '' };
}
