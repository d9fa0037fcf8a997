/** What a training document says, put into words of its language from the facts of the enrolment. */
import {
  addDecimals,
  type CalendarDate,
  type Decimal,
  decimalText,
  type Locale,
  type Money,
  normalise,
} from '#core/kernel/index.ts';
import { dateText, plainText } from '#core/kernel/plain.ts';
import { FIRST_PAYMENT, rateAt, WITHDRAWAL_DAYS, WITHDRAWAL_DAYS_AT_DISTANCE } from '#core/rates/index.ts';
import type { Course, Funding, Instalment } from './payers.ts';
import type { DocumentTexts } from './training-documents.ts';

/** Every text is in the language of the document already; null or blank is unknown. */
export interface DocumentFacts {
  readonly provider: {
    readonly name: string;
    readonly siret: string | null;
    readonly address: string | null;
    readonly representative: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly declarationNumber: string | null;
    readonly declarationRegion: string | null;
  };
  readonly trainee: { readonly name: string; readonly address: string | null };
  /** Null for one's own course. */
  readonly party: { readonly name: string; readonly siret: string | null; readonly address: string | null } | null;
  readonly programme: {
    readonly title: string;
    readonly certification: string | null;
    /** Piece → text, as the programme's public sheet has them. */
    readonly texts: Readonly<Record<string, string>>;
    readonly modules: readonly { readonly title: string; readonly hours: Decimal; readonly parts: readonly string[] }[];
  };
  readonly cohort: {
    readonly places: number;
    readonly venue: string | null;
    readonly periods: readonly {
      readonly kind: 'centre' | 'internship';
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }[];
    readonly halfDays: readonly (readonly [from: string, to: string])[];
  };
  readonly course: Course;
  readonly funding: Funding | null;
  readonly instalments: readonly Instalment[];
  readonly terms: {
    readonly payment: string | null;
    readonly earlyExit: string | null;
    readonly internalRules: string | null;
  };
}

const lines = (...parts: (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n');

/** `on` is the day of printing: the law of that day is quoted. */
export function documentTexts(facts: DocumentFacts, locale: Locale, on: CalendarDate): DocumentTexts {
  const { provider, trainee, party, programme, cohort, course, terms } = facts;
  const say = (fr: string, en: string) => (locale === 'fr' ? fr : en);
  const { texts } = programme;
  return {
    provider:
      provider.siret && lines(provider.name, provider.address, `SIRET ${provider.siret}`, provider.representative),
    declaration: provider.declarationNumber && declarationText(provider, say),
    payer: party && lines(party.name, party.address, party.siret && `SIRET ${party.siret}`),
    trainee: trainee.address && lines(trainee.name, trainee.address),
    title: lines(programme.title, programme.certification),
    nature: say('Action de formation (article L6313-1, 1°).', 'Training course (article L6313-1, 1°).'),
    objective: texts.objectives ?? null,
    content: contentText(programme.modules, locale),
    requiredLevel: texts.prerequisites ?? null,
    headcount:
      cohort.places === 0 ? null : say(`${cohort.places} stagiaires au plus.`, `${cohort.places} trainees at most.`),
    duration: durationText(course, locale),
    period: periodText(cohort, locale),
    place: cohort.venue,
    conduct: texts.methods ?? null,
    means: texts.means ?? null,
    followUp: say(
      'Chaque demi-journée est signée par le stagiaire et par le formateur.',
      'Each half-day is signed by the trainee and by the trainer.',
    ),
    assessment: texts.assessment ?? null,
    sanction: texts.validation ?? null,
    trainers: texts.trainers ?? null,
    price: priceText(course, facts.funding, locale),
    paymentTerms: terms.payment,
    instalments: instalmentsText(facts.instalments, locale),
    withdrawal: facts.funding?.payer === 'self' ? withdrawalText(facts.funding, locale, on) : null,
    earlyExit: terms.earlyExit,
    contact: texts.contact ?? lines(provider.email, provider.phone),
    accessibility: texts.accessibility ?? null,
    internalRules: terms.internalRules,
  };
}

type Say = (fr: string, en: string) => string;

function declarationText({ declarationNumber, declarationRegion }: DocumentFacts['provider'], say: Say): string {
  const where =
    declarationRegion === null
      ? ''
      : say(` auprès du préfet de région (${declarationRegion})`, ` with the prefect of ${declarationRegion}`);
  return say(
    `Déclaration d’activité enregistrée sous le numéro ${declarationNumber}${where}. Cet enregistrement ne vaut pas agrément de l’État.`,
    `Declaration of activity registered as number ${declarationNumber}${where}. This registration is no approval by the State.`,
  );
}

const hoursText = (hours: Decimal, locale: Locale): string => `${plainText(normalise(hours), locale)} h`;

function contentText(modules: DocumentFacts['programme']['modules'], locale: Locale): string | null {
  if (modules.length === 0) return null;
  return modules
    .map(({ title, hours, parts }) => {
      const length = hours.units === 0 ? '' : ` — ${hoursText(hours, locale)}`;
      const detail = parts.length === 0 ? '' : `${locale === 'fr' ? ' : ' : ': '}${parts.join(' · ')}`;
      return `${title}${length}${detail}`;
    })
    .join('\n');
}

function durationText({ centreHours, internshipHours }: Course, locale: Locale): string {
  const centre = hoursText(centreHours, locale);
  if (internshipHours.units === 0) return centre;
  const all = hoursText(addDecimals(centreHours, internshipHours), locale);
  const internship = hoursText(internshipHours, locale);
  return locale === 'fr'
    ? `${all} : ${centre} en centre et ${internship} en entreprise.`
    : `${all}: ${centre} in the centre and ${internship} in a company.`;
}

function periodText({ periods, halfDays }: DocumentFacts['cohort'], locale: Locale): string | null {
  if (periods.length === 0) return null;
  const kinds = { centre: ['En centre', 'In the centre'], internship: ['En entreprise', 'In a company'] } as const;
  const spans = periods.map(({ kind, from, to }) => {
    const [fr, en] = kinds[kind];
    return locale === 'fr'
      ? `${fr} : du ${dateText(from, locale)} au ${dateText(to, locale)}`
      : `${en}: ${dateText(from, locale)} to ${dateText(to, locale)}`;
  });
  const times = halfDays.map(([from, to]) => `${from}–${to}`).join(', ');
  return lines(...spans, times === '' ? null : times);
}

function priceText(course: Course, funding: Funding | null, locale: Locale): string | null {
  if (course.price === null) return null;
  const amount = (value: Money) => plainText(value, locale);
  const whole = locale === 'fr' ? `${amount(course.price)} net de taxe` : `${amount(course.price)} net of tax`;
  if (funding === null || funding.amount.cents === course.price.cents) return `${whole}.`;
  const hours = hoursText(funding.hours, locale);
  return locale === 'fr'
    ? `${whole}, dont ${amount(funding.amount)} pour ${hours} au titre du présent document.`
    : `${whole}, of which ${amount(funding.amount)} for ${hours} under this document.`;
}

function instalmentsText(instalments: readonly Instalment[], locale: Locale): string | null {
  if (instalments.length === 0) return null;
  return [...instalments]
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ dueOn, amount }) =>
      locale === 'fr'
        ? `${plainText(amount, locale)} le ${dateText(dueOn, locale)}`
        : `${plainText(amount, locale)} on ${dateText(dueOn, locale)}`,
    )
    .join('\n');
}

function withdrawalText({ atDistance, signedOn }: Funding, locale: Locale, on: CalendarDate): string {
  const day = signedOn ?? on;
  const days = decimalText(rateAt(atDistance ? WITHDRAWAL_DAYS_AT_DISTANCE : WITHDRAWAL_DAYS, day).value);
  const percent = decimalText(rateAt(FIRST_PAYMENT, day).value);
  return locale === 'fr'
    ? `Dans les ${days} jours qui suivent la signature, vous pouvez vous rétracter par lettre recommandée avec avis de réception, sans rien devoir. Aucune somme n’est exigible avant la fin de ce délai ; à sa fin, ${percent} % du prix au plus ; le solde s’échelonne au fil de la formation. Si la force majeure vous empêche de suivre la formation, vous ne devez que les heures suivies.`
    : `Within ${days} days of signing you may withdraw by registered letter with acknowledgement of receipt, and owe nothing. Nothing is payable before that delay ends; then ${percent} % of the price at most; the balance is spread over the course. If force majeure keeps you from following the course, you owe only the hours followed.`;
}
