-- A call has a name of its own; one made without is named by its year and its turn within the cohort.
create function call_title(locale text, opens date, turn bigint) returns text
  language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select case locale
    when 'fr' then format('Recrutement %s — %s tour', extract(year from opens), turn || case turn when 1 then 'er' else 'e' end)
    else format('Admissions %s — round %s', extract(year from opens), turn) end
$$;

alter table call
  add column title_fr text check (length(title_fr) between 1 and 200),
  add column title_en text check (length(title_en) between 1 and 200);

update call set title_fr = call_title('fr', opens_on, turn), title_en = call_title('en', opens_on, turn)
from (
  select organisation_id as house, id as one,
    row_number() over (partition by organisation_id, cohort_id order by opens_on, id) as turn
  from call
) turns where house = call.organisation_id and one = call.id;

-- The empty name stands for none until the trigger has named the row.
alter table call
  alter column title_fr set not null, alter column title_fr set default '',
  alter column title_en set not null, alter column title_en set default '';

create function name_call() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare turn bigint;
begin
  if new.title_fr <> '' and new.title_en <> '' then return new; end if;
  select 1 + count(*) into turn from call where organisation_id = new.organisation_id and cohort_id = new.cohort_id;
  new.title_fr := coalesce(nullif(new.title_fr, ''), call_title('fr', new.opens_on, turn));
  new.title_en := coalesce(nullif(new.title_en, ''), call_title('en', new.opens_on, turn));
  return new;
end
$$;
create trigger call_is_named before insert on call for each row execute function name_call();
