/**
 * Who makes a series of performances and what they are paid for it: so much for each performance, and so much once for
 * the series. Its cost is that of real payslips, one contract each for the days of the series; where pay would fall
 * under the agreement's minimum for so few performances, the minimum is counted.
 */
import {
  addDays,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  type Explained,
  fact,
  lineAmount,
  multiplyDecimals,
  type Problem,
  problem,
  ruled,
  sum,
  times,
} from '#core/kernel/index.ts';
import {
  type CostContext,
  type CostedSlice,
  type EngagementContract,
  type EngagementEvent,
  type EngagementFacts,
  type EngagementTerm,
  engagementCosts,
  type MinimaContext,
  minimumChecks,
  minimumProblems,
  type Position,
} from '#core/office/engagements/index.ts';
import type { TeamCost } from './series-price.ts';

export type TeamPay = Pick<
  EngagementTerm,
  'basis' | 'quantity' | 'unitGross' | 'hoursPerUnit' | 'minimumKey' | 'conditions'
>;

export interface TeamMember {
  readonly position: Position;
  /** How many people hold it on the same terms. */
  readonly count: number;
  /** invoice: a fee without contributions. */
  readonly channel: 'own' | 'invoice';
  readonly kind: EngagementContract['kind'];
  readonly each: readonly TeamPay[];
  readonly once: readonly TeamPay[];
  /** A rule of thumb in place of payslips: gross × ratio is the cost. Shown as an estimate. */
  readonly ratio?: Decimal;
}

export interface TeamContext extends CostContext, Pick<MinimaContext, 'ownMinima' | 'growth'> {
  /** The first performance; set-up is the day before. */
  readonly on: CalendarDate;
}

export interface CostedTeam extends TeamCost {
  readonly problems: readonly Problem[];
}

/**
 * Problems: those of payslips and minima, `price.raised-to-minimum` (estimate) where pay was raised for this length,
 * `price.rule-of-thumb` (estimate) for members without payslips.
 */
export function teamCost(team: readonly TeamMember[], performances: number, context: TeamContext): CostedTeam {
  const members = team.filter(({ ratio }) => ratio === undefined);
  const facts = seriesFacts(members, performances, context.on);
  const minimaContext: MinimaContext = {
    today: context.today,
    ...(context.ownMinima && { ownMinima: context.ownMinima }),
    ...(context.growth && { growth: context.growth }),
  };
  const { terms, problems: raised } = atLeastTheMinimum(facts, minimaContext, performances);
  const paid: EngagementFacts = { ...facts, terms };
  const minima = minimumChecks(paid, minimaContext);
  const costs = engagementCosts(paid, { ...context, minima });
  const counts = new Map(members.map(({ position, count }) => [position.id, count]));
  const guessed = team.filter(({ ratio }) => ratio !== undefined);
  const part = (name: keyof TeamCost) => {
    const own = [...paidMembers(costs.slices, counts), ...guessed.map((member) => byRuleOfThumb(member, performances))];
    return partOf(name, own);
  };
  return {
    artists: part('artists'),
    technicians: part('technicians'),
    administration: part('administration'),
    problems: [...guessed.map(ruleOfThumb), ...raised, ...minimumProblems(minima), ...costs.problems].map(
      onPosition(facts),
    ),
  };
}

const PARTS: Readonly<Partial<Record<Position['category'], keyof TeamCost>>> = {
  artist: 'artists',
  technician: 'technicians',
};

interface MemberCost {
  readonly category: Position['category'];
  readonly cost: Explained;
}

function paidMembers(slices: readonly CostedSlice[], counts: ReadonlyMap<string, number>): readonly MemberCost[] {
  return slices.map(({ cost, position }) => ({
    category: position.category,
    cost: counted(cost, counts.get(position.id) ?? 1, position.title),
  }));
}

function counted(cost: Explained, count: number, title: string): Explained {
  if (count === 1) return ruled('pricing.member', cost.value, [cost.because], title);
  return ruled('pricing.members', times(cost.value, decimal(count)), [cost.because], `${title} × ${String(count)}`);
}

/** gross × ratio, rounded once for each person. */
function byRuleOfThumb({ position, count, each, once, ratio }: TeamMember, performances: number): MemberCost {
  const gross = sum([
    ...once.map((pay) => lineAmount(pay.quantity, pay.unitGross)),
    ...each.map((pay) =>
      lineAmount(multiplyDecimals(pay.quantity, decimal(performances), pay.quantity.scale), pay.unitGross),
    ),
  ]);
  const cost = ruled('pricing.rule-of-thumb', times(gross, ratio!), [
    fact('pricing.gross', gross).because,
    fact('pricing.ratio', ratio!).because,
  ]);
  return { category: position.category, cost: counted(cost, count, position.title) };
}

const ruleOfThumb = ({ position, ratio }: TeamMember): Problem =>
  problem('price.rule-of-thumb', 'estimate', { position: position.title, ratio: ratio! }, [`position/${position.id}`]);

/** Which part of the plateau a position's cost is counted in. */
export const partOfTeam = (category: Position['category']): keyof TeamCost => PARTS[category] ?? 'administration';

function partOf(name: keyof TeamCost, members: readonly MemberCost[]): Explained {
  const own = members.filter(({ category }) => partOfTeam(category) === name).map(({ cost }) => cost);
  const because = own.map((one) => one.because);
  return ruled(`pricing.team.${name}`, sum(own.map((one) => one.value)), because);
}

/** An imagined series: one contract a member from the day before to the last performance. */
function seriesFacts(members: readonly TeamMember[], performances: number, on: CalendarDate): EngagementFacts {
  const hasSetUp = members.some(({ once }) => once.length > 0);
  const days = Array.from({ length: performances }, (_, index) => addDays(on, index));
  const shows = days.map((day, index) => event(`performance-${index}`, 'performance', day));
  const setUp = hasSetUp ? [event('set-up', 'setUp', addDays(on, -1))] : [];
  const events = [...setUp, ...shows];
  const last = days.at(-1)!;
  return {
    positions: members.map(({ position }) => position),
    contracts: members.map((member) => contractOf(member, member.once.length > 0 ? addDays(on, -1) : on, last)),
    terms: members.flatMap((member) => [
      ...member.once.map((pay, index) => termOf(member, `once-${index}`, pay, setUp)),
      ...member.each.map((pay, index) => termOf(member, `each-${index}`, pay, shows)),
    ]),
    events,
  };
}

function event(id: string, kind: EngagementEvent['kind'], day: CalendarDate): EngagementEvent {
  const at = (time: string) => `${day}T${time}` as EngagementEvent['startsAt'];
  return {
    id,
    kind,
    state: 'confirmed',
    startsAt: at('20:00'),
    endsAt: at('22:00'),
    title: '',
    cancellationCause: null,
  };
}

function contractOf({ position, channel, kind }: TeamMember, from: CalendarDate, to: CalendarDate): EngagementContract {
  return {
    id: position.id,
    personId: null,
    positionId: position.id,
    productionId: position.productionId,
    channel,
    kind,
    from,
    to,
    signedTogether: null,
    cancelledOn: null,
    cancelledBy: null,
    overrideReason: null,
  };
}

function termOf(
  { position }: TeamMember,
  name: string,
  pay: TeamPay,
  events: readonly EngagementEvent[],
): EngagementTerm {
  const count = decimal(events.length);
  return {
    ...pay,
    id: `${position.id}/${name}`,
    positionId: position.id,
    contractId: position.id,
    quantity: multiplyDecimals(pay.quantity, count, pay.quantity.scale),
    placements: events.map(({ id }) => ({ eventId: id, quantity: pay.quantity })),
    plannedFrom: null,
    plannedTo: null,
  };
}

const CENT = 2;

/** Terms whose pay would fall under the minimum, raised to it; only rows judged alone can be. */
function atLeastTheMinimum(facts: EngagementFacts, context: MinimaContext, performances: number) {
  const raised = new Map<string, Decimal>();
  const problems: Problem[] = [];
  for (const { items, paid, minimum } of minimumChecks(facts, context)) {
    const [item, another] = items;
    if (!item || another || minimum === null || paid.cents >= minimum.value.cents) continue;
    const unit = divideDecimals({ units: minimum.value.cents, scale: CENT }, item.quantity, CENT * 2);
    const before = raised.get(item.term.id);
    if (unit === null || (before !== undefined && compareDecimals(unit, before) <= 0)) continue;
    raised.set(item.term.id, unit);
    if (before !== undefined) continue;
    const told = { position: item.position.title, performances, paid, minimum: minimum.value };
    problems.push(problem('price.raised-to-minimum', 'estimate', told, [`position/${item.position.id}`]));
  }
  const terms = facts.terms.map((term) => {
    const unitGross = raised.get(term.id);
    return unitGross === undefined ? term : { ...term, unitGross };
  });
  return { terms, problems };
}

/** Problems of imagined terms are shown on the position they stand for. */
function onPosition(facts: EngagementFacts): (one: Problem) => Problem {
  const ids = new Map<string, string>();
  for (const { id, positionId } of facts.terms) ids.set(`engagementTerm/${id}`, positionId);
  for (const { id, positionId } of facts.contracts) ids.set(`contract/${id}`, positionId);
  const events = new Set(facts.events.map(({ id }) => `event/${id}`));
  return (one) => {
    const at = one.at
      .filter((place) => !events.has(place))
      .map((place) => {
        const position = ids.get(place);
        return position === undefined ? place : `position/${position}`;
      });
    return { ...one, at: [...new Set(at)] };
  };
}
