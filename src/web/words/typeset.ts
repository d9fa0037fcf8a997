/** French says `1er juin`, and formats it `1 juin`. */
export const frenchDay = (text: string): string => text.replace(/(^|[^\d\p{L}])1 (?=\p{L})/u, '$11er ');

/** French sets a no-break space before tall punctuation, and hours stay with their figure: put here once rather than typed unseen into every sentence. */
export const typesetText = (text: string): string =>
  text
    .replace(/ ([?!;%€])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d|\}) h(?![\p{L}’])/gu, '$1\u00a0h');
