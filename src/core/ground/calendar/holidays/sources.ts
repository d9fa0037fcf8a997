/** The texts and pages behind the holidays, with what is uncertain about each. */
import { type CalendarDate, date } from '#core/kernel/index.ts';
import type { RateSource } from '#core/rates/index.ts';

export type HolidaySource = Omit<RateSource, 'from'>;

const CHECKED: CalendarDate = date('2026-11-27');

export const HOLIDAY_SOURCES = {
  'L3133-1': {
    source: 'Code du travail L3133-1',
    url: 'https://juriblio.fr/codes/code-du-travail/partie-legislative/troisieme-partie/livre-ier/titre-iii/chapitre-iii/section-1/sous-section-1',
    checked: CHECKED,
    note: {
      fr: 'Le lundi de Pentecôte reste férié, même travaillé au titre de la journée de solidarité.',
      en: 'Whit Monday remains a holiday, even when worked as the solidarity day.',
    },
  },
  'L3134-13': {
    source: 'Code du travail L3134-13 ; ordonnance du 16 août 1892',
    url: 'https://www.senat.fr/questions/base/2005/qSEQ050215815.html',
    checked: CHECKED,
    note: {
      fr: 'Le Vendredi saint n’est férié que dans les communes qui ont un temple protestant ou une église mixte. Filage le compte partout dans les trois départements, et le dit.',
      en: 'Good Friday is a holiday only in communes with a Protestant or a shared church. Filage counts it everywhere in the three departments, and says so.',
    },
  },
  'L3422-2': {
    source: 'Code du travail L3422-2 ; décrets 83-1003 du 23/11/1983 et 2012-553 du 23/04/2012',
    url: 'https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000006178062&cidTexte=LEGITEXT000006072050&dateTexte=20190521',
    checked: CHECKED,
    note: {
      fr: 'Lu dans sa version de 2019. À Mayotte, les fêtes musulmanes que prévoient accords ou usages s’y ajoutent ; aux Antilles, le Vendredi saint ou le 21 juillet selon les accords.',
      en: 'Read as it was in 2019. In Mayotte the Muslim feasts of agreements or customs are added; in the Antilles, Good Friday or 21 July where agreements say so.',
    },
  },
  saintMartin: {
    source: 'Circulaires du 4/05/2018 et du 3/05/2019 ; préfecture de Saint-Martin',
    url: 'http://soualigapost.fr/fr/actualite/29562/culture/labolition-de-lesclavage-%C3%A0-saint-martin-comm%C3%A9mor%C3%A9e-un-28-mai-pour-la',
    checked: CHECKED,
    note: {
      fr: 'Le code du travail disait encore 27 mai en 2019 ; depuis 2018 l’État et la collectivité retiennent le 28.',
      en: 'In 2019 the labour code still said 27 May; since 2018 the State and the collectivity have kept the 28th.',
    },
  },
  wallis: {
    source: 'Code du travail de 1952 (loi 52-1322) ; publicholidays.asia',
    url: 'https://publicholidays.asia/wallis-and-futuna/fr/territory-day/',
    checked: CHECKED,
    note: {
      fr: 'Le texte local n’a pas été lu. Certaines listes y ajoutent les saints Pierre et Paul, le 29 juin : ils ne sont pas comptés.',
      en: 'The local text was not read. Some lists add Saints Peter and Paul, 29 June: they are not counted.',
    },
  },
  polynesia: {
    source: 'Code du travail de Polynésie française ; tahiti-infos.com, 27/12/2023 et 6/05/2025',
    url: 'https://www.tahiti-infos.com/Le-20-novembre-remplace-officiellement-le-29-juin-comme-jour-ferie_a230388.html',
    checked: CHECKED,
    note: {
      fr: 'Le 20 novembre remplace le 29 juin depuis 2025 ; la loi du pays n’a pas été lue elle-même.',
      en: '20 November replaces 29 June since 2025; the act itself was not read.',
    },
  },
  caledonia: {
    source: 'Accord interprofessionnel territorial de Nouvelle-Calédonie, art. 74 ; job.nc',
    url: 'https://job.nc/actualites_et_dossier/un-jour-ferie-nest-pas-automatiquement-chome',
    checked: CHECKED,
    note: {
      fr: 'Les accords de branche disent lesquels sont chômés ; l’accord n’a pas été lu lui-même.',
      en: 'Branch agreements say which are days off; the agreement itself was not read.',
    },
  },
} as const satisfies Readonly<Record<string, HolidaySource>>;

export type HolidaySourceId = keyof typeof HOLIDAY_SOURCES;
