/**
 * A programme's public sheet: what it says, in which order, in one language. The web page and the PDF show the same
 * sections, so that neither can lack what the other has.
 */
import { dec, type Locale, type Sentence } from '#core/kernel/index.ts';
import { parseMoney } from '#core/kernel/money.ts';
import { plainText } from '#core/kernel/plain.ts';
import { pieceWords } from './piece-words.ts';
import { PUBLIC_PIECES } from './pieces.ts';
import { indicatorText, inSheetOrder, type Result, resultText } from './results.ts';
import { sheetWords } from './sheet-words.ts';

/** Both languages, either of which may be missing. */
export type Both = Sentence;

export interface PublicSheet {
  readonly organisation: {
    readonly name: string;
    readonly legalName: string | null;
    readonly siret: string | null;
    readonly address: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly website: string | null;
  };
  readonly code: string;
  readonly title: Both;
  readonly versionNumber: number;
  /** Since when this version is public. */
  readonly publishedOn: string;
  readonly hours: { readonly centre: string; readonly internship: string };
  readonly level: number | null;
  readonly rome: readonly string[];
  readonly nsf: readonly string[];
  readonly formacode: readonly string[];
  readonly weekdays: readonly number[];
  readonly halfDays: readonly (readonly [string, string])[];
  readonly mostTrainees: number | null;
  readonly price: string | null;
  readonly priceNote: Both;
  readonly place: string | null;
  readonly records: readonly {
    readonly register: string;
    readonly number: string | null;
    readonly title: string;
    readonly level: number | null;
    readonly certifier: string | null;
    readonly registeredOn: string | null;
    readonly expiresOn: string | null;
    /** On the day the sheet is read, or was published. */
    readonly hasExpired: boolean;
  }[];
  readonly pieces: readonly { readonly piece: string; readonly text: Both }[];
  /** Of the programme, whatever its version: they follow from year to year. */
  readonly results: readonly (Result & { readonly note: Both })[];
  readonly blocks: readonly {
    readonly number: number;
    readonly title: Both;
    readonly competences: readonly { readonly code: string; readonly title: Both }[];
  }[];
  readonly modules: readonly {
    readonly number: number;
    readonly title: Both;
    readonly isInternship: boolean;
    readonly subModules: readonly {
      readonly code: string;
      readonly title: Both;
      readonly hours: string;
      readonly track: Both | null;
    }[];
  }[];
  readonly routes: readonly {
    readonly title: Both;
    readonly hint: Both;
    readonly conditions: readonly Both[];
    readonly pieces: readonly { readonly title: Both; readonly required: boolean; readonly oneOf: string | null }[];
  }[];
  readonly assessment: readonly { readonly kind: string; readonly title: Both }[];
}

export interface SheetSection {
  /** The piece, or `summary`, `modules`, `organisation`. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Set when it is written in the other language only. */
  readonly language?: Locale;
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly lists?: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly table?: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** Places of the rows that head those below them. */
    readonly heads: readonly number[];
  };
}

type Word = keyof typeof sheetWords;
const NARROW_HOUR = '\u202fh';

export function sheetSections(sheet: PublicSheet, locale: Locale): readonly SheetSection[] {
  const say = (word: Word): string => sheetWords[word][locale];
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  const said = (both: Both): string => both[locale] || both[other];
  const hours = (text: string): string => plainText(dec(text), locale) + NARROW_HOUR;
  const pieceOf = new Map(sheet.pieces.map(({ piece, text }) => [piece, text]));
  const withMore: Readonly<Record<string, Partial<SheetSection>>> = {
    prerequisites: {
      lists: sheet.routes.map((route) => ({ title: said(route.title), items: conditionsOf(route, said, say) })),
    },
    assessment: {
      lists: listOf(
        say('parts'),
        sheet.assessment.map(({ title }) => said(title)),
      ),
    },
    results: resultsOf(sheet, locale, said, say),
    validation: {
      lists: sheet.blocks.map(({ number, title, competences }) => ({
        title: `${say('block')} ${number} – ${said(title)}`,
        items: competences.map((one) => said(one.title)),
      })),
    },
  };
  const written = PUBLIC_PIECES.flatMap(({ piece }): SheetSection[] => {
    const text = pieceOf.get(piece);
    const more = withMore[piece] ?? {};
    const isEmpty = (more.lists ?? []).length === 0 && more.table === undefined;
    if ((text === undefined || said(text) === '') && isEmpty) return [];
    const paragraphs =
      text === undefined
        ? []
        : said(text)
            .split('\n')
            .filter((line) => line.trim() !== '');
    const language = text !== undefined && text[locale] === '' && text[other] !== '' ? { language: other } : {};
    return [{ id: piece, heading: pieceWords[`programmePiece.${piece}`]![locale], paragraphs, ...language, ...more }];
  });
  const at = written.findIndex(({ id }) => id === 'methods');
  const split = at < 0 ? written.length : at;
  return [
    { id: 'summary', heading: say('summary'), paragraphs: [], facts: summaryOf(sheet, locale, said, say, hours) },
    ...written.slice(0, split),
    ...modulesOf(sheet, said, say, hours),
    ...written.slice(split),
    { id: 'organisation', heading: say('organisation'), paragraphs: [], facts: organisationOf(sheet, say) },
  ];
}

type Say = (word: Word) => string;
type Said = (both: Both) => string;

const listOf = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [{ title, items }]);

function resultsOf({ results }: PublicSheet, locale: Locale, said: Said, say: Say): Pick<SheetSection, 'table'> {
  if (results.length === 0) return {};
  const rows = inSheetOrder(results).map((one) => {
    const name = [indicatorText(one, locale), said(one.note)].filter(Boolean).join(' – ');
    return [String(one.year), name, resultText(one, locale)];
  });
  return { table: { header: [say('year'), say('indicator'), say('result')], rows, heads: [] } };
}

function conditionsOf(route: PublicSheet['routes'][number], said: Said, say: Say): string[] {
  const alternatives = new Map<string, string[]>();
  const single: string[] = [];
  for (const { title, required, oneOf } of route.pieces) {
    if (oneOf !== null) alternatives.set(oneOf, [...(alternatives.get(oneOf) ?? []), said(title)]);
    else single.push(required ? said(title) : `${said(title)} (${say('optional')})`);
  }
  const pieces = [...single, ...[...alternatives.values()].map((titles) => titles.join(` ${say('or')} `))];
  const hint = said(route.hint);
  return [
    ...(hint === '' ? [] : [hint]),
    ...route.conditions.map(said),
    ...(pieces.length === 0 ? [] : [`${say('documents')} ${pieces.join(' ; ')}`]),
  ];
}

function summaryOf(
  sheet: PublicSheet,
  locale: Locale,
  said: Said,
  say: Say,
  hours: (text: string) => string,
): [string, string][] {
  const day = (on: string | null) => on && plainText(on, locale);
  const price = sheet.price === null ? null : parseMoney(sheet.price);
  const note = said(sheet.priceNote);
  const clock = sheet.halfDays.map(([from, to]) => `${from}–${to}`).join(', ');
  const facts: [string, string | null][] = [];
  const registered = sheet.records.filter(({ register }) => register !== 'none');
  for (const record of registered) {
    const name = [pieceWords[`register.${record.register}`]![locale], record.number].filter(Boolean).join(' ');
    facts.push(
      [say('certification'), `${name} – ${record.title}`],
      [say('level'), record.level === null ? null : String(record.level)],
      [say('certifier'), record.certifier],
      [say('registeredOn'), day(record.registeredOn)],
      [say('expiresOn'), day(record.expiresOn)],
    );
  }
  if (registered.length > 0 && registered.every(({ hasExpired }) => hasExpired)) {
    facts.push([say('hasExpired'), say('noEntry')]);
  }
  if (sheet.level !== null && !sheet.records.some(({ level }) => level !== null)) {
    facts.push([say('level'), String(sheet.level)]);
  }
  facts.push(
    [say('centreHours'), hours(sheet.hours.centre)],
    [say('internshipHours'), sheet.hours.internship === '0' ? null : hours(sheet.hours.internship)],
    [
      say('days'),
      [sheet.weekdays.map((weekday) => say(`weekday${weekday}` as Word)).join(', '), clock].filter(Boolean).join(' · '),
    ],
    [say('places'), sheet.mostTrainees === null ? null : String(sheet.mostTrainees)],
    [say('price'), [price && plainText(price, locale), note].filter(Boolean).join(' – ')],
    [say('place'), sheet.place],
    ['ROME', sheet.rome.join(', ')],
    ['NSF', sheet.nsf.join(', ')],
    ['Formacode', sheet.formacode.join(', ')],
    [say('publishedOn'), day(sheet.publishedOn)],
  );
  return facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '');
}

function modulesOf(sheet: PublicSheet, said: Said, say: Say, hours: (text: string) => string): SheetSection[] {
  const heads: number[] = [];
  const rows: string[][] = [];
  for (const { number, title, isInternship, subModules } of sheet.modules) {
    heads.push(rows.length);
    rows.push([
      String(number),
      said(title),
      isInternship && subModules.length === 0 ? hours(sheet.hours.internship) : '',
    ]);
    for (const one of subModules) {
      const name = one.track === null ? said(one.title) : `${said(one.title)} (${said(one.track)})`;
      rows.push([one.code, name, hours(one.hours)]);
    }
  }
  if (rows.length === 0) return [];
  const header = [say('number'), say('taught'), say('hours')];
  return [{ id: 'modules', heading: say('modules'), paragraphs: [], table: { header, rows, heads } }];
}

function organisationOf({ organisation }: PublicSheet, say: Say): [string, string][] {
  const { name, legalName, siret, address, email, phone, website } = organisation;
  const facts: [string, string | null][] = [
    [say('name'), legalName === null || legalName === name ? name : `${name} (${legalName})`],
    ['SIRET', siret],
    [say('address'), address],
    [say('email'), email],
    [say('phone'), phone],
    [say('website'), website],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '');
}
