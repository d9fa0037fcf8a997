import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { useMe, useMembership } from './me.ts';

/** One person, several organisations; the organisation stands in the path, so two tabs can be in two of them. */
export function OrganisationSwitcher() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const me = useMe();
  const here = useMembership();
  if (!me || !here) return null;
  if (me.organisations.length === 1) return <div className={classes.alone}>{here.name}</div>;
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <button type="button" className={classes.switcher}>
          <span>{here.name}</span>
          <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('account.organisations')}</Menu.Label>
        {me.organisations.map(({ slug, name }) => (
          <Menu.Item
            key={slug}
            aria-current={slug === here.slug || undefined}
            onClick={() => void navigate({ to: '/o/$slug', params: { slug } })}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
