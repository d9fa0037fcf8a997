-- The audit is read by who, by what was done, by what it was done to: each newest first, whatever its length.
create index audit_line_by_actor on audit_line (organisation_id, actor_id, at desc, id desc);
create index audit_line_by_action on audit_line (organisation_id, action, at desc, id desc);
create index audit_line_by_subject_kind on audit_line (organisation_id, subject_kind, at desc, id desc);
create index audit_line_by_production on audit_line (organisation_id, production_id, at desc, id desc)
  where production_id is not null;
create index audit_line_by_person on audit_line (organisation_id, person_id, at desc, id desc)
  where person_id is not null;
