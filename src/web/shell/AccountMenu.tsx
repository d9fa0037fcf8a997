import { Menu, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#core/kernel/index.ts';
import { forgetKept, queries, send } from '#web/client/index.ts';
import { useLocale } from '../ui/locale.ts';
import { speakIn } from '../words/language.ts';
import classes from './frame.module.css';
import { useMe } from './me.ts';

export function AccountMenu() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Menu position="top-start" width={240} closeOnItemClick={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes.switcher}
          aria-label={`${me?.account.name ?? ''} — ${t('account.menu')}`}
        >
          <span>{me?.account.name ?? '…'}</span>
          <span aria-hidden="true">▴</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Preferences />
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: '/account' })}>{t('account.mine')}</Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

export function Preferences() {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.preferences}>
      <div className="caption" id="language-label">
        {t('account.language')}
      </div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby="language-label"
        value={locale}
        onChange={(value) => void choose(value === 'en' ? 'en' : 'fr')}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      <div className="caption" id="theme-label">
        {t('account.theme')}
      </div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby="theme-label"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as 'auto' | 'light' | 'dark')}
        data={[
          { value: 'auto', label: t('account.system') },
          { value: 'light', label: t('account.light') },
          { value: 'dark', label: t('account.dark') },
        ]}
      />
    </div>
  );
}

/** The screens at once; the mails too, when the server can be told. */
async function choose(locale: Locale): Promise<void> {
  await speakIn(locale);
  await send({ method: 'PATCH', path: '/api/me', body: { locale } }).catch(() => undefined);
}

export async function signOut(leave = () => location.assign('/sign-in')): Promise<void> {
  await send({ method: 'POST', path: '/api/auth/sign-out', body: {} });
  queries.clear();
  forgetKept();
  leave();
}
