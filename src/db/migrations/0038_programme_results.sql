-- What came of a programme, year by year: public by law, and never a version's, which is frozen long before.

create table programme_result (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  programme_id uuid not null,
  year smallint not null check (year between 2000 and 2200),
  indicator text not null check (indicator in ('certified', 'partlyCertified', 'completed', 'satisfied', 'employed', 'furtherStudy')),
  months smallint check (months between 1 and 120),
  counted integer not null check (counted >= 0),
  among integer not null check (among > 0),
  note_fr text check (length(note_fr) between 1 and 500),
  note_en text check (length(note_en) between 1 and 500),
  constraint programme_result_possible check (counted <= among),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
  primary key (organisation_id, id)
);
comment on table programme_result is 'How many of how many, of one year: what the public sheet shows beside its frozen version.';
create unique index programme_result_once on programme_result (organisation_id, programme_id, year, indicator, coalesce(months, 0::smallint));
call guard_by_organisation('programme_result');
