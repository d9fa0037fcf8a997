/** Production facts to and from JSON. Unknown fields (a row's version) are left aside, everything else is checked. */
import {
  CALL_CATEGORIES,
  CANCELLATION_CAUSES,
  EVENT_KINDS,
  EVENT_STATES,
  type LocalDateTime,
} from '#core/ground/calendar/index.ts';
import {
  type Decimal,
  listOf,
  oneOf,
  optional,
  orElse,
  orNull,
  problem,
  type Reader,
  read,
  readBoolean,
  readCount,
  readCountFromOne,
  readDate,
  readDecimal,
  readId,
  readLabel,
  readLocalDateTime,
  readMoney,
  readPercent,
  readPositiveDecimal,
  readPositiveMoney,
  readText,
  recordOf,
  toJson,
  wholeNumber,
  ZERO,
} from '#core/kernel/index.ts';
import { BUDGET_PURPOSES, type Budget, type BudgetLine, CERTAINTIES } from '#core/office/budget/index.ts';
import {
  CANCELLED_BY,
  EMPLOYER_CHANNELS,
  HOUR_KINDS,
  POSITION_CATEGORIES,
  TERM_BASES,
  type TermConditions,
} from '#core/office/engagements/index.ts';
import { COST_PARTS, type PricePlan, RIGHTS_BASES, VAT_KINDS } from '#core/office/pricing/index.ts';
import { LEGAL_FORMS, type ProductionFacts, type ProductionFactsJson } from './facts.ts';
import {
  APPROACH_COMPONENTS,
  APPROACH_PAYERS,
  type ApproachCost,
  CONTRACT_KINDS,
  DISCIPLINES,
  PHASE_KINDS,
  PRODUCTION_STAGES,
  PROFESSIONAL_EXPENSES,
  type ProductionContract,
  type ProductionEvent,
  type ProductionTerm,
  type TeamPosition,
  type Trip,
  WORK_KINDS,
} from './production.ts';

const NOTHING: Decimal = { units: 0, scale: 0 };
const readLocal = readLocalDateTime as Reader<LocalDateTime>;
const nullableId = orNull(readId);
const nullableText = orNull(readText);

const setting: Reader<string | number | boolean> = (value, at, problems) => {
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? readCount(value, at, problems) : readText(value, at, problems);
};

const readPosition: Reader<TeamPosition> = recordOf({
  id: readId,
  productionId: readId,
  title: readLabel,
  category: oneOf(POSITION_CATEGORIES),
  profession: orElse(readLabel, ''),
  executive: orElse(readBoolean, false),
  professionalExpenses: orElse(oneOf(PROFESSIONAL_EXPENSES), 'none'),
  classification: orNull(readLabel),
  holderId: nullableId,
  onTour: orElse(readBoolean, true),
  sortKey: orElse(readLabel, 'm'),
});

const readEvent: Reader<ProductionEvent> = recordOf({
  id: readId,
  kind: oneOf(EVENT_KINDS),
  state: oneOf(EVENT_STATES),
  optionRank: orNull(readCountFromOne),
  optionExpires: orNull(readDate),
  startsAt: readLocal,
  endsAt: readLocal,
  zone: orElse(readLabel, 'Europe/Paris'),
  allDay: orElse(readBoolean, false),
  venueId: nullableId,
  title: orElse(readText, ''),
  postponedTo: nullableId,
  cancellationCause: orNull(oneOf(CANCELLATION_CAUSES)),
  phaseId: nullableId,
  calls: orElse(
    listOf(
      recordOf({
        personId: readId,
        role: orElse(readLabel, ''),
        from: readLocal,
        to: readLocal,
        category: optional(oneOf(CALL_CATEGORIES)),
        breakMinutes: optional(readCount),
      }),
    ),
    [],
  ),
});

const readContract: Reader<ProductionContract> = recordOf({
  id: readId,
  personId: nullableId,
  positionId: readId,
  productionId: readId,
  channel: orElse(oneOf(EMPLOYER_CHANNELS), 'own'),
  kind: orElse(oneOf(CONTRACT_KINDS), 'cddu'),
  from: readDate,
  to: readDate,
  signedTogether: nullableId,
  cancelledOn: orNull(readDate),
  cancelledBy: orNull(oneOf(CANCELLED_BY)),
  overrideReason: nullableText,
  withholdingRate: orNull(readPercent),
  deductedBefore: orElse(readPositiveMoney, ZERO),
});

const readTraineeYear: Reader<1 | 2> = (value, at, problems) =>
  value === 1 || value === 2 ? value : (wholeNumber(1, 2)(value, at, problems) as 1 | 2);

export const readConditions: Reader<TermConditions> = recordOf({
  hourKind: optional(oneOf(HOUR_KINDS)),
  firstPart: optional(readBoolean),
  smallVenue: optional(readBoolean),
  discoveryStage: optional(readBoolean),
  largeVenue: optional(readBoolean),
  continuous: optional(readBoolean),
  splitPeriod: optional(readBoolean),
  pair: optional(readBoolean),
  traineeYear: optional(readTraineeYear),
  plateau: optional(readCountFromOne),
});

const readTerm: Reader<ProductionTerm> = recordOf({
  id: readId,
  positionId: readId,
  contractId: nullableId,
  basis: oneOf(TERM_BASES),
  quantity: readPositiveDecimal,
  unitGross: readPositiveDecimal,
  hoursPerUnit: orNull(readPositiveDecimal),
  minimumKey: orNull(readLabel),
  conditions: orElse(readConditions, {}),
  placements: orElse(listOf(recordOf({ eventId: readId, quantity: readPositiveDecimal })), []),
  plannedFrom: orNull(readDate),
  plannedTo: orNull(readDate),
  phaseId: nullableId,
});

const readTrip: Reader<Trip> = recordOf({
  id: readId,
  positionId: readId,
  eventId: nullableId,
  leavesAt: readLocal,
  returnsAt: readLocal,
  place: orElse(readLabel, ''),
  country: orElse(readLabel, 'FR'),
});

const readApproachCost: Reader<ApproachCost> = recordOf({
  id: readId,
  positionId: readId,
  tripId: nullableId,
  component: oneOf(APPROACH_COMPONENTS),
  on: readDate,
  payer: oneOf(APPROACH_PAYERS),
  amount: orNull(readPositiveMoney),
});

const readAccount: Reader<string> = (value, at, problems) => {
  const account = readLabel(value, at, problems);
  if (account !== undefined && !/^[6-8]\d{1,4}$/.test(account)) {
    problems.push(problem('budget.account-unknown', 'blocking', { account }, [at]));
  }
  return account;
};

export const budgetLineFields = {
  id: readId,
  account: readAccount,
  label: orElse(readLabel, ''),
  phaseId: nullableId,
  tags: orElse(listOf(readLabel), []),
  quantity: orElse(readDecimal, { units: 1, scale: 0 }),
  unit: orElse(readLabel, ''),
  unitPrice: orElse(readDecimal, NOTHING),
  certainty: orElse(oneOf(CERTAINTIES), 'planned'),
  ownFunds: orElse(readBoolean, false),
  note: nullableText,
  sortKey: orElse(readLabel, 'm'),
} as const;

export const readBudgetLine: Reader<BudgetLine> = recordOf(budgetLineFields);

export const readBudget: Reader<Budget> = recordOf({
  id: readId,
  purpose: oneOf(BUDGET_PURPOSES),
  performances: orNull(readCountFromOne),
  overheadRate: orElse(readPercent, NOTHING),
  note: nullableText,
  lines: orElse(listOf(readBudgetLine), []),
  overrides: orElse(listOf(recordOf({ id: readId, identity: readLabel, amount: readMoney, reason: readText })), []),
});

export const pricePlanFields = {
  composition: orElse(listOf(oneOf(COST_PARTS)), ['artists', 'technicians', 'consumables']),
  overheadRate: orElse(readPercent, NOTHING),
  marginRate: orElse(readPercent, NOTHING),
  consumables: orElse(readPositiveMoney, ZERO),
  rightsRate: orElse(readPercent, NOTHING),
  rightsBase: orElse(oneOf(RIGHTS_BASES), 'salePrice'),
  vat: orElse(oneOf(VAT_KINDS), 'show'),
  amortiseCreation: orElse(readBoolean, false),
  amortiseOver: orNull(readCountFromOne),
  steps: orElse(listOf(recordOf({ performances: readCountFromOne, unitPrice: readPositiveMoney })), []),
} as const;

export const readPricePlan: Reader<PricePlan> = recordOf(pricePlanFields);

const author = recordOf({
  id: readId,
  personId: nullableId,
  name: readLabel,
  role: orElse(readLabel, 'author'),
  society: orNull(readLabel),
});

const engaged = {
  positions: orElse(listOf(readPosition), []),
  contracts: orElse(listOf(readContract), []),
  terms: orElse(listOf(readTerm), []),
  events: orElse(listOf(readEvent), []),
};

const readFacts: Reader<ProductionFacts> = recordOf({
  production: recordOf({
    id: readId,
    title: readLabel,
    discipline: oneOf(DISCIPLINES),
    season: orNull(readLabel),
    stage: orElse(oneOf(PRODUCTION_STAGES), 'creation'),
    durationMinutes: orNull(readCountFromOne),
    peopleOnTour: orNull(readCount),
  }),
  employer: recordOf({ name: readLabel, legalForm: orNull(oneOf(LEGAL_FORMS)) }),
  employerTerms: orElse(
    listOf(recordOf({ key: readLabel, validFrom: readDate, value: setting, source: nullableText })),
    [],
  ),
  payGrid: orElse(listOf(recordOf({ minimumKey: readLabel, validFrom: readDate, amount: readPositiveDecimal })), []),
  people: orElse(listOf(recordOf({ id: readId, name: readLabel })), []),
  venues: orElse(
    listOf(recordOf({ id: readId, name: readLabel, town: orNull(readLabel), country: orElse(readLabel, 'FR') })),
    [],
  ),
  works: orElse(
    listOf(
      recordOf({
        id: readId,
        title: readLabel,
        kind: orElse(oneOf(WORK_KINDS), 'text'),
        publicDomain: orElse(readBoolean, false),
        authors: orElse(listOf(author), []),
      }),
    ),
    [],
  ),
  phases: orElse(
    listOf(recordOf({ id: readId, kind: oneOf(PHASE_KINDS), name: readLabel, from: readDate, to: readDate })),
    [],
  ),
  ...engaged,
  holders: orElse(
    listOf(recordOf({ id: readId, positionId: readId, eventId: readId, personId: readId, reason: nullableText })),
    [],
  ),
  trips: orElse(listOf(readTrip), []),
  approachCosts: orElse(listOf(readApproachCost), []),
  budgets: orElse(listOf(readBudget), []),
  pricePlan: orNull(readPricePlan),
  elsewhere: orElse(recordOf(engaged), { positions: [], contracts: [], terms: [], events: [] }),
});

/** Facts of a production from the API's reply. Throws BadInput with every problem found. */
export function readProductionFacts(json: unknown): ProductionFacts {
  return read(readFacts, json);
}

/** The API's reply: decimal strings for amounts and quantities. */
export function productionFactsJson(facts: ProductionFacts): ProductionFactsJson {
  return toJson(facts);
}
