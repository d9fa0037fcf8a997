/** What statements and certificates are printed from: plain data, in the words of the reader. */
import type { Locale } from '#core/kernel/index.ts';
import { sentence } from '#core/words.ts';
import type { CourseRow } from '#db/school/attendance/index.ts';
import { instantText } from './instant-text.ts';
import type { Span, Statement, Told } from './statement-facts.ts';

const said = (list: string, value: string, locale: Locale): string => sentence('terms', `${list}.${value}`, locale);

export function courseData(course: CourseRow, locale: Locale) {
  return {
    cohort: course.name,
    title: locale === 'fr' ? course.title_fr : course.title_en,
    startsOn: course.starts_on,
    endsOn: course.ends_on,
    planned: {
      centre: hoursIn(course.centre_hours, locale),
      internship: Number(course.internship_hours) > 0 ? hoursIn(course.internship_hours, locale) : null,
    },
    provider: {
      name: course.legal_name ?? course.organisation,
      siret: course.siret,
      address: [course.address, [course.postcode, course.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      town: course.town,
      representative: course.representative,
      capacity: course.representative_capacity,
    },
  };
}

export function payerText(payer: Statement['payers'][number] | null, locale: Locale): string | null {
  if (payer === null) return null;
  const kind = said('attendancePayer', payer.payer, locale);
  const number = payer.agreementNumber === null ? '' : ` (${payer.agreementNumber})`;
  return `${payer.name ?? kind}${number}`;
}

export const hoursIn = (text: string, locale: Locale): string => (locale === 'fr' ? text.replace('.', ',') : text);

export function statementData(
  { course, seal }: Pick<Told, 'course' | 'seal'>,
  statement: Statement,
  payer: Statement['payers'][number] | null,
  span: Span,
  locale: Locale,
) {
  const { time_zone: zone } = course;
  const time = (instant: string | null) => (instant === null ? null : instantText(instant, zone));
  return {
    ...courseData(course, locale),
    ...span,
    trainee: statement.name,
    payer: payerText(payer, locale),
    share: payer && hoursIn(payer.share, locale),
    hours: Object.fromEntries(Object.entries(statement.hours).map(([name, text]) => [name, hoursIn(text, locale)])),
    seal,
    rows: statement.rows.map((row) => ({
      day: row.day,
      span: `${time(row.from)!.slice(11)}–${time(row.to)!.slice(11)}`,
      title: `${row.code} ${row.title[locale]}`,
      trainer: row.trainer ?? '',
      state: said('attendanceState', row.state, locale),
      remarks: remarksOf(row, time, locale),
      hours: hoursIn(row.hours, locale),
    })),
  };
}

function remarksOf(
  row: Statement['rows'][number],
  time: (instant: string | null) => string | null,
  locale: Locale,
): string {
  const fr = locale === 'fr';
  const remarks: string[] = [];
  if (row.justified !== null) remarks.push(said('attendanceJustified', row.justified ? 'yes' : 'no', locale));
  if (row.lateMinutes > 0) remarks.push(fr ? `retard ${row.lateMinutes} min` : `${row.lateMinutes} min late`);
  if (row.earlyMinutes > 0)
    remarks.push(fr ? `départ anticipé ${row.earlyMinutes} min` : `left ${row.earlyMinutes} min early`);
  if (row.how !== null && row.how !== 'code') {
    remarks.push(`${said('attendanceHow', row.how, locale)} ${time(row.signedAt)}`);
    if (row.deviceAt !== null && row.how === 'offline')
      remarks.push(`${fr ? 'téléphone' : 'phone'} ${time(row.deviceAt)}`);
    if (row.attested) remarks.push(fr ? 'attestée' : 'attested');
  }
  return remarks.join(' · ');
}
