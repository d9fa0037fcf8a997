import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Preferences, signOut } from './AccountMenu.tsx';
import classes from './frame.module.css';
import { useMay, useSlug } from './me.ts';
import { OrganisationSwitcher } from './OrganisationSwitcher.tsx';
import { ProductionLinks } from './ProductionLinks.tsx';
import { useHasSchool } from './rooms.ts';

/** On a phone the rooms are under the thumb. */
export function BottomBar({ openPalette }: { openPalette: () => void }) {
  const { t } = useTranslation('shell');
  const slug = useSlug();
  const [more, setMore] = useState(false);
  const { mayAnywhere } = useMay();
  const hasSchool = useHasSchool();
  const close = () => setMore(false);
  return (
    <>
      <nav className={classes.bottom} aria-label={t('nav.label')}>
        <Link to="/o/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          {t('nav.home')}
        </Link>
        <Link to="/o/$slug/today" params={{ slug }}>
          {t('nav.today')}
        </Link>
        <Link to="/o/$slug/calendar" params={{ slug }}>
          {t('nav.calendar')}
        </Link>
        <Link to="/o/$slug/people" params={{ slug }}>
          {t('nav.people')}
        </Link>
        <button type="button" onClick={() => setMore(true)} aria-haspopup="dialog">
          {t('nav.more')}
        </button>
      </nav>
      <Drawer
        opened={more}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('nav.more')}
        closeButtonProps={{ 'aria-label': t('nav.close') }}
      >
        <OrganisationSwitcher />
        <ul className={classes.links}>
          <li>
            <button
              type="button"
              className={classes.finder}
              onClick={() => {
                close();
                openPalette();
              }}
            >
              {t('palette.open')}
            </button>
          </li>
          {mayAnywhere('venues.read') && (
            <li>
              <Link to="/o/$slug/venues" params={{ slug }} className={classes.link} onClick={close}>
                {t('nav.venues')}
              </Link>
            </li>
          )}
          {hasSchool && mayAnywhere('cohorts.read') && (
            <li>
              <Link to="/o/$slug/school" params={{ slug }} className={classes.link} onClick={close}>
                {t('nav.school')}
              </Link>
            </li>
          )}
          <li>
            <Link to="/o/$slug/rates" params={{ slug }} className={classes.link} onClick={close}>
              {t('nav.rates')}
            </Link>
          </li>
          <li>
            <Link to="/o/$slug/settings" params={{ slug }} className={classes.link} onClick={close}>
              {t('nav.settings')}
            </Link>
          </li>
        </ul>
        <ProductionLinks />
        <Preferences />
        <ul className={classes.links}>
          <li>
            <Link to="/account" className={classes.link} onClick={close}>
              {t('account.mine')}
            </Link>
          </li>
          <li>
            <button type="button" className={classes.plain} onClick={() => void signOut()}>
              {t('account.signOut')}
            </button>
          </li>
        </ul>
      </Drawer>
    </>
  );
}
