-- What places and payers still lacked: until when one may enter a cohort, what the funder was told, and the school's
-- own terms that its training documents repeat.

alter table cohort add column entry_until date;
comment on column cohort.entry_until is 'The last day on which somebody may still enter; without it, the first day of the cohort.';

create table training_terms (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  declaration_number text check (declaration_number ~ '^[0-9]{11}$'),
  declaration_region text,
  mediator text,
  payment_fr text,
  payment_en text,
  early_exit_fr text,
  early_exit_en text,
  internal_rules_fr text,
  internal_rules_en text,
  first_payment_percent numeric(5, 2) check (first_payment_percent between 0 and 100),
  instalments smallint check (instalments between 1 and 24),
  constraint training_terms_once unique (organisation_id),
  primary key (organisation_id, id)
);
comment on table training_terms is 'What conventions, contracts and the pack before enrolment repeat of the school: its declaration number, how one pays, what leaving early costs, its internal rules.';
call guard_by_organisation('training_terms');

create table funder_notice (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  funding_id uuid not null,
  kind text not null check (kind in ('start', 'interruption', 'completion')),
  happened_on date not null,
  sent_on date not null,
  note text,
  constraint funder_notice_once unique (organisation_id, funding_id, kind, happened_on),
  foreign key (organisation_id, funding_id) references enrolment_funding (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table funder_notice is 'A payer was told that a trainee began, stopped or finished (L6353-10).';
call guard_by_organisation('funder_notice');

create index need_reading_by_need on need_reading (organisation_id, need_id, read_at);
create unique index application_need_once on application_need (organisation_id, application_id) where application_id is not null;
create unique index enrolment_need_once on application_need (organisation_id, enrolment_id) where enrolment_id is not null;
