/** The contract of `filage budget` and `POST /budgets`: an employer, a team and typed lines in, a budget out. */
import {
  addMonths,
  BadInput,
  date,
  decimal,
  exactRecordOf,
  isReckonable,
  listOf,
  MONTHS_PER_YEAR,
  type Money,
  oneOf,
  optional,
  orElse,
  type Problem,
  problem,
  read,
  readDate,
  readId,
  readLabel,
  readMoney,
  readPercent,
  readText,
  toJson,
  ZERO,
} from '#core/kernel/index.ts';
import { ACCOUNTS, accountOf, BUDGET_PURPOSES, type BudgetRow } from '#core/office/budget/index.ts';
import { type BudgetAnswer, productionBudget } from './budgets.ts';
import {
  caseTitle,
  employerOfCase,
  memberFields,
  readCaseEmployer,
  readChannel,
  readPays,
  refuseHuge,
} from './case-fields.ts';
import { productionCosts } from './costs.ts';
import type { ProductionFacts } from './facts.ts';
import { budgetLineFields } from './facts-json.ts';
import type { ProductionContract, ProductionTerm, TeamPosition } from './production.ts';

const { id: _id, phaseId: _phaseId, ...typedFields } = budgetLineFields;

const MOST_MEMBERS = 100;
const MOST_YEARS = 10;

const readCase = exactRecordOf({
  title: caseTitle,
  purpose: oneOf(BUDGET_PURPOSES),
  today: optional(readDate),
  employer: orElse(readCaseEmployer, { name: '', legalForm: null }),
  overheadRate: orElse(readPercent, decimal(0)),
  team: orElse(
    listOf(
      exactRecordOf({
        ...memberFields,
        id: optional(readId),
        channel: orElse(readChannel, 'own'),
        from: readDate,
        to: readDate,
        terms: readPays,
      }),
      MOST_MEMBERS,
    ),
    [],
  ),
  lines: orElse(listOf(exactRecordOf({ ...typedFields, id: optional(readId) })), []),
  overrides: orElse(listOf(exactRecordOf({ identity: readLabel, amount: readMoney, reason: readText })), []),
});

export type BudgetCase = ReturnType<typeof readCase>;

/**
 * Reads the JSON contract. Throws BadInput naming every bad field, contracts that end before they start
 * (`payroll.ends-before-start`) or last over ten years (`production.period-too-long`), more than a hundred people, and
 * two rows of one name (`input.named-twice`), of which one would be lost unseen.
 */
export function readBudgetCase(json: unknown): BudgetCase {
  const given = read(readCase, json);
  const problems: Problem[] = given.team.flatMap(({ from, to }, index) => {
    const at = [`team[${index}].to`];
    if (to < from) return [problem('payroll.ends-before-start', 'blocking', { from, to }, at)];
    const last = addMonths(from, MOST_YEARS * MONTHS_PER_YEAR);
    return to > last ? [problem('production.period-too-long', 'blocking', { from, last }, at)] : [];
  });
  const people = given.team.reduce((total, member) => total + member.people, 0);
  if (people > MOST_MEMBERS) {
    problems.push(problem('input.too-long', 'blocking', { field: 'team', longest: MOST_MEMBERS }, ['team']));
  }
  problems.push(
    ...namedTwice('team', given.team.map(memberName)),
    ...namedTwice('lines', given.lines.map(lineName)),
    ...namedTwice(
      'overrides',
      given.overrides.map(({ identity }) => identity),
    ),
    ...given.lines.flatMap(({ quantity, unitPrice }, index) => {
      const field = `lines[${index}].unitPrice`;
      return isReckonable(quantity, unitPrice) ? [] : [problem('input.too-large', 'blocking', { field }, [field])];
    }),
    ...given.overrides.flatMap(({ reason }, index) => {
      const field = `overrides[${index}].reason`;
      return reason.trim() === '' ? [problem('input.missing', 'blocking', { field }, [field])] : [];
    }),
  );
  if (problems.length > 0) throw new BadInput(problems);
  refuseHuge(given.team.map(({ people, terms }) => ({ people, pays: terms, times: 1 })));
  return given;
}

const memberName = ({ id }: { readonly id?: string }, index: number): string => id ?? `team-${index + 1}`;
const lineName = ({ id }: { readonly id?: string }, index: number): string => id ?? String(index + 1);

function namedTwice(list: string, names: readonly string[]): readonly Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const field = `${list}[${index}]`;
    const first = !seen.has(name);
    seen.add(name);
    return first ? [] : [problem('input.named-twice', 'blocking', { field, name }, [field])];
  });
}

/** The budget of a case, with the problems of its engagements. Lines are named `line/1`, people `engagement/team-1`. */
export function budgetOfCase(given: BudgetCase): BudgetAnswer {
  const facts = factsOfCase(given);
  const today = given.today ?? given.team[0]?.from ?? FIRST_DAY;
  const budget = productionBudget(facts, given.purpose, today);
  const ofTeam = given.team.length === 0 ? [] : productionCosts(facts, today).problems;
  return { ...budget, problems: [...ofTeam, ...budget.problems] };
}

/** A case without team and without a day asks no law of any day. */
const FIRST_DAY = date('2024-01-01');

function factsOfCase(given: BudgetCase): ProductionFacts {
  const people = given.team.flatMap((member, index) => {
    const name = memberName(member, index);
    return Array.from({ length: member.people }, (_, number) => ({
      member,
      id: member.people === 1 ? name : `${name}.${number + 1}`,
    }));
  });
  const first = given.team.map(({ from }) => from).sort()[0] ?? FIRST_DAY;
  return {
    production: {
      id: 'case',
      title: given.title,
      discipline: 'other',
      season: null,
      stage: given.purpose,
      durationMinutes: null,
      peopleOnTour: null,
    },
    ...employerOfCase(given.employer, first),
    payGrid: [],
    people: [],
    venues: [],
    works: [],
    phases: [],
    positions: people.map(({ member, id }, index) => positionOf(member, id, index)),
    holders: [],
    events: [],
    contracts: people.map(({ member, id }) => contractOf(member, id)),
    terms: people.flatMap(({ member, id }) => termsOf(member, id)),
    trips: [],
    approachCosts: [],
    budgets: [
      {
        id: 'case',
        purpose: given.purpose,
        performances: null,
        overheadRate: given.overheadRate,
        note: null,
        lines: given.lines.map((line, index) => ({ ...line, id: lineName(line, index), phaseId: null })),
        overrides: given.overrides.map((override, index) => ({ ...override, id: String(index + 1) })),
      },
    ],
    pricePlan: null,
    elsewhere: { positions: [], contracts: [], terms: [], events: [] },
  };
}

type Member = BudgetCase['team'][number];

const positionOf = (member: Member, id: string, index: number): TeamPosition => ({
  id,
  productionId: 'case',
  title: member.title,
  category: member.category,
  profession: '',
  executive: member.executive,
  professionalExpenses: member.professionalExpenses,
  classification: member.classification,
  holderId: id,
  onTour: false,
  sortKey: String(index),
});

const contractOf = (member: Member, id: string): ProductionContract => ({
  id,
  personId: id,
  positionId: id,
  productionId: 'case',
  channel: member.channel,
  kind: member.kind ?? (member.category === 'permanent' ? 'openEnded' : 'cddu'),
  from: member.from,
  to: member.to,
  signedTogether: null,
  cancelledOn: null,
  cancelledBy: null,
  overrideReason: null,
  withholdingRate: null,
  deductedBefore: ZERO,
});

const termsOf = (member: Member, id: string): readonly ProductionTerm[] =>
  member.terms.map((pay, index) => ({
    ...pay,
    id: `${id}/${index + 1}`,
    positionId: id,
    contractId: id,
    placements: [],
    plannedFrom: null,
    plannedTo: null,
    phaseId: null,
  }));

/** The contract's answer: totals, classes and lines with amounts as decimal strings. */
export function printBudget({ purpose, rows, totals, problems }: BudgetAnswer) {
  const classes = ACCOUNTS.filter((account) => totals.byClass.has(account.id));
  return toJson({
    purpose,
    charges: totals.charges,
    products: totals.products,
    balance: totals.balance,
    overhead: totals.overhead,
    chargesInKind: totals.chargesInKind,
    productsInKind: totals.productsInKind,
    chargesOutsideCash: totals.chargesOutsideCash,
    productsOutsideCash: totals.productsOutsideCash,
    ownFunds: totals.ownFunds,
    secured: totals.secured,
    toObtain: totals.toObtain,
    classes: classes.map(({ id, name }) => ({ account: id, name, amount: totals.byClass.get(id)! })),
    lines: rows.map(printedRow),
    problems,
  });
}

function printedRow(row: BudgetRow) {
  const { identity, account, label, amount, certainty, inCash, ownFunds, derived, override } = row;
  const line: PrintedLine = {
    identity,
    account: account.id,
    name: accountOf(account.id)!.name,
    label,
    amount: amount.value,
    certainty,
    inCash,
    ownFunds,
    derived: derived?.label ?? null,
    at: derived?.at ?? [identity],
  };
  if (override === null) return line;
  return { ...line, derivedAmount: derived!.amount.value, difference: override.difference, reason: override.reason };
}

interface PrintedLine {
  readonly identity: string;
  readonly account: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly label: string;
  readonly amount: Money;
  readonly certainty: string;
  readonly inCash: boolean;
  readonly ownFunds: boolean;
  /** The term of what follows from the team (`budget.derived.gross`); null when typed. */
  readonly derived: string | null;
  readonly at: readonly string[];
  readonly derivedAmount?: Money;
  readonly difference?: Money;
  readonly reason?: string;
}
