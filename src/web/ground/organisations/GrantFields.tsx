import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GIVEN_ROLES, type Grant, type Role, type Scope } from '#core/access/index.ts';
import { sentence } from '#core/words.ts';
import { useProductions } from '../../shell/ProductionLinks.tsx';
import { useLocale } from '../../ui/index.ts';

const WHOLE = 'organisation';

/** A role and where it holds. */
export function GrantFields({ grant, onChange }: { grant: Grant; onChange: (grant: Grant) => void }) {
  const { t } = useTranslation('organisation');
  const locale = useLocale();
  const productions = useProductions();
  const scopes = [
    { value: WHOLE, label: t('members.wholeOrganisation') },
    ...(productions.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
  ];
  const scopeOf = (value: string): Scope =>
    value === WHOLE ? { kind: 'organisation' } : { kind: 'production', id: value };
  return (
    <div style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
      <Select
        label={t('members.role')}
        data={GIVEN_ROLES.map((value) => ({ value, label: sentence('terms', `role.${value}`, locale) }))}
        value={grant.role}
        allowDeselect={false}
        onChange={(role) => role && onChange({ ...grant, role: role as Role })}
      />
      <Select
        label={t('members.scope')}
        data={scopes}
        value={grant.scope.kind === 'organisation' ? WHOLE : grant.scope.id}
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
  const productions = useProductions();
  return ({ role, scope }) => {
    const name = sentence('terms', `role.${role}`, locale);
    if (scope.kind === 'organisation') return name;
    const title = productions.data?.items.find(({ id }) => id === scope.id)?.title ?? t('members.production');
    return `${name} — ${title}`;
  };
}
