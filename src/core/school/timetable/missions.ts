/** A trainer's work in a cohort: what was done, read from signatures; what it is worth; whether the invoice says the same. */
import { MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import { isSiret } from '#core/ground/organisations/index.ts';
import {
  add,
  type CalendarDate,
  type Decimal,
  decimal,
  divideDecimals,
  type Explained,
  fact,
  lineAmount,
  type Money,
  multiplyDecimals,
  type Problem,
  problem,
  ruled,
  subtract,
} from '#core/kernel/index.ts';
import { hours } from './time.ts';

const HOUR = decimal(MINUTES_PER_HOUR);

export interface Mission {
  readonly id: string;
  readonly trainer: string;
  readonly kind: 'salaried' | 'invoice';
  readonly hourlyRate: Decimal;
  readonly travel: Money;
  readonly siret: string | null;
  readonly declarationNumber: string | null;
  readonly invoiceNumber: string | null;
  readonly invoiceAmount: Money | null;
  readonly invoicedOn: CalendarDate | null;
}

/** One countersigned session. */
export interface Signed {
  readonly sessionId: string;
  readonly date: CalendarDate;
  readonly minutes: number;
}

export interface ServiceDone {
  readonly plannedMinutes: number;
  readonly signedMinutes: number;
  /** Hours signed at the rate agreed, and travel. */
  readonly due: Explained;
  readonly problems: readonly Problem[];
}

/** Only what was signed is done: a session that was planned and not signed is not paid, and is said. */
export function serviceDone(mission: Mission, plannedMinutes: number, signed: readonly Signed[]): ServiceDone {
  const signedMinutes = signed.reduce((sum, { minutes }) => sum + minutes, 0);
  const due = amountDue(mission, signedMinutes);
  return { plannedMinutes, signedMinutes, due, problems: missionProblems(mission, signedMinutes, due.value) };
}

function amountDue({ hourlyRate, travel }: Mission, minutes: number): Explained {
  const done = hours(minutes);
  // By the minute: a third of an hour has no decimal, and would be worth a few cents less.
  const taught = lineAmount(
    divideDecimals(multiplyDecimals(decimal(minutes), hourlyRate, hourlyRate.scale), HOUR, 2) ?? decimal(0),
    decimal(1),
  );
  const pay = ruled('mission.taught', taught, [
    fact('mission.hours-signed', done).because,
    fact('mission.hourly-rate', hourlyRate).because,
  ]);
  return ruled('mission.due', add(taught, travel), [pay.because, fact('mission.travel', travel).because]);
}

function missionProblems(mission: Mission, signedMinutes: number, due: Money): readonly Problem[] {
  const { kind, trainer, siret, declarationNumber, invoiceAmount, invoiceNumber } = mission;
  const at = [`mission/${mission.id}`];
  const found: Problem[] = [];
  if (kind === 'salaried') {
    if (invoiceAmount !== null) found.push(problem('mission.salaried-invoices', 'blocking', { trainer }, at));
    return found;
  }
  if (siret === null) found.push(problem('mission.siret-missing', 'blocking', { trainer }, at));
  else if (!isSiret(siret)) found.push(problem('mission.siret-wrong', 'blocking', { trainer, value: siret }, at));
  if (declarationNumber === null) found.push(problem('mission.declaration-missing', 'warning', { trainer }, at));
  if (invoiceAmount === null) return found;
  if (invoiceNumber === null) found.push(problem('mission.invoice-unnumbered', 'warning', { trainer }, at));
  const difference = subtract(invoiceAmount, due);
  if (difference.cents === 0) return found;
  const said = {
    trainer,
    invoiced: invoiceAmount,
    due,
    hours: hours(signedMinutes),
    rate: mission.hourlyRate,
    travel: mission.travel,
    difference: difference.cents > 0 ? difference : subtract(due, invoiceAmount),
  };
  const code = difference.cents > 0 ? 'mission.invoice-over' : 'mission.invoice-under';
  return [...found, problem(code, difference.cents > 0 ? 'blocking' : 'warning', said, at)];
}
