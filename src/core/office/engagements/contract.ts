/**
 * Who works, when, on what terms. A contract binds one person; a term is one row of pay of a contract, or of a position
 * that nobody holds yet. Pay slips, minima and cost are derived from these facts and never stored.
 */
import type { CalendarDate, Decimal } from '#core/kernel/index.ts';
import type { ContractKind, ProfessionalExpenses } from '#core/office/payroll/index.ts';

/** Who employs: us, the organiser through GUSO, a coproducer, the venue; or nobody (an invoice, a volunteer). */
export const EMPLOYER_CHANNELS = ['own', 'guso', 'coproducer', 'venue', 'invoice', 'volunteer'] as const;
export type EmployerChannel = (typeof EMPLOYER_CHANNELS)[number];

export const POSITION_CATEGORIES = [
  'artist',
  'technician',
  'permanent',
  'author',
  'intern',
  'volunteer',
  'supplier',
] as const;
export type PositionCategory = (typeof POSITION_CATEGORIES)[number];

/** A place on the team, held or still empty. The holder can differ per event (understudy): see the term's contract. */
export interface Position {
  readonly id: string;
  readonly productionId: string;
  /** "Lucile", "régie lumière" */
  readonly title: string;
  readonly category: PositionCategory;
  /** As the contract and the declarations name it: "comédien", "régisseur lumière". */
  readonly profession: string;
  readonly executive: boolean;
  readonly professionalExpenses: ProfessionalExpenses;
  /** Where the agreement's grids look the minimum up: see `readMinimumKey`. */
  readonly classification: string | null;
  readonly holderId: string | null;
}

export const CANCELLED_BY = ['employer', 'employee', 'agreement', 'forceMajeure'] as const;

export interface EngagementContract {
  readonly id: string;
  /** Null while nobody is found for the position. */
  readonly personId: string | null;
  readonly positionId: string;
  readonly productionId: string;
  readonly channel: EmployerChannel;
  readonly kind: ContractKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Contracts of one creation in fractions carry the same name here: they are signed together. */
  readonly signedTogether: string | null;
  readonly cancelledOn: CalendarDate | null;
  readonly cancelledBy: (typeof CANCELLED_BY)[number] | null;
  /** Why a blocking rule of this contract was set aside. */
  readonly overrideReason: string | null;
}

export const TERM_BASES = ['cachet', 'rehearsalService', 'hour', 'day8', 'day10', 'day12', 'month'] as const;
export type TermBasis = (typeof TERM_BASES)[number];

export const HOUR_KINDS = ['normal', 'overtime', 'night'] as const;
export type HourKind = (typeof HOUR_KINDS)[number];

/** What selects a line of the grid beside the counting done across productions. Absent means no. */
export interface TermConditions {
  readonly hourKind?: HourKind;
  /** The act before the main one. */
  readonly firstPart?: boolean;
  /** 300 seats or fewer. */
  readonly smallVenue?: boolean;
  /** Plateau découverte. */
  readonly discoveryStage?: boolean;
  /** More than 400 seats (CCNSVP annex 1), more than 300 (annex 3). */
  readonly largeVenue?: boolean;
  /** A continuous period of more than a week (choir, lyric soloists), a continuous run (CCNSVP annex 1). */
  readonly continuous?: boolean;
  /** A monthly contract whose creation is split in fractions. */
  readonly splitPeriod?: boolean;
  /** Two performances in a row in one evening (cabarets). */
  readonly pair?: boolean;
  /** Stagiaire of the first or second year after school (CCNEAC). */
  readonly traineeYear?: 1 | 2;
  /** How many artists are on the circus stage. */
  readonly plateau?: number;
}

/** So much of the term falls on this event: one cachet, two services, 8.5 hours. */
export interface Placement {
  readonly eventId: string;
  readonly quantity: Decimal;
}

export interface EngagementTerm {
  readonly id: string;
  readonly positionId: string;
  /** Null while the position is empty. */
  readonly contractId: string | null;
  readonly basis: TermBasis;
  /** May exceed what is placed: the rest is still to place. */
  readonly quantity: Decimal;
  /** Euros for one cachet, service, hour, day or month; up to four decimals. */
  readonly unitGross: Decimal;
  /** Hours really worked per cachet or service, when stated: what the SMIC is compared with. */
  readonly hoursPerUnit: Decimal | null;
  /** Replaces the position's classification for this row: an actor who also plays music in the show. */
  readonly minimumKey: string | null;
  readonly conditions: TermConditions;
  readonly placements: readonly Placement[];
  /** When the quantity without events is expected; the contract's own period when absent. */
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
}
