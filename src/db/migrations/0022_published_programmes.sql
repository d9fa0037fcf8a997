-- Which version of a programme the public reads: the school's decision, one at a time.
alter table programme_version add column published_at timestamptz;
comment on column programme_version.published_at is 'Since when the public reads this version on the programme''s sheet.';
create unique index programme_version_published_once on programme_version (organisation_id, programme_id) where published_at is not null;
