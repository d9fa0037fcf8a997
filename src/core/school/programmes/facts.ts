/** A programme's version as its rules see it: the rows of its tables, as the API carries them. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Indicator } from './results.ts';

interface Row {
  readonly id: string;
}
interface Titled extends Row {
  readonly titleFr: string;
  readonly titleEn: string;
}

export const MODULE_KINDS = ['centre', 'internship'] as const;
export type ModuleKind = (typeof MODULE_KINDS)[number];
export const SUB_MODULE_KINDS = [
  'course',
  'practice',
  'supervisedWork',
  'writtenExam',
  'mockExam',
  'individualInterview',
] as const;
export type SubModuleKind = (typeof SUB_MODULE_KINDS)[number];
export const PREREQUISITE_KINDS = ['level', 'experience', 'other'] as const;
export const ASSESSMENT_KINDS = ['project', 'practicalCase', 'oral', 'written', 'other'] as const;
export const REGISTERS = ['rncp', 'rs', 'none'] as const;
export type Register = (typeof REGISTERS)[number];

export interface VersionFacts extends Row {
  readonly number: number;
  readonly frozenAt: string | null;
  /** Decimal text, hours. */
  readonly centreHours: string;
  readonly internshipHours: string;
  readonly price: string | null;
}

export interface BlockFacts extends Titled {
  readonly number: number;
}
export interface CompetenceFacts extends Titled {
  readonly code: string;
  readonly blockId: string | null;
}
export interface TrackFacts extends Titled {
  readonly code: string;
}
export interface ModuleFacts extends Titled {
  readonly number: number;
  readonly kind: ModuleKind;
  readonly blockId: string | null;
}
export interface SubModuleFacts extends Titled {
  readonly code: string;
  readonly moduleId: string;
  /** Null: for everybody; else for those of this track alone. */
  readonly trackId: string | null;
  readonly hours: string;
  readonly competences: readonly { readonly competenceId: string }[];
}
export interface RouteFacts extends Titled {
  readonly code: string;
  readonly derogation: boolean;
}
export interface PieceFacts extends Titled {
  readonly routeId: string;
  readonly code: string;
  readonly required: boolean;
  readonly oneOf: string | null;
}
export interface AssessmentFacts extends Titled {
  readonly blockId: string | null;
}
export interface TextFacts extends Row {
  readonly piece: string;
  readonly fr: string;
  readonly en: string;
}
export interface RecordFacts extends Row {
  readonly register: Register;
  readonly number: string | null;
  readonly certifier: string | null;
  readonly registeredOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
}
export interface AgreementFacts extends Row {
  readonly title: string;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
}
export interface ReportFacts extends Row {
  readonly agreementId: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly sentOn: CalendarDate | null;
}

/** How many of how many, in one year. */
export interface ResultFacts extends Row {
  readonly year: number;
  readonly indicator: Indicator;
  /** After how many months it was looked at. */
  readonly months: number | null;
  readonly counted: number;
  readonly among: number;
  readonly noteFr: string | null;
  readonly noteEn: string | null;
}

export interface ProgrammeFacts {
  readonly version: VersionFacts;
  readonly blocks: readonly BlockFacts[];
  readonly competences: readonly CompetenceFacts[];
  readonly tracks: readonly TrackFacts[];
  readonly modules: readonly ModuleFacts[];
  readonly subModules: readonly SubModuleFacts[];
  readonly routes: readonly RouteFacts[];
  readonly pieces: readonly PieceFacts[];
  readonly assessment: readonly AssessmentFacts[];
  readonly texts: readonly TextFacts[];
  readonly records: readonly RecordFacts[];
  readonly agreements: readonly AgreementFacts[];
  readonly reports: readonly ReportFacts[];
  readonly results: readonly ResultFacts[];
}
