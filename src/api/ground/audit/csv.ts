/** Comma-separated values as RFC 4180 has them, one line a changed field, with a byte order mark for spreadsheets. */
import type { Locale } from '#core/kernel/index.ts';
import type { AuditLine } from '#db/audit/index.ts';

const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['Quand', 'Qui', 'Quoi', 'Objet', 'Identifiant', 'Intitulé', 'Production', 'Champ', 'Avant', 'Après'],
  en: ['When', 'Who', 'What', 'Subject', 'Identifier', 'Label', 'Production', 'Field', 'Before', 'After'],
};

const BYTE_ORDER_MARK = '\ufeff';

export function toCsv(lines: readonly AuditLine[], locale: Locale): string {
  const rows = [HEADINGS[locale], ...lines.flatMap(rowsOf)];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
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

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A cell that begins like a formula is given as text: spreadsheets would compute it. */
function cell(text: string): string {
  const plain = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
