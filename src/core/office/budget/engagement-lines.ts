/** What the team costs, as lines of a budget: pay and contributions of each contract, fees, shares in industry. */
import { type Because, type Explained, type Money, ruled, sum, ZERO } from '#core/kernel/index.ts';
import type { CostedSlice, EngagementTerm } from '#core/office/engagements/index.ts';
import type { ProductionFacts } from '#core/office/productions/index.ts';
import type { BudgetPurpose } from './line.ts';
import { hasSeveral, type Part, partOfDay, partOfEvent, partOfPhase } from './phases.ts';
import { DERIVED_ACCOUNTS, type DerivedLine } from './row.ts';
import { shareOut } from './share-out.ts';

/** A part of a payslip that falls in one phase. */
interface Piece {
  readonly slice: CostedSlice;
  readonly part: Part;
  readonly gross: Money;
  readonly contributions: Money;
}

/** The lines of one purpose, in the order in which people are first paid. */
export function engagementLines(
  facts: ProductionFacts,
  slices: readonly CostedSlice[],
  purpose: BudgetPurpose,
): readonly DerivedLine[] {
  const pieces = slices.flatMap((slice) => piecesOf(facts, slice)).filter(({ part }) => part.purpose === purpose);
  const several = hasSeveral(facts, purpose);
  const groups = Map.groupBy(pieces, ({ slice, part }) => (several ? `${owner(slice)}/${part.phaseId}` : owner(slice)));
  return [...groups].flatMap(([key, own]) => linesOf(facts, key, own));
}

/** Gross wages of one payslip that fall in a purpose: what the payroll tax is shared out by. */
export function grossIn(facts: ProductionFacts, slice: CostedSlice, purpose: BudgetPurpose): Money {
  if (slice.payslip === null) return ZERO;
  return sum(
    piecesOf(facts, slice)
      .filter(({ part }) => part.purpose === purpose)
      .map(({ gross }) => gross),
  );
}

/** `ID` of the contract, or of the position as long as there is no contract. */
const owner = ({ contract, position }: CostedSlice): string => contract?.id ?? position.id;

function piecesOf(facts: ProductionFacts, slice: CostedSlice): readonly Piece[] {
  return slice.byTerm.flatMap(({ term, gross, contributions }) => {
    const weights = weightsOf(facts, slice, term);
    const grosses = shareOut(
      grossOf(slice, gross, term),
      weights.map(({ weight }) => weight),
    );
    const others = shareOut(
      contributions,
      weights.map(({ weight }) => weight),
    );
    return weights.map(({ part }, index) => ({ slice, part, gross: grosses[index]!, contributions: others[index]! }));
  });
}

/** What a coproducer pays is no cost of ours, but its value stands in both columns. */
function grossOf(slice: CostedSlice, gross: Money, term: EngagementTerm): Money {
  if (slice.contract?.channel !== 'coproducer') return gross;
  return slice.shares.find((share) => share.term === term)?.gross ?? gross;
}

/** Which phases a term's share of the slice falls in, by the quantities placed on their events. */
function weightsOf(facts: ProductionFacts, slice: CostedSlice, term: EngagementTerm) {
  const stated = partOfPhase(facts, facts.terms.find((one) => one.id === term.id)?.phaseId ?? null);
  const byDay = partOfDay(facts, slice.engagement.from);
  if (stated !== null) return [{ part: stated, weight: 1 }];
  const eventIds = new Set(slice.shares.find((share) => share.term === term)?.eventIds ?? []);
  const weights = new Map<string, { part: Part; weight: number }>();
  for (const { eventId, quantity } of term.placements) {
    if (!eventIds.has(eventId)) continue;
    const part = partOfEvent(facts, eventId) ?? byDay;
    const before = weights.get(`${part.purpose} ${part.phaseId}`)?.weight ?? 0;
    const weight = before + quantity.units / 10 ** quantity.scale;
    weights.set(`${part.purpose} ${part.phaseId}`, { part, weight });
  }
  return weights.size === 0 ? [{ part: byDay, weight: 1 }] : [...weights.values()];
}

function linesOf(facts: ProductionFacts, key: string, pieces: readonly Piece[]): readonly DerivedLine[] {
  const [{ slice, part }] = pieces as readonly [Piece];
  const common = {
    phaseId: part.phaseId,
    about: aboutOf(facts, slice),
    certainty: 'planned',
    inCash: true,
    at: slice.contract === null ? [`position/${slice.position.id}`] : [`contract/${slice.contract.id}`],
  } as const;
  const line = (name: keyof typeof LABELS, account: string, amount: Explained, inCash = true): DerivedLine => ({
    ...common,
    identity: `engagement/${key}/${name}`,
    account,
    label: LABELS[name],
    amount,
    inCash,
  });
  const gross = totalOf(pieces, 'gross', common.about);
  if (slice.contract?.channel === 'coproducer') {
    const mirror = ruled('budget.in-industry', gross.value, [gross.because], common.about);
    return kept([
      line('inIndustry', DERIVED_ACCOUNTS.lentStaff, gross, false),
      line('share', DERIVED_ACCOUNTS.coproduction, mirror, false),
    ]);
  }
  if (slice.payslip === null) return kept([line('fee', feeAccount(slice), gross)]);
  return kept([
    line('gross', DERIVED_ACCOUNTS.gross, gross),
    line('contributions', DERIVED_ACCOUNTS.contributions, totalOf(pieces, 'contributions', common.about)),
  ]);
}

const LABELS = {
  gross: 'budget.derived.gross',
  contributions: 'budget.derived.contributions',
  fee: 'budget.derived.fee',
  inIndustry: 'budget.derived.lentStaff',
  share: 'budget.derived.inIndustry',
} as const;

const kept = (lines: readonly DerivedLine[]): readonly DerivedLine[] =>
  lines.filter((line) => line.amount.value.cents !== 0);

function feeAccount({ position }: CostedSlice): string {
  if (position.category === 'author') return DERIVED_ACCOUNTS.rights;
  return position.category === 'intern' ? DERIVED_ACCOUNTS.otherStaff : DERIVED_ACCOUNTS.fees;
}

/** "Lucile — Aurélie Vernhes", or the position alone while nobody holds it. */
function aboutOf({ people }: ProductionFacts, { contract, position }: CostedSlice): string {
  const id = contract?.personId ?? position.holderId;
  const name = id === null ? undefined : people.find((person) => person.id === id)?.name;
  return name === undefined ? position.title : `${position.title} — ${name}`;
}

function totalOf(pieces: readonly Piece[], side: 'gross' | 'contributions', about: string): Explained {
  const inputs = pieces.map((piece): Because => {
    const whole = piece.slice[side];
    if (piece[side].cents === whole.value.cents) return whole.because;
    return ruled('budget.part-in-phase', piece[side], [whole.because], piece.slice.month).because;
  });
  return ruled(`budget.engagement.${side}`, sum(pieces.map((piece) => piece[side])), inputs, about);
}
