-- What overlaps a month is found among the events of the year before it, however old the organisation is.
alter table event add constraint event_within_a_year check (ends_at - starts_at <= interval '366 days');
