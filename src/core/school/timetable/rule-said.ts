/** A rule as a sentence about these very names. */
import { type Decimal, type Problem, problem } from '#core/kernel/index.ts';
import type { TimetableFacts } from './facts.ts';
import { titleOf } from './lookup.ts';
import type { RuleFacts, TimetableRule } from './rules.ts';

type Facts = Problem['facts'];
interface Said {
  readonly code: string;
  readonly facts: Facts;
}

/** `weight` as a decimal, since people write 2.5. Names that nobody bears are said as they are written. */
export function ruleSaid(facts: TimetableFacts, rule: TimetableRule, weight: Decimal): Problem {
  const { code, facts: says } = saidOf(facts, rule, weight);
  const isWish = rule.facts.kind === 'aWeek' || (rule.facts.kind === 'order' && !rule.demand);
  return problem(`timetable.rule.${code}`, isWish ? 'warning' : 'blocking', says, [`rule/${rule.id}`]);
}

function saidOf(timetable: TimetableFacts, { facts, demand }: TimetableRule, weight: Decimal): Said {
  const { subModules, groups, trainers, rooms } = timetable;
  const title = (code: string) => {
    const found = subModules.find((one) => one.code === code);
    return found ? titleOf(found) : code;
  };
  const name = (rows: readonly { readonly id: string; readonly name: string }[], id: string) =>
    rows.find((one) => one.id === id)?.name ?? id;
  switch (facts.kind) {
    case 'order':
      return {
        code: demand ? 'order' : 'order-wished',
        facts: { before: title(facts.before), after: title(facts.after) },
      };
    case 'window':
      return windowSaid(facts, title(facts.subModule));
    case 'aDay':
    case 'aWeek':
      if (facts.subModule === null) return { code: `${facts.kind}-all`, facts: { most: facts.most } };
      return { code: facts.kind, facts: { subModule: title(facts.subModule), most: facts.most } };
    case 'equipment':
      return {
        code: 'equipment',
        facts: { subModule: title(facts.subModule), equipment: facts.equipment.join(', ') },
      };
    case 'groups':
      return {
        code: 'groups',
        facts: { subModule: title(facts.subModule), groups: facts.groups.map((id) => name(groups, id)).join(', ') },
      };
    case 'proctor':
      return { code: 'proctor', facts: { trainer: name(trainers, facts.trainer) } };
    case 'roomClosed':
      return closureSaid(timetable, facts, name(rooms, facts.room));
    case 'weight':
      return { code: 'weight', facts: { wish: facts.wish, weight } };
  }
}

function windowSaid({ from, to }: Extract<RuleFacts, { kind: 'window' }>, subModule: string): Said {
  if (from === null) return { code: 'not-after', facts: { subModule, to: to ?? '' } };
  return to === null
    ? { code: 'not-before', facts: { subModule, from } }
    : { code: 'window', facts: { subModule, from, to } };
}

function closureSaid(
  { halfDays }: TimetableFacts,
  { from, to, half }: Extract<RuleFacts, { kind: 'roomClosed' }>,
  room: string,
): Said {
  const hours = half === null ? undefined : halfDays.find(({ index }) => index === half);
  if (!hours) return { code: 'roomClosed', facts: { room, from, to } };
  return { code: 'roomClosed-half', facts: { room, from, to, start: hours.from, end: hours.to } };
}
