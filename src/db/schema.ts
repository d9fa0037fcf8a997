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
  role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee";
  scope_id: string | null;
  scope_kind: Generated<"organisation" | "production" | "cohort">;
  version: Generated<number>;
}

export interface AdmissionRoute {
  code: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  derogation: Generated<boolean>;
  hint_en: string | null;
  hint_fr: string | null;
  id: string;
  organisation_id: string;
  sort_key: Generated<string>;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  version_id: string;
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
  role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee";
  scope_id: string | null;
  scope_kind: Generated<"organisation" | "production" | "cohort">;
  secret_hash: string;
  version: Generated<number>;
}

export interface Application {
  asked_again_at: Instant | null;
  call_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  email: string;
  family_name: Generated<string>;
  given_name: Generated<string>;
  id: string;
  locale: Generated<"fr" | "en">;
  number: number | null;
  organisation_id: string;
  person_id: string | null;
  phone: string | null;
  pool_id: string | null;
  reminded: Generated<string[]>;
  route_id: string | null;
  state: Generated<"draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased">;
  status: "jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other" | null;
  submitted_at: Instant | null;
  submitted_hash: string | null;
  track_id: string | null;
  version: Generated<number>;
}

export interface ApplicationAnswers {
  answers: Generated<Json>;
  application_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  version: Generated<number>;
}

export interface ApplicationNeed {
  application_id: string | null;
  arrangement: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  enrolment_id: string | null;
  id: string;
  need: string | null;
  organisation_id: string;
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

export interface AssessmentPart {
  block_id: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  kind: "project" | "practicalCase" | "oral" | "written" | "other";
  organisation_id: string;
  sort_key: Generated<string>;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  version_id: string;
  weight: Generated<string>;
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

export interface Availability {
  created_at: Generated<Instant>;
  created_by: string | null;
  day: string;
  half: number;
  id: string;
  note: string | null;
  organisation_id: string;
  state: "available" | "avoid" | "unavailable";
  trainer_id: string;
  version: Generated<number>;
}

export interface AvailabilityRequest {
  answered_at: Instant | null;
  asked_at: Instant;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  from_day: string;
  id: string;
  organisation_id: string;
  to_day: string;
  trainer_id: string;
  version: Generated<number>;
}

export interface Block {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  number: number;
  organisation_id: string;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  version_id: string;
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

export interface Call {
  acceptance_days: Generated<number>;
  closes_at: Instant;
  closes_on: string;
  code: string;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  erase_refused_months: Generated<number>;
  final_selection_on: string | null;
  first_selection_on: string | null;
  id: string;
  interviews_from: string | null;
  interviews_to: string | null;
  last_number: Generated<number>;
  least_counted: Generated<number>;
  mark_scale: Generated<number>;
  next_call_note: string | null;
  opens_at: Instant;
  opens_on: string;
  organisation_id: string;
  questions: Generated<Json>;
  reading_gap: Generated<string>;
  reading_opens_at: Instant;
  sealed: Generated<boolean>;
  state: Generated<"draft" | "published" | "ended">;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  zone: Generated<string>;
}

export interface CertificationRecord {
  certifier: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  expires_on: string | null;
  id: string;
  level: number | null;
  number: string | null;
  organisation_id: string;
  programme_id: string;
  register: "rncp" | "rs" | "none";
  registered_on: string | null;
  source: string | null;
  title: string;
  version: Generated<number>;
}

export interface Cohort {
  created_at: Generated<Instant>;
  created_by: string | null;
  /**
   * The last day on which somebody may still enter; without it, the first day of the cohort.
   */
  entry_until: string | null;
  half_days: Json;
  id: string;
  name: string;
  note: string | null;
  organisation_id: string;
  programme_id: string;
  room_id: string | null;
  state: Generated<"preparing" | "recruiting" | "running" | "ended" | "archived">;
  venue_id: string | null;
  version: Generated<number>;
  version_id: string;
  weekdays: number[];
  zone: Generated<string>;
}

export interface CohortClosure {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_on: string;
  id: string;
  organisation_id: string;
  reason: string | null;
  starts_on: string;
  version: Generated<number>;
}

export interface CohortPeriod {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_on: string;
  id: string;
  kind: "centre" | "internship";
  organisation_id: string;
  starts_on: string;
  version: Generated<number>;
}

export interface CohortTrack {
  capacity: number | null;
  change_until: string | null;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  track_id: string;
  version: Generated<number>;
}

export interface Competence {
  block_id: string | null;
  code: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  version_id: string;
}

export interface Countersignature {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  day: string;
  device_at: Instant | null;
  device_id: string | null;
  half: number;
  how: "code" | "offline" | "late" | "paper";
  id: string;
  minutes: number;
  organisation_id: string;
  /**
   * Of signatures from before reasons were sealed; empty since.
   */
  reason: string | null;
  /**
   * The reason in words, under the key of the trainer.
   */
  sealed_reason: string | null;
  session_id: string;
  stated_at: Instant;
  trainer_id: string;
  version: Generated<number>;
}

export interface Criterion {
  call_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  most: Generated<number>;
  organisation_id: string;
  sort_key: Generated<string>;
  stage: "file" | "interview";
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  weight: Generated<string>;
}

export interface Decision {
  application_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  decided_on: string;
  id: string;
  letter_id: string | null;
  organisation_id: string;
  outcome: "admissible" | "incomplete" | "late" | "interview" | "selected" | "waiting" | "refused";
  pool_id: string | null;
  rank: number | null;
  reason: string;
  sent_at: Instant | null;
  stage: "admissibility" | "first" | "final";
  version: Generated<number>;
}

export interface Departure {
  created_at: Generated<Instant>;
  created_by: string | null;
  enrolment_id: string;
  file_id: string | null;
  id: string;
  last_day: string;
  last_half: number;
  note: string | null;
  notified_on: string | null;
  organisation_id: string;
  reason: "jobFound" | "abandonment" | "exclusion" | "forceMajeure" | "health" | "other";
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

export interface Enrolment {
  application_id: string | null;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  enrolled_on: string | null;
  /**
   * The half-day of the day of enrolment from which they are expected; without it, its first.
   */
  first_half: number | null;
  id: string;
  note: string | null;
  organisation_id: string;
  person_id: string;
  pool_id: string;
  route_code: string | null;
  state: Generated<"offered" | "enrolled" | "left" | "completed" | "withdrawn">;
  status: "jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other";
  track_chosen_on: string | null;
  track_id: string | null;
  version: Generated<number>;
}

export interface EnrolmentFunding {
  agreement_number: string | null;
  amount: string;
  at_distance: Generated<boolean>;
  created_at: Generated<Instant>;
  created_by: string | null;
  document: Generated<"quote" | "convention" | "contract" | "cpf" | "none">;
  enrolment_id: string;
  hours: string;
  id: string;
  note: string | null;
  organisation_id: string;
  party_id: string | null;
  payer: "region" | "franceTravail" | "opco" | "employer" | "self" | "cpf" | "afdas" | "other";
  signed_on: string | null;
  version: Generated<number>;
}

export interface ErasureCertificate {
  application_id: string | null;
  call_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  erased_at: Instant;
  id: string;
  organisation_id: string;
  sha256: string;
  version: Generated<number>;
  what: Json;
}

export interface Event {
  all_day: Generated<boolean>;
  cancelled_cause: "us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other" | null;
  cancelled_note: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_at: Instant;
  id: string;
  kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
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

export interface FrozenDocument {
  created_at: Generated<Instant>;
  created_by: string | null;
  erased_at: Instant | null;
  erasure: Json | null;
  id: string;
  inputs: Json;
  kind: string;
  locale: Generated<"fr" | "en">;
  media_type: string;
  organisation_id: string;
  person_id: string | null;
  retain_until: string | null;
  sha256: string;
  size: number;
  subject_id: string;
  title: string;
  version: Generated<number>;
}

export interface FunderNotice {
  created_at: Generated<Instant>;
  created_by: string | null;
  funding_id: string;
  happened_on: string;
  id: string;
  kind: "start" | "interruption" | "completion";
  note: string | null;
  organisation_id: string;
  sent_on: string;
  version: Generated<number>;
}

export interface FundingAgreement {
  /**
   * European funds pay a part: proofs of attendance are kept longer.
   */
  cofinanced: Generated<boolean>;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_on: string | null;
  id: string;
  note: string | null;
  number: string | null;
  organisation_id: string;
  party_id: string;
  places: number | null;
  programme_id: string;
  starts_on: string | null;
  title: string;
  version: Generated<number>;
}

export interface FundingReport {
  agreement_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  due_on: string;
  id: string;
  organisation_id: string;
  sent_on: string | null;
  title: string;
  version: Generated<number>;
}

export interface InformationMeeting {
  call_id: string;
  capacity: number | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_at: Instant;
  id: string;
  note: string | null;
  online_link: string | null;
  organisation_id: string;
  starts_at: Instant;
  venue_id: string | null;
  version: Generated<number>;
}

export interface Instalment {
  amount: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  due_on: string;
  funding_id: string;
  id: string;
  note: string | null;
  organisation_id: string;
  paid_on: string | null;
  version: Generated<number>;
}

export interface Interview {
  application_id: string;
  attended: Generated<boolean>;
  comment: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  marks: Generated<Json>;
  member_id: string;
  organisation_id: string;
  submitted_at: Instant | null;
  version: Generated<number>;
}

export interface InterviewSlot {
  application_id: string | null;
  call_id: string;
  chosen_at: Instant | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_at: Instant;
  id: string;
  organisation_id: string;
  room_id: string | null;
  starts_at: Instant;
  version: Generated<number>;
  video_link: string | null;
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
  role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee";
  scope_id: string | null;
  scope_kind: Generated<"organisation" | "production" | "cohort">;
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

export interface MeetingRegistration {
  attended: boolean | null;
  cancelled_at: Instant | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  email: string;
  family_name: string;
  given_name: string;
  id: string;
  locale: Generated<"fr" | "en">;
  meeting_id: string;
  organisation_id: string;
  reminded_at: Instant | null;
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

export interface Module {
  block_id: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  kind: Generated<"centre" | "internship">;
  number: number;
  organisation_id: string;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  version_id: string;
}

export interface NeedReading {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  member_id: string | null;
  need_id: string;
  organisation_id: string;
  purpose: string;
  read_at: Generated<Instant>;
  version: Generated<number>;
}

export interface Offer {
  answer: "accepted" | "declined" | "lapsed" | "noShow" | null;
  answer_by: Instant;
  answered_at: Instant | null;
  application_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  pool_id: string;
  version: Generated<number>;
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
  /**
   * The application, registration, enrolment or trainer that it was written about; null of mail from before, and of mail about the house.
   */
  about_id: string | null;
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

export interface Party {
  address: string | null;
  contact: string | null;
  country: Generated<string>;
  created_at: Generated<Instant>;
  created_by: string | null;
  email: string | null;
  id: string;
  kind: "funder" | "company" | "certifier" | "presenter" | "supplier" | "other";
  name: string;
  note: string | null;
  organisation_id: string;
  phone: string | null;
  postcode: string | null;
  siret: string | null;
  town: string | null;
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

export interface Piece {
  application_id: string;
  checked_at: Instant | null;
  checked_by: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  note: string | null;
  organisation_id: string;
  required_piece_id: string;
  state: Generated<"received" | "legible" | "askedAgain" | "replaced">;
  version: Generated<number>;
}

export interface PieceFile {
  application_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  media_type: string;
  name: string;
  organisation_id: string;
  piece_id: string;
  scanned: Generated<"unscanned" | "clean">;
  sha256: string;
  size: number;
  version: Generated<number>;
}

export interface Pool {
  agreement_id: string | null;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  name: string;
  organisation_id: string;
  places: number;
  sort_key: Generated<string>;
  statuses: Generated<string[]>;
  transfer_from: string | null;
  transfer_to: string | null;
  unused: Generated<"keep" | "transfer">;
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

export interface Prerequisite {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  kind: "level" | "experience" | "other";
  level: number | null;
  months: number | null;
  organisation_id: string;
  route_id: string;
  sort_key: Generated<string>;
  study_en: string | null;
  study_fr: string | null;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
}

export interface Presence {
  attested_by: string | null;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  day: string;
  device_at: Instant | null;
  device_id: string | null;
  early_minutes: Generated<number>;
  enrolment_id: string;
  file_id: string | null;
  half: number;
  how: "code" | "offline" | "late" | "paper" | "staff";
  id: string;
  late_minutes: Generated<number>;
  /**
   * The line that this one attests, corrects or withdraws.
   */
  line_id: string | null;
  organisation_id: string;
  /**
   * When the code that was typed was on the room's screen.
   */
  proven_at: Instant | null;
  /**
   * Of lines from before reasons were sealed; empty since.
   */
  reason: string | null;
  reason_kind: "illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other" | null;
  /**
   * The reason in words, under the key of the trainee.
   */
  sealed_reason: string | null;
  session_id: string | null;
  state: "present" | "absent" | "withdrawn";
  stated_at: Instant;
  stated_by: "trainee" | "trainer" | "staff";
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

export interface Programme {
  archived_at: Instant | null;
  code: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
}

export interface ProgrammeResult {
  among: number;
  counted: number;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  indicator: "certified" | "partlyCertified" | "completed" | "satisfied" | "employed" | "furtherStudy";
  months: number | null;
  note_en: string | null;
  note_fr: string | null;
  organisation_id: string;
  programme_id: string;
  version: Generated<number>;
  year: number;
}

export interface ProgrammeText {
  created_at: Generated<Instant>;
  created_by: string | null;
  en: Generated<string>;
  fr: Generated<string>;
  id: string;
  organisation_id: string;
  piece: string;
  version: Generated<number>;
  version_id: string;
}

export interface ProgrammeVersion {
  centre_hours: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  formacode: Generated<string[]>;
  frozen_at: Instant | null;
  half_days: Json;
  id: string;
  internship_hours: Generated<string>;
  level: number | null;
  most_trainees: number | null;
  note: string | null;
  nsf: Generated<string[]>;
  number: number;
  organisation_id: string;
  price: string | null;
  price_note_en: string | null;
  price_note_fr: string | null;
  programme_id: string;
  /**
   * Since when the public reads this version on the programme's sheet.
   */
  published_at: Instant | null;
  rome: Generated<string[]>;
  venue_id: string | null;
  version: Generated<number>;
  weekdays: Generated<number[]>;
}

export interface Reading {
  application_id: string;
  comment: string | null;
  conflict_reason: string | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  marks: Generated<Json>;
  member_id: string;
  organisation_id: string;
  state: Generated<"assigned" | "submitted" | "conflict">;
  submitted_at: Instant | null;
  version: Generated<number>;
}

export interface RequiredPiece {
  code: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  hint_en: string | null;
  hint_fr: string | null;
  id: string;
  most_files: Generated<number>;
  one_of: string | null;
  organisation_id: string;
  required: Generated<boolean>;
  route_id: string;
  sort_key: Generated<string>;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
}

export interface Room {
  created_at: Generated<Instant>;
  created_by: string | null;
  equipment: Generated<string[]>;
  id: string;
  name: string;
  note: string | null;
  organisation_id: string;
  seats: number | null;
  venue_id: string;
  version: Generated<number>;
}

export interface Seal {
  cohort_id: string;
  /**
   * The sealed lines in their order, each with its own hash: what names the one that changed.
   */
  contents: Generated<Json>;
  created_at: Generated<Instant>;
  created_by: string | null;
  day: string;
  id: string;
  lines: number;
  number: number;
  organisation_id: string;
  previous: string;
  sealed_at: Instant;
  sha256: string;
  version: Generated<number>;
}

export interface SessionSlot {
  created_at: Generated<Instant>;
  created_by: string | null;
  ends_at: Instant;
  enrolment_id: string | null;
  id: string;
  organisation_id: string;
  session_id: string;
  starts_at: Instant;
  version: Generated<number>;
}

export interface ShareLink {
  /**
   * When somebody first asked for their own data with it: who holds the secret reads the mail at sent_to.
   */
  confirmed_at: Instant | null;
  created_at: Generated<Instant>;
  created_by: string | null;
  expires_at: Instant | null;
  id: string;
  label: string | null;
  last_used_at: Instant | null;
  opens: string;
  organisation_id: string;
  revoked_at: Instant | null;
  role: "applicant" | "trainee" | "trainer" | null;
  scope_id: string | null;
  scope_kind: "organisation" | "cohort" | "application" | null;
  secret_hash: string;
  /**
   * The address to which the secret was mailed; null when it was shown on a screen as well.
   */
  sent_to: string | null;
  subject_id: string;
  version: Generated<number>;
}

export interface SheetScan {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  day: string;
  file_id: string;
  half: number;
  id: string;
  note: string | null;
  organisation_id: string;
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
  kind: "person" | "venue" | "event" | "production" | "contract" | "budget" | "programme" | "cohort" | "enrolment" | "application" | "trainer" | "party";
  organisation_id: string;
  version: Generated<number>;
}

export interface SubModule {
  code: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  hours: string;
  id: string;
  kind: Generated<"course" | "practice" | "supervisedWork" | "writtenExam" | "mockExam" | "individualInterview">;
  module_id: string;
  organisation_id: string;
  sort_key: Generated<string>;
  title_en: string;
  title_fr: string;
  track_id: string | null;
  version: Generated<number>;
  version_id: string;
}

export interface SubModuleCompetence {
  competence_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  sub_module_id: string;
  version: Generated<number>;
}

export interface TeachingGroup {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  kind: "whole" | "track" | "part";
  name: string;
  organisation_id: string;
  track_id: string | null;
  version: Generated<number>;
}

export interface TeachingGroupMember {
  created_at: Generated<Instant>;
  created_by: string | null;
  enrolment_id: string;
  group_id: string;
  id: string;
  organisation_id: string;
  version: Generated<number>;
}

export interface TeachingSession {
  /**
   * The session as it was last published, while the row may be a draft of the next publication.
   */
  announced: Json | null;
  announced_at: Instant | null;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  day: string;
  ends_at: Instant;
  event_id: string | null;
  group_id: string;
  half: number;
  id: string;
  kind: "course" | "practice" | "supervisedWork" | "writtenExam" | "mockExam" | "individualInterview";
  locked: Generated<boolean>;
  note: string | null;
  organisation_id: string;
  room_id: string | null;
  starts_at: Instant;
  state: Generated<"planned" | "published" | "cancelled">;
  sub_module_id: string;
  trainer_id: string | null;
  version: Generated<number>;
}

export interface TimetableProposal {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  ended_at: Instant | null;
  gap: string | null;
  id: string;
  organisation_id: string;
  outcome: Generated<Json>;
  progress: Generated<Json>;
  started_at: Instant | null;
  state: Generated<"waiting" | "running" | "found" | "impossible" | "cancelled" | "failed" | "taken">;
  version: Generated<number>;
}

export interface TimetableRule {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  demand: Generated<boolean>;
  facts: Json;
  id: string;
  kind: string;
  organisation_id: string;
  version: Generated<number>;
  weight: Generated<string>;
}

export interface Track {
  code: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  title_en: string;
  title_fr: string;
  version: Generated<number>;
  version_id: string;
}

export interface Trainer {
  created_at: Generated<Instant>;
  created_by: string | null;
  declaration_number: string | null;
  id: string;
  most_hours: string | null;
  most_hours_week: string | null;
  organisation_id: string;
  person_id: string;
  siret: string | null;
  titles: string | null;
  version: Generated<number>;
}

export interface TrainerMission {
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  hourly_rate: string;
  id: string;
  invoice_amount: string | null;
  invoice_number: string | null;
  invoiced_on: string | null;
  kind: "salaried" | "invoice";
  note: string | null;
  organisation_id: string;
  trainer_id: string;
  travel: Generated<string>;
  version: Generated<number>;
}

export interface TrainerSkill {
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  programme_id: string;
  sub_module_code: string;
  trainer_id: string;
  version: Generated<number>;
}

export interface TrainingTerms {
  created_at: Generated<Instant>;
  created_by: string | null;
  declaration_number: string | null;
  declaration_region: string | null;
  early_exit_en: string | null;
  early_exit_fr: string | null;
  first_payment_percent: string | null;
  id: string;
  instalments: number | null;
  internal_rules_en: string | null;
  internal_rules_fr: string | null;
  mediator: string | null;
  organisation_id: string;
  payment_en: string | null;
  payment_fr: string | null;
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

export interface WaitingPlace {
  application_id: string | null;
  cohort_id: string;
  created_at: Generated<Instant>;
  created_by: string | null;
  id: string;
  organisation_id: string;
  person_id: string | null;
  pool_id: string | null;
  rank: number;
  reason: string;
  state: Generated<"waiting" | "offered" | "taken" | "declined" | "removed">;
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
  admission_route: AdmissionRoute;
  api_token: ApiToken;
  application: Application;
  application_answers: ApplicationAnswers;
  application_need: ApplicationNeed;
  approach_cost: ApproachCost;
  assessment_part: AssessmentPart;
  audit_line: AuditLine;
  availability: Availability;
  availability_request: AvailabilityRequest;
  block: Block;
  budget: Budget;
  budget_line: BudgetLine;
  call: Call;
  certification_record: CertificationRecord;
  cohort: Cohort;
  cohort_closure: CohortClosure;
  cohort_period: CohortPeriod;
  cohort_track: CohortTrack;
  competence: Competence;
  countersignature: Countersignature;
  criterion: Criterion;
  decision: Decision;
  departure: Departure;
  employment_contract: EmploymentContract;
  engagement_term: EngagementTerm;
  engagement_term_event: EngagementTermEvent;
  enrolment: Enrolment;
  enrolment_funding: EnrolmentFunding;
  erasure_certificate: ErasureCertificate;
  event: Event;
  event_call: EventCall;
  file: File;
  frozen_document: FrozenDocument;
  funder_notice: FunderNotice;
  funding_agreement: FundingAgreement;
  funding_report: FundingReport;
  information_meeting: InformationMeeting;
  instalment: Instalment;
  interview: Interview;
  interview_slot: InterviewSlot;
  invitation: Invitation;
  licence: Licence;
  line_override: LineOverride;
  meeting_registration: MeetingRegistration;
  member: Member;
  migration: Migration;
  module: Module;
  need_reading: NeedReading;
  offer: Offer;
  organisation: Organisation;
  organisation_identity: OrganisationIdentity;
  organisation_term: OrganisationTerm;
  outbox_message: OutboxMessage;
  party: Party;
  pay_grid_value: PayGridValue;
  person: Person;
  person_key: PersonKey;
  person_private: PersonPrivate;
  person_private_reading: PersonPrivateReading;
  person_profession: PersonProfession;
  person_skill: PersonSkill;
  phase: Phase;
  piece: Piece;
  piece_file: PieceFile;
  pool: Pool;
  position: Position;
  position_holder: PositionHolder;
  prerequisite: Prerequisite;
  presence: Presence;
  price_plan: PricePlan;
  production: Production;
  production_event: ProductionEvent;
  programme: Programme;
  programme_result: ProgrammeResult;
  programme_text: ProgrammeText;
  programme_version: ProgrammeVersion;
  reading: Reading;
  required_piece: RequiredPiece;
  room: Room;
  seal: Seal;
  session_slot: SessionSlot;
  share_link: ShareLink;
  sheet_scan: SheetScan;
  space: Space;
  sub_module: SubModule;
  sub_module_competence: SubModuleCompetence;
  subject: Subject;
  teaching_group: TeachingGroup;
  teaching_group_member: TeachingGroupMember;
  teaching_session: TeachingSession;
  timetable_proposal: TimetableProposal;
  timetable_rule: TimetableRule;
  track: Track;
  trainer: Trainer;
  trainer_mission: TrainerMission;
  trainer_skill: TrainerSkill;
  training_terms: TrainingTerms;
  trip: Trip;
  venue: Venue;
  venue_contact: VenueContact;
  venue_means: VenueMeans;
  waiting_place: WaitingPlace;
  work: Work;
  work_author: WorkAuthor;
}
