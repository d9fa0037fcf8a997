-- The school's first page lists its cohorts by name.
create index cohort_by_name on cohort (organisation_id, name collate "fr-x-icu", id);
