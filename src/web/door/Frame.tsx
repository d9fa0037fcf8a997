/** Around every page of the door: the language, light or dark, and a way to leave no trace on a shared computer. */
import { type ReactNode, useState } from 'react';
import { linkPlace } from './address.ts';
import styles from './door.module.css';
import { speakIn, useLocale, words } from './locale.ts';
import { Go, useLinkSecret, usePath } from './router.tsx';
import { currentScheme, setScheme } from './scheme.ts';
import { forgetSecret } from './secrets.ts';

const useWords = words(
  {
    skip: 'Aller au contenu',
    other: 'English',
    dark: 'Sombre',
    light: 'Clair',
    data: 'Vos données',
    forget: 'Oublier ce lien sur cet appareil',
    forgotten: 'Lien oublié. Gardez le message qui le contient : c’est le seul moyen de revenir.',
  },
  {
    skip: 'Skip to the content',
    other: 'Français',
    dark: 'Dark',
    light: 'Light',
    data: 'Your data',
    forget: 'Forget this link on this device',
    forgotten: 'Link forgotten. Keep the message that holds it: it is the only way back.',
  },
);

/** Whose holders are trainees or trainers. Applicants have their data on the page of their application. */
const LEADS_TO_DATA = ['timetable', 'attendance', 'availability'];

export function Frame({ children }: { readonly children: ReactNode }) {
  const said = useWords();
  const locale = useLocale();
  const [scheme, show] = useState(currentScheme);
  const place = linkPlace(usePath());
  const [forgotten, setForgotten] = useState(false);
  const secret = useLinkSecret();
  return (
    <>
      <a className={styles.skip} href="#content">
        {said.skip}
      </a>
      <header className={styles.header}>
        <span className={styles.mark} translate="no">
          Filage
        </span>
        <button
          type="button"
          className={styles.quiet}
          lang={locale === 'fr' ? 'en' : 'fr'}
          onClick={() => speakIn(locale === 'fr' ? 'en' : 'fr')}
        >
          {said.other}
        </button>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => show(setScheme(scheme === 'dark' ? 'light' : 'dark'))}
        >
          {scheme === 'dark' ? said.light : said.dark}
        </button>
      </header>
      <main id="content" className={styles.main}>
        {forgotten ? <p role="status">{said.forgotten}</p> : children}
      </main>
      {secret !== null && place !== null && !forgotten && (
        <footer className={styles.footer}>
          {LEADS_TO_DATA.includes(place.page) && (
            <Go className={styles.quietLink} href={`/l/${place.slug}/own-data#${secret}`}>
              {said.data}
            </Go>
          )}
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              forgetSecret(place.slug, place.page);
              setForgotten(true);
            }}
          >
            {said.forget}
          </button>
        </footer>
      )}
    </>
  );
}
