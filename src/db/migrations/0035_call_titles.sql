-- A call has a name of its own. Those that are there are named as new ones are: by their year and their turn in the cohort.
alter table call
  add column title_fr text check (length(title_fr) between 1 and 200),
  add column title_en text check (length(title_en) between 1 and 200);

update call set
  title_fr = format('Recrutement %s — %s tour', year, turn || case turn when 1 then 'er' else 'e' end),
  title_en = format('Admissions %s — round %s', year, turn)
from (
  select organisation_id as house, id as one, extract(year from opens_on) as year,
    row_number() over (partition by organisation_id, cohort_id order by opens_on, id) as turn
  from call
) turns where house = call.organisation_id and one = call.id;

alter table call alter column title_fr set not null, alter column title_en set not null;
