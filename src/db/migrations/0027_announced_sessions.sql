-- What those concerned were last told of a session: a publication tells the difference, calendars and pages show it.
alter table teaching_session
  add column announced jsonb,
  add column announced_at timestamptz,
  add constraint teaching_session_announced check ((announced is null) = (announced_at is null));
comment on column teaching_session.announced is 'The session as it was last published, while the row may be a draft of the next publication.';
