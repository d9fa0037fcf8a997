/** What each classification is called, for the list to choose from: terms `classification.<key>`. */
import type { Sentence } from '#core/kernel/index.ts';
import { agreementWords, ccnsvpJobLabel } from '#core/rates/index.ts';
import { type CcneacArtistKey, minimumKeys } from './keys.ts';

const say = (fr: string, en: string): Sentence => ({ fr: `CCNEAC · ${fr}`, en: `CCNEAC · ${en}` });

const ARTISTS: Readonly<Record<CcneacArtistKey, Sentence>> = {
  'ccneac.dramatic': say('artiste dramatique', 'dramatic artist'),
  'ccneac.choreographic': say('artiste chorégraphique', 'choreographic artist'),
  'ccneac.musician.ensemble': say(
    'musicien·ne d’ensemble sans nomenclature',
    'musician, ensemble without nomenclature',
  ),
  'ccneac.musician.currentMusic': say('musicien·ne, musiques actuelles', 'musician, current music'),
  'ccneac.musician.other': say('musicien·ne d’une autre entreprise', 'musician of another company'),
  'ccneac.musician.nomenclature.tutti': say('musicien·ne d’orchestre, tuttiste', 'orchestra musician, tutti'),
  'ccneac.musician.nomenclature.soloist': say('musicien·ne d’orchestre, soliste', 'orchestra musician, soloist'),
  'ccneac.musician.nomenclature.principal': say(
    'musicien·ne d’orchestre, chef·fe de pupitre',
    'orchestra musician, principal',
  ),
  'ccneac.choir': say('artiste de chœur', 'choir artist'),
  'ccneac.lyricSoloist': say('artiste lyrique soliste', 'lyric soloist'),
  'ccneac.circus': say('artiste de cirque', 'circus artist'),
};

const ADMINISTRATION_STEP = /^(administration\.\w+)\.step(\d)$/;

function labelOf(key: string): Sentence {
  const own = ARTISTS[key as CcneacArtistKey] ?? agreementWords.rates?.[key];
  if (own) return own;
  const job = key.slice('ccnsvp.'.length);
  const administration = ADMINISTRATION_STEP.exec(job);
  if (!administration) return ccnsvpJobLabel(job);
  const { fr, en } = ccnsvpJobLabel(administration[1]!);
  return { fr: `${fr} · échelon ${administration[2]}`, en: `${en} · step ${administration[2]}` };
}

export const CLASSIFICATIONS: Readonly<Record<string, Sentence>> = Object.fromEntries(
  minimumKeys().map((key) => [`classification.${key}`, labelOf(key)]),
);
