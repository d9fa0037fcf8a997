-- What proves when a signature was given, which line a line answers, and which lines a seal holds.

alter table presence
  add column proven_at timestamptz,
  add column line_id uuid,
  add foreign key (organisation_id, line_id) references presence (organisation_id, id);
comment on column presence.proven_at is 'When the code that was typed was on the room''s screen.';
comment on column presence.line_id is 'The line that this one attests, corrects or withdraws.';
create index presence_by_line on presence (organisation_id, line_id) where line_id is not null;

alter table seal add column contents jsonb not null default '[]';
comment on column seal.contents is 'The sealed lines in their order, each with its own hash: what names the one that changed.';
