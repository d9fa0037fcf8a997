/** A show and what belongs to it, beside the people engaged. */
import type { CalendarEvent, LocalDateTime } from '#core/ground/calendar/index.ts';
import type { CalendarDate, Decimal, Money } from '#core/kernel/index.ts';
import type { EngagementContract, EngagementTerm, Position } from '#core/office/engagements/index.ts';

export const DISCIPLINES = [
  'theatre',
  'music',
  'dance',
  'circus',
  'puppetry',
  'street',
  'opera',
  'multidisciplinary',
  'other',
] as const;
export const PRODUCTION_STAGES = ['project', 'creation', 'exploitation', 'archived'] as const;
export const WORK_KINDS = [
  'text',
  'music',
  'choreography',
  'staging',
  'translation',
  'adaptation',
  'video',
  'other',
] as const;
export const PHASE_KINDS = ['creation', 'exploitation'] as const;
export const PROFESSIONAL_EXPENSES = ['none', 'dramatic', 'musician', 'stageManager'] as const;
export const CONTRACT_KINDS = ['cddu', 'fixedTerm', 'openEnded'] as const;

export interface Production {
  readonly id: string;
  readonly title: string;
  readonly discipline: (typeof DISCIPLINES)[number];
  readonly season: string | null;
  readonly stage: (typeof PRODUCTION_STAGES)[number];
  readonly durationMinutes: number | null;
  readonly peopleOnTour: number | null;
}

export interface WorkAuthor {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly role: string;
  /** Which society collects for them: SACD, SACEM … */
  readonly society: string | null;
}

export interface Work {
  readonly id: string;
  readonly title: string;
  readonly kind: (typeof WORK_KINDS)[number];
  readonly publicDomain: boolean;
  readonly authors: readonly WorkAuthor[];
}

export interface Phase {
  readonly id: string;
  readonly kind: (typeof PHASE_KINDS)[number];
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface TeamPosition extends Position {
  /** Counted among the people travelling with the show. */
  readonly onTour: boolean;
  readonly sortKey: string;
}

/** Who holds a position at one event, when it is not its usual holder. */
export interface PositionHolder {
  readonly id: string;
  readonly positionId: string;
  readonly eventId: string;
  readonly personId: string;
  readonly reason: string | null;
}

export interface ProductionEvent extends CalendarEvent {
  readonly phaseId: string | null;
}

export interface ProductionContract extends EngagementContract {
  /** Income tax withheld at source, percent; null when the person's rate is not known. */
  readonly withholdingRate: Decimal | null;
  /** Flat deduction (DFS) already used this year with us before this contract. */
  readonly deductedBefore: Money;
}

export interface ProductionTerm extends EngagementTerm {
  readonly phaseId: string | null;
}

/** Someone away from home, from when to when: what per diems are counted from. */
export interface Trip {
  readonly id: string;
  readonly positionId: string;
  readonly eventId: string | null;
  readonly leavesAt: LocalDateTime;
  readonly returnsAt: LocalDateTime;
  readonly place: string;
  /** ISO code: `FR`, `BE`. */
  readonly country: string;
}

export const APPROACH_COMPONENTS = ['travel', 'bed', 'breakfast', 'meal'] as const;
export type ApproachComponent = (typeof APPROACH_COMPONENTS)[number];
/** direct: we pay. perDiem: the agreement's allowance. organiser: the venue pays. flat: a fee. reinvoiced: at cost. */
export const APPROACH_PAYERS = ['direct', 'perDiem', 'organiser', 'flat', 'reinvoiced'] as const;
export type ApproachPayer = (typeof APPROACH_PAYERS)[number];

/** One component of one person's travel, bed or meal on one day, with one payer. */
export interface ApproachCost {
  readonly id: string;
  readonly positionId: string;
  readonly tripId: string | null;
  readonly component: ApproachComponent;
  readonly on: CalendarDate;
  readonly payer: ApproachPayer;
  /** Null for per diems (the agreement gives it) and for what the organiser pays. */
  readonly amount: Money | null;
}
