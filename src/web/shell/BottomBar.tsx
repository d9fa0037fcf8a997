import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Preferences, signOut } from './AccountMenu.tsx';
import classes from './frame.module.css';
import { HOUSE, ROOMS } from './links.ts';
import { useSlug } from './me.ts';
import { OrganisationSwitcher } from './OrganisationSwitcher.tsx';
import { ProductionLinks } from './ProductionLinks.tsx';
import { useShownRooms } from './rooms.ts';

const UNDER_THUMB = 4;
/** From the last to the first. */
const THUMB_FIRST: readonly string[] = ['myTimetable', 'home'];

/** On a phone the rooms that one may enter are under the thumb; those that find no place there are under “more”. */
export function BottomBar({ openPalette }: { openPalette: () => void }) {
  const { t } = useTranslation('shell');
  const slug = useSlug();
  const [more, setMore] = useState(false);
  const shown = useShownRooms(ROOMS);
  const house = useShownRooms(HOUSE);
  /** Whoever has no days of the house has sessions: they stand where those would. */
  const rooms = shown.some(({ word }) => word === 'today')
    ? shown
    : shown.toSorted((a, b) => THUMB_FIRST.indexOf(b.word) - THUMB_FIRST.indexOf(a.word));
  const underThumb = rooms.slice(0, UNDER_THUMB);
  const close = () => setMore(false);
  return (
    <>
      <nav className={classes.bottom} aria-label={t('nav.label')}>
        {underThumb.map((room) => (
          <Link key={room.to} to={room.to} params={{ slug }} activeOptions={{ exact: room.to === '/o/$slug' }}>
            {t(room.word === 'myTimetable' ? 'nav.mySessions' : `nav.${room.word}`)}
          </Link>
        ))}
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
          {[...rooms.slice(UNDER_THUMB), ...house].map((room) => (
            <li key={room.to}>
              <Link to={room.to} params={{ slug }} className={classes.link} onClick={close}>
                {t(`nav.${room.word}`)}
              </Link>
            </li>
          ))}
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
