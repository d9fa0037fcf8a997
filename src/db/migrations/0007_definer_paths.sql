-- `pg_temp` comes first unless it is named: a temporary view of the app role, named like a table, would be read by these
-- functions in its place, and what it calls would run as their owner.
alter function door_account(text) set search_path = pg_catalog, public, pg_temp;
alter function door_token(text) set search_path = pg_catalog, public, pg_temp;
alter function door_invitation(text) set search_path = pg_catalog, public, pg_temp;
alter function door_link(text) set search_path = pg_catalog, public, pg_temp;
alter function search_people(text, integer) set search_path = pg_catalog, public, pg_temp;
alter function search_venues(text, integer) set search_path = pg_catalog, public, pg_temp;
