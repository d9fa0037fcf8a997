/** Prices as they are, with what the team costs a performance in totals only. */
import { type Because, type Explained, isMoney, type Money, sum } from '#core/kernel/index.ts';
import { partOfTeam, type SeriesPrice, type TeamMember } from '#core/office/pricing/index.ts';
import { hides, inTotal } from './folded-lines.ts';
import type { PriceAnswer } from './prices.ts';

type TeamPart = ReturnType<typeof partOfTeam>;
const TEAM_PARTS: readonly TeamPart[] = ['artists', 'technicians', 'administration'];
const RULE = 'pricing.team';

interface Fold {
  readonly people: ReadonlyMap<TeamPart, ReadonlySet<string>>;
  /** A part of one person's pay is among them: they are one amount. */
  readonly isWide: boolean;
}

/** Every price to the cent; the plateau's parts of pay each in total, or all in one where a part is one person's. */
export function foldedPrices(price: PriceAnswer): PriceAnswer {
  const parts = TEAM_PARTS.filter((part) => price.rows.some((row) => row.parts[part] !== undefined));
  const people = new Map(parts.map((part) => [part, peopleOf(price.team, part)]));
  const fold = { people, isWide: [...people.values()].some((own) => own.size > 0 && !hides(own)) };
  return {
    ...price,
    team: [],
    rows: price.rows.map((row) => everywhere({ ...row, parts: fold.isWide ? oneTeam(row.parts) : row.parts }, fold)),
    breakEven: everywhere(price.breakEven, fold),
  };
}

/** An empty position is nobody yet, and will be somebody. */
const peopleOf = (team: readonly TeamMember[], part: TeamPart): ReadonlySet<string> =>
  new Set(
    team
      .filter(({ position }) => partOfTeam(position.category) === part)
      .map(({ position }) => position.holderId ?? position.id),
  );

function oneTeam(parts: SeriesPrice['parts']): SeriesPrice['parts'] {
  const { artists, technicians, administration, ...others } = parts;
  const own = [artists, technicians, administration].filter((part) => part !== undefined);
  if (own.length === 0) return parts;
  return { team: joined(own.map(({ because }) => because)), ...others };
}

function joined(parts: readonly Because[]): Explained {
  const value = sum(parts.map(({ value: part }) => part as Money));
  return { value, because: { kind: 'rule', rule: RULE, value, inputs: [] } };
}

function everywhere<T>(value: T, fold: Fold): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => everywhere(one, fold)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === 'because' ? folded(field as Because, fold) : everywhere(field, fold),
    ]),
  ) as T;
}

const isOfTeam = (because: Because): boolean =>
  because.kind === 'rule' && (because.rule === RULE || because.rule.startsWith(`${RULE}.`));

function folded(because: Because, fold: Fold): Because {
  if (because.kind !== 'rule' || !isMoney(because.value)) return because;
  if (isOfTeam(because)) {
    const part = because.rule.slice(RULE.length + 1) as TeamPart;
    const people = fold.people.get(part) ?? new Set([...fold.people.values()].flatMap((own) => [...own]));
    return inTotal(because.rule, because.value, people);
  }
  const team = fold.isWide ? because.inputs.filter(isOfTeam) : [];
  const inputs =
    team.length === 0 ? because.inputs : [joined(team).because, ...because.inputs.filter((one) => !isOfTeam(one))];
  return { ...because, inputs: inputs.map((one) => folded(one, fold)) };
}
