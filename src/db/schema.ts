/** Generated from the migrations by tests/database/generate-schema.ts; never edited by hand. */
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Instant = ColumnType<string, Date | string, Date | string>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export interface AccessGrant {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  member_id: string;
  organisation_id: string;
  role: "owner" | "administration" | "production" | "technical" | "reader";
  scope_id: string | null;
  scope_kind: Generated<"organisation" | "production">;
  version: Generated<number>;
}

export interface ApiToken {
  created_at: Generated<Instant>;
  created_by: string | null;
  expires_at: Instant | null;
  id: string;
  last_used_at: Instant | null;
  name: string;
  organisation_id: string;
  read_only: Generated<boolean>;
  revoked_at: Instant | null;
  role: "owner" | "administration" | "production" | "technical" | "reader";
  scope_id: string | null;
  scope_kind: Generated<"organisation" | "production">;
  secret_hash: string;
  version: Generated<number>;
}

export interface ApproachCost {
  amount: string | null;
  component: "travel" | "bed" | "breakfast" | "meal";
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  note: string | null;
  on_day: string;
  organisation_id: string;
  payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
  position_id: string;
  production_id: string;
  trip_id: string | null;
  version: Generated<number>;
}

export interface AuditLine {
  action: string;
  actor_id: string | null;
  actor_label: string;
  at: Generated<Instant>;
  changes: Generated<Json>;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  person_id: string | null;
  personal_changes: string | null;
  production_id: string | null;
  subject_id: string;
  subject_kind: string;
  subject_label: string | null;
  version: Generated<number>;
}

export interface Budget {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  note: string | null;
  organisation_id: string;
  overhead_rate: Generated<string>;
  performances: number | null;
  production_id: string;
  purpose: "creation" | "exploitation";
  version: Generated<number>;
}

export interface BudgetLine {
  account: string;
  budget_id: string;
  certainty: Generated<"planned" | "requested" | "confirmed" | "received">;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  label: Generated<string>;
  note: string | null;
  organisation_id: string;
  own_funds: Generated<boolean>;
  phase_id: string | null;
  quantity: Generated<string>;
  sort_key: Generated<string>;
  tags: Generated<string[]>;
  unit: Generated<string>;
  unit_price: Generated<string>;
  version: Generated<number>;
}

export interface EmploymentContract {
  cancelled_by: "employer" | "employee" | "agreement" | "forceMajeure" | null;
  cancelled_on: string | null;
  channel: Generated<"own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer">;
  created_at: Generated<Instant>;
  created_by: string | null;
  deducted_before: Generated<string>;
  ends_on: string;
  id: string;
  kind: Generated<"cddu" | "fixedTerm" | "openEnded">;
  note: string | null;
  organisation_id: string;
  override_reason: string | null;
  person_id: string | null;
  position_id: string;
  production_id: string;
  signed_together: string | null;
  starts_on: string;
  version: Generated<number>;
  withholding_rate: string | null;
}

export interface EngagementTerm {
  basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
  conditions: Generated<Json>;
  contract_id: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  hours_per_unit: string | null;
  id: string;
  minimum_key: string | null;
  note: string | null;
  organisation_id: string;
  phase_id: string | null;
  planned_from: string | null;
  planned_to: string | null;
  position_id: string;
  production_id: string;
  quantity: string;
  unit_gross: string;
  version: Generated<number>;
}

export interface EngagementTermEvent {
  created_at: Generated<Instant>;
  created_by: string | null;
  event_id: string;
  id: string;
  organisation_id: string;
  quantity: Generated<string>;
  term_id: string;
  version: Generated<number>;
}

export interface Event {
  all_day: Generated<boolean>;
  cancelled_cause: "us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other" | null;
  cancelled_note: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_at: Instant;
  id: string;
  kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline";
  note: string | null;
  option_expires_on: string | null;
  option_rank: number | null;
  organisation_id: string;
  postponed_to: string | null;
  series_id: string | null;
  space_id: string | null;
  starts_at: Instant;
  state: Generated<"idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled">;
  title: string | null;
  venue_id: string | null;
  version: Generated<number>;
}

export interface EventCall {
  as_what: string | null;
  break_minutes: Generated<number>;
  category: Generated<"artist" | "technician" | "other">;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_at: Instant | null;
  event_id: string;
  id: string;
  organisation_id: string;
  person_id: string;
  starts_at: Instant | null;
  version: Generated<number>;
}

export interface File {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  media_type: string;
  name: string;
  organisation_id: string;
  sha256: string;
  size: number;
  subject_id: string;
  version: Generated<number>;
}

export interface Invitation {
  accepted_at: Instant | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  email: string;
  expires_at: Instant;
  id: string;
  organisation_id: string;
  revoked_at: Instant | null;
  role: "owner" | "administration" | "production" | "technical" | "reader";
  scope_id: string | null;
  scope_kind: Generated<"organisation" | "production">;
  secret_hash: string;
  version: Generated<number>;
}

export interface Licence {
  category: number;
  created_at: Generated<Instant>;
  created_by: string | null;
  expires_on: string;
  id: string;
  number: string;
  organisation_id: string;
  valid_from: string;
  version: Generated<number>;
}

export interface LineOverride {
  amount: string;
  budget_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  identity: string;
  organisation_id: string;
  reason: string;
  version: Generated<number>;
}

export interface Member {
  account_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  display_name: string;
  email: string;
  id: string;
  organisation_id: string;
  person_id: string | null;
  state: Generated<"active" | "removed">;
  version: Generated<number>;
}

export interface Migration {
  applied_at: Generated<Instant>;
  name: string;
  sha256: string;
}

export interface Organisation {
  created_at: Generated<Instant>;
  id: string;
  kind: Generated<"company" | "school" | "both">;
  locale: Generated<"fr" | "en">;
  name: string;
  slug: string;
  time_zone: Generated<string>;
  version: Generated<number>;
}

export interface OrganisationIdentity {
  address: string | null;
  ape: string | null;
  bank_account: string | null;
  country: Generated<string>;
  created_at: Generated<Instant>;
  created_by: string | null;
  email: string | null;
  id: string;
  legal_form: "association" | "company" | "public" | "soleTrader" | null;
  legal_name: string | null;
  organisation_id: string;
  phone: string | null;
  postcode: string | null;
  representative: string | null;
  representative_capacity: string | null;
  rna: string | null;
  siret: string | null;
  town: string | null;
  vat_number: string | null;
  version: Generated<number>;
  website: string | null;
}

export interface OrganisationTerm {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  key: string;
  organisation_id: string;
  source: string | null;
  valid_from: string;
  value: Json;
  version: Generated<number>;
}

export interface OutboxMessage {
  body: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  failed_at: Instant | null;
  failure: string | null;
  id: string;
  organisation_id: string;
  recipient: string;
  sent_at: Instant | null;
  subject_line: string;
  version: Generated<number>;
}

export interface PayGridValue {
  amount: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  minimum_key: string;
  note: string | null;
  organisation_id: string;
  valid_from: string;
  version: Generated<number>;
}

export interface Person {
  address: string | null;
  country: Generated<string>;
  created_at: Generated<Instant>;
  created_by: string | null;
  diet: string | null;
  email: string | null;
  emergency_contact: string | null;
  family_name: string;
  given_name: string;
  home_insee: string | null;
  id: string;
  languages: Generated<string[]>;
  note: string | null;
  organisation_id: string;
  phone: string | null;
  postcode: string | null;
  space_id: string | null;
  stage_name: string | null;
  town: string | null;
  version: Generated<number>;
}

export interface PersonKey {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  person_id: string;
  version: Generated<number>;
  wrapped_key: string;
}

export interface PersonPrivate {
  bank_holder: string | null;
  birth_date: string | null;
  birth_name: string | null;
  birth_place: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  iban: string | null;
  id: string;
  nationality: string | null;
  organisation_id: string;
  person_id: string;
  social_security_number: string | null;
  social_security_number_lookup: string | null;
  version: Generated<number>;
}

export interface PersonPrivateReading {
  created_at: Generated<Instant>;
  created_by: string | null;
  fields: string[];
  id: string;
  member_id: string | null;
  organisation_id: string;
  person_id: string;
  purpose: string;
  read_at: Generated<Instant>;
  version: Generated<number>;
}

export interface PersonProfession {
  category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  main: Generated<boolean>;
  organisation_id: string;
  person_id: string;
  profession: string;
  version: Generated<number>;
}

export interface PersonSkill {
  created_at: Generated<Instant>;
  created_by: string | null;
  expires_on: string | null;
  id: string;
  organisation_id: string;
  person_id: string;
  skill: string;
  version: Generated<number>;
}

export interface Phase {
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_on: string;
  id: string;
  kind: "creation" | "exploitation";
  name: string;
  organisation_id: string;
  production_id: string;
  starts_on: string;
  version: Generated<number>;
}

export interface Position {
  category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
  classification: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  executive: Generated<boolean>;
  id: string;
  name: string;
  on_tour: Generated<boolean>;
  organisation_id: string;
  person_id: string | null;
  production_id: string;
  profession: string | null;
  professional_expenses: Generated<"none" | "dramatic" | "musician" | "stageManager">;
  sort_key: Generated<string>;
  version: Generated<number>;
}

export interface PositionHolder {
  created_at: Generated<Instant>;
  created_by: string | null;
  event_id: string;
  id: string;
  organisation_id: string;
  person_id: string;
  position_id: string;
  reason: string | null;
  version: Generated<number>;
}

export interface PricePlan {
  amortise_creation: Generated<boolean>;
  amortise_over: number | null;
  composition: Generated<string[]>;
  consumables: Generated<string>;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  margin_rate: Generated<string>;
  organisation_id: string;
  overhead_rate: Generated<string>;
  production_id: string;
  rights_base: Generated<"salePrice" | "expenses">;
  rights_rate: Generated<string>;
  steps: Generated<Json>;
  vat: Generated<"show" | "standard" | "none" | "exempt">;
  version: Generated<number>;
}

export interface Production {
  archived_at: Instant | null;
  audience: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
  duration_minutes: number | null;
  id: string;
  object_number: string | null;
  organisation_id: string;
  people_on_tour: number | null;
  season: string | null;
  space_id: string | null;
  stage: Generated<"project" | "creation" | "exploitation" | "archived">;
  synopsis: string | null;
  title: string;
  version: Generated<number>;
}

export interface ProductionEvent {
  created_at: Generated<Instant>;
  created_by: string | null;
  event_id: string;
  id: string;
  organisation_id: string;
  phase_id: string | null;
  production_id: string;
  version: Generated<number>;
}

export interface ShareLink {
  created_at: Generated<Instant>;
  created_by: string | null;
  expires_at: Instant | null;
  id: string;
  last_used_at: Instant | null;
  opens: string;
  organisation_id: string;
  revoked_at: Instant | null;
  secret_hash: string;
  subject_id: string;
  version: Generated<number>;
}

export interface Space {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  name: string;
  organisation_id: string;
  version: Generated<number>;
}

export interface Subject {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  kind: "person" | "venue" | "event" | "production" | "contract" | "budget";
  organisation_id: string;
  version: Generated<number>;
}

export interface Trip {
  country: Generated<string>;
  created_at: Generated<Instant>;
  created_by: string | null;
  event_id: string | null;
  id: string;
  leaves_at: Instant;
  note: string | null;
  organisation_id: string;
  place: string;
  position_id: string;
  production_id: string;
  returns_at: Instant;
  version: Generated<number>;
}

export interface Venue {
  access_from: string | null;
  access_note: string | null;
  access_to: string | null;
  address: string | null;
  capacity: number | null;
  country: Generated<string>;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  insee: string | null;
  latitude: string | null;
  longitude: string | null;
  name: string;
  note: string | null;
  organisation_id: string;
  postcode: string | null;
  power: string | null;
  stage_depth: string | null;
  stage_height: string | null;
  stage_width: string | null;
  town: string | null;
  version: Generated<number>;
}

export interface VenueContact {
  capacity: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  email: string | null;
  id: string;
  name: string;
  organisation_id: string;
  phone: string | null;
  venue_id: string;
  version: Generated<number>;
}

export interface VenueMeans {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  item: string;
  note: string | null;
  organisation_id: string;
  quantity: string | null;
  venue_id: string;
  version: Generated<number>;
}

export interface Work {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  kind: Generated<"text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other">;
  organisation_id: string;
  production_id: string;
  public_domain: Generated<boolean>;
  title: string;
  version: Generated<number>;
}

export interface WorkAuthor {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  name: string;
  organisation_id: string;
  person_id: string | null;
  role: Generated<string>;
  society: string | null;
  version: Generated<number>;
  work_id: string;
}

export interface DB {
  access_grant: AccessGrant;
  api_token: ApiToken;
  approach_cost: ApproachCost;
  audit_line: AuditLine;
  budget: Budget;
  budget_line: BudgetLine;
  employment_contract: EmploymentContract;
  engagement_term: EngagementTerm;
  engagement_term_event: EngagementTermEvent;
  event: Event;
  event_call: EventCall;
  file: File;
  invitation: Invitation;
  licence: Licence;
  line_override: LineOverride;
  member: Member;
  migration: Migration;
  organisation: Organisation;
  organisation_identity: OrganisationIdentity;
  organisation_term: OrganisationTerm;
  outbox_message: OutboxMessage;
  pay_grid_value: PayGridValue;
  person: Person;
  person_key: PersonKey;
  person_private: PersonPrivate;
  person_private_reading: PersonPrivateReading;
  person_profession: PersonProfession;
  person_skill: PersonSkill;
  phase: Phase;
  position: Position;
  position_holder: PositionHolder;
  price_plan: PricePlan;
  production: Production;
  production_event: ProductionEvent;
  share_link: ShareLink;
  space: Space;
  subject: Subject;
  trip: Trip;
  venue: Venue;
  venue_contact: VenueContact;
  venue_means: VenueMeans;
  work: Work;
  work_author: WorkAuthor;
}
