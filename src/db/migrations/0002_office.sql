-- The office: productions, who works on what terms, budgets and prices. Only facts; what can be computed is not stored.

create table production (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  space_id uuid,
  title text not null check (length(title) between 1 and 200),
  discipline text not null check (discipline in ('theatre', 'music', 'dance', 'circus', 'puppetry', 'street', 'opera', 'multidisciplinary', 'other')),
  season text,
  stage text not null default 'creation' check (stage in ('project', 'creation', 'exploitation', 'archived')),
  duration_minutes integer check (duration_minutes between 1 and 1440),
  audience text,
  synopsis text,
  people_on_tour integer check (people_on_tour >= 0),
  object_number text,
  archived_at timestamptz,
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, space_id) references space (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table production is 'A show.';
call guard_by_organisation('production');

create index production_by_title on production (organisation_id, title collate "fr-x-icu", id);

create table work (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  title text not null,
  kind text not null default 'text' check (kind in ('text', 'music', 'choreography', 'staging', 'translation', 'adaptation', 'video', 'other')),
  public_domain boolean not null default false,
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table work is 'A work performed in a production.';
call guard_by_organisation('work');

create table work_author (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  work_id uuid not null,
  person_id uuid,
  name text not null,
  role text not null default 'author',
  society text,
  foreign key (organisation_id, work_id) references work (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table work_author is 'Who made a work, and which society collects for them.';
call guard_by_organisation('work_author');

create table phase (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  kind text not null check (kind in ('creation', 'exploitation')),
  name text not null,
  starts_on date not null,
  ends_on date not null,
  check (starts_on <= ends_on),
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table phase is 'Creation or exploitation, from when to when.';
call guard_by_organisation('phase');

create table position (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  name text not null,
  category text not null check (category in ('artist', 'technician', 'permanent', 'author', 'intern', 'volunteer', 'supplier')),
  profession text,
  executive boolean not null default false,
  professional_expenses text not null default 'none' check (professional_expenses in ('none', 'dramatic', 'musician', 'stageManager')),
  classification text,
  person_id uuid,
  on_tour boolean not null default true,
  sort_key text collate "C" not null default 'm',
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table position is 'A place on the team, held or still empty.';
call guard_by_organisation('position');

create index position_by_production on position (organisation_id, production_id, sort_key, id);

create table production_event (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  event_id uuid not null,
  production_id uuid not null,
  phase_id uuid,
  constraint production_event_once unique (organisation_id, event_id),
  foreign key (organisation_id, event_id) references event (organisation_id, id) on delete cascade,
  foreign key (organisation_id, production_id) references production (organisation_id, id),
  foreign key (organisation_id, phase_id) references phase (organisation_id, id) on delete set null (phase_id),
  primary key (organisation_id, id)
);
comment on table production_event is 'An event of a production.';
call guard_by_organisation('production_event');

create index production_event_by_production on production_event (organisation_id, production_id, event_id);

create table position_holder (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  position_id uuid not null,
  event_id uuid not null,
  person_id uuid not null,
  reason text,
  constraint position_holder_once unique (organisation_id, position_id, event_id),
  foreign key (organisation_id, position_id) references position (organisation_id, id) on delete cascade,
  foreign key (organisation_id, event_id) references event (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table position_holder is 'Who holds a position at one event, when it is not its usual holder (understudy, replacement).';
call guard_by_organisation('position_holder');

create table employment_contract (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  position_id uuid not null,
  person_id uuid,
  kind text not null default 'cddu' check (kind in ('cddu', 'fixedTerm', 'openEnded')),
  channel text not null default 'own' check (channel in ('own', 'guso', 'coproducer', 'venue', 'invoice', 'volunteer')),
  starts_on date not null,
  ends_on date not null,
  signed_together uuid,
  withholding_rate numeric(6, 3) check (withholding_rate between 0 and 100),
  deducted_before numeric(12, 2) not null default 0 check (deducted_before >= 0),
  override_reason text,
  cancelled_on date,
  cancelled_by text check (cancelled_by in ('employer', 'employee', 'agreement', 'forceMajeure')),
  note text,
  check (starts_on <= ends_on),
  check ((cancelled_on is null) = (cancelled_by is null)),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, production_id) references production (organisation_id, id),
  foreign key (organisation_id, position_id) references position (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  primary key (organisation_id, id)
);
comment on table employment_contract is 'Employer, person, position, from and to. Contracts of a split creation share signed_together.';
call guard_by_organisation('employment_contract');

create index employment_contract_by_production on employment_contract (organisation_id, production_id, starts_on, id);
create index employment_contract_by_person on employment_contract (organisation_id, person_id, starts_on);

create table engagement_term (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  position_id uuid not null,
  contract_id uuid,
  phase_id uuid,
  basis text not null check (basis in ('cachet', 'rehearsalService', 'hour', 'day8', 'day10', 'day12', 'month')),
  quantity numeric(12, 3) not null check (quantity > 0),
  unit_gross numeric(14, 4) not null check (unit_gross >= 0),
  hours_per_unit numeric(8, 2) check (hours_per_unit > 0),
  minimum_key text,
  conditions jsonb not null default '{}',
  planned_from date,
  planned_to date,
  note text,
  check (planned_from <= planned_to),
  foreign key (organisation_id, production_id) references production (organisation_id, id),
  foreign key (organisation_id, position_id) references position (organisation_id, id) on delete cascade,
  foreign key (organisation_id, contract_id) references employment_contract (organisation_id, id) on delete cascade,
  foreign key (organisation_id, phase_id) references phase (organisation_id, id) on delete set null (phase_id),
  primary key (organisation_id, id)
);
comment on table engagement_term is 'What a position or contract is paid for: a basis, a quantity, a unit gross; it may stand without dates or without a person.';
call guard_by_organisation('engagement_term');

create index engagement_term_by_production on engagement_term (organisation_id, production_id, id);

create table engagement_term_event (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  term_id uuid not null,
  event_id uuid not null,
  quantity numeric(12, 3) not null default 1 check (quantity > 0),
  constraint engagement_term_event_once unique (organisation_id, term_id, event_id),
  foreign key (organisation_id, term_id) references engagement_term (organisation_id, id) on delete cascade,
  foreign key (organisation_id, event_id) references event (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table engagement_term_event is 'Which events consume a term''s quantity; the rest is to place.';
call guard_by_organisation('engagement_term_event');

create table trip (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  position_id uuid not null,
  event_id uuid,
  leaves_at timestamptz not null,
  returns_at timestamptz not null,
  place text not null,
  country text not null default 'FR',
  note text,
  check (leaves_at < returns_at),
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  foreign key (organisation_id, position_id) references position (organisation_id, id) on delete cascade,
  foreign key (organisation_id, event_id) references event (organisation_id, id) on delete set null (event_id),
  primary key (organisation_id, id)
);
comment on table trip is 'Someone away from home, from when to when: what per diems are counted from.';
call guard_by_organisation('trip');

create index trip_by_production on trip (organisation_id, production_id, leaves_at, id);

create table approach_cost (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  position_id uuid not null,
  trip_id uuid,
  component text not null check (component in ('travel', 'bed', 'breakfast', 'meal')),
  on_day date not null,
  payer text not null check (payer in ('direct', 'perDiem', 'organiser', 'flat', 'reinvoiced')),
  amount numeric(12, 2) check (amount >= 0),
  note text,
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  foreign key (organisation_id, position_id) references position (organisation_id, id) on delete cascade,
  foreign key (organisation_id, trip_id) references trip (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table approach_cost is 'One component of one person''s travel, bed or meal, with one payer; per diems have no amount, the agreement gives it.';
call guard_by_organisation('approach_cost');

create index approach_cost_by_production on approach_cost (organisation_id, production_id, on_day, id);

create table budget (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  purpose text not null check (purpose in ('creation', 'exploitation')),
  performances integer check (performances > 0),
  overhead_rate numeric(6, 3) not null default 0 check (overhead_rate between 0 and 100),
  note text,
  constraint budget_once unique (organisation_id, production_id, purpose),
  foreign key (organisation_id, id) references subject (organisation_id, id),
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table budget is 'Production × purpose. Its derived lines have identities, not rows.';
call guard_by_organisation('budget');

create table budget_line (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  budget_id uuid not null,
  account text not null check (account ~ '^[6-8][0-9]{1,4}$'),
  label text not null default '' check (length(label) <= 300),
  phase_id uuid,
  tags text[] not null default '{}',
  quantity numeric(14, 4) not null default 1,
  unit text not null default '',
  unit_price numeric(16, 4) not null default 0,
  certainty text not null default 'planned' check (certainty in ('planned', 'requested', 'confirmed', 'received')),
  own_funds boolean not null default false,
  note text,
  sort_key text collate "C" not null default 'm',
  foreign key (organisation_id, budget_id) references budget (organisation_id, id) on delete cascade,
  foreign key (organisation_id, phase_id) references phase (organisation_id, id) on delete set null (phase_id),
  primary key (organisation_id, id)
);
comment on table budget_line is 'A line typed by hand: quantity × unit price, rounded once to the cent.';
call guard_by_organisation('budget_line');

create index budget_line_by_budget on budget_line (organisation_id, budget_id, account, sort_key, id);

create table line_override (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  budget_id uuid not null,
  identity text not null,
  amount numeric(14, 2) not null,
  reason text not null check (length(reason) between 3 and 1000),
  constraint line_override_once unique (organisation_id, budget_id, identity),
  foreign key (organisation_id, budget_id) references budget (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table line_override is 'A derived line''s amount replaced with a reason; both amounts stay visible.';
call guard_by_organisation('line_override');

create table price_plan (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  production_id uuid not null,
  composition text[] not null default '{artists,technicians,consumables}',
  overhead_rate numeric(6, 3) not null default 0 check (overhead_rate between 0 and 100),
  margin_rate numeric(6, 3) not null default 0 check (margin_rate between 0 and 100),
  consumables numeric(12, 2) not null default 0 check (consumables >= 0),
  rights_rate numeric(6, 3) not null default 0 check (rights_rate between 0 and 100),
  rights_base text not null default 'salePrice' check (rights_base in ('salePrice', 'expenses')),
  vat text not null default 'show' check (vat in ('show', 'standard', 'none', 'exempt')),
  amortise_creation boolean not null default false,
  amortise_over integer check (amortise_over > 0),
  steps jsonb not null default '[]',
  constraint price_plan_once unique (organisation_id, production_id),
  foreign key (organisation_id, production_id) references production (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table price_plan is 'How a performance of a production is priced: what the cost is made of, overhead, margin, degressive steps, VAT.';
call guard_by_organisation('price_plan');

