/** The contract of `filage price` and `POST /prices`: a team, a plan and lengths of series in, prices out. */
import {
  BadInput,
  DAYS_PER_WEEK,
  decimal,
  decimalBetween,
  type Explained,
  exactRecordOf,
  fact,
  type Json,
  listOf,
  type Money,
  oneOf,
  optional,
  orElse,
  type Problem,
  problem,
  read,
  readDate,
  readPositiveMoney,
  toJson,
  wholeNumber,
  ZERO,
} from '#core/kernel/index.ts';
import { PAYROLL_FIRST_DAY } from '#core/office/payroll/index.ts';
import {
  type CostedTeam,
  NO_APPROACH,
  type PriceList,
  type PricePlan,
  type PricingGround,
  perPerformance,
  priceList,
  type SeriesPrice,
  type TeamMember,
  teamCost,
} from '#core/office/pricing/index.ts';
import { employerOfCase, memberFields, readCaseEmployer, readPays, refuseHuge } from './case-fields.ts';
import { employerProblems, expectedGrowth } from './employer.ts';
import { pricePlanFields } from './facts-json.ts';
import { costContext, vatProblems } from './settings.ts';

/** The longest series, and the longest run of a break-even table. */
const LONGEST = 100;
const readLength = wholeNumber(1, LONGEST);
const readRatio = decimalBetween(decimal(0), decimal(10));
const A_MONTH_OF_WEEKS = DAYS_PER_WEEK * 2 * 2;

const DEFAULT_PLAN: PricePlan = {
  composition: ['artists', 'technicians', 'consumables'],
  overheadRate: decimal(0),
  marginRate: decimal(0),
  consumables: ZERO,
  rightsRate: decimal(0),
  rightsBase: 'salePrice',
  vat: 'show',
  amortiseCreation: false,
  amortiseOver: null,
  steps: [],
};

const readCase = exactRecordOf({
  on: readDate,
  employer: orElse(readCaseEmployer, { name: '', legalForm: null }),
  team: listOf(
    exactRecordOf({
      ...memberFields,
      channel: orElse(oneOf(['own', 'invoice']), 'own'),
      each: orElse(readPays, []),
      once: orElse(readPays, []),
      ratio: optional(readRatio),
    }),
    LONGEST,
  ),
  plan: orElse(exactRecordOf(pricePlanFields), DEFAULT_PLAN),
  creationCost: orElse(readPositiveMoney, ZERO),
  fixedCharges: orElse(readPositiveMoney, ZERO),
  approachEach: orElse(readPositiveMoney, ZERO),
  series: orElse(listOf(readLength, A_MONTH_OF_WEEKS), [1, 2]),
  breakEvenSeries: orElse(readLength, 1),
  breakEvenMost: orElse(readLength, A_MONTH_OF_WEEKS),
});

export type PriceCase = ReturnType<typeof readCase>;

/** Reads the JSON contract. Throws BadInput naming every bad field, and days before the law that is known here. */
export function readPriceCase(json: unknown): PriceCase {
  const given = read(readCase, json);
  if (given.on < PAYROLL_FIRST_DAY) {
    const facts = { first: PAYROLL_FIRST_DAY, to: given.on };
    throw new BadInput([problem('payroll.before-first-day', 'blocking', facts, ['on'])]);
  }
  const longest = Math.max(1, given.breakEvenSeries, ...given.series);
  refuseHuge(given.team.map(({ people, each, once }) => ({ people, pays: [...each, ...once], times: longest })));
  return given;
}

/** Prices of a case. Problems: those of the price list, the team and the employer's missing settings. */
export function priceOfCase(given: PriceCase): PriceList {
  const { on, plan } = given;
  const house = { ...employerOfCase(given.employer, on), contracts: [] };
  const members = given.team.map(memberOf);
  const context = { ...costContext(house, on), growth: expectedGrowth(house.employerTerms), on };
  const costed = new Map<number, CostedTeam>();
  const ground: PricingGround = {
    plan,
    on,
    teamCost: (performances) => {
      let cost = costed.get(performances);
      if (!cost) costed.set(performances, (cost = teamCost(members, performances, context)));
      return cost;
    },
    creationCost: fact('pricing.creationCost', given.creationCost),
    approach: approachOf(given.approachEach),
  };
  const list = priceList(ground, {
    series: given.series,
    fixed: fact('pricing.fixed', given.fixedCharges),
    breakEvenSeries: given.breakEvenSeries,
    breakEvenMost: given.breakEvenMost,
  });
  const ofTeam = given.series.flatMap((length) => costed.get(length)?.problems ?? []);
  const ofEmployer = members.some(({ channel, ratio }) => channel === 'own' && ratio === undefined)
    ? employerProblems(house.employer, house.employerTerms)
    : [];
  return {
    ...list,
    problems: onlyOnce([...ofEmployer, ...list.problems, ...vatProblems(house, plan.vat, on), ...ofTeam]),
  };
}

const onlyOnce = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(
    problems.map((one) => [`${one.code} ${one.at[0]} ${JSON.stringify(one.facts.performances)}`, one]),
  ).values(),
];

function approachOf(each: Money): PricingGround['approach'] {
  if (each.cents === 0) return () => NO_APPROACH;
  return (performances) => perPerformance(fact('pricing.approach', each), decimal(performances));
}

function memberOf(given: PriceCase['team'][number], index: number): TeamMember {
  const { people, channel, each, once, ratio, kind, ...position } = given;
  return {
    position: { ...position, id: `team-${index + 1}`, productionId: 'case', profession: '', holderId: null },
    count: people,
    channel,
    kind: kind ?? (position.category === 'permanent' ? 'openEnded' : 'cddu'),
    each,
    once,
    ...(ratio !== undefined && { ratio }),
  };
}

/** The contract's answer: one row for each length of series, amounts as decimal strings. */
export function printPrices(list: PriceList) {
  return toJson({
    prices: list.rows.map(printedRow),
    breakEven: {
      fixed: list.breakEven.fixed.value,
      seriesLength: list.breakEven.seriesLength,
      from: list.breakEven.from,
      bySeries: list.breakEven.bySeries.value,
      points: list.breakEven.points,
    },
    problems: list.problems,
  });
}

export type PrintedPrices = Json<ReturnType<typeof printPrices>>;

function printedRow(row: SeriesPrice) {
  const parts = Object.entries(row.parts).map(([part, amount]) => [part, amountOf(amount)]);
  return {
    performances: row.performances,
    parts: Object.fromEntries(parts) as Readonly<Record<string, Money>>,
    cost: row.cost.value,
    costEach: row.costEach.value,
    overhead: row.overhead.value,
    margin: row.margin.value,
    amortisation: row.amortisation.value,
    price: row.price.value,
    priceEach: row.priceEach.value,
    decidedEach: row.decidedEach?.value ?? null,
    askedEach: row.askedEach.value,
    asked: row.asked.value,
    vatRate: row.vat.rate,
    vat: row.vat.amount.value,
    withVat: row.vat.withVat.value,
    vatMention: row.vat.mention,
    rights: row.beside.rights.value,
    approach: row.beside.approach.value,
    eachWithRights: row.eachWithRights.value,
  };
}

const amountOf = (amount: Explained): Money => amount.value;
