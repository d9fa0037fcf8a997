-- The ground floor for a school: more roles and scopes, links that act, outside bodies, rooms, and documents that never change.

create extension if not exists btree_gist with schema trigram;

alter table subject drop constraint subject_kind_check;
alter table subject add constraint subject_kind_check check (kind in (
  'person', 'venue', 'event', 'production', 'contract', 'budget',
  'programme', 'cohort', 'enrolment', 'application', 'trainer', 'party'));

alter table event drop constraint event_kind_check;
alter table event add constraint event_kind_check check (kind in (
  'rehearsal', 'residency', 'setUp', 'technicalRehearsal', 'runThrough', 'performance', 'strike', 'travel', 'dayOff',
  'meeting', 'deadline', 'teaching'));

alter table access_grant drop constraint access_grant_role_check, drop constraint access_grant_scope_kind_check;
alter table access_grant add constraint access_grant_role_check check (role in (
    'owner', 'administration', 'production', 'technical', 'reader', 'coordinator', 'admissibility', 'assessor', 'disabilityContact', 'funder', 'trainer', 'trainee'));
alter table access_grant add constraint access_grant_scope_kind_check check (scope_kind in ('organisation', 'production', 'cohort'));

alter table invitation drop constraint invitation_role_check, drop constraint invitation_scope_kind_check;
alter table invitation add constraint invitation_role_check check (role in (
    'owner', 'administration', 'production', 'technical', 'reader', 'coordinator', 'admissibility', 'assessor', 'disabilityContact', 'funder', 'trainer', 'trainee'));
alter table invitation add constraint invitation_scope_kind_check check (scope_kind in ('organisation', 'production', 'cohort'));

alter table api_token drop constraint api_token_role_check, drop constraint api_token_scope_kind_check;
alter table api_token add constraint api_token_role_check check (role in (
    'owner', 'administration', 'production', 'technical', 'reader', 'coordinator', 'admissibility', 'assessor', 'disabilityContact', 'funder', 'trainer', 'trainee'));
alter table api_token add constraint api_token_scope_kind_check check (scope_kind in ('organisation', 'production', 'cohort'));

drop function door_account(text);
create function door_account(account text)
  returns table (organisation_id uuid, slug text, name text, member_id uuid, person_id uuid, role text, scope_kind text, scope_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.organisation_id, o.slug, o.name, m.id, m.person_id, g.role, g.scope_kind, g.scope_id
  from member m
  join organisation o on o.id = m.organisation_id
  left join access_grant g on g.organisation_id = m.organisation_id and g.member_id = m.id
  where m.account_id = account and m.state = 'active'
$$;

-- A link is somebody without an account: it acts with one role in one scope, for the subject it was made for.
alter table share_link
  add column role text check (role in ('applicant', 'trainee', 'trainer')),
  add column scope_kind text check (scope_kind in ('organisation', 'cohort', 'application')),
  add column scope_id uuid,
  add column label text,
  add constraint share_link_acts check ((role is null) = (scope_kind is null)),
  add constraint share_link_scope check (scope_kind is null or (scope_kind = 'organisation') = (scope_id is null));

drop function door_link(text);
create function door_link(hash text)
  returns table (organisation_id uuid, slug text, organisation_name text, time_zone text, locale text, link_id uuid,
    opens text, subject_id uuid, role text, scope_kind text, scope_id uuid, label text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.organisation_id, o.slug, o.name, o.time_zone, o.locale, l.id, l.opens, l.subject_id, l.role, l.scope_kind, l.scope_id, l.label
  from share_link l join organisation o on o.id = l.organisation_id
  where l.secret_hash = hash and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
$$;

create table party (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  kind text not null check (kind in ('funder', 'company', 'certifier', 'presenter', 'supplier', 'other')),
  name text not null check (length(name) between 1 and 200),
  siret text check (siret ~ '^[0-9]{14}$'),
  address text,
  postcode text,
  town text,
  country text not null default 'FR',
  contact text,
  email text,
  phone text,
  note text,
  foreign key (organisation_id, id) references subject (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table party is 'An outside organisation: a funder, a company that hosts or employs, a certifier.';
call guard_by_organisation('party');
create index party_by_name on party (organisation_id, name collate "fr-x-icu", id);

create table room (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  venue_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  seats integer check (seats >= 0),
  equipment text[] not null default '{}',
  note text,
  foreign key (organisation_id, venue_id) references venue (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table room is 'A room of a venue: what is taken by one session at a time.';
call guard_by_organisation('room');

create table frozen_document (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  subject_id uuid not null,
  person_id uuid,
  kind text not null,
  title text not null check (length(title) between 1 and 255),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  media_type text not null,
  size bigint not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  inputs jsonb not null,
  retain_until date,
  erased_at timestamptz,
  erasure jsonb,
  foreign key (organisation_id, subject_id) references subject (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table frozen_document is 'What a document said when it became one: its bytes lie in the file store under their hash; erased bytes leave hash and certificate.';
call guard_by_organisation('frozen_document');

create index room_by_venue on room (organisation_id, venue_id, id);
create index frozen_document_by_subject on frozen_document (organisation_id, subject_id, id);
create index frozen_document_by_person on frozen_document (organisation_id, person_id) where person_id is not null;
