/**
 * A month as a sheet: one line for each trainee and half-day, as spreadsheets of this country read it. Whatever the
 * printed statement and the screen say stands in a column, or is the sum of one.
 */
import { csvText, type Locale } from '#core/kernel/index.ts';
import { sentence } from '#core/words.ts';
import { instantText } from './instant-text.ts';
import { hoursIn, payerText } from './printed.ts';
import type { Told } from './statement-facts.ts';

const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    ...['Stagiaire', 'Date', 'Demi-journée', 'De', 'À', 'Module', 'Intitulé', 'Formation assurée par', 'État'],
    ...['Absence justifiée', 'Signature', 'Signé à', 'Heure du téléphone', 'Attestée', 'Contresigné à'],
    ...['Retard (min)', 'Départ anticipé (min)', 'Heures prévues', 'Heures réalisées'],
    ...['Promotion', 'Organisme', 'SIRET', 'Financements (part des heures réalisées du mois)'],
    ...['Formation entière : heures prévues en centre', 'Formation entière : heures prévues en stage'],
    ...['Sceau', 'Empreinte du sceau'],
  ],
  en: [
    ...['Trainee', 'Date', 'Half-day', 'From', 'To', 'Module', 'Title', 'Trainer', 'State'],
    ...['Absence justified', 'Signature', 'Signed at', 'Phone’s time', 'Attested', 'Countersigned at'],
    ...['Late (min)', 'Left early (min)', 'Hours expected', 'Hours done'],
    ...['Cohort', 'Provider', 'SIRET', 'Funding (share of the hours done in the month)'],
    ...['Whole course: hours planned in the centre', 'Whole course: hours planned in internship'],
    ...['Seal', 'Hash of the seal'],
  ],
};

type Sheet = Pick<Told, 'course' | 'seal' | 'statements'>;

export function csvOf({ course, seal, statements }: Sheet, locale: Locale): string {
  const zone = course.time_zone;
  const ofAll = [
    ...[hoursIn(course.centre_hours, locale), hoursIn(course.internship_hours, locale)],
    ...[seal ? String(seal.number) : '', seal?.sha256 ?? ''],
  ];
  const yes = (value: boolean | null) =>
    value === null ? '' : (locale === 'fr' ? ['non', 'oui'] : ['no', 'yes'])[Number(value)]!;
  const time = (instant: string | null) => (instant === null ? '' : instantText(instant, zone));
  const lines = statements.flatMap(({ name, rows, payers }) => {
    const shares = payers.map((payer) => `${payerText(payer, locale)} ${hoursIn(payer.share, locale)} h`).join(' · ');
    return rows.map((row) => [
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
      ...[hoursIn(row.expected, locale), hoursIn(row.hours, locale)],
      ...[course.name, course.legal_name ?? course.organisation, course.siret ?? '', shares],
      ...ofAll,
    ]);
  });
  return csvText([HEADINGS[locale], ...lines], locale);
}
