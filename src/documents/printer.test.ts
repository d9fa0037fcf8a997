/** What every document has, whatever it is about: tags, a language, a date of its own, and text as it was given. */
import { afterAll, expect, test } from 'vitest';
import { readPdf } from '../../tests/read-pdf.ts';
import { openPrinter } from './printer.ts';
import type { Sheet } from './printing.ts';
import { printable, shownByCode } from './unshown.ts';

const printer = openPrinter();
afterAll(() => printer.close());

interface Part {
  readonly heading?: string;
  readonly text?: string;
  readonly facts?: readonly (readonly [string, string])[];
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

const sheetOf = (parts: readonly Part[], more: Partial<Sheet> = {}): Sheet => ({
  template: 'plain.typ',
  data: { about: 'La Ronde de nuit', parts },
  locale: 'fr',
  title: 'Attestation d’entrée',
  date: '2026-03-01',
  issuer: 'École du Rideau',
  version: 'version 3',
  ...more,
});

const unbroken = (text: string) => text.replaceAll(/[\u200b\n]/g, '');

test('a document is tagged, says its language and title, and bears version, date and page number on each page', async () => {
  const parts = Array.from({ length: 40 }, (_, at) => ({
    heading: `Partie ${at + 1}`,
    text: 'Deux lignes.\nEt une autre.',
  }));
  const pdf = readPdf(await printer.print(sheetOf(parts)));
  expect(pdf).toMatchObject({
    title: 'Attestation d’entrée',
    language: 'fr-FR',
    isTagged: true,
    claimsAccessible: true,
  });
  expect([...pdf.tags]).toEqual(expect.arrayContaining(['Title', 'H1', 'P']));
  expect(pdf.pages.length).toBeGreaterThan(1);
  for (const [at, page] of pdf.pages.entries()) {
    expect(page.replaceAll('\u00a0', ' ')).toContain(
      'École du Rideau · Attestation d’entrée · version 3 · 1er mars 2026',
    );
    expect(page).toContain(`page ${at + 1} / ${pdf.pages.length}`);
  }
  expect(new Set(pdf.fonts.map((font) => font.split('-')[0]))).toEqual(new Set(['Fraunces', 'SourceSans3']));
});

test('in English it is an English document', async () => {
  const pdf = readPdf(await printer.print(sheetOf([{ text: 'A line.' }], { locale: 'en', date: '2026-03-12' })));
  expect(pdf.language).toBe('en-GB');
  expect(pdf.text.replaceAll('\u00a0', ' ')).toContain('12 March 2026');
});

test('the same sheet gives the same bytes, in another thread too, and another date other ones', async () => {
  const sheet = sheetOf([{ heading: 'Un', table: { header: ['Jour', 'Heures'], rows: [['Lundi', '3,5']] } }]);
  const first = await printer.print(sheet);
  const second = openPrinter();
  expect((await printer.print(sheet)).equals(first)).toBe(true);
  expect((await second.print(sheet)).equals(first)).toBe(true);
  expect((await second.print({ ...sheet, date: '2026-03-02' })).equals(first)).toBe(false);
  await second.close();
});

const HOSTILE = [
  '#let x = 1; #eval("1") #read("/base.typ") #import "/base.typ": *',
  '$a^2$ @reference <label> \\ \\u{41} `code` ```typ #x```',
  '*bold* _italic_ "quoted" \'so\' -- --- ... ~ // not a comment /* nor this */',
  '[content] {code} = Heading - list + enum / term: of',
  '{"json": "breaks"}',
];

test.each(HOSTILE)('markup is text: %s', async (text) => {
  const pdf = readPdf(
    await printer.print(
      sheetOf([{ text, facts: [[text, text]], table: { header: [text], rows: [[text]] } }], {
        title: text,
        issuer: text,
      }),
    ),
  );
  expect(unbroken(pdf.text).split(unbroken(text)).length - 1).toBeGreaterThanOrEqual(5);
  expect(pdf.title).toBe(text);
});

test('ten thousand characters without a space stay on the page, all of them', async () => {
  const text = 'abcdefghij'.repeat(1_000);
  const pdf = readPdf(await printer.print(sheetOf([{ text }])));
  expect(unbroken(pdf.text.replaceAll(/École.*\n.*\n/g, ''))).toContain(text);
  expect(pdf.pages.length).toBeGreaterThan(1);
});

test('Arabic and Hebrew are printed', async () => {
  const pdf = readPdf(await printer.print(sheetOf([{ text: 'العربية' }, { text: 'שלום' }])));
  for (const letter of 'שלום') expect(pdf.text).toContain(letter);
  for (const letter of 'العربية') expect(pdf.text).toContain(letter);
});

test('what no font shows is printed by its code, and what cannot be seen is left out', async () => {
  const pdf = readPdf(await printer.print(sheetOf([{ text: 'Nom : 中文 😀\u0000\u0007 fin \ud800' }])));
  expect(pdf.text).toContain('Nom : [U+4E2D][U+6587] [U+1F600] fin');
});

test('a sheet whose template is not there is refused with a code, and those after it are printed', async () => {
  const [missing, good, outside] = await Promise.allSettled([
    printer.print(sheetOf([], { template: 'nothing.typ' })),
    printer.print(sheetOf([{ text: 'après' }])),
    printer.print(sheetOf([], { template: '../../package.typ' })),
  ]);
  expect(missing).toMatchObject({ status: 'rejected', reason: { code: 'document.failed', template: 'nothing.typ' } });
  expect(outside).toMatchObject({ status: 'rejected', reason: { code: 'document.failed' } });
  expect(good.status).toBe('fulfilled');
});

test('a document that takes too long is given up, and the next one is printed', async () => {
  const hurried = openPrinter({ limitSeconds: 0.001 });
  await expect(hurried.print(sheetOf([{ text: 'x' }]))).rejects.toMatchObject({ code: 'document.late' });
  await hurried.close();
});

test('a closed printer refuses, also those who wait', async () => {
  const closing = openPrinter();
  const waiting = expect(closing.print(sheetOf([{ text: 'x' }]))).rejects.toMatchObject({ code: 'document.closed' });
  await closing.close();
  await waiting;
  await expect(closing.print(sheetOf([]))).rejects.toMatchObject({ code: 'document.closed' });
});

test('text is composed, ends its lines one way, and breaks where no line could hold it', () => {
  expect(printable({ a: ['e\u0301\r\nb\rc', 3, null, true] }, new Set())).toEqual({ a: ['é\nb\nc', 3, null, true] });
  expect(printable('x'.repeat(45), new Set())).toBe(`${`${'x'.repeat(10)}\u200b`.repeat(4)}xxxxx`);
  expect(printable('court', new Set(['ou']))).toBe('c[U+006F][U+0075]rt');
});

test('Typst’s complaint is read back into the text it is about', () => {
  const message =
    'message: "PDF/UA-1 error: the text `\\"\\\\u{1}\\"` could not be displayed with font `\\"Source Sans 3\\"`"';
  expect(shownByCode(message)).toEqual(['\u0001']);
  expect(shownByCode('anything else')).toEqual([]);
});
