-- The language that somebody chose for their screens: what is written to them by mail is written in it.
alter table auth."user" add column locale text check (locale in ('fr', 'en'));
