-- What ⌘K finds: people, places, dates, contracts, budget lines. Part of a word is looked for in indexes of its
-- trigrams, one organisation at a time, so that a search reads what it finds and not the organisation.
create schema if not exists trigram;
create extension if not exists pg_trgm with schema trigram;
create extension if not exists btree_gin with schema trigram;
-- Wherever the operator of the database may have put them before us.
select set_config('search_path', 'public, ' || string_agg(distinct quote_ident(n.nspname), ', '), true)
from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname in ('pg_trgm', 'btree_gin');

-- Text as it is compared: small letters, without accents.
create function as_searched(words text) returns text language sql immutable parallel safe
  return translate(lower(words), 'àâäáãçéèêëîïíñôöóõùûüúÿ', 'aaaaaceeeeiiinoooouuuuy');

-- `words` as the API sends them, with \, % and _ escaped. One or two letters have no trigram of their own, but the
-- beginning of a word has.
create function search_pattern(words text) returns text language sql immutable parallel safe
  return '%' || case when length(words) < 3 then ' ' else '' end || as_searched(words) || '%';

create index person_by_words on person using gin (organisation_id, as_searched(
  ' ' || given_name || ' ' || family_name || ' ' || coalesce(stage_name, '') || ' ' || coalesce(town, '')) gin_trgm_ops);
create index venue_by_words on venue using gin (organisation_id, as_searched(
  ' ' || name || ' ' || coalesce(town, '')) gin_trgm_ops);
create index event_by_words on event using gin (organisation_id, as_searched(' ' || title) gin_trgm_ops)
  where title is not null;
create index production_by_words on production using gin (organisation_id, as_searched(' ' || title) gin_trgm_ops);
create index budget_line_by_words on budget_line using gin (organisation_id, as_searched(' ' || label) gin_trgm_ops);

create or replace function search_people(words text, most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from person p
  where p.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and as_searched(' ' || p.given_name || ' ' || p.family_name || ' ' || coalesce(p.stage_name, '') || ' ' || coalesce(p.town, ''))
      like search_pattern(words)
  order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id
  limit most
$$;

create or replace function search_venues(words text, most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select v.id from venue v
  where v.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and as_searched(' ' || v.name || ' ' || coalesce(v.town, '')) like search_pattern(words)
  order by v.name collate "fr-x-icu", v.id
  limit most
$$;

create function search_productions(words text, most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from production p
  where p.organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid
    and as_searched(' ' || p.title) like search_pattern(words)
  order by p.title collate "fr-x-icu", p.id
  limit most
$$;

-- Below, `productions` null is who sees everything: found by words first. Who has a few productions is looked for among
-- their dates, contracts and lines alone, however many others have the same name.

-- Dates by their title or their place: those to come first, soonest first, then those past, latest first.
create function search_events(words text, productions uuid[], since timestamptz, most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with here as (select nullif(current_setting('filage.organisation', true), '')::uuid as organisation),
  found as (
    select e.id, e.starts_at from event e
    where productions is null and e.organisation_id = (select organisation from here) and e.title is not null
      and as_searched(' ' || e.title) like search_pattern(words)
    union
    select e.id, e.starts_at from search_venues(words, 500) v cross join lateral (
      (select n.id, n.starts_at from event n
        where n.organisation_id = (select organisation from here) and n.venue_id = v.id and n.starts_at >= since
        order by n.starts_at limit most)
      union all
      (select n.id, n.starts_at from event n
        where n.organisation_id = (select organisation from here) and n.venue_id = v.id and n.starts_at < since
        order by n.starts_at desc limit most)
    ) e
    where productions is null
    union
    select e.id, e.starts_at from production_event l
    join event e on e.organisation_id = l.organisation_id and e.id = l.event_id
    left join venue v on v.organisation_id = e.organisation_id and v.id = e.venue_id
    where l.organisation_id = (select organisation from here) and l.production_id = any (productions)
      and (as_searched(' ' || e.title) like search_pattern(words)
        or as_searched(' ' || v.name || ' ' || coalesce(v.town, '')) like search_pattern(words))
  )
  select f.id from found f
  order by f.starts_at < since, abs(extract(epoch from f.starts_at - since)), f.id
  limit most
$$;

-- Contracts by whom they bind or by their production: the latest first.
create function search_contracts(words text, productions uuid[], most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with here as (select nullif(current_setting('filage.organisation', true), '')::uuid as organisation),
  found as (
    select c.id, c.starts_on from search_people(words, 500) p cross join lateral (
      select k.id, k.starts_on from employment_contract k
      where k.organisation_id = (select organisation from here) and k.person_id = p.id
      order by k.starts_on desc limit most
    ) c
    where productions is null
    union
    select c.id, c.starts_on from search_productions(words, 500) p cross join lateral (
      select k.id, k.starts_on from employment_contract k
      where k.organisation_id = (select organisation from here) and k.production_id = p.id
      order by k.starts_on desc limit most
    ) c
    where productions is null
    union
    select k.id, k.starts_on from employment_contract k
    join production r on r.organisation_id = k.organisation_id and r.id = k.production_id
    left join person p on p.organisation_id = k.organisation_id and p.id = k.person_id
    where k.organisation_id = (select organisation from here) and k.production_id = any (productions)
      and (as_searched(' ' || r.title) like search_pattern(words)
        or as_searched(' ' || p.given_name || ' ' || p.family_name || ' ' || coalesce(p.stage_name, '') || ' ' || coalesce(p.town, ''))
          like search_pattern(words))
  )
  select f.id from found f order by f.starts_on desc, f.id limit most
$$;

-- Typed budget lines by their label.
create function search_budget_lines(words text, productions uuid[], most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with here as (select nullif(current_setting('filage.organisation', true), '')::uuid as organisation),
  found as (
    select l.id, l.label from budget_line l
    where productions is null and l.organisation_id = (select organisation from here)
      and as_searched(' ' || l.label) like search_pattern(words)
    union all
    select l.id, l.label from budget b
    join budget_line l on l.organisation_id = b.organisation_id and l.budget_id = b.id
    where b.organisation_id = (select organisation from here) and b.production_id = any (productions)
      and as_searched(' ' || l.label) like search_pattern(words)
  )
  select f.id from found f order by f.label collate "fr-x-icu", f.id limit most
$$;
