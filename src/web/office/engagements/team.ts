/** The team as its page shows it: each position with its contracts, what they pay, and the minima found beside. */
import { type Explained, ruled, sum } from '#core/kernel/index.ts';
import type {
  EngagementContract,
  MinimumCheck,
  Position,
  TermBasis,
  TermConditions,
} from '#core/office/engagements/index.ts';
import type { Answer, EngagementAnswer, ProductionFactsJson } from '#core/office/productions/index.ts';
import type { Versioned } from '../productions/index.ts';

export type PositionRow = Versioned<
  Omit<Position, 'productionId'> & { readonly onTour: boolean; readonly sortKey: string }
>;

export type ContractRow = Versioned<
  Omit<EngagementContract, 'productionId'> & {
    readonly withholdingRate: string | null;
    readonly deductedBefore: string | null;
    readonly note: string | null;
  }
>;

export interface PlacementValues {
  readonly eventId: string;
  readonly quantity: string;
}

export type TermRow = Versioned<{
  readonly positionId: string;
  readonly contractId: string | null;
  readonly phaseId: string | null;
  readonly basis: TermBasis;
  readonly quantity: string;
  readonly unitGross: string;
  readonly hoursPerUnit: string | null;
  readonly minimumKey: string | null;
  readonly conditions: TermConditions;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly note: string | null;
  readonly placements: readonly PlacementValues[];
}>;

export type HolderRow = Versioned<{
  readonly positionId: string;
  readonly eventId: string;
  readonly personId: string;
  readonly reason: string | null;
}>;

/** Some rows of pay under one contract; or of a position that has none yet, when `row` is null. */
export interface TeamContract {
  readonly row: ContractRow | null;
  readonly terms: readonly TermRow[];
  readonly engagement: EngagementAnswer | undefined;
  readonly checks: readonly MinimumCheck[];
}

export interface TeamMember {
  readonly row: PositionRow;
  readonly person: string | null;
  readonly contracts: readonly TeamContract[];
  readonly holders: readonly HolderRow[];
  readonly gross: Explained;
  readonly cost: Explained;
  readonly checks: readonly MinimumCheck[];
}

export function teamOf(json: ProductionFactsJson, answer: Answer): readonly TeamMember[] {
  const positions = json.positions as unknown as readonly PositionRow[];
  const contracts = Map.groupBy(json.contracts as unknown as readonly ContractRow[], ({ positionId }) => positionId);
  const terms = Map.groupBy(json.terms as unknown as readonly TermRow[], termHome);
  const holders = Map.groupBy(json.holders as unknown as readonly HolderRow[], ({ positionId }) => positionId);
  const engagements = new Map(answer.engagements.map((one) => [one.contractId ?? one.positionId, one]));
  const checks = Map.groupBy(answer.minima, ({ items }) => items[0]!.term.contractId ?? items[0]!.term.positionId);
  const home = (id: string, row: ContractRow | null): TeamContract => ({
    row,
    terms: terms.get(id) ?? [],
    engagement: engagements.get(id),
    checks: checks.get(id) ?? [],
  });
  return [...positions]
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map((row) => {
      const signed = [...(contracts.get(row.id) ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
      const own = signed.map((contract) => home(contract.id, contract));
      if (terms.has(row.id)) own.push(home(row.id, null));
      return {
        row,
        person: json.people.find(({ id }) => id === row.holderId)?.name ?? null,
        contracts: own,
        holders: holders.get(row.id) ?? [],
        gross: totalOf(own, 'gross', row.title),
        cost: totalOf(own, 'cost', row.title),
        checks: own.flatMap((contract) => contract.checks),
      };
    });
}

const termHome = ({ contractId, positionId }: TermRow): string => contractId ?? positionId;

function totalOf(contracts: readonly TeamContract[], name: 'gross' | 'cost', about: string): Explained {
  const parts = contracts.flatMap(({ engagement }) => (engagement ? [engagement[name]] : []));
  return ruled(
    `engagement.${name}`,
    sum(parts.map(({ value }) => value)),
    parts.map(({ because }) => because),
    about,
  );
}

/** Net before tax over the payslips of a contract; null when nobody here pays a wage. */
export function netOf({ engagement }: TeamContract): Explained | null {
  const nets = (engagement?.slices ?? []).flatMap(({ payslip }) => (payslip ? [payslip.netBeforeTax] : []));
  const [first, ...others] = nets;
  if (!first || others.length === 0) return first ?? null;
  const { rule } = first.because as { rule: string };
  return ruled(
    rule,
    sum(nets.map(({ value }) => value)),
    nets.map(({ because }) => because),
  );
}

/** The check with the least above its minimum: the one to look at. */
export function tightest(checks: readonly MinimumCheck[]): MinimumCheck | undefined {
  return checks
    .filter(({ minimum }) => minimum !== null)
    .reduce<MinimumCheck | undefined>((least, one) => (!least || above(one) < above(least) ? one : least), undefined);
}

const above = ({ paid, minimum }: MinimumCheck): number => paid.cents - (minimum?.value.cents ?? 0);

/** `wage`: only the SMIC could be checked, no grid. */
export type Standing = 'reached' | 'below' | 'warned' | 'wage' | 'unknown';

/** How pay stands against the minima, all checks together. */
export function standingOf(checks: readonly MinimumCheck[]): Standing {
  const problems = checks.flatMap((check) => check.problems);
  if (problems.some(({ severity }) => severity === 'blocking')) return 'below';
  if (problems.some(({ severity }) => severity === 'warning')) return 'warned';
  if (checks.some(({ agreement }) => agreement !== null)) return 'reached';
  return checks.some(({ minimum }) => minimum !== null) ? 'wage' : 'unknown';
}
