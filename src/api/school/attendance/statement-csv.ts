/** A month as a sheet: one line for each trainee and half-day, as spreadsheets of this country read it. */
import type { Locale } from '#core/kernel/index.ts';
import { sentence } from '#core/words.ts';
import { instantText } from './instant-text.ts';
import type { Statement } from './statement-facts.ts';

const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    ...['Stagiaire', 'Date', 'Demi-journée', 'De', 'À', 'Module', 'Intitulé', 'Formation assurée par', 'État'],
    ...['Absence justifiée', 'Signature', 'Signé à', 'Heure du téléphone', 'Attestée', 'Contresigné à'],
    ...['Retard (min)', 'Départ anticipé (min)', 'Heures prévues', 'Heures réalisées'],
  ],
  en: [
    ...['Trainee', 'Date', 'Half-day', 'From', 'To', 'Module', 'Title', 'Trainer', 'State'],
    ...['Absence justified', 'Signature', 'Signed at', 'Phone’s time', 'Attested', 'Countersigned at'],
    ...['Late (min)', 'Left early (min)', 'Hours expected', 'Hours done'],
  ],
};

export function csvOf(statements: readonly Statement[], zone: string, locale: Locale): string {
  const yes = (value: boolean | null) =>
    value === null ? '' : (locale === 'fr' ? ['non', 'oui'] : ['no', 'yes'])[Number(value)]!;
  const decimal = (text: string) => (locale === 'fr' ? text.replace('.', ',') : text);
  const time = (instant: string | null) => (instant === null ? '' : instantText(instant, zone));
  const lines = statements.flatMap(({ name, rows }) =>
    rows.map((row) => [
      ...[
        name,
        row.day,
        String(row.half + 1),
        time(row.from).slice(11),
        time(row.to).slice(11),
        row.code,
        row.title[locale],
      ],
      ...[row.trainer ?? '', sentence('terms', `attendanceState.${row.state}`, locale), yes(row.justified)],
      ...[row.how ? sentence('terms', `attendanceHow.${row.how}`, locale) : '', time(row.signedAt), time(row.deviceAt)],
      ...[yes(row.attested), time(row.countersignedAt), String(row.lateMinutes), String(row.earlyMinutes)],
      ...[decimal(row.expected), decimal(row.hours)],
    ]),
  );
  const separator = locale === 'fr' ? ';' : ',';
  // The mark of order of bytes tells spreadsheets that accents are accents.
  return `\ufeff${[HEADINGS[locale], ...lines].map((cells) => cells.map((cell) => cellOf(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** What begins like a formula is made text: a name is never calculated. */
function cellOf(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes('"') || safe.includes(separator) || safe.includes('\n')
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
