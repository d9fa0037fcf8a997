-- A token does no more than whoever made it may do today, and nothing once they have no place here. Without a maker
-- (made on the command line) it is the operator's, and stands for itself.
drop function door_token(text);
create function door_token(hash text)
  returns table (organisation_id uuid, slug text, token_id uuid, role text, scope_kind text, scope_id uuid, read_only boolean, name text,
    maker_id uuid, maker_grants jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.organisation_id, o.slug, t.id, t.role, t.scope_kind, t.scope_id, t.read_only, t.name, t.created_by,
    (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scope_kind', g.scope_kind, 'scope_id', g.scope_id)), '[]')
     from access_grant g where g.organisation_id = t.organisation_id and g.member_id = t.created_by)
  from api_token t join organisation o on o.id = t.organisation_id
  where t.secret_hash = hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
    and (t.created_by is null or exists (
      select from member m where m.organisation_id = t.organisation_id and m.id = t.created_by and m.state = 'active'))
$$;

-- Who has a place is asked what they have made that still opens something, and that goes when they go.
create index api_token_by_maker on api_token (organisation_id, created_by);
create index share_link_by_maker on share_link (organisation_id, created_by);
create index invitation_by_maker on invitation (organisation_id, created_by);
