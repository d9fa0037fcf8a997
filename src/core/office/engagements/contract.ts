/**
 * Who works, when, on what terms. A contract binds one person; a term is one row of pay of a contract, or of a position
 * that nobody holds yet. Pay slips, minima and cost are derived from these facts and never stored.
 */
import type { CalendarDate, Decimal, Money } from '#core/kernel/index.ts';
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

/** Where an agreement looks a minimum up. CCNEAC: artists by discipline, everyone else by group and step. */
export const CCNEAC_GRIDS = [
  'ccneac.dramatic',
  'ccneac.choreographic',
  'ccneac.musician.ensemble',
  'ccneac.musician.nomenclature',
  'ccneac.musician.currentMusic',
  'ccneac.musician.other',
  'ccneac.choir',
  'ccneac.lyricSoloist',
  'ccneac.circus',
  'ccneac.staff',
] as const;

/** CCNSVP: annex 4 (tours) by role, annex 1 (theatre in its own walls), annex 2 (music), staff by level. */
export const CCNSVP_GRIDS = [
  'ccnsvp.tour.mainRole',
  'ccnsvp.tour.roleOver100Lines',
  'ccnsvp.tour.roleUnder100Lines',
  'ccnsvp.tour.extra',
  'ccnsvp.tour.lyricFirstRole',
  'ccnsvp.tour.musicHall',
  'ccnsvp.tour.lyricSecondRole',
  'ccnsvp.tour.choir',
  'ccnsvp.tour.danceSoloist',
  'ccnsvp.tour.corpsDeBallet',
  'ccnsvp.tour.puppeteer',
  'ccnsvp.tour.circus',
  'ccnsvp.tour.varietySinger',
  'ccnsvp.tour.groupOfSoloists',
  'ccnsvp.tour.musician',
  'ccnsvp.tour.musicalMusician',
  'ccnsvp.tour.privateOrchestra',
  'ccnsvp.theatre.roleOver100Lines',
  'ccnsvp.theatre.roleUnder100Lines',
  'ccnsvp.theatre.beginner',
  'ccnsvp.music.musician',
  'ccnsvp.circus',
  'ccnsvp.ball',
  'ccnsvp.technician',
  'ccnsvp.administration',
] as const;

export type MinimumGrid = (typeof CCNEAC_GRIDS)[number] | (typeof CCNSVP_GRIDS)[number];

export interface Classification {
  readonly grid: MinimumGrid;
  /** CCNEAC staff: `1`…`9`. CCNSVP technicians and administration: the level's name in the grid, such as `skilled1`. */
  readonly group?: string;
  /** CCNEAC staff: 1…12. CCNSVP administration: 1…5. */
  readonly step?: number;
}

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
  readonly classification: Classification | null;
  readonly holderId: string | null;
}

/** A blocking rule set aside by a person who says why; kept and shown. */
export interface RuleOverride {
  readonly code: string;
  readonly reason: string;
}

export interface EngagementContract {
  readonly id: string;
  readonly personId: string;
  readonly positionId: string;
  readonly channel: EmployerChannel;
  /** The coproducer, venue or supplier concerned; null for ourselves. */
  readonly partyId: string | null;
  readonly kind: ContractKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly state: 'planned' | 'sent' | 'signed' | 'cancelled';
  /** Day on which we cancelled it, when we did. */
  readonly cancelledOn: CalendarDate | null;
  /** Contracts of one creation in fractions carry the same name here: they are signed together. */
  readonly creationId: string | null;
  /** An invoice by someone who works alone in their own name, and not a company with employees. */
  readonly soleTrader: boolean;
  readonly overrides: readonly RuleOverride[];
}

export const TERM_BASES = ['cachet', 'rehearsalService', 'hour', 'day8', 'day10', 'day12', 'month'] as const;
export type TermBasis = (typeof TERM_BASES)[number];

export const HOUR_KINDS = ['normal', 'overtime', 'night'] as const;
export type HourKind = (typeof HOUR_KINDS)[number];

/** What selects a line of the grid beside the counting done across productions. */
export const TERM_CONDITIONS = [
  'firstPart',
  'smallVenue',
  'discoveryStage',
  'splitPeriod',
  'continuousPeriod',
  'over400Seats',
  'plateauOverFive',
  'traineeFirstYear',
  'traineeSecondYear',
  'tour',
] as const;
export type TermCondition = (typeof TERM_CONDITIONS)[number];

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
  readonly hourKind: HourKind;
  /** May exceed what is placed: the rest is still to place. */
  readonly quantity: Decimal;
  /** For one cachet, service, hour, day or month. */
  readonly unitGross: Money;
  /** Hours really worked per cachet or service, when stated: what the SMIC is compared with. */
  readonly workedHours: Decimal | null;
  readonly conditions: readonly TermCondition[];
  readonly placements: readonly Placement[];
  /** When the quantity without events is expected; the contract's own period when absent. */
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
}
