-- The ground floor: who we are, who works with us, where, when, and who changed what.
-- Every key carries the organisation; every table but `organisation` and `migration` has row-level security forced.
-- Times are instants; the day they fall on is read in the organisation's time zone.

create schema if not exists auth;

create table organisation (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  kind text not null default 'company' check (kind in ('company', 'school', 'both')),
  name text not null check (length(name) between 1 and 200),
  time_zone text not null default 'Europe/Paris',
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now()
);
comment on table organisation is 'Whose data it is. Excepted from row-level security: the way in must find it by its slug.';

-- Row-level security on one table: forced, and one policy for the organisation of the transaction.
create procedure guard_by_organisation(table_name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format(
    'create policy by_organisation on %I using (organisation_id = nullif(current_setting(''filage.organisation'', true), '''')::uuid)
     with check (organisation_id = nullif(current_setting(''filage.organisation'', true), '''')::uuid)', table_name);
end $$;

create table subject (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  kind text not null check (kind in ('person', 'venue', 'event', 'production', 'contract', 'budget')),
  primary key (organisation_id, id)
);
comment on table subject is 'One row for whatever can be commented, attached to, frozen or granted, so that those have real foreign keys.';
call guard_by_organisation('subject');

create table space (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  name text not null check (length(name) between 1 and 200),
  primary key (organisation_id, id)
);
comment on table space is 'A corner of the organisation that others do not see; a null space_id elsewhere means the whole organisation.';
call guard_by_organisation('space');

create table organisation_identity (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  legal_name text,
  legal_form text check (legal_form in ('association', 'company', 'public', 'soleTrader')),
  siret text check (siret ~ '^[0-9]{14}$'),
  ape text check (ape ~ '^[0-9]{4}[A-Z]$'),
  rna text,
  vat_number text,
  address text,
  postcode text,
  town text,
  country text not null default 'FR',
  email text,
  phone text,
  website text,
  representative text,
  representative_capacity text,
  bank_account text,
  constraint organisation_identity_once unique (organisation_id),
  primary key (organisation_id, id)
);
comment on table organisation_identity is 'Legal identity as contracts and payslips need it; one row an organisation.';
call guard_by_organisation('organisation_identity');

create table organisation_term (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  key text not null,
  valid_from date not null,
  value jsonb not null,
  source text,
  constraint organisation_term_once unique (organisation_id, key, valid_from),
  primary key (organisation_id, id)
);
comment on table organisation_term is 'Dated settings, because law asks what was true that day: agreement, headcount, VAT regime, rates …';
call guard_by_organisation('organisation_term');

create table licence (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  category smallint not null check (category between 1 and 3),
  number text not null,
  valid_from date not null,
  expires_on date not null,
  check (valid_from <= expires_on),
  primary key (organisation_id, id)
);
comment on table licence is 'Receipts of the declaration of live-show entrepreneur (PLATESV).';
call guard_by_organisation('licence');

create table pay_grid_value (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  minimum_key text not null,
  valid_from date not null,
  amount numeric(12, 4) not null check (amount >= 0),
  note text,
  constraint pay_grid_value_once unique (organisation_id, minimum_key, valid_from),
  primary key (organisation_id, id)
);
comment on table pay_grid_value is 'Minima of our own, from a company agreement or a grid that Filage does not know yet.';
call guard_by_organisation('pay_grid_value');

create table person (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  space_id uuid,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  stage_name text,
  email text,
  phone text,
  address text,
  postcode text,
  town text,
  country text not null default 'FR',
  home_insee text,
  languages text[] not null default '{}',
  diet text,
  emergency_contact text,
  note text,
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, space_id) references space (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table person is 'One human, once.';
call guard_by_organisation('person');

create index person_by_name on person (organisation_id, family_name collate "fr-x-icu", given_name collate "fr-x-icu", id);

create table person_private (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  person_id uuid not null,
  social_security_number text,
  social_security_number_lookup text,
  iban text,
  bank_holder text,
  birth_date text,
  birth_place text,
  birth_name text,
  nationality text,
  constraint person_private_once unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table person_private is 'Encrypted columns of a person, apart, with permissions and a reading log of their own.';
call guard_by_organisation('person_private');

create table person_private_reading (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  person_id uuid not null,
  member_id uuid,
  fields text[] not null,
  purpose text not null,
  read_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table person_private_reading is 'Who read which private fields, when and why. Never updated, never deleted.';
call guard_by_organisation('person_private_reading');

create index person_private_reading_by_person on person_private_reading (organisation_id, person_id, read_at);

create table person_key (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  person_id uuid not null,
  wrapped_key text not null,
  constraint person_key_once unique (organisation_id, person_id),
  primary key (organisation_id, id)
);
comment on table person_key is 'The key of the personal values kept in audit lines; destroying it is the erasure.';
call guard_by_organisation('person_key');

create table person_profession (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  person_id uuid not null,
  profession text not null,
  category text not null check (category in ('artist', 'technician', 'permanent', 'author', 'intern', 'volunteer', 'supplier')),
  main boolean not null default false,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table person_profession is 'What a person does.';
call guard_by_organisation('person_profession');

create table person_skill (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  person_id uuid not null,
  skill text not null,
  expires_on date,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table person_skill is 'Skills and authorisations (driving licence, electrical clearance …), with expiry where there is one.';
call guard_by_organisation('person_skill');

create table member (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  account_id text not null,
  person_id uuid,
  display_name text not null,
  email text not null,
  state text not null default 'active' check (state in ('active', 'removed')),
  constraint member_once unique (organisation_id, account_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table member is 'An account''s place in an organisation.';
call guard_by_organisation('member');

create index member_by_account on member (account_id);

create table access_grant (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  member_id uuid not null,
  role text not null check (role in ('owner', 'administration', 'production', 'technical', 'reader')),
  scope_kind text not null default 'organisation' check (scope_kind in ('organisation', 'production')),
  scope_id uuid,
  check ((scope_kind = 'organisation') = (scope_id is null)),
  constraint access_grant_once unique nulls not distinct (organisation_id, member_id, role, scope_kind, scope_id),
  foreign key (organisation_id, member_id) references member (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table access_grant is 'Member × role × scope. `grant` is a reserved word in SQL.';
call guard_by_organisation('access_grant');

create table invitation (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  email text not null,
  role text not null check (role in ('owner', 'administration', 'production', 'technical', 'reader')),
  scope_kind text not null default 'organisation' check (scope_kind in ('organisation', 'production')),
  scope_id uuid,
  secret_hash text not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  constraint invitation_secret unique (organisation_id, secret_hash),
  primary key (organisation_id, id)
);
comment on table invitation is 'A place offered by e-mail; the link holds 256 random bits, the table their hash.';
call guard_by_organisation('invitation');

create index invitation_by_secret on invitation (secret_hash);

create table api_token (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  name text not null check (length(name) between 1 and 100),
  secret_hash text not null,
  role text not null check (role in ('owner', 'administration', 'production', 'technical', 'reader')),
  scope_kind text not null default 'organisation' check (scope_kind in ('organisation', 'production')),
  scope_id uuid,
  read_only boolean not null default false,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_token_secret unique (organisation_id, secret_hash),
  primary key (organisation_id, id)
);
comment on table api_token is 'A key for a program: hashed, with a role and a scope like a member''s.';
call guard_by_organisation('api_token');

create index api_token_by_secret on api_token (secret_hash);

create table share_link (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  secret_hash text not null,
  opens text not null,
  subject_id uuid not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint share_link_secret unique (organisation_id, secret_hash),
  foreign key (organisation_id, subject_id) references subject (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table share_link is 'A revocable secret for someone without an account.';
call guard_by_organisation('share_link');

create index share_link_by_secret on share_link (secret_hash);

create table venue (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  name text not null check (length(name) between 1 and 200),
  address text,
  postcode text,
  town text,
  country text not null default 'FR',
  insee text,
  latitude numeric(9, 6) check (latitude between -90 and 90),
  longitude numeric(9, 6) check (longitude between -180 and 180),
  capacity integer check (capacity >= 0),
  stage_width numeric(6, 2),
  stage_depth numeric(6, 2),
  stage_height numeric(6, 2),
  power text,
  access_from time,
  access_to time,
  access_note text,
  note text,
  foreign key (organisation_id, id) references subject (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table venue is 'A place.';
call guard_by_organisation('venue');

create index venue_by_name on venue (organisation_id, name collate "fr-x-icu", id);

create table venue_means (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  venue_id uuid not null,
  item text not null,
  quantity numeric(12, 3),
  note text,
  foreign key (organisation_id, venue_id) references venue (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table venue_means is 'A venue''s technical means as typed items.';
call guard_by_organisation('venue_means');

create table venue_contact (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  venue_id uuid not null,
  name text not null,
  capacity text,
  email text,
  phone text,
  foreign key (organisation_id, venue_id) references venue (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table venue_contact is 'Who answers at a venue, and for what.';
call guard_by_organisation('venue_contact');

create table file (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  subject_id uuid not null,
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  size bigint not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  foreign key (organisation_id, subject_id) references subject (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table file is 'A document attached to a subject; its bytes lie in the file store under their hash.';
call guard_by_organisation('file');

create index file_by_subject on file (organisation_id, subject_id);

create table event (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  space_id uuid,
  kind text not null check (kind in ('rehearsal', 'residency', 'setUp', 'technicalRehearsal', 'runThrough', 'performance', 'strike', 'travel', 'dayOff', 'meeting', 'deadline')),
  title text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  all_day boolean not null default false,
  venue_id uuid,
  state text not null default 'confirmed' check (state in ('idea', 'option', 'confirmed', 'played', 'postponed', 'cancelled')),
  option_rank smallint check (option_rank between 1 and 9),
  option_expires_on date,
  postponed_to uuid,
  cancelled_cause text check (cancelled_cause in ('us', 'presenter', 'illness', 'forceMajeure', 'optionLost', 'other')),
  cancelled_note text,
  series_id uuid,
  note text,
  check (starts_at <= ends_at),
  check ((state = 'cancelled') = (cancelled_cause is not null)),
  check (postponed_to is null or state = 'postponed'),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, space_id) references space (organisation_id, id),
  foreign key (organisation_id, venue_id) references venue (organisation_id, id),
  foreign key (organisation_id, postponed_to) references event (organisation_id, id) deferrable initially deferred,
  primary key (organisation_id, id)
);
comment on table event is 'What happens when and where. Ground knows no wing: production_event links to it.';
call guard_by_organisation('event');

create index event_by_time on event (organisation_id, starts_at, ends_at, id);
create index event_by_venue on event (organisation_id, venue_id, starts_at);

create table event_call (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  event_id uuid not null,
  person_id uuid not null,
  as_what text,
  category text not null default 'other' check (category in ('artist', 'technician', 'other')),
  starts_at timestamptz,
  ends_at timestamptz,
  break_minutes smallint not null default 0 check (break_minutes between 0 and 720),
  constraint event_call_once unique nulls not distinct (organisation_id, event_id, person_id, as_what),
  foreign key (organisation_id, event_id) references event (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table event_call is 'Who is called, from when to when, as what; without times, for the whole event.';
call guard_by_organisation('event_call');

create index event_call_by_person on event_call (organisation_id, person_id);

create table audit_line (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  actor_label text not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  subject_label text,
  production_id uuid,
  changes jsonb not null default '[]',
  person_id uuid,
  personal_changes text,
  primary key (organisation_id, id)
);
comment on table audit_line is 'Who changed what, when. Private fields are named without values; personal values are sealed under the person''s key.';
call guard_by_organisation('audit_line');

create index audit_line_by_time on audit_line (organisation_id, at desc, id desc);
create index audit_line_by_subject on audit_line (organisation_id, subject_id, at desc);

create table outbox_message (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  recipient text not null,
  subject_line text not null,
  body text not null,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  primary key (organisation_id, id)
);
comment on table outbox_message is 'Mail of an organisation: kept here where no SMTP server is configured.';
call guard_by_organisation('outbox_message');

-- The ways in: each returns organisation and grant and nothing else. They run as their owner, past row-level security.
create function door_account(account text)
  returns table (organisation_id uuid, slug text, name text, member_id uuid, role text, scope_kind text, scope_id uuid)
  language sql stable security definer set search_path = public as $$
  select m.organisation_id, o.slug, o.name, m.id, g.role, g.scope_kind, g.scope_id
  from member m
  join organisation o on o.id = m.organisation_id
  left join access_grant g on g.organisation_id = m.organisation_id and g.member_id = m.id
  where m.account_id = account and m.state = 'active'
$$;

create function door_token(hash text)
  returns table (organisation_id uuid, slug text, token_id uuid, role text, scope_kind text, scope_id uuid, read_only boolean, name text)
  language sql stable security definer set search_path = public as $$
  select t.organisation_id, o.slug, t.id, t.role, t.scope_kind, t.scope_id, t.read_only, t.name
  from api_token t join organisation o on o.id = t.organisation_id
  where t.secret_hash = hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
$$;

create function door_invitation(hash text)
  returns table (organisation_id uuid, slug text, organisation_name text, invitation_id uuid, email text, role text, scope_kind text, scope_id uuid)
  language sql stable security definer set search_path = public as $$
  select i.organisation_id, o.slug, o.name, i.id, i.email, i.role, i.scope_kind, i.scope_id
  from invitation i join organisation o on o.id = i.organisation_id
  where i.secret_hash = hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
$$;

create function door_link(hash text)
  returns table (organisation_id uuid, slug text, link_id uuid, opens text, subject_id uuid)
  language sql stable security definer set search_path = public as $$
  select l.organisation_id, o.slug, l.id, l.opens, l.subject_id
  from share_link l join organisation o on o.id = l.organisation_id
  where l.secret_hash = hash and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
$$;

-- Text search past the non-leakproof operators, one function an entity, within the organisation of the transaction.
create function search_people(words text, most integer)
  returns table (id uuid) language sql stable security definer set search_path = public as $$
  select p.id from person p
  where p.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and (p.given_name || ' ' || p.family_name || ' ' || coalesce(p.stage_name, '') || ' ' || coalesce(p.town, '')) ilike '%' || words || '%'
  order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id
  limit most
$$;

create function search_venues(words text, most integer)
  returns table (id uuid) language sql stable security definer set search_path = public as $$
  select v.id from venue v
  where v.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and (v.name || ' ' || coalesce(v.town, '')) ilike '%' || words || '%'
  order by v.name collate "fr-x-icu", v.id
  limit most
$$;
