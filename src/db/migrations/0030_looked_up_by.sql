-- The school's first page lists its cohorts by name.
create index cohort_by_name on cohort (organisation_id, name collate "fr-x-icu", id);
-- Who can read files or be a contact is looked for by role.
create index access_grant_by_role on access_grant (organisation_id, role, member_id);
