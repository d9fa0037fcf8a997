import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GIVEN_ROLES, type Grant, type PlaceKind, placesOf, type Role, type Scope } from '#core/access/index.ts';
import { sentence } from '#core/words.ts';
import { at, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { useProductions } from '../../shell/ProductionLinks.tsx';
import { useHasSchool } from '../../shell/rooms.ts';
import { useLocale } from '../../ui/index.ts';

const WHOLE = 'organisation';
const SHOWN_PLACES = ['production', 'cohort'] as const satisfies readonly PlaceKind[];
type ShownPlace = (typeof SHOWN_PLACES)[number];

interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

/** Productions and cohorts by name: where a role can hold. */
function usePlaces(): Readonly<Record<ShownPlace, readonly NamedPlace[]>> {
  const slug = useSlug();
  const { mayAnywhere } = useMay();
  const hasSchool = useHasSchool();
  const productions = useProductions();
  const cohorts = useQuery({
    queryKey: ['cohorts', slug, 'named'],
    queryFn: ({ signal }) => read<Reply<'cohorts.list'>>(at(slug, '/cohorts', { limit: 200 }), signal),
    enabled: hasSchool && mayAnywhere('cohorts.read'),
  });
  return {
    production: (productions.data?.items ?? []).map(({ id, title }) => ({ id, name: title })),
    cohort: (cohorts.data?.items ?? []).map(({ id, name }) => ({ id, name })),
  };
}

/** A role, what it lets do, and where it holds. */
export function GrantFields({ grant, onChange }: { grant: Grant; onChange: (grant: Grant) => void }) {
  const { t } = useTranslation('organisation');
  const locale = useLocale();
  const places = usePlaces();
  const kinds = SHOWN_PLACES.filter((kind) => placesOf(grant.role).includes(kind) && places[kind].length > 0);
  const scopes = [
    { group: t('members.house'), items: [{ value: WHOLE, label: t('members.wholeOrganisation') }] },
    ...kinds.map((kind) => ({
      group: t(`members.places.${kind}`),
      items: places[kind].map(({ id, name }) => ({ value: `${kind}/${id}`, label: name })),
    })),
  ];
  const scopeOf = (value: string): Scope => {
    const [kind, id = ''] = value.split('/');
    return kind === WHOLE ? { kind: 'organisation' } : { kind: kind as ShownPlace, id };
  };
  const choose = (role: Role) => {
    const holds = grant.scope.kind === 'organisation' || placesOf(role).includes(grant.scope.kind);
    onChange({ ...grant, role, scope: holds ? grant.scope : { kind: 'organisation' } });
  };
  return (
    <div style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
      <Select
        label={t('members.role')}
        description={sentence('terms', `role.${grant.role}.may`, locale)}
        inputWrapperOrder={['label', 'input', 'description']}
        data={GIVEN_ROLES.map((value) => ({ value, label: sentence('terms', `role.${value}`, locale) }))}
        value={grant.role}
        allowDeselect={false}
        onChange={(role) => role && choose(role as Role)}
      />
      <Select
        label={t('members.scope')}
        data={scopes}
        value={grant.scope.kind === 'organisation' ? WHOLE : `${grant.scope.kind}/${grant.scope.id}`}
        allowDeselect={false}
        onChange={(scope) => scope && onChange({ ...grant, scope: scopeOf(scope) })}
      />
    </div>
  );
}

/** `Production — Les Veilleuses`. */
export function useGrantWords(): (grant: Grant) => string {
  const { t } = useTranslation('organisation');
  const locale = useLocale();
  const places = usePlaces();
  return ({ role, scope }) => {
    const name = sentence('terms', `role.${role}`, locale);
    if (scope.kind === 'organisation' || scope.kind === 'application') return name;
    const place = places[scope.kind].find(({ id }) => id === scope.id)?.name ?? t(`members.one.${scope.kind}`);
    return `${name} — ${place}`;
  };
}
