/** What a cohort asks of its timetable, as data: each rule is a demand, a wish, or what a broken wish costs. */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import type { Weights } from './weights.ts';

/** Sub-modules by the code of the programme, so that rules outlive its versions; null stands for every one of them. */
export type RuleFacts =
  /** One sub-module is finished before another begins. */
  | { readonly kind: 'order'; readonly before: string; readonly after: string }
  /** A sub-module has its sessions from a day on, or until one. */
  | {
      readonly kind: 'window';
      readonly subModule: string;
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
    }
  | { readonly kind: 'aDay'; readonly subModule: string | null; readonly most: number }
  | { readonly kind: 'aWeek'; readonly subModule: string | null; readonly most: number }
  /** What the room of a sub-module must have. */
  | { readonly kind: 'equipment'; readonly subModule: string; readonly equipment: readonly string[] }
  /** Taught to these groups, separately, instead of to the cohort or the track. */
  | { readonly kind: 'groups'; readonly subModule: string; readonly groups: readonly string[] }
  /** A trainer who may watch over exams of any sub-module. */
  | { readonly kind: 'proctor'; readonly trainer: string }
  | {
      readonly kind: 'roomClosed';
      readonly room: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      /** The half-day of each of these days; null: all of them. */
      readonly half: number | null;
    }
  /** What a broken wish costs, instead of what one starts from. */
  | { readonly kind: 'weight'; readonly wish: keyof Weights };

export type RuleKind = RuleFacts['kind'];

export const RULE_KINDS = [
  ...(['order', 'window', 'aDay', 'aWeek', 'equipment'] as const),
  ...(['groups', 'proctor', 'roomClosed', 'weight'] as const),
] satisfies readonly RuleKind[];

export interface TimetableRule {
  readonly id: string;
  /** Kept in any case. An order alone can be one or a wish; other kinds are what they are. */
  readonly demand: boolean;
  /** For `weight` alone. */
  readonly weight: number;
  readonly facts: RuleFacts;
}

/** What the rules may name. */
export interface Named {
  readonly subModules: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly trainers: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
}

/** Names of a rule that nobody bears: the rule is not followed until it is put right. */
export function ruleProblems(rules: readonly TimetableRule[], named: Named): readonly Problem[] {
  return rules.flatMap(({ id, facts }) => [
    ...strangersOf(facts, named).map((name) =>
      problem('timetable.rule-names-nothing', 'warning', { kind: facts.kind, name }, [`rule/${id}`]),
    ),
    ...(isBackwards(facts)
      ? [problem('timetable.rule-backwards', 'blocking', { kind: facts.kind }, [`rule/${id}`])]
      : []),
  ]);
}

function strangersOf(facts: RuleFacts, { subModules, groups, trainers, rooms }: Named): readonly string[] {
  const missing = (names: readonly (string | null)[], known: ReadonlySet<string>) =>
    names.filter((name): name is string => name !== null && !known.has(name));
  switch (facts.kind) {
    case 'order':
      return missing([facts.before, facts.after], subModules);
    case 'groups':
      return [...missing([facts.subModule], subModules), ...missing(facts.groups, groups)];
    case 'proctor':
      return missing([facts.trainer], trainers);
    case 'roomClosed':
      return missing([facts.room], rooms);
    case 'weight':
      return [];
    default:
      return missing([facts.subModule], subModules);
  }
}

/** An order of a sub-module with itself, a last day before the first. */
function isBackwards(facts: RuleFacts): boolean {
  if (facts.kind === 'order') return facts.before === facts.after;
  if (facts.kind !== 'window' && facts.kind !== 'roomClosed') return false;
  return facts.from !== null && facts.to !== null && facts.to < facts.from;
}

export const isUsable = (rule: TimetableRule, named: Named): boolean => ruleProblems([rule], named).length === 0;
