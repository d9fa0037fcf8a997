-- Files of one call that may be the same person's are looked for by what that person writes: address and names.

create index application_by_address on application (organisation_id, call_id, email);
create index application_by_family_name on application (organisation_id, call_id, family_name);
create index application_by_given_name on application (organisation_id, call_id, given_name);
