/** HiGHS, the solver: an integer program as LP text in, what is at 1 out. Blocking: only ever called in a worker. */
import highsPackage from 'highs';

/** Its types describe the package as `require` sees it. */
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

export interface SolveOptions {
  readonly timeLimitSeconds: number;
  /** How far from the best possible is near enough: 0.01 is one per cent. */
  readonly gap: number;
  /** Variables at 1 in an answer already known. */
  readonly start?: readonly string[];
  /** Yes-or-no variables may take any value between: quick, and what cannot be even so cannot be. */
  readonly relaxed?: boolean;
  readonly onProgress?: (progress: SolverProgress) => void;
}

export interface SolverProgress {
  /** Cost of the best answer so far; null: none yet. */
  readonly cost: number | null;
  /** No answer can cost less. */
  readonly bound: number;
  /** Variables at 1, when this answer is new. */
  readonly chosen?: readonly string[];
}

export interface Solved {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'undecided';
  readonly cost: number | null;
  readonly bound: number;
  /** (cost − bound) ÷ cost; null without an answer. */
  readonly gap: number | null;
  readonly chosen: readonly string[];
  /** Value of every variable by name, those at 0 left out. */
  readonly values: Readonly<Record<string, number>>;
}

export type Solve = (program: string, options: SolveOptions) => Solved;

const UNANSWERED = { cost: null, bound: 0, gap: null, chosen: [], values: {} } as const;
const TINY = 1e-6;
const HALF = 0.5;

export const gapOf = (cost: number, bound: number): number => (cost <= TINY ? 0 : Math.max(0, (cost - bound) / cost));

/** `wasmModule`: compiled already, by the process whose thread this is. */
export async function openHighs(wasmModule?: WebAssembly.Module): Promise<Solve> {
  const highs = await loadHighs(wasmModule ? { wasmModule } : {});
  const { modelStatus, callbackType } = highs.constants;
  return (program, { timeLimitSeconds, gap, start, relaxed = false, onProgress }): Solved =>
    highs.withModel({ format: 'lp', data: program }, (model): Solved => {
      model.options.set({ output_flag: false, time_limit: timeLimitSeconds, mip_rel_gap: gap });
      if (relaxed) model.options.set('solve_relaxation', true);
      /** Asked before: a running solver answers nothing. */
      const names = Array.from({ length: model.getLp().numCols }, (_, column) => model.getColName(column));
      if (names.length === 0) throw new RangeError('no program');
      const nameOf = (column: number) => names[column]!;
      if (start !== undefined) {
        const indices = start.map((name) => model.getColByName(name));
        model.setSolution({ indices, values: start.map(() => 1) });
      }
      const atOne = (values: Float64Array) =>
        [...values.keys()].filter((column) => values[column]! > HALF).map((column) => nameOf(column));
      const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
      const run = () =>
        model.run({
          [callbackType.mipImprovingSolution]({ data }) {
            const chosen = data.mip_solution ? atOne(data.mip_solution) : undefined;
            onProgress?.({
              cost: finite(data.mip_primal_bound),
              bound: Math.max(0, finite(data.mip_dual_bound) ?? 0),
              ...(chosen ? { chosen } : {}),
            });
          },
          [callbackType.mipLogging]({ data }) {
            onProgress?.({ cost: finite(data.mip_primal_bound), bound: Math.max(0, finite(data.mip_dual_bound) ?? 0) });
          },
        });
      const started = performance.now();
      try {
        run();
      } catch (error) {
        if ((error as { status?: number }).status !== -1) throw error;
        // Its presolve can take an impossible program for solved; it then sees that the answer is none, and gives up.
        const spent = (performance.now() - started) / 1_000;
        model.options.set({ presolve: 'off', time_limit: Math.max(0.1, timeLimitSeconds - spent) });
        run();
      }
      const status = model.getModelStatus();
      const isInfeasible = status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible;
      const cost = isInfeasible ? null : finite(model.getObjectiveValue());
      const hasAnswer = cost !== null && model.info.get('primal_solution_status') === 2;
      if (!hasAnswer) return { ...UNANSWERED, status: isInfeasible ? 'infeasible' : 'undecided' };
      const isOptimal = status === modelStatus.optimal;
      const bound = relaxed && isOptimal ? cost : Math.max(0, finite(Number(model.info.get('mip_dual_bound'))) ?? 0);
      const { colValue } = model.getSolution();
      const values: Record<string, number> = {};
      for (const [column, value] of colValue.entries()) if (Math.abs(value) > TINY) values[nameOf(column)] = value;
      const gapLeft = gapOf(cost, bound);
      return { status: isOptimal ? 'optimal' : 'feasible', cost, bound, gap: gapLeft, chosen: atOne(colValue), values };
    });
}
