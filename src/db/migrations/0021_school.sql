-- The school, from a programme as data to a cohort. Only facts; totals, completeness, ranks and statements are computed.

create table programme (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  title_fr text not null check (length(title_fr) between 1 and 200),
  title_en text not null check (length(title_en) between 1 and 200),
  archived_at timestamptz,
  constraint programme_once unique (organisation_id, code),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table programme is 'A training programme, over its versions.';
call guard_by_organisation('programme');

create table certification_record (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  programme_id uuid not null,
  register text not null check (register in ('rncp', 'rs', 'none')),
  number text,
  title text not null check (length(title) between 1 and 300),
  level smallint check (level between 1 and 8),
  certifier text,
  registered_on date,
  expires_on date,
  source text,
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table certification_record is 'The certification that a programme leads to, as registered: who enters training after its expiry cannot be enrolled until it is renewed.';
call guard_by_organisation('certification_record');

create table funding_agreement (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  programme_id uuid not null,
  party_id uuid not null,
  number text,
  title text not null check (length(title) between 1 and 200),
  starts_on date,
  ends_on date,
  places integer check (places >= 0),
  note text,
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
  foreign key (organisation_id, party_id) references party (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table funding_agreement is 'What a funder agreed to pay for, with its places.';
call guard_by_organisation('funding_agreement');

create table funding_report (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  agreement_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  due_on date not null,
  sent_on date,
  foreign key (organisation_id, agreement_id) references funding_agreement (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table funding_report is 'A report that a funding agreement asks for.';
call guard_by_organisation('funding_report');

create table programme_version (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  programme_id uuid not null,
  number integer not null check (number > 0),
  note text,
  frozen_at timestamptz,
  rome text[] not null default '{}',
  nsf text[] not null default '{}',
  formacode text[] not null default '{}',
  level smallint check (level between 1 and 8),
  centre_hours numeric(8, 2) not null check (centre_hours >= 0),
  internship_hours numeric(8, 2) not null default 0 check (internship_hours >= 0),
  weekdays smallint[] not null default '{1,2,3,4,5}',
  half_days jsonb not null,
  most_trainees integer check (most_trainees > 0),
  price numeric(12, 2) check (price >= 0),
  price_note_fr text,
  price_note_en text,
  venue_id uuid,
  constraint programme_version_once unique (organisation_id, programme_id, number),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id),
  foreign key (organisation_id, venue_id) references venue (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table programme_version is 'One version of a programme. Once a cohort runs on it, it is frozen.';
call guard_by_organisation('programme_version');

create table programme_text (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  piece text not null,
  fr text not null default '',
  en text not null default '',
  constraint programme_text_once unique (organisation_id, version_id, piece),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table programme_text is 'One piece of what the law wants public, in both languages.';
call guard_by_organisation('programme_text');

create table block (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  number integer not null check (number > 0),
  title_fr text not null,
  title_en text not null,
  constraint block_once unique (organisation_id, version_id, number),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table block is 'A block of the certification, which can be won alone.';
call guard_by_organisation('block');

create table competence (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  block_id uuid,
  code text not null,
  title_fr text not null,
  title_en text not null,
  constraint competence_once unique (organisation_id, version_id, code),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  foreign key (organisation_id, block_id) references block (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table competence is 'A competence of the certification.';
call guard_by_organisation('competence');

create table track (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  code text not null,
  title_fr text not null,
  title_en text not null,
  constraint track_once unique (organisation_id, version_id, code),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table track is 'One of the ways through the programme that part from each other on the way.';
call guard_by_organisation('track');

create table module (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  block_id uuid,
  number integer not null check (number > 0),
  kind text not null default 'centre' check (kind in ('centre', 'internship')),
  title_fr text not null,
  title_en text not null,
  constraint module_once unique (organisation_id, version_id, number),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  foreign key (organisation_id, block_id) references block (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table module is 'A module of the programme.';
call guard_by_organisation('module');

create table sub_module (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  module_id uuid not null,
  version_id uuid not null,
  track_id uuid,
  code text not null,
  title_fr text not null,
  title_en text not null,
  hours numeric(8, 2) not null check (hours >= 0),
  kind text not null default 'course' check (kind in ('course', 'practice', 'supervisedWork', 'writtenExam', 'mockExam', 'individualInterview')),
  sort_key text collate "C" not null default 'm',
  constraint sub_module_once unique (organisation_id, version_id, code),
  foreign key (organisation_id, module_id) references module (organisation_id, id) on delete cascade,
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id),
  foreign key (organisation_id, track_id) references track (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table sub_module is 'What is taught in so many hours.';
call guard_by_organisation('sub_module');

create table sub_module_competence (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  sub_module_id uuid not null,
  competence_id uuid not null,
  constraint sub_module_competence_once unique (organisation_id, sub_module_id, competence_id),
  foreign key (organisation_id, sub_module_id) references sub_module (organisation_id, id) on delete cascade,
  foreign key (organisation_id, competence_id) references competence (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table sub_module_competence is 'Which competences a sub-module works on.';
call guard_by_organisation('sub_module_competence');

create table admission_route (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  code text not null,
  title_fr text not null,
  title_en text not null,
  hint_fr text,
  hint_en text,
  derogation boolean not null default false,
  sort_key text collate "C" not null default 'm',
  constraint admission_route_once unique (organisation_id, version_id, code),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table admission_route is 'A way into the programme, with conditions and pieces of its own.';
call guard_by_organisation('admission_route');

create table prerequisite (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  route_id uuid not null,
  kind text not null check (kind in ('level', 'experience', 'other')),
  level smallint check (level between 1 and 8),
  months integer check (months >= 0),
  study_fr text,
  study_en text,
  title_fr text not null,
  title_en text not null,
  sort_key text collate "C" not null default 'm',
  foreign key (organisation_id, route_id) references admission_route (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table prerequisite is 'A condition of a route: a level, or months of experience, which can depend on the earlier course of study.';
call guard_by_organisation('prerequisite');

create table required_piece (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  route_id uuid not null,
  code text not null,
  title_fr text not null,
  title_en text not null,
  hint_fr text,
  hint_en text,
  required boolean not null default true,
  one_of text,
  most_files smallint not null default 1 check (most_files between 1 and 20),
  sort_key text collate "C" not null default 'm',
  constraint required_piece_once unique (organisation_id, route_id, code),
  foreign key (organisation_id, route_id) references admission_route (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table required_piece is 'A document that a route asks for. Of pieces that share `one_of`, one is enough.';
call guard_by_organisation('required_piece');

create table assessment_part (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  version_id uuid not null,
  block_id uuid,
  kind text not null check (kind in ('project', 'practicalCase', 'oral', 'written', 'other')),
  title_fr text not null,
  title_en text not null,
  weight numeric(6, 2) not null default 1 check (weight >= 0),
  sort_key text collate "C" not null default 'm',
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id) on delete cascade,
  foreign key (organisation_id, block_id) references block (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table assessment_part is 'A component of the assessment scheme.';
call guard_by_organisation('assessment_part');

-- Cohorts.

create table cohort (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  programme_id uuid not null,
  version_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  state text not null default 'preparing' check (state in ('preparing', 'recruiting', 'running', 'ended', 'archived')),
  zone text not null default 'FR',
  weekdays smallint[] not null,
  half_days jsonb not null,
  venue_id uuid,
  room_id uuid,
  note text,
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id),
  foreign key (organisation_id, version_id) references programme_version (organisation_id, id),
  foreign key (organisation_id, venue_id) references venue (organisation_id, id),
  foreign key (organisation_id, room_id) references room (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table cohort is 'A run of a programme''s version.';
call guard_by_organisation('cohort');

create table cohort_period (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  kind text not null check (kind in ('centre', 'internship')),
  starts_on date not null,
  ends_on date not null,
  check (starts_on <= ends_on),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table cohort_period is 'When a cohort is in the centre, and when in a company.';
call guard_by_organisation('cohort_period');

create table cohort_closure (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  reason text,
  check (starts_on <= ends_on),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table cohort_closure is 'Days on which the centre is closed.';
call guard_by_organisation('cohort_closure');

create table cohort_track (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  track_id uuid not null,
  capacity integer check (capacity >= 0),
  change_until date,
  constraint cohort_track_once unique (organisation_id, cohort_id, track_id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, track_id) references track (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table cohort_track is 'How many may follow a track in this cohort, and until when one may still change.';
call guard_by_organisation('cohort_track');

create table pool (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  agreement_id uuid,
  name text not null check (length(name) between 1 and 200),
  statuses text[] not null default '{}',
  places integer not null check (places >= 0),
  unused text not null default 'keep' check (unused in ('keep', 'transfer')),
  transfer_from date,
  transfer_to uuid,
  sort_key text collate "C" not null default 'm',
  check (unused = 'keep' or transfer_from is not null),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, agreement_id) references funding_agreement (organisation_id, id),
  foreign key (organisation_id, transfer_to) references pool (organisation_id, id) on delete set null (transfer_to),
  primary key (organisation_id, id)
);
comment on table pool is 'Places of a cohort under one kind of funding, and what happens to those left over. They are counted under the lock of this row.';
call guard_by_organisation('pool');

create table enrolment (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  person_id uuid not null,
  pool_id uuid not null,
  track_id uuid,
  application_id uuid,
  route_code text,
  status text not null check (status in ('jobSeeker', 'employee', 'intermittent', 'selfEmployed', 'other')),
  state text not null default 'offered' check (state in ('offered', 'enrolled', 'left', 'completed', 'withdrawn')),
  enrolled_on date,
  track_chosen_on date,
  note text,
  constraint enrolment_once unique (organisation_id, cohort_id, person_id),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, pool_id) references pool (organisation_id, id),
  foreign key (organisation_id, track_id) references track (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table enrolment is 'A person in a cohort.';
call guard_by_organisation('enrolment');

create table waiting_place (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  pool_id uuid,
  person_id uuid,
  application_id uuid,
  rank integer not null check (rank > 0),
  reason text not null,
  state text not null default 'waiting' check (state in ('waiting', 'offered', 'taken', 'declined', 'removed')),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, pool_id) references pool (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table waiting_place is 'Somebody who waits for a place, by reasoned rank.';
call guard_by_organisation('waiting_place');

create table enrolment_funding (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  enrolment_id uuid not null,
  payer text not null check (payer in ('region', 'franceTravail', 'opco', 'employer', 'self', 'cpf', 'afdas', 'other')),
  party_id uuid,
  hours numeric(8, 2) not null check (hours >= 0),
  amount numeric(12, 2) not null check (amount >= 0),
  agreement_number text,
  document text not null default 'none' check (document in ('quote', 'convention', 'contract', 'cpf', 'none')),
  at_distance boolean not null default false,
  signed_on date,
  note text,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, party_id) references party (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table enrolment_funding is 'What one payer takes on of an enrolment.';
call guard_by_organisation('enrolment_funding');

create table instalment (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  funding_id uuid not null,
  due_on date not null,
  amount numeric(12, 2) not null check (amount >= 0),
  paid_on date,
  note text,
  foreign key (organisation_id, funding_id) references enrolment_funding (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table instalment is 'A payment due from a payer.';
call guard_by_organisation('instalment');

create table departure (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  enrolment_id uuid not null,
  reason text not null check (reason in ('jobFound', 'abandonment', 'exclusion', 'forceMajeure', 'health', 'other')),
  last_day date not null,
  last_half smallint not null check (last_half between 0 and 9),
  note text,
  file_id uuid,
  notified_on date,
  constraint departure_once unique (organisation_id, enrolment_id),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, file_id) references file (organisation_id, id) on delete set null (file_id),
  primary key (organisation_id, id)
);
comment on table departure is 'When and why somebody left before the end: the last half-day, and its proof.';
call guard_by_organisation('departure');

-- Admissions.

create table call (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  state text not null default 'draft' check (state in ('draft', 'published', 'ended')),
  zone text not null default 'Europe/Paris',
  opens_on date not null,
  closes_on date not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  reading_opens_at timestamptz not null,
  sealed boolean not null default false,
  questions jsonb not null default '[]',
  first_selection_on date,
  interviews_from date,
  interviews_to date,
  final_selection_on date,
  acceptance_days smallint not null default 7 check (acceptance_days between 1 and 60),
  erase_refused_months smallint not null default 6 check (erase_refused_months between 1 and 60),
  next_call_note text,
  last_number integer not null default 0 check (last_number >= 0),
  constraint call_once unique (organisation_id, code),
  check (opens_on <= closes_on),
  check (opens_at < closes_at),
  check (closes_at <= reading_opens_at),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table call is 'A call for applications. It closes at the first instant after its last day, on its clock; reading opens later.';
call guard_by_organisation('call');

create table information_meeting (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  call_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  online_link text,
  venue_id uuid,
  capacity integer check (capacity > 0),
  note text,
  check (starts_at < ends_at),
  foreign key (organisation_id, call_id) references call (organisation_id, id) on delete cascade,
  foreign key (organisation_id, venue_id) references venue (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table information_meeting is 'A meeting at which a call is explained.';
call guard_by_organisation('information_meeting');

create table meeting_registration (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  meeting_id uuid not null,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  email text not null,
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  attended boolean,
  reminded_at timestamptz,
  cancelled_at timestamptz,
  constraint meeting_registration_once unique (organisation_id, meeting_id, email),
  foreign key (organisation_id, meeting_id) references information_meeting (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table meeting_registration is 'Somebody who will come to an information meeting.';
call guard_by_organisation('meeting_registration');

create table application (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  call_id uuid not null,
  route_id uuid,
  pool_id uuid,
  person_id uuid,
  number integer,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'late', 'incomplete', 'admissible', 'interview', 'selected', 'waiting', 'refused', 'withdrawn', 'accepted', 'declined', 'noShow', 'erased')),
  given_name text not null default '',
  family_name text not null default '',
  email text not null,
  phone text,
  status text check (status in ('jobSeeker', 'employee', 'intermittent', 'selfEmployed', 'other')),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  submitted_at timestamptz,
  submitted_hash text check (submitted_hash ~ '^[0-9a-f]{64}$'),
  asked_again_at timestamptz,
  reminded text[] not null default '{}',
  track_id uuid,
  constraint application_number unique (organisation_id, call_id, number),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, call_id) references call (organisation_id, id),
  foreign key (organisation_id, route_id) references admission_route (organisation_id, id),
  foreign key (organisation_id, pool_id) references pool (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, track_id) references track (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table application is 'An applicant''s file in a call. `submitted_at` is the server''s instant of arrival, which decides.';
call guard_by_organisation('application');
create index application_by_state on application (organisation_id, call_id, state, id);

create table application_answers (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid not null,
  answers jsonb not null default '{}',
  constraint application_answers_once unique (organisation_id, application_id),
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table application_answers is 'What an applicant wrote. Nobody but the applicant reads it before reading opens: the database holds the door.';
call guard_by_organisation('application_answers');

create table piece (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid not null,
  required_piece_id uuid not null,
  state text not null default 'received' check (state in ('received', 'legible', 'askedAgain', 'replaced')),
  checked_at timestamptz,
  checked_by uuid,
  note text,
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  foreign key (organisation_id, required_piece_id) references required_piece (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table piece is 'A document of an application: which one it is and how it stands; its bytes are in piece_file.';
call guard_by_organisation('piece');

create table piece_file (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  piece_id uuid not null,
  application_id uuid not null,
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  size bigint not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scanned text not null default 'unscanned' check (scanned in ('unscanned', 'clean')),
  foreign key (organisation_id, piece_id) references piece (organisation_id, id) on delete cascade,
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table piece_file is 'Where the bytes of a piece lie. Before reading opens, only the applicant and, unless the call is sealed, the admissibility role open it.';
call guard_by_organisation('piece_file');

create table application_need (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid,
  enrolment_id uuid,
  need text,
  arrangement text,
  check ((application_id is null) <> (enrolment_id is null)),
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table application_need is 'What an applicant or trainee needs because of a disability: sealed, for the disability contact alone.';
call guard_by_organisation('application_need');

create table need_reading (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  need_id uuid not null,
  member_id uuid,
  purpose text not null,
  read_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table need_reading is 'Who read which needs, when and why. Never updated, never deleted.';
call guard_by_organisation('need_reading');

create table criterion (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  call_id uuid not null,
  stage text not null check (stage in ('file', 'interview')),
  title_fr text not null,
  title_en text not null,
  most smallint not null default 5 check (most between 1 and 100),
  weight numeric(6, 2) not null default 1 check (weight > 0),
  sort_key text collate "C" not null default 'm',
  foreign key (organisation_id, call_id) references call (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table criterion is 'What files or interviews are judged by.';
call guard_by_organisation('criterion');

create table reading (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid not null,
  member_id uuid not null,
  state text not null default 'assigned' check (state in ('assigned', 'submitted', 'conflict')),
  marks jsonb not null default '{}',
  comment text,
  conflict_reason text,
  submitted_at timestamptz,
  constraint reading_once unique (organisation_id, application_id, member_id),
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  foreign key (organisation_id, member_id) references member (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table reading is 'One assessor''s reading of one file. Marks stay hidden until both are in.';
call guard_by_organisation('reading');

create table interview_slot (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  call_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  room_id uuid,
  video_link text,
  application_id uuid,
  chosen_at timestamptz,
  check (starts_at < ends_at),
  constraint interview_slot_once unique (organisation_id, application_id),
  constraint interview_slot_room exclude using gist (organisation_id with =, room_id with =, tstzrange(starts_at, ends_at) with &&) where (room_id is not null) deferrable initially deferred,
  foreign key (organisation_id, call_id) references call (organisation_id, id) on delete cascade,
  foreign key (organisation_id, room_id) references room (organisation_id, id),
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete set null (application_id),
  primary key (organisation_id, id)
);
comment on table interview_slot is 'A moment at which one applicant can be interviewed, in a room or by video.';
call guard_by_organisation('interview_slot');

create table interview (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid not null,
  member_id uuid not null,
  attended boolean not null default true,
  marks jsonb not null default '{}',
  comment text,
  submitted_at timestamptz,
  constraint interview_once unique (organisation_id, application_id, member_id),
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  foreign key (organisation_id, member_id) references member (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table interview is 'What came of an interview, by one interviewer.';
call guard_by_organisation('interview');

create table decision (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid not null,
  stage text not null check (stage in ('admissibility', 'first', 'final')),
  outcome text not null check (outcome in ('admissible', 'incomplete', 'late', 'interview', 'selected', 'waiting', 'refused')),
  pool_id uuid,
  rank integer check (rank > 0),
  reason text not null,
  decided_on date not null,
  letter_id uuid,
  sent_at timestamptz,
  constraint decision_once unique (organisation_id, application_id, stage),
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  foreign key (organisation_id, pool_id) references pool (organisation_id, id),
  foreign key (organisation_id, letter_id) references frozen_document (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table decision is 'What was decided of an application, with its reason.';
call guard_by_organisation('decision');

create table offer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid not null,
  pool_id uuid not null,
  answer_by timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'lapsed', 'noShow')),
  answered_at timestamptz,
  foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  foreign key (organisation_id, pool_id) references pool (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table offer is 'A place offered, until when, and the answer.';
call guard_by_organisation('offer');

create table erasure_certificate (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  application_id uuid,
  call_id uuid not null,
  erased_at timestamptz not null,
  what jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  foreign key (organisation_id, application_id) references application (organisation_id, id),
  foreign key (organisation_id, call_id) references call (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table erasure_certificate is 'That a file was erased, when and of what: counts and hashes, no names.';
call guard_by_organisation('erasure_certificate');

-- Timetable.

create table teaching_group (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  track_id uuid,
  kind text not null check (kind in ('whole', 'track', 'part')),
  name text not null check (length(name) between 1 and 100),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, track_id) references track (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table teaching_group is 'Who is taught together: everybody, a track, or a part.';
call guard_by_organisation('teaching_group');

create table teaching_group_member (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  group_id uuid not null,
  enrolment_id uuid not null,
  constraint teaching_group_member_once unique (organisation_id, group_id, enrolment_id),
  foreign key (organisation_id, group_id) references teaching_group (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table teaching_group_member is 'Who is in a part of a cohort.';
call guard_by_organisation('teaching_group_member');

create table trainer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  person_id uuid not null,
  siret text check (siret ~ '^[0-9]{14}$'),
  declaration_number text,
  titles text,
  most_hours numeric(8, 2) check (most_hours >= 0),
  most_hours_week numeric(6, 2) check (most_hours_week >= 0),
  constraint trainer_once unique (organisation_id, person_id),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table trainer is 'Somebody who teaches.';
call guard_by_organisation('trainer');

create table trainer_skill (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  trainer_id uuid not null,
  programme_id uuid not null,
  sub_module_code text not null,
  constraint trainer_skill_once unique (organisation_id, trainer_id, programme_id, sub_module_code),
  foreign key (organisation_id, trainer_id) references trainer (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table trainer_skill is 'Which sub-modules a trainer can teach, by their code: it outlives versions.';
call guard_by_organisation('trainer_skill');

create table availability (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  trainer_id uuid not null,
  day date not null,
  half smallint not null check (half between 0 and 9),
  state text not null check (state in ('available', 'avoid', 'unavailable')),
  note text,
  constraint availability_once unique (organisation_id, trainer_id, day, half),
  foreign key (organisation_id, trainer_id) references trainer (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table availability is 'What a trainer said of a half-day; silence means free.';
call guard_by_organisation('availability');

create table availability_request (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  trainer_id uuid not null,
  cohort_id uuid not null,
  from_day date not null,
  to_day date not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  check (from_day <= to_day),
  foreign key (organisation_id, trainer_id) references trainer (organisation_id, id) on delete cascade,
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table availability_request is 'That a trainer was asked for their availability, for which days, and whether they answered.';
call guard_by_organisation('availability_request');

create table trainer_mission (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  trainer_id uuid not null,
  cohort_id uuid not null,
  kind text not null check (kind in ('salaried', 'invoice')),
  hourly_rate numeric(10, 2) not null check (hourly_rate >= 0),
  travel numeric(12, 2) not null default 0 check (travel >= 0),
  invoice_number text,
  invoice_amount numeric(12, 2) check (invoice_amount >= 0),
  invoiced_on date,
  note text,
  constraint trainer_mission_once unique (organisation_id, trainer_id, cohort_id),
  foreign key (organisation_id, trainer_id) references trainer (organisation_id, id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table trainer_mission is 'A trainer''s work in a cohort: a teaching contract or an invoice, at what rate.';
call guard_by_organisation('trainer_mission');

create table teaching_session (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  event_id uuid,
  sub_module_id uuid not null,
  group_id uuid not null,
  trainer_id uuid,
  room_id uuid,
  kind text not null check (kind in ('course', 'practice', 'supervisedWork', 'writtenExam', 'mockExam', 'individualInterview')),
  day date not null,
  half smallint not null check (half between 0 and 9),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'published', 'cancelled')),
  locked boolean not null default false,
  note text,
  check (starts_at < ends_at),
  constraint teaching_session_room exclude using gist (organisation_id with =, room_id with =, tstzrange(starts_at, ends_at) with &&) where (room_id is not null and state = 'published') deferrable initially deferred,
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, event_id) references event (organisation_id, id),
  foreign key (organisation_id, sub_module_id) references sub_module (organisation_id, id),
  foreign key (organisation_id, group_id) references teaching_group (organisation_id, id),
  foreign key (organisation_id, trainer_id) references trainer (organisation_id, id),
  foreign key (organisation_id, room_id) references room (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table teaching_session is 'What is taught in one half-day to one group, by whom, where. Its event stands in the calendar of all.';
call guard_by_organisation('teaching_session');
create index teaching_session_by_day on teaching_session (organisation_id, cohort_id, day, half);

create table session_slot (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  session_id uuid not null,
  enrolment_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (starts_at < ends_at),
  foreign key (organisation_id, session_id) references teaching_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table session_slot is 'One trainee''s turn in a session of individual interviews.';
call guard_by_organisation('session_slot');

create table timetable_rule (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  kind text not null,
  demand boolean not null default false,
  weight numeric(6, 2) not null default 1 check (weight >= 0),
  facts jsonb not null,
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table timetable_rule is 'A wish or a demand of a cohort''s timetable, as data.';
call guard_by_organisation('timetable_rule');

create table timetable_proposal (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'found', 'impossible', 'cancelled', 'failed', 'taken')),
  started_at timestamptz,
  ended_at timestamptz,
  gap numeric(10, 6),
  progress jsonb not null default '{}',
  outcome jsonb not null default '{}',
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table timetable_proposal is 'What the solver proposed, with its gap, or which demands collide.';
call guard_by_organisation('timetable_proposal');

-- Attendance: a ledger of lines that are never changed. What holds for a half-day is its last line.

create table presence (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  enrolment_id uuid not null,
  session_id uuid,
  day date not null,
  half smallint not null check (half between 0 and 9),
  state text not null check (state in ('present', 'absent', 'withdrawn')),
  late_minutes smallint not null default 0 check (late_minutes between 0 and 720),
  early_minutes smallint not null default 0 check (early_minutes between 0 and 720),
  how text not null check (how in ('code', 'offline', 'late', 'paper', 'staff')),
  stated_by text not null check (stated_by in ('trainee', 'trainer', 'staff')),
  stated_at timestamptz not null,
  device_at timestamptz,
  device_id uuid,
  reason text,
  reason_kind text check (reason_kind in ('illness', 'justified', 'unjustified', 'forgotten', 'network', 'correction', 'other')),
  attested_by uuid,
  file_id uuid,
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id),
  foreign key (organisation_id, session_id) references teaching_session (organisation_id, id),
  foreign key (organisation_id, file_id) references file (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table presence is 'One statement on one trainee''s half-day: by whom, when on the server''s clock and on the phone''s, how. Never updated, never deleted.';
call guard_by_organisation('presence');
create index presence_by_half on presence (organisation_id, cohort_id, day, half, enrolment_id);

create table countersignature (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  session_id uuid not null,
  trainer_id uuid not null,
  day date not null,
  half smallint not null check (half between 0 and 9),
  stated_at timestamptz not null,
  device_at timestamptz,
  device_id uuid,
  how text not null check (how in ('code', 'offline', 'late', 'paper')),
  reason text,
  minutes smallint not null check (minutes between 0 and 720),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  foreign key (organisation_id, session_id) references teaching_session (organisation_id, id),
  foreign key (organisation_id, trainer_id) references trainer (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table countersignature is 'A trainer''s signature under a half-day that they taught. Never updated, never deleted.';
call guard_by_organisation('countersignature');

create table seal (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  number integer not null check (number > 0),
  day date not null,
  lines integer not null check (lines >= 0),
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null,
  constraint seal_once unique (organisation_id, cohort_id, number),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table seal is 'The lines stated since the seal before, hashed and chained to it: any later change shows. Never updated, never deleted.';
call guard_by_organisation('seal');

create table sheet_scan (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  cohort_id uuid not null,
  day date not null,
  half smallint not null check (half between 0 and 9),
  file_id uuid not null,
  note text,
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  foreign key (organisation_id, file_id) references file (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table sheet_scan is 'A paper sheet of a half-day, scanned back.';
call guard_by_organisation('sheet_scan');

-- Who may open what an applicant wrote and sent. The actor is the one of the transaction: the applicant's own link at any
-- time; before reading opens, the admissibility role for pieces alone, unless the call is sealed; afterwards the routes say.
create function may_open_content(application uuid, pieces boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from application a
    join call c on c.organisation_id = a.organisation_id and c.id = a.call_id
    where a.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid and a.id = application
      and (
        c.reading_opens_at <= now()
        or exists (
          select from share_link l
          where l.organisation_id = a.organisation_id and l.id = nullif(current_setting('filage.actor', true), '')::uuid
            and l.role = 'applicant' and l.scope_id = a.id and l.revoked_at is null)
        or (pieces and not c.sealed and exists (
          select from access_grant g
          where g.organisation_id = a.organisation_id
            and g.member_id = nullif(current_setting('filage.actor', true), '')::uuid and g.role = 'admissibility'
            and (g.scope_kind = 'organisation' or (g.scope_kind = 'cohort' and g.scope_id = c.cohort_id)))))
  )
$$;
create policy until_reading_opens on application_answers as restrictive using (may_open_content(application_id, false));
create policy until_reading_opens on piece_file as restrictive using (may_open_content(application_id, true));

create index certification_record_by_programme on certification_record (organisation_id, programme_id, id);
create index funding_agreement_by_programme on funding_agreement (organisation_id, programme_id, id);
create index funding_agreement_by_party on funding_agreement (organisation_id, party_id, id);
create index funding_report_by_agreement on funding_report (organisation_id, agreement_id, id);
create index programme_version_by_programme on programme_version (organisation_id, programme_id, id);
create index programme_version_by_venue on programme_version (organisation_id, venue_id) where venue_id is not null;
create index programme_text_by_version on programme_text (organisation_id, version_id, id);
create index block_by_version on block (organisation_id, version_id, id);
create index competence_by_version on competence (organisation_id, version_id, id);
create index competence_by_block on competence (organisation_id, block_id) where block_id is not null;
create index track_by_version on track (organisation_id, version_id, id);
create index module_by_version on module (organisation_id, version_id, id);
create index module_by_block on module (organisation_id, block_id) where block_id is not null;
create index sub_module_by_module on sub_module (organisation_id, module_id, id);
create index sub_module_by_version on sub_module (organisation_id, version_id, id);
create index sub_module_by_track on sub_module (organisation_id, track_id) where track_id is not null;
create index sub_module_competence_by_sub_module on sub_module_competence (organisation_id, sub_module_id, id);
create index sub_module_competence_by_competence on sub_module_competence (organisation_id, competence_id, id);
create index admission_route_by_version on admission_route (organisation_id, version_id, id);
create index prerequisite_by_route on prerequisite (organisation_id, route_id, id);
create index required_piece_by_route on required_piece (organisation_id, route_id, id);
create index assessment_part_by_version on assessment_part (organisation_id, version_id, id);
create index assessment_part_by_block on assessment_part (organisation_id, block_id) where block_id is not null;
create index cohort_by_programme on cohort (organisation_id, programme_id, id);
create index cohort_by_version on cohort (organisation_id, version_id, id);
create index cohort_by_venue on cohort (organisation_id, venue_id) where venue_id is not null;
create index cohort_by_room on cohort (organisation_id, room_id) where room_id is not null;
create index cohort_period_by_cohort on cohort_period (organisation_id, cohort_id, id);
create index cohort_closure_by_cohort on cohort_closure (organisation_id, cohort_id, id);
create index cohort_track_by_cohort on cohort_track (organisation_id, cohort_id, id);
create index cohort_track_by_track on cohort_track (organisation_id, track_id, id);
create index pool_by_cohort on pool (organisation_id, cohort_id, id);
create index pool_by_agreement on pool (organisation_id, agreement_id) where agreement_id is not null;
create index pool_by_transfer_to on pool (organisation_id, transfer_to) where transfer_to is not null;
create index enrolment_by_cohort on enrolment (organisation_id, cohort_id, id);
create index enrolment_by_person on enrolment (organisation_id, person_id, id);
create index enrolment_by_pool on enrolment (organisation_id, pool_id, id);
create index enrolment_by_track on enrolment (organisation_id, track_id) where track_id is not null;
create index waiting_place_by_cohort on waiting_place (organisation_id, cohort_id, id);
create index waiting_place_by_pool on waiting_place (organisation_id, pool_id) where pool_id is not null;
create index waiting_place_by_person on waiting_place (organisation_id, person_id) where person_id is not null;
create index enrolment_funding_by_enrolment on enrolment_funding (organisation_id, enrolment_id, id);
create index enrolment_funding_by_party on enrolment_funding (organisation_id, party_id) where party_id is not null;
create index instalment_by_funding on instalment (organisation_id, funding_id, id);
create index departure_by_file on departure (organisation_id, file_id) where file_id is not null;
create index call_by_cohort on call (organisation_id, cohort_id, id);
create index information_meeting_by_call on information_meeting (organisation_id, call_id, id);
create index information_meeting_by_venue on information_meeting (organisation_id, venue_id) where venue_id is not null;
create index meeting_registration_by_meeting on meeting_registration (organisation_id, meeting_id, id);
create index application_by_route on application (organisation_id, route_id) where route_id is not null;
create index application_by_pool on application (organisation_id, pool_id) where pool_id is not null;
create index application_by_person on application (organisation_id, person_id) where person_id is not null;
create index application_by_track on application (organisation_id, track_id) where track_id is not null;
create index piece_by_application on piece (organisation_id, application_id, id);
create index piece_by_required_piece on piece (organisation_id, required_piece_id, id);
create index piece_file_by_piece on piece_file (organisation_id, piece_id, id);
create index piece_file_by_application on piece_file (organisation_id, application_id, id);
create index application_need_by_application on application_need (organisation_id, application_id) where application_id is not null;
create index application_need_by_enrolment on application_need (organisation_id, enrolment_id) where enrolment_id is not null;
create index criterion_by_call on criterion (organisation_id, call_id, id);
create index reading_by_application on reading (organisation_id, application_id, id);
create index reading_by_member on reading (organisation_id, member_id, id);
create index interview_slot_by_call on interview_slot (organisation_id, call_id, id);
create index interview_slot_by_room on interview_slot (organisation_id, room_id) where room_id is not null;
create index interview_slot_by_application on interview_slot (organisation_id, application_id) where application_id is not null;
create index interview_by_application on interview (organisation_id, application_id, id);
create index interview_by_member on interview (organisation_id, member_id, id);
create index decision_by_application on decision (organisation_id, application_id, id);
create index decision_by_pool on decision (organisation_id, pool_id) where pool_id is not null;
create index decision_by_letter on decision (organisation_id, letter_id) where letter_id is not null;
create index offer_by_application on offer (organisation_id, application_id, id);
create index offer_by_pool on offer (organisation_id, pool_id, id);
create index erasure_certificate_by_application on erasure_certificate (organisation_id, application_id) where application_id is not null;
create index erasure_certificate_by_call on erasure_certificate (organisation_id, call_id, id);
create index teaching_group_by_cohort on teaching_group (organisation_id, cohort_id, id);
create index teaching_group_by_track on teaching_group (organisation_id, track_id) where track_id is not null;
create index teaching_group_member_by_group on teaching_group_member (organisation_id, group_id, id);
create index teaching_group_member_by_enrolment on teaching_group_member (organisation_id, enrolment_id, id);
create index trainer_by_person on trainer (organisation_id, person_id, id);
create index trainer_skill_by_trainer on trainer_skill (organisation_id, trainer_id, id);
create index trainer_skill_by_programme on trainer_skill (organisation_id, programme_id, id);
create index availability_by_trainer on availability (organisation_id, trainer_id, id);
create index availability_request_by_trainer on availability_request (organisation_id, trainer_id, id);
create index availability_request_by_cohort on availability_request (organisation_id, cohort_id, id);
create index trainer_mission_by_trainer on trainer_mission (organisation_id, trainer_id, id);
create index trainer_mission_by_cohort on trainer_mission (organisation_id, cohort_id, id);
create index teaching_session_by_event on teaching_session (organisation_id, event_id) where event_id is not null;
create index teaching_session_by_sub_module on teaching_session (organisation_id, sub_module_id, id);
create index teaching_session_by_group on teaching_session (organisation_id, group_id, id);
create index teaching_session_by_trainer on teaching_session (organisation_id, trainer_id) where trainer_id is not null;
create index teaching_session_by_room on teaching_session (organisation_id, room_id) where room_id is not null;
create index session_slot_by_session on session_slot (organisation_id, session_id, id);
create index session_slot_by_enrolment on session_slot (organisation_id, enrolment_id) where enrolment_id is not null;
create index timetable_rule_by_cohort on timetable_rule (organisation_id, cohort_id, id);
create index timetable_proposal_by_cohort on timetable_proposal (organisation_id, cohort_id, id);
create index presence_by_enrolment on presence (organisation_id, enrolment_id, id);
create index presence_by_session on presence (organisation_id, session_id) where session_id is not null;
create index presence_by_file on presence (organisation_id, file_id) where file_id is not null;
create index countersignature_by_cohort on countersignature (organisation_id, cohort_id, id);
create index countersignature_by_session on countersignature (organisation_id, session_id, id);
create index countersignature_by_trainer on countersignature (organisation_id, trainer_id, id);
create index seal_by_cohort on seal (organisation_id, cohort_id, id);
create index sheet_scan_by_cohort on sheet_scan (organisation_id, cohort_id, id);
create index sheet_scan_by_file on sheet_scan (organisation_id, file_id, id);
