/** The audit as a sheet: one line a changed field. */
import { csvText, type Locale } from '#core/kernel/index.ts';
import type { AuditLine } from '#db/audit/index.ts';

const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['Quand', 'Qui', 'Quoi', 'Objet', 'Identifiant', 'Intitulé', 'Production', 'Champ', 'Avant', 'Après'],
  en: ['When', 'Who', 'What', 'Subject', 'Identifier', 'Label', 'Production', 'Field', 'Before', 'After'],
};

export function toCsv(lines: readonly AuditLine[], locale: Locale): string {
  return csvText([HEADINGS[locale], ...lines.flatMap(rowsOf)], locale);
}

function rowsOf(line: AuditLine): string[][] {
  const { subject } = line;
  const head = [
    line.at,
    line.actor.label,
    line.action,
    subject.kind,
    subject.id,
    subject.label ?? '',
    line.production ?? '',
  ];
  if (line.changes.length === 0) return [[...head, '', '', '']];
  return line.changes.map((change) => [...head, change.field, textOf(change.before), textOf(change.after)]);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
