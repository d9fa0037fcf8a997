/** What a PDF says, read by rules that know nothing of the program that made it: its objects, marks and text. */
import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  readonly pages: readonly string[];
  /** All pages, one after the other. */
  readonly text: string;
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Structure types used: H1, P, Table … */
  readonly tags: ReadonlySet<string>;
  /** Claims PDF/UA-1 in its metadata. */
  readonly claimsAccessible: boolean;
  readonly fonts: readonly string[];
}

/** Written for the PDFs of Typst: no object streams, no encryption. */
export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  if (!raw.startsWith('%PDF-1.')) throw new TypeError('not a PDF');
  const objects = new Map<string, string>();
  for (const [, number, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(number!, body!);
  const all = [...objects.values()];
  const catalog = all.find((body) => body.includes('/Type /Catalog')) ?? '';
  const pages = all.filter((body) => /\/Type \/Page\n/.test(body)).map((page) => pageText(page, objects));
  const information = all.find((body) => body.includes('/Creator (Typst')) ?? '';
  return {
    pages,
    text: pages.join('\n'),
    title: textOf(/\/Title (<[0-9A-F]*>|\((?:[^()\\]|\\.|\([^()]*\))*\))\n/.exec(information)?.[1] ?? '()'),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? null,
    isTagged: catalog.includes('/StructTreeRoot') && /\/Marked true/.test(catalog),
    tags: new Set(
      all.flatMap((body) => [...body.matchAll(/\/Type \/StructElem\s+\/S \/(\w+)/g)].map(([, tag]) => tag!)),
    ),
    claimsAccessible: /pdfuaid:part[>="]+1/.test(raw),
    fonts: all.flatMap((body) => /\/FontName \/[A-Z]+\+(\S+)/.exec(body)?.[1] ?? []),
  };
}

/** A hexadecimal or bracketed string of a PDF. */
function textOf(written: string): string {
  const bytes = written.startsWith('<') ? Buffer.from(written.slice(1, -1), 'hex') : unescaped(written.slice(1, -1));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  return bytes.toString('latin1');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): Buffer {
  const plain = text.replaceAll(/\\(?:([0-7]{1,3})|(\n)|([\s\S]))/g, (_whole, octal, newline, one) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return newline !== undefined ? '' : (ESCAPES[one] ?? one);
  });
  return Buffer.from(plain, 'latin1');
}

function streamOf(body: string): string {
  const at = body.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(body.slice(at, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.slice(0, at).includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

type Glyphs = ReadonlyMap<number, string>;

function glyphsOf(font: string, objects: ReadonlyMap<string, string>): Glyphs {
  const map = streamOf(objects.get(/\/ToUnicode (\d+)/.exec(font)?.[1] ?? '') ?? '');
  const glyphs = new Map<number, string>();
  for (const [, code, text] of map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
    glyphs.set(Number.parseInt(code!, 16), Buffer.from(text!, 'hex').swap16().toString('utf16le'));
  }
  return glyphs;
}

const TOKEN = /\/ActualText (<[0-9A-F]*>)|(BDC)|(EMC)|\/(f\d+) [\d.]+ Tf|(\((?:[^()\\]|\\[\s\S])*\)|<[0-9A-F]+>)|(ET)/g;

function pageText(page: string, objects: ReadonlyMap<string, string>): string {
  const fonts = new Map<string, Glyphs>();
  for (const [, name, object] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    fonts.set(name!, glyphsOf(objects.get(object!)!, objects));
  }
  const content = streamOf(objects.get(/\/Contents (\d+)/.exec(page)![1]!)!);
  let glyphs: Glyphs = new Map();
  let said = '';
  const marks: boolean[] = [];
  let actual: string | null = null;
  for (const [, replacement, begin, end, font, shown, over] of content.matchAll(TOKEN)) {
    if (replacement !== undefined) actual = textOf(replacement);
    else if (begin !== undefined) {
      marks.push(actual !== null);
      if (actual !== null) said += actual;
      actual = null;
    } else if (end !== undefined) marks.pop();
    else if (font !== undefined) glyphs = fonts.get(font)!;
    else if (over !== undefined) said += '\n';
    else if (shown !== undefined && !marks.includes(true)) said += shownText(shown, glyphs);
  }
  return said;
}

function shownText(shown: string, glyphs: Glyphs): string {
  const codes = shown.startsWith('<') ? Buffer.from(shown.slice(1, -1), 'hex') : unescaped(shown.slice(1, -1));
  let text = '';
  for (let at = 0; at + 1 < codes.length; at += 2) text += glyphs.get(codes.readUInt16BE(at)) ?? '';
  return text;
}
