/** What a position's classification may be, by the names the agreements' grids give. */
import type { Locale, Sentence } from '#core/kernel/words.ts';
import { minimumKeys, type PositionCategory } from '#core/office/engagements/index.ts';
import type { Agreement } from '#core/office/payroll/index.ts';
import { agreementWords } from '#core/rates/index.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Keys that share the cells of another, or name none by themselves. */
const OWN: Readonly<Record<string, Sentence>> = {
  'ccneac.dramatic': { fr: 'CCNEAC · artiste dramatique', en: 'CCNEAC · actor' },
  'ccneac.choreographic': { fr: 'CCNEAC · artiste chorégraphique', en: 'CCNEAC · dancer' },
  'ccneac.circus': { fr: 'CCNEAC · artiste de cirque', en: 'CCNEAC · circus artist' },
  'ccneac.musician.nomenclature.tutti': {
    fr: 'CCNEAC · musicien·ne d’orchestre à nomenclature, tutti',
    en: 'CCNEAC · orchestra musician, tutti',
  },
  'ccneac.musician.nomenclature.soloist': {
    fr: 'CCNEAC · musicien·ne d’orchestre à nomenclature, soliste',
    en: 'CCNEAC · orchestra musician, soloist',
  },
  'ccneac.musician.nomenclature.principal': {
    fr: 'CCNEAC · musicien·ne d’orchestre à nomenclature, chef·fe de pupitre',
    en: 'CCNEAC · orchestra musician, principal',
  },
};

const labels = new Map<string, string>();

/** `CCNEAC · artiste dramatique`: a cell's own label, or its cells' without the column. */
export function classificationLabel(key: string, locale: Locale): string {
  const known = labels.get(`${locale} ${key}`);
  if (known !== undefined) return known;
  const cells = agreementWords.rates ?? {};
  const own = (OWN[key] ?? cells[key])?.[locale];
  const cell = own === undefined ? Object.keys(cells).find((id) => id.startsWith(`${key}.`)) : undefined;
  const found = own ?? (cell ? cells[cell]![locale].split(' · ').slice(0, -1).join(' · ') : key);
  labels.set(`${locale} ${key}`, found);
  return found;
}

const PREFIXES: Readonly<Record<Agreement, string>> = { CCNEAC: 'ccneac.', CCNSVP: 'ccnsvp.', other: '' };
const isStaff = (key: string): boolean => /\.staff\.|\.technician\.|\.administration\./.test(key);

/** The keys of the house's agreement that fit the category, and the one that is there already. */
export function classificationChoices(
  agreement: Agreement,
  category: PositionCategory,
  present: string | null,
  locale: Locale,
): readonly Choice[] {
  const isWanted = (key: string) => key.startsWith(PREFIXES[agreement]) && isStaff(key) === (category !== 'artist');
  const keys = minimumKeys().filter(isWanted);
  const all = present === null || keys.includes(present) ? keys : [present, ...keys];
  return all.map((value) => ({ value, label: classificationLabel(value, locale) }));
}
