-- Whoever enters a running cohort at noon is not away in the morning.

alter table enrolment add column first_half smallint check (first_half between 0 and 9);
comment on column enrolment.first_half is 'The half-day of the day of enrolment from which they are expected; without it, its first.';
