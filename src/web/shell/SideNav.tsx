import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from './AccountMenu.tsx';
import classes from './frame.module.css';
import { HOUSE, ROOMS, type RoomLink } from './links.ts';
import { useSlug } from './me.ts';
import { OrganisationSwitcher } from './OrganisationSwitcher.tsx';
import { ProductionLinks } from './ProductionLinks.tsx';
import { useShownRooms } from './rooms.ts';

export function SideNav({ openPalette }: { openPalette: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <Brand />
      <OrganisationSwitcher />
      <button type="button" className={classes.finder} onClick={openPalette}>
        <span>{t('palette.open')}</span>
        <kbd>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <RoomLinks rooms={ROOMS} />
      <ProductionLinks />
      <h2 className={classes.heading}>{t('nav.house')}</h2>
      <RoomLinks rooms={HOUSE} />
      <div className={classes.foot}>
        <AccountMenu />
      </div>
    </nav>
  );
}

const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

export function Brand() {
  const slug = useSlug();
  return (
    <Link to="/o/$slug" params={{ slug }} className={classes.brand}>
      <i />
      Filage
    </Link>
  );
}

function RoomLinks({ rooms }: { rooms: readonly RoomLink[] }) {
  const { t } = useTranslation('shell');
  const slug = useSlug();
  return (
    <ul className={classes.links}>
      {useShownRooms(rooms).map((room) => (
        <li key={room.to}>
          <Link
            to={room.to}
            params={{ slug }}
            className={classes.link}
            activeOptions={{ exact: room.to === '/o/$slug' }}
          >
            {t(`nav.${room.word}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
