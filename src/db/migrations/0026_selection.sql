-- Selection: the scale of marks, how far apart two readers may be, the smallest count that is shown; links are as exclusive as rooms.

alter table call
  add column mark_scale smallint not null default 20 check (mark_scale between 1 and 100),
  add column reading_gap numeric(6, 2) not null default 4 check (reading_gap > 0),
  add column least_counted smallint not null default 5 check (least_counted between 1 and 100);

alter table interview_slot
  add constraint interview_slot_link exclude using gist (organisation_id with =, video_link with =, tstzrange(starts_at, ends_at) with &&)
    where (video_link is not null) deferrable initially deferred;

-- Somebody has one open offer at a time, whoever makes the next one.
create unique index offer_open_once on offer (organisation_id, application_id) where answer is null;
create index offer_due on offer (organisation_id, answer_by) where answer is null;

-- Bytes are shared by hash: whether some piece still needs them is asked by whoever may not open that piece.
create function piece_keeps(hash text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from piece_file
    where organisation_id = nullif(current_setting('filage.organisation', true), '')::uuid and sha256 = hash)
$$;
create index piece_file_by_bytes on piece_file (organisation_id, sha256);
