/** Which of a production's two budgets a cost belongs to: the phase somebody stated, else the phase of its day. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Phase, ProductionFacts } from '#core/office/productions/index.ts';
import type { BudgetPurpose } from './line.ts';

export interface Part {
  readonly purpose: BudgetPurpose;
  readonly phaseId: string | null;
}

type PhaseFacts = Pick<ProductionFacts, 'phases' | 'production' | 'events'>;

const partOf = (phase: Phase): Part => ({ purpose: phase.kind, phaseId: phase.id });

/** A production without phases is created first, then played. */
export function partOfDay({ phases, production }: PhaseFacts, day: CalendarDate): Part {
  const within = phases.find((phase) => phase.from <= day && day <= phase.to);
  if (within) return partOf(within);
  const begun = phases.filter((phase) => phase.from <= day).sort((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (begun) return partOf(begun);
  const next = [...phases].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (next) return partOf(next);
  return { purpose: production.stage === 'exploitation' ? 'exploitation' : 'creation', phaseId: null };
}

/** Of an event: its own phase, else its day's. Null for an unknown phase. */
export function partOfPhase({ phases }: PhaseFacts, phaseId: string | null): Part | null {
  const phase = phaseId === null ? undefined : phases.find((one) => one.id === phaseId);
  return phase ? partOf(phase) : null;
}

export function partOfEvent(facts: PhaseFacts, eventId: string): Part | null {
  const event = facts.events.find((one) => one.id === eventId);
  if (!event) return null;
  return partOfPhase(facts, event.phaseId) ?? partOfDay(facts, event.startsAt.slice(0, 10) as CalendarDate);
}

export const samePart = (a: Part, b: Part): boolean => a.purpose === b.purpose && a.phaseId === b.phaseId;

/** Whether lines must say which phase of the purpose they are of. */
export const hasSeveral = ({ phases }: PhaseFacts, purpose: BudgetPurpose): boolean =>
  phases.filter((phase) => phase.kind === purpose).length > 1;
