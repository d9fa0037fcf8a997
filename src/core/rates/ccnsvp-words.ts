/** Labels of the CCNSVP grids, put together from the annex, the job, the room and the column. */

import type { Sentence } from '../kernel/index.ts';
import { CCNSVP_ARTISTS } from './ccnsvp-artists.ts';
import { CCNSVP_CABARETS } from './ccnsvp-cabaret.ts';
import { CCNSVP_STAFF } from './ccnsvp-staff.ts';
import type { Rate } from './rate.ts';

/** `French | English`, one line each. */
const ANNEXES: Readonly<Record<string, string>> = {
  annex1: 'Annexe 1, théâtre et musique classique | Annex 1, theatre and classical music',
  annex2: 'Annexe 2, musiques actuelles | Annex 2, current music',
  annex3: 'Annexe 3, cabarets | Annex 3, cabarets',
  annex4: 'Annexe 4, tournées | Annex 4, tours',
  annex5: 'Annexe 5, cirque | Annex 5, circus',
  annex6: 'Annexe 6, bals | Annex 6, balls',
  tour: 'Annexes 2 et 4, tournées | Annexes 2 and 4, tours',
};

const JOBS: Readonly<Record<string, string>> = {
  'theatre.beginner': 'débutant·e ou doublure | beginner or understudy',
  'theatre.under100Lines': 'rôle de moins de 100 lignes | role under 100 lines',
  'theatre.over100Lines': 'rôle de plus de 100 lignes | role over 100 lines',
  mainRole: 'rôle principal | main role',
  over100Lines: 'rôle de plus de 100 lignes | role over 100 lines',
  under100Lines: 'rôle de 1 à 100 lignes | role of 1 to 100 lines',
  extra: 'figurant·e | extra',
  storyteller: 'diseur·euse, conteur·euse | reader, storyteller',
  firstLyric: 'artiste lyrique, premier rôle | lyric artist, first role',
  secondLyric: 'artiste lyrique, second rôle | lyric artist, second role',
  lyricChoir: 'artiste des chœurs | choir artist',
  danceSoloist: 'danseur·euse soliste | solo dancer',
  corpsDeBallet: 'danseur·euse du ballet | dancer of the ballet',
  puppeteer: 'marionnettiste | puppeteer',
  musicHall: 'artiste de music-hall, illusionniste | music-hall artist, illusionist',
  firstAssistant: 'premier·ère assistant·e des attractions | first assistant of the acts',
  otherAssistant: 'autre assistant·e | other assistant',
  circus: 'artiste de cirque | circus artist',
  privateOrchestra: 'orchestre privé à partir de 10 musiciens | private orchestra of 10 or more',
  singer: 'chanteur·euse soliste | solo singer',
  soloist: 'artiste soliste | soloist',
  groupOfSoloists: 'groupe d’artistes solistes | group of soloists',
  choirInScore: 'choriste dont la partie est au score | choir singer whose part is in the score',
  choir: 'choriste | choir singer',
  dancer: 'danseur·euse | dancer',
  musician: 'musicien·ne | musician',
  musicalMusician: 'musicien·ne, comédie musicale ou orchestre de plus de 10 | musician, musical or orchestra over 10',
  'musical.firstActor': 'comédie musicale, comédien·ne premier rôle | musical, first actor',
  'musical.secondActor': 'comédie musicale, comédien·ne second rôle | musical, second actor',
  'musical.actor': 'comédie musicale, comédien·ne | musical, actor',
  'musical.firstDancer': 'comédie musicale, danseur·euse premier rôle | musical, first dancer',
  'musical.secondDancer': 'comédie musicale, danseur·euse second rôle | musical, second dancer',
  'musical.ensembleDancer': 'comédie musicale, artiste chorégraphique d’ensemble | musical, ensemble dancer',
  'musical.firstLyric': 'opérette, artiste lyrique premier emploi | operetta, first lyric artist',
  'musical.secondLyric':
    'opérette, artiste lyrique second emploi, chanteur·euse | operetta, second lyric artist, singer',
  'musical.firstSinger': 'comédie musicale, premier·ère chanteur·euse | musical, first singer',
  'musical.secondSinger': 'comédie musicale, second rôle chanté | musical, second singer',
  'musical.choir': 'comédie musicale, choriste | musical, choir singer',
  'musical.understudy': 'comédie musicale, doublure | musical, understudy',
  'musical.musicHall': 'comédie musicale, artiste de music-hall | musical, music-hall artist',
  'musical.firstAssistant': 'comédie musicale, premier·ère assistant·e | musical, first assistant',
  'musical.otherAssistant': 'comédie musicale, autre assistant·e | musical, other assistant',
  'orchestra.conductor': 'chef·fe d’orchestre | conductor',
  'orchestra.musician': 'musicien·ne | musician',
  'orchestra.underTen': 'musicien·ne, orchestre de moins de 10 | musician, orchestra under 10',
  'orchestra.overTen': 'musicien·ne, orchestre de plus de 10 | musician, orchestra over 10',
  'orchestra.choir': 'chœurs d’orchestre | orchestra choir',
  circusTent: 'artiste de cirque sous chapiteau | circus artist under a tent',
  circusTour: 'artiste de cirque en tournée | circus artist on tour',
  ball: 'musicien·ne de bal (service de 4 h) | ball musician (4 h service)',
  ballExtra: 'figuration chorégraphique | dance extra',
  captain1: 'capitaine niveau 1 | captain, level 1',
  captain2: 'capitaine niveau 2 | captain, level 2',
  soloDancer: 'danseur·euse soliste, autre soliste | solo dancer, other soloist',
  revueDancer: 'danseur·euse de revue | revue dancer',
  revueArtist: 'autre artiste de revue | other revue artist',
  musicianBefore: 'musicien·ne avant le spectacle | musician before the show',
  musicianDinnerOneShow: 'musicien·ne, dîner et premier show | musician, dinner and first show',
  musicianDinnerTwoShows: 'musicien·ne, dîner et deux shows | musician, dinner and two shows',
  variety: 'attraction, artiste de variété | variety act',
  'guest.soloDancer': 'hors troupe, danseur·euse soliste | outside the troupe, solo dancer',
  'guest.dancer': 'hors troupe, danseur·euse, artiste de cabaret | outside the troupe, dancer, cabaret artist',
  'guest.variety40': 'hors troupe, attraction de 40 min | outside the troupe, 40 min act',
  'guest.variety60': 'hors troupe, attraction de 60 min | outside the troupe, 60 min act',
  'guest.variety80': 'hors troupe, attraction de 80 min | outside the troupe, 80 min act',
  'guest.singer': 'hors troupe, chanteur·euse | outside the troupe, singer',
  'guest.musician': 'hors troupe, musicien·ne | outside the troupe, musician',
  upkeepRehearsal: 'répétition d’entretien de 3 h 30 | upkeep rehearsal of 3 h 30',
  standInCaptain1: 'prime de capitaine remplaçant·e, niveau 1 | stand-in captain, level 1',
  standInCaptain2: 'prime de capitaine remplaçant·e, niveau 2 | stand-in captain, level 2',
  technician: 'technique | technical staff',
  administration: 'administration | administration',
  wardrobe: 'habillage, couture, maquillage | wardrobe, make-up',
  frontOfHouse: 'accueil | front of house',
  catering: 'salle, cuisine, plonge | dining room and kitchen',
  technicalDirector: 'directeur·trice technique | technical director',
  stageManager: 'régisseur·euse général·e | stage manager',
  showCaller: 'régisseur·euse de scène | show caller',
  headMachinist: 'chef machiniste | head machinist',
  operator: 'régisseur·euse son, lumière, plateau | sound, light or stage operator',
  soleOperator: 'régisseur·euse de cabaret jusqu’à 300 places | operator of a cabaret up to 300 seats',
  costumeDesigner: 'costumier·ère | costume designer',
  headDresser: 'chef habilleur·euse, chef couturier·ère | head dresser',
  seniorCostumeMaker: 'couturier·ère senior | senior costume maker',
  costumeMaker: 'couturier·ère | costume maker',
  dresser: 'habilleur·euse | dresser',
  executive: 'cadre | executive',
  executive1: 'cadre groupe 1 | executive, group 1',
  executive2: 'cadre groupe 2 | executive, group 2',
  executive3: 'cadre groupe 3 | executive, group 3',
  supervisor: 'agent·e de maîtrise | supervisor',
  skilled: 'employé·e qualifié·e | skilled employee',
  skilled1: 'employé·e qualifié·e groupe 1 | skilled employee, group 1',
  skilled2: 'employé·e qualifié·e groupe 2 | skilled employee, group 2',
  employee: 'employé·e | employee',
  usher: 'ouvreur·euse, contrôleur·euse | usher',
  cashier: 'caissier·ère | cashier',
  cabaret: 'cabaret | cabaret',
  step1: 'échelon 1 | step 1',
  step2: 'échelon 2 | step 2',
  small: '300 places au plus, première partie | 300 seats or fewer, first part',
  medium: '300 à 700 places | 300 to 700 seats',
  large: 'grande salle | large room',
  upTo200: 'jusqu’à 200 places | up to 200 seats',
  upTo500: '201 à 500 places | 201 to 500 seats',
  over500: 'plus de 500 places | over 500 seats',
  firePlay: 'feu de participation au jeu | acting supplement',
  meal: 'indemnité de restauration | meal allowance',
  workClothes: 'indemnité de bleu | work clothes',
  bulkyInstrument: 'instrument volumineux | bulky instrument',
  promotionalShow: 'spectacle promotionnel | promotional show',
  ownClothes: 'indemnité vestimentaire | own clothes',
  ownClothesCeiling: 'plafond de l’indemnité vestimentaire | ceiling of the clothes allowance',
  creationSupervision: 'participation à la création | part in the creation',
};

const COLUMNS: Readonly<Record<string, string>> = {
  '1': 'cachet, dès la 1re représentation du mois | fee, from the 1st performance of the month',
  '8': 'cachet, à partir de 8 représentations | fee, from 8 performances',
  '12': 'cachet, à partir de 12 représentations | fee, from 12 performances',
  '16': 'cachet, à partir de 16 représentations | fee, from 16 performances',
  '17': 'cachet, plus de 16 représentations | fee, more than 16 performances',
  pair1: 'deux représentations d’affilée | two performances in a row',
  pair8: 'deux d’affilée, plus de 7 cachets | two in a row, more than 7 fees',
  run: 'cachet en exploitation continue | fee in a continuous run',
  month: 'mois | month',
  month1: 'mois, échelon 1 | month, step 1',
  month2: 'mois, échelon 2 | month, step 2',
  month3: 'mois, échelon 3 | month, step 3',
  month4: 'mois, échelon 4 | month, step 4',
  month5: 'mois, échelon 5 | month, step 5',
  monthLong: 'mois, contrat de plus de 3 mois | month, contract over 3 months',
  monthPairs: 'mois de soirées doubles | month of double evenings',
  monthMixed: 'mois de 26 soirées dont 13 doubles | month of 26 evenings, 13 double',
  monthLate: 'mois, de 0 h à 2 h | month, midnight to 2 a.m.',
  hour: 'heure | hour',
  hourLate: 'heure, de 0 h à 2 h | hour, midnight to 2 a.m.',
  hourShort: 'heure, contrat de 6 h par semaine | hour, contract of 6 h a week',
  day: 'jour | day',
  service: 'service | service',
  trip: 'trajet | trip',
  performance: 'représentation | performance',
  evening: 'tenue de soirée | evening dress',
  technician: 'technicien·ne | technician',
  stageManager: 'régisseur·euse | stage manager',
  one: 'une représentation | one performance',
  two: 'deux représentations | two performances',
};

/** Rows that are named in full. */
const OWN: Readonly<Record<string, string>> = {
  'ccnsvp.staff.monthlyHours': 'CCNSVP · heures d’un mois | CCNSVP · hours of a month',
  'ccnsvp.frontOfHouse.serviceHours':
    'CCNSVP · heures d’un service d’accueil | CCNSVP · hours of a front-of-house service',
  'ccnsvp.longContract.months': 'CCNSVP · contrat long (mois) | CCNSVP · long contract (months)',
  'ccnsvp.technician.longDay.amplitude':
    'CCNSVP · amplitude au-delà de laquelle les heures sont majorées | CCNSVP · amplitude from which hours are uplifted',
  'ccnsvp.technician.longDay.hours':
    'CCNSVP · heures payées sans majoration un jour long | CCNSVP · hours without uplift on a long day',
  'ccnsvp.technician.longDay.uplift': 'CCNSVP · majoration d’un jour long (%) | CCNSVP · uplift of a long day (%)',
};

function split(text: string): Sentence {
  const [fr, en] = text.split(' | ');
  return { fr: fr!, en: en! };
}

/** The longest known name first, then what is left of the row word by word: `musical.firstActor`, `technician.skilled1`. */
function jobOf(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const pair = words.slice(0, 2).join('.');
  if (words.length > 1 && JOBS[pair]) return [JOBS[pair], ...jobOf(words.slice(2))];
  return [JOBS[words[0]!] ?? `${words[0]} | ${words[0]}`, ...jobOf(words.slice(1))];
}

/** What a row is called, without its column: `annex4.mainRole`. */
export function ccnsvpJobLabel(row: string): Sentence {
  return joined(partsOf(row.split('.')));
}

function labelOf(id: string): Sentence {
  if (OWN[id]) return split(OWN[id]);
  const words = id.split('.').slice(1);
  const column = words.pop()!;
  return joined([...partsOf(words), split(COLUMNS[column] ?? `${column} | ${column}`)]);
}

function partsOf(words: readonly string[]): readonly Sentence[] {
  const annex = ANNEXES[words[0]!];
  return [...(annex ? [annex] : []), ...jobOf(annex ? words.slice(1) : words)].map(split);
}

const joined = (parts: readonly Sentence[]): Sentence => ({
  fr: ['CCNSVP', ...parts.map(({ fr }) => fr)].join(' · '),
  en: ['CCNSVP', ...parts.map(({ en }) => en)].join(' · '),
});

const labelled = (rates: readonly Rate[]): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(rates.map(({ id }) => [id, labelOf(id)]));

export const CCNSVP_LABELS = labelled([...CCNSVP_ARTISTS, ...CCNSVP_CABARETS, ...CCNSVP_STAFF]);
