-- Why somebody was away is written in their own words, may tell of their health, and stood in lines that nobody can
-- change. It is sealed under the key of the person it is about, whose destruction is their erasure; the seals of
-- attendance hash what is stored, so that they hold without the key. Rows of before are brought over by the program,
-- which has the keys (docs/decisions/0018-reasons-under-the-key-of-a-person.md).

alter table presence add column sealed_reason text check (sealed_reason like 'v1:%');
comment on column presence.reason is 'Of lines from before reasons were sealed; empty since.';
comment on column presence.sealed_reason is 'The reason in words, under the key of the trainee.';

alter table countersignature add column sealed_reason text check (sealed_reason like 'v1:%');
comment on column countersignature.reason is 'Of signatures from before reasons were sealed; empty since.';
comment on column countersignature.sealed_reason is 'The reason in words, under the key of the trainer.';

-- The one change that a line can undergo: its words go under a key, once. The seal made over the words proves that they
-- are the same.
create function seal_presence_reason(line uuid, sealed text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update presence set sealed_reason = sealed, reason = null
  where organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and id = line and reason is not null and sealed is not null
$$;
create function seal_countersignature_reason(line uuid, sealed text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update countersignature set sealed_reason = sealed, reason = null
  where organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and id = line and reason is not null and sealed is not null
$$;
create index presence_to_seal on presence (organisation_id, id) where reason is not null;
create index countersignature_to_seal on countersignature (organisation_id, id) where reason is not null;
