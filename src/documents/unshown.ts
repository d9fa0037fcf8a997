/** Text as it can be printed: what no font of the house has is shown by its code, so that nothing is lost or guessed. */

/** Everything in plain data that is text, without what cannot be seen, in composed form. */
export function printable(data: unknown, unshown: ReadonlySet<string>): unknown {
  if (typeof data === 'string') return withCodes(visible(data), unshown);
  if (Array.isArray(data)) return data.map((item) => printable(item, unshown));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value, unshown)]));
}

/** Control characters but line ends and tabs, and half characters, are not there for anybody to read. */
const visible = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(LONG_RUN, (run) => run.replaceAll(PIECE, `$&${BREAK_HERE}`));

/** A word that no line can hold would run out of the page: it may break anywhere. */
const LONG_RUN = /\S{40,}/gu;
const PIECE = /.{10}/gu;
const BREAK_HERE = '\u200b';

function withCodes(text: string, unshown: ReadonlySet<string>): string {
  let shown = text;
  for (const one of unshown) shown = shown.replaceAll(one, codesOf(one));
  return shown;
}

const codesOf = (text: string): string =>
  [...text].map((character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`).join('');

const UNSHOWN = /the text `"((?:[^"\\]|\\.)*)"` could not be displayed/g;

/** What Typst says no font can show, from its error: text quoted in a message that is itself quoted. */
export function shownByCode(message: string): string[] {
  return [...unquoted(message).matchAll(UNSHOWN)].map(([, quoted = '']) => unquoted(quoted));
}

const unquoted = (text: string): string =>
  text.replaceAll(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_whole, code: string | undefined, plain: string | undefined) =>
    code === undefined ? plain! : String.fromCodePoint(Number.parseInt(code, 16)),
  );
