/** The language of the screens: French first, English complete; each room's words load with the room. */
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '#core/kernel/words.ts';
import type { Rooms } from './rooms.ts';
import { typesetText } from './typeset.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Rooms;
  }
}

const loaders = import.meta.glob<{ default: object }>(['./fr/*.ts', './en/*.ts']);

function typeset(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? typesetText(value) : typeset(value as object),
    ]),
  );
}

const rooms: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, room, done) => {
    const load = loaders[`./${language}/${room}.ts`];
    if (!load) return done(new Error(`no words for ${language}/${room}`), null);
    load().then(
      (module) => done(null, (language === 'fr' ? typeset(module.default) : module.default) as never),
      (failure: Error) => done(failure, null),
    );
  },
};

const KEPT_AS = 'filage-language';

export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'fr');

export async function speak(): Promise<void> {
  const kept = localStorage.getItem(KEPT_AS);
  await i18next
    .use(rooms)
    .use(initReactI18next)
    .init({
      lng: kept === 'en' ? 'en' : 'fr',
      fallbackLng: false,
      ns: ['shell', 'ui'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  document.documentElement.lang = currentLocale();
}

export async function speakIn(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
