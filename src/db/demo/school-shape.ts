/** The demo's school as data: what is taught, by whom, to whom. Rows name each other by keys and codes. */
import type { Role } from '#core/access/index.ts';
import type { RuleFacts } from '#core/school/timetable/index.ts';
import type { DemoAttendance } from './attendance-shape.ts';
import type { DemoAdmissions, DemoEnrolment } from './people-shape.ts';
import type { Amount, Day, Key, LocalTime } from './shape.ts';

/** The same sentence twice. */
export type Both = readonly [fr: string, en: string];
/** `['09:00', '13:00']` */
export type Hours = readonly [from: string, to: string];

export interface DemoSchool {
  /** Of its members' addresses. */
  readonly domain: string;
  readonly terms: DemoTrainingTerms;
  readonly members: readonly DemoMember[];
  readonly parties: readonly DemoParty[];
  readonly rooms: readonly DemoRoom[];
  readonly programmes: readonly DemoProgramme[];
  readonly trainers: readonly DemoTrainer[];
  readonly cohorts: readonly DemoCohort[];
}

/** What the school's training documents repeat. */
export interface DemoTrainingTerms {
  readonly declarationNumber: string;
  readonly declarationRegion: string;
  readonly mediator: string;
  readonly payment: Both;
  readonly earlyExit: Both;
  readonly internalRules: Both;
  readonly firstPaymentPercent: Amount;
  readonly instalments: number;
}

/** Somebody of the house, with an account that nobody can sign in to. */
export interface DemoMember {
  readonly key: Key;
  readonly name: string;
  readonly person?: Key;
  readonly roles: readonly Exclude<Role, 'applicant'>[];
  /** For this cohort alone. */
  readonly cohort?: Key;
}

export interface DemoParty {
  readonly key: Key;
  readonly kind: 'funder' | 'company' | 'certifier' | 'other';
  readonly name: string;
  readonly siret?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly contact?: string;
  readonly email?: string;
}

export interface DemoRoom {
  readonly key: Key;
  readonly venue: Key;
  readonly name: string;
  readonly seats: number;
  readonly equipment: readonly string[];
  readonly note?: string;
}

export interface DemoProgramme {
  readonly key: Key;
  readonly code: string;
  readonly title: Both;
  readonly record: {
    readonly register: 'rncp' | 'rs' | 'none';
    readonly number: string;
    readonly title: string;
    readonly level: number;
    readonly certifier: string;
    readonly registered?: Day;
    readonly expires: Day;
    readonly source: string;
  };
  readonly agreements: readonly {
    readonly key: Key;
    readonly party: Key;
    readonly number: string;
    readonly title: string;
    readonly from: Day;
    readonly to: Day;
    readonly places: number;
    readonly note?: string;
    readonly reports: readonly (readonly [title: string, due: Day, sent?: Day])[];
  }[];
  /** What came of earlier years. */
  readonly results: readonly {
    readonly year: number;
    readonly indicator: 'certified' | 'partlyCertified' | 'completed' | 'satisfied' | 'employed' | 'furtherStudy';
    readonly months?: number;
    readonly counted: number;
    readonly among: number;
    readonly note?: Both;
  }[];
  readonly version: DemoVersion;
}

export interface DemoVersion {
  readonly number: number;
  readonly note?: string;
  readonly frozen: LocalTime;
  readonly rome: readonly string[];
  readonly nsf: readonly string[];
  readonly formacode: readonly string[];
  readonly level: number;
  readonly centreHours: Amount;
  readonly internshipHours: Amount;
  readonly weekdays: readonly number[];
  readonly halfDays: readonly Hours[];
  readonly mostTrainees: number;
  readonly price: Amount;
  readonly priceNote: Both;
  readonly venue: Key;
  readonly texts: Readonly<Record<string, Both>>;
  readonly blocks: readonly { readonly number: number; readonly title: Both }[];
  readonly tracks: readonly { readonly code: Key; readonly title: Both }[];
  readonly competences: readonly DemoCompetence[];
  readonly modules: readonly DemoModule[];
  readonly routes: readonly DemoRoute[];
  readonly assessment: readonly {
    readonly kind: 'project' | 'practicalCase' | 'oral' | 'written' | 'other';
    readonly block?: number;
    readonly title: Both;
    readonly weight: Amount;
  }[];
}

export interface DemoCompetence {
  readonly code: string;
  readonly block: number;
  readonly title: Both;
}

export interface DemoModule {
  readonly number: number;
  readonly block?: number;
  readonly kind?: 'internship';
  readonly title: Both;
  readonly subModules: readonly DemoSubModule[];
}

export type SubModuleKind =
  | 'course'
  | 'practice'
  | 'supervisedWork'
  | 'writtenExam'
  | 'mockExam'
  | 'individualInterview';

export interface DemoSubModule {
  readonly code: string;
  readonly title: Both;
  readonly hours: Amount;
  readonly kind?: SubModuleKind;
  readonly track?: Key;
  /** Codes. */
  readonly competences?: readonly string[];
}

export interface DemoRoute {
  readonly code: Key;
  readonly title: Both;
  readonly hint: Both;
  readonly derogation?: boolean;
  readonly prerequisites: readonly {
    readonly kind: 'level' | 'experience' | 'other';
    readonly level?: number;
    readonly months?: number;
    readonly study?: Both;
    readonly title: Both;
  }[];
  readonly pieces: readonly DemoRequiredPiece[];
}

export interface DemoRequiredPiece {
  readonly code: Key;
  readonly title: Both;
  readonly hint?: Both;
  readonly optional?: boolean;
  /** Of those that share it, one is enough. */
  readonly oneOf?: string;
  readonly mostFiles?: number;
}

export interface DemoTrainer {
  readonly person: Key;
  readonly siret?: string;
  readonly declarationNumber?: string;
  readonly titles: string;
  /** Codes of sub-modules, by programme. */
  readonly teaches: Readonly<Record<Key, readonly string[]>>;
  readonly mostHours?: Amount;
  readonly mostHoursWeek?: Amount;
  /** Half-days that are not plainly free. */
  readonly availability: readonly (readonly [day: Day, half: number, state: 'avoid' | 'unavailable', note?: string])[];
}

export interface DemoCohort {
  readonly key: Key;
  readonly programme: Key;
  readonly name: string;
  readonly state: 'preparing' | 'recruiting' | 'running' | 'ended';
  readonly zone: string;
  readonly weekdays: readonly number[];
  readonly halfDays: readonly Hours[];
  readonly venue: Key;
  readonly room: Key;
  readonly note?: string;
  readonly periods: readonly (readonly [kind: 'centre' | 'internship', from: Day, to: Day])[];
  readonly closures: readonly (readonly [from: Day, to: Day, reason: string])[];
  readonly tracks: readonly { readonly track: Key; readonly capacity: number; readonly changeUntil: Day }[];
  readonly pools: readonly DemoPool[];
  readonly groups: readonly {
    readonly key: Key;
    readonly kind: 'whole' | 'track' | 'part';
    readonly track?: Key;
    readonly name: string;
  }[];
  readonly timetable: {
    /** Trainers, rooms and groups by their keys. */
    readonly rules: readonly { readonly key: Key; readonly demand?: boolean; readonly facts: RuleFacts }[];
    readonly sessions: readonly DemoSession[];
    /** Minutes of one trainee's turn, where a session goes by turns. */
    readonly turnMinutes: number;
  };
  readonly calls: readonly DemoAdmissions[];
  readonly enrolments: readonly DemoEnrolment[];
  readonly missions: readonly DemoMission[];
  readonly needs: readonly DemoNeed[];
  readonly attendance: DemoAttendance;
}

/** Because of a disability: for the disability contact alone. */
export interface DemoNeed {
  readonly about: { readonly trainee: Key } | { readonly application: Key };
  readonly need: string;
  readonly arrangement?: string;
}

export interface DemoMission {
  readonly trainer: Key;
  readonly kind: 'salaried' | 'invoice';
  readonly hourlyRate: Amount;
  readonly travel?: Amount;
}

/** A whole half-day: what, to whom, by whom, where. */
export type DemoSession = readonly [day: Day, half: number, subModule: string, group: Key, trainer: Key, room: Key];

export interface DemoPool {
  readonly key: Key;
  readonly name: string;
  readonly agreement?: Key;
  readonly statuses: readonly string[];
  readonly places: number;
  readonly transferFrom?: Day;
  readonly transferTo?: Key;
}
