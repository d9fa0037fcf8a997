import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Action } from '#core/access/index.ts';
import { useMay, useMembership, useSlug } from '../../shell/me.ts';
import { Page, PageHeader } from '../../ui/index.ts';

const ROOMS = [
  { to: '/o/$slug/settings', word: 'identity', needs: 'organisation.read' },
  { to: '/o/$slug/settings/terms', word: 'terms', needs: 'organisation.read' },
  { to: '/o/$slug/settings/members', word: 'members', needs: 'members.read' },
  { to: '/o/$slug/settings/tokens', word: 'tokens', needs: 'tokens.manage' },
  { to: '/o/$slug/settings/personal-data', word: 'personalData', needs: 'organisation.read' },
  { to: '/o/$slug/settings/audit', word: 'audit', needs: 'audit.read' },
  { to: '/o/$slug/settings/outbox', word: 'outbox', needs: 'outbox.read' },
] as const satisfies readonly { to: string; word: string; needs: Action }[];

export default function Settings() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const membership = useMembership();
  const { mayAnywhere } = useMay();
  return (
    <>
      <PageHeader
        title={t('settings')}
        subtitle={membership?.name}
        tabs={
          <>
            {ROOMS.filter(({ needs }) => mayAnywhere(needs)).map(({ to, word }) => (
              <Link key={to} to={to} params={{ slug }} activeOptions={{ exact: true }}>
                {t(`tabs.${word}`)}
              </Link>
            ))}
            <Link to="/account">{t('tabs.account')}</Link>
          </>
        }
      />
      <Page>
        <Outlet />
      </Page>
    </>
  );
}
