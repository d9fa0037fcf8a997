/**
 * The demo as data: who, when, where, on what terms. Rows name each other by short keys; the loader turns keys into
 * ids that are always the same. Amounts and quantities are decimal text, times are on the clock of Paris.
 */
import type { CallCategory, EventKind, EventState } from '#core/ground/calendar/index.ts';
import type { BudgetPurpose, Certainty } from '#core/office/budget/index.ts';
import type { EmployerChannel, PositionCategory, TermBasis, TermConditions } from '#core/office/engagements/index.ts';
import type { CostPart, RightsBase, VatKind } from '#core/office/pricing/index.ts';
import type {
  ApproachComponent,
  ApproachPayer,
  EmployerKey,
  Production,
  Work,
} from '#core/office/productions/index.ts';
import type { DemoSchool } from './school-shape.ts';

/** Names another row of the same demo. */
export type Key = string;
/** `2026-10-27` */
export type Day = string;
/** `2026-10-27T20:30` */
export type LocalTime = string;
/** `1250.40` */
export type Amount = string;

export interface DemoOrganisation {
  readonly slug: string;
  readonly name: string;
  readonly identity: {
    readonly legalName: string;
    readonly legalForm: 'association' | 'company';
    readonly siret: string;
    readonly ape: string;
    readonly rna?: string;
    readonly vatNumber?: string;
    readonly address: string;
    readonly postcode: string;
    readonly town: string;
    readonly email: string;
    readonly website: string;
    readonly representative: string;
    readonly representativeCapacity: string;
  };
  readonly terms: readonly {
    readonly key: EmployerKey;
    readonly from: Day;
    readonly value: string | number | boolean;
    readonly source: string;
  }[];
  readonly licences: readonly {
    readonly category: 1 | 2 | 3;
    readonly number: string;
    readonly from: Day;
    readonly to: Day;
  }[];
  readonly people: readonly DemoPerson[];
  readonly venues: readonly DemoVenue[];
  readonly productions: readonly DemoProduction[];
  readonly school?: DemoSchool;
}

export interface DemoPerson {
  readonly key: Key;
  readonly givenName: string;
  readonly familyName: string;
  readonly stageName?: string;
  readonly town: string;
  readonly postcode: string;
  readonly insee: string;
  readonly professions: readonly (readonly [category: PositionCategory, profession: string])[];
  readonly skills?: readonly (readonly [skill: string, expires?: Day])[];
  readonly languages?: readonly string[];
  readonly diet?: string;
}

export interface DemoVenue {
  readonly key: Key;
  readonly name: string;
  readonly town: string;
  readonly postcode?: string;
  readonly insee?: string;
  readonly country?: string;
  readonly latitude: string;
  readonly longitude: string;
}

export interface DemoCall {
  readonly person: Key;
  readonly as: string;
  readonly category: CallCategory;
  /** The event's own hours when absent. */
  readonly from?: LocalTime;
  readonly to?: LocalTime;
  readonly breakMinutes?: number;
}

export interface DemoEvent {
  readonly key: Key;
  readonly kind: EventKind;
  readonly title: string;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly allDay?: boolean;
  readonly venue: Key;
  readonly state: EventState;
  readonly optionRank?: number;
  readonly optionExpires?: Day;
  readonly postponedTo?: Key;
  readonly cancelledCause?: 'us' | 'presenter' | 'illness' | 'forceMajeure' | 'optionLost' | 'other';
  readonly note?: string;
  readonly phase: Key;
  readonly series?: Key;
  readonly calls: readonly DemoCall[];
}

export interface DemoPosition {
  readonly key: Key;
  readonly name: string;
  readonly category: PositionCategory;
  readonly profession: string;
  readonly professionalExpenses?: 'none' | 'dramatic' | 'musician' | 'stageManager';
  readonly classification?: string;
  readonly executive?: boolean;
  readonly person?: Key;
  readonly onTour: boolean;
}

export interface DemoTerm {
  readonly basis: TermBasis;
  readonly quantity: Amount;
  readonly unitGross: Amount;
  readonly hoursPerUnit?: Amount;
  readonly minimumKey?: string;
  readonly conditions?: TermConditions;
  readonly plannedFrom?: Day;
  readonly plannedTo?: Day;
  readonly note?: string;
  readonly phase: Key;
  /** Events that consume the quantity, one unit each unless said otherwise. */
  readonly events?: readonly (Key | readonly [Key, Amount])[];
}

export interface DemoContract {
  readonly key: Key;
  readonly position: Key;
  readonly person: Key;
  readonly kind?: 'cddu' | 'fixedTerm' | 'openEnded';
  readonly channel?: EmployerChannel;
  readonly from: Day;
  readonly to: Day;
  readonly signedTogether?: Key;
  readonly withholdingRate?: Amount;
  readonly note?: string;
  readonly terms: readonly DemoTerm[];
}

export interface DemoTrip {
  readonly position: Key;
  readonly event?: Key;
  readonly leaves: LocalTime;
  readonly returns: LocalTime;
  readonly place: string;
  readonly country?: string;
  readonly costs: readonly {
    readonly component: ApproachComponent;
    readonly on: Day;
    readonly payer: ApproachPayer;
    readonly amount?: Amount;
  }[];
}

export interface DemoBudgetLine {
  readonly account: string;
  readonly label: string;
  readonly quantity?: Amount;
  readonly unit?: string;
  readonly unitPrice: Amount;
  readonly certainty?: Certainty;
  readonly ownFunds?: boolean;
  readonly tags?: readonly string[];
  readonly phase?: Key;
  readonly note?: string;
}

export interface DemoBudget {
  readonly purpose: BudgetPurpose;
  readonly performances?: number;
  readonly overheadRate: Amount;
  readonly note?: string;
  readonly lines: readonly DemoBudgetLine[];
}

export interface DemoPricePlan {
  readonly composition: readonly CostPart[];
  readonly overheadRate: Amount;
  readonly marginRate: Amount;
  readonly consumables: Amount;
  readonly rightsRate: Amount;
  readonly rightsBase: RightsBase;
  readonly vat: VatKind;
  readonly steps: readonly { readonly performances: number; readonly unitPrice: Amount }[];
}

export interface DemoProduction {
  readonly key: Key;
  readonly title: string;
  readonly discipline: Production['discipline'];
  readonly season: string;
  readonly stage: Production['stage'];
  readonly durationMinutes: number;
  readonly audience: string;
  readonly synopsis: string;
  readonly peopleOnTour: number;
  readonly works: readonly {
    readonly key: Key;
    readonly title: string;
    readonly kind: Work['kind'];
    readonly authors: readonly {
      readonly name: string;
      readonly role: string;
      readonly society?: string;
      readonly person?: Key;
    }[];
  }[];
  readonly phases: readonly {
    readonly key: Key;
    readonly kind: 'creation' | 'exploitation';
    readonly name: string;
    readonly from: Day;
    readonly to: Day;
  }[];
  readonly positions: readonly DemoPosition[];
  readonly events: readonly DemoEvent[];
  readonly holders: readonly {
    readonly position: Key;
    readonly event: Key;
    readonly person: Key;
    readonly reason: string;
  }[];
  readonly contracts: readonly DemoContract[];
  /** Rows of pay of positions that nobody holds yet. */
  readonly openTerms: readonly (DemoTerm & { readonly position: Key })[];
  readonly trips: readonly DemoTrip[];
  readonly budgets: readonly DemoBudget[];
  readonly pricePlan: DemoPricePlan;
}
