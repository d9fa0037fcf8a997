-- What a message is about: a file, a registration, an enrolment, a trainer. Whoever has theirs erased takes it along
-- whatever address it went to, since an address that somebody typed may be somebody else's.

alter table outbox_message add column about_id uuid;
comment on column outbox_message.about_id is 'The application, registration, enrolment or trainer that it was written about; null of mail from before, and of mail about the house.';
create index outbox_message_by_about on outbox_message (organisation_id, about_id) where about_id is not null;
