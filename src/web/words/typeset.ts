/** French sets a no-break space before tall punctuation: put here once rather than typed unseen into every sentence. */
export const typesetText = (text: string): string =>
  text
    .replace(/ ([?!;%€])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
