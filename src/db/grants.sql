-- Run by migrate.ts after the migrations, each time: what the app role ({{app}}) may do. It owns nothing.
grant usage on schema public, auth to {{app}};
grant select, insert, update, delete on all tables in schema public to {{app}};
grant select, insert, update, delete on all tables in schema auth to {{app}};
revoke update, delete on audit_line, person_private_reading, need_reading, presence, countersignature, seal, sheet_scan from {{app}};
revoke all on migration from {{app}};
grant select on migration to {{app}};
revoke delete on organisation from {{app}};
grant execute on all functions in schema public to {{app}};
-- Tables of its own would be looked at before ours wherever a function forgets to say where it looks.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
