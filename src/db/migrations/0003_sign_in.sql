-- Identity: who somebody is, in no organisation. better-auth reads and writes these tables; its column names are its own.

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "twoFactorEnabled" boolean default false
);

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index session_by_user on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index account_by_user on auth.account ("userId");

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_by_identifier on auth.verification (identifier);

create table auth."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_by_user on auth."twoFactor" ("userId");

-- The one-time link of the very first start: the hash of its secret, until the first owner exists.
create table auth.first_start (
  secret_hash text primary key,
  expires_at timestamptz not null
);

-- What signs sessions and seals second factors: 256 random bits, themselves sealed by the key ring.
create table auth.sign_in_secret (
  single boolean primary key default true check (single),
  sealed text not null
);

-- What of the ground floor belongs to a production: filled by the wing, asked by ground, which does not know it.
create function events_of_productions(productions uuid[])
  returns table (event_id uuid) language sql stable as $$
  select e.event_id from public.production_event e
  where e.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and e.production_id = any (productions)
$$;

create function people_of_productions(productions uuid[])
  returns table (person_id uuid) language sql stable as $$
  select c.person_id from public.employment_contract c
  where c.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and c.production_id = any (productions) and c.person_id is not null
  union
  select p.person_id from public.position p
  where p.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and p.production_id = any (productions) and p.person_id is not null
  union
  select h.person_id from public.position_holder h join public.position p
    on p.organisation_id = h.organisation_id and p.id = h.position_id
  where p.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and p.production_id = any (productions) and h.person_id is not null
  union
  select k.person_id from public.event_call k join public.production_event e
    on e.organisation_id = k.organisation_id and e.event_id = k.event_id
  where e.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and e.production_id = any (productions)
$$;

create function productions_of_event(event uuid)
  returns table (production_id uuid) language sql stable as $$
  select e.production_id from public.production_event e
  where e.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid and e.event_id = event
$$;
