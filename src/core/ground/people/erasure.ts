/** Whether somebody can be erased now, and what must stay of them, until when, and why. */
import { addMonths, type CalendarDate, decimalText, type Problem, problem } from '#core/kernel/index.ts';
import { KEEP_CERTIFICATE, KEEP_PROOFS, KEEP_PROOFS_COFINANCED, rateAt } from '#core/rates/index.ts';

export interface TrainingFollowed {
  readonly id: string;
  /** Of the cohort. */
  readonly name: string;
  readonly state: 'offered' | 'enrolled' | 'left' | 'completed' | 'withdrawn';
  /** The last day of the training for this person: of the cohort, or of their departure. Null when it is not known. */
  readonly endsOn: CalendarDate | null;
  /** European funds pay a part. */
  readonly cofinanced: boolean;
}

export interface KeptDocument {
  readonly id: string;
  readonly subjectId: string;
  readonly title: string;
  readonly retainUntil: CalendarDate | null;
}

export interface ErasureFacts {
  readonly trainings: readonly TrainingFollowed[];
  readonly documents: readonly KeptDocument[];
  /** Sessions that they will teach still. */
  readonly sessionsToCome: number;
  /** They have a place in the house as well. */
  readonly hasPlace: boolean;
  /**
   * Addresses under which something lies that goes with them, and of which nothing shows yet that they are theirs: of
   * whoever erases themselves. Staff answer for whom they erase.
   */
  readonly unconfirmed: readonly string[];
}

export interface Kept {
  /** Of `KINDS_OF_DATA`. */
  readonly kind: 'documents' | 'attendance' | 'place';
  readonly id: string;
  /** The document, the cohort. */
  readonly name: string;
  /** The last day; null: until another request. */
  readonly until: CalendarDate | null;
  /** The rate it follows from. */
  readonly rate: string | null;
}

export interface ErasureAnswer {
  /** Blocking: what has to end first. */
  readonly problems: readonly Problem[];
  readonly kept: readonly Kept[];
}

const MONTHS = 12;

/** The last day on which the proofs of a training must still be there. */
export function proofsUntil(endsOn: CalendarDate, cofinanced: boolean): CalendarDate {
  const rate = cofinanced ? KEEP_PROOFS_COFINANCED : KEEP_PROOFS;
  const first = rate.values[0]!.from;
  const years = Number(decimalText(rateAt(rate, endsOn > first ? endsOn : first).value));
  return addMonths(endsOn, years * MONTHS);
}

/** The training that a document is about, when it is about one. */
export type ProvenTraining = Pick<TrainingFollowed, 'endsOn' | 'cofinanced'>;

/**
 * The last day on which a document must still be there: the day it was frozen with, or later when the training has since
 * been made longer or its agreement cofinanced. Null: no law keeps it, and no day ends it either.
 */
export function documentUntil(retainUntil: CalendarDate | null, training: ProvenTraining | null): CalendarDate | null {
  if (retainUntil === null || training === null || training.endsOn === null) return retainUntil;
  const proofs = proofsUntil(training.endsOn, training.cofinanced);
  return proofs > retainUntil ? proofs : retainUntil;
}

/**
 * Nobody is erased while a training of theirs goes on, or while they have sessions to teach. While a training that has
 * ended must still be proven, its ledger stays without a name, and what says whose it was is a document kept for as long:
 * where there is none it has to be made first. Everything else goes.
 * Whoever erases themselves takes along what was written to an address only once it is shown to be theirs.
 * Problems: `erasure.in-training`, `erasure.teaching`, `erasure.proof-missing`, `erasure.address-unconfirmed`, all blocking.
 */
export function erasureAnswer(facts: ErasureFacts, today: CalendarDate): ErasureAnswer {
  const problems: Problem[] = [];
  const kept: Kept[] = [];
  for (const { id, name, state, endsOn, cofinanced } of facts.trainings) {
    const goesOn = state === 'offered' || (state === 'enrolled' && (endsOn === null || endsOn >= today));
    if (goesOn) {
      problems.push(problem('erasure.in-training', 'blocking', { name, until: endsOn ?? '—' }, [`enrolment/${id}`]));
      continue;
    }
    if (state === 'withdrawn' || endsOn === null) continue;
    const until = proofsUntil(endsOn, cofinanced);
    if (until < today) continue;
    const rate = cofinanced ? KEEP_PROOFS_COFINANCED.id : KEEP_PROOFS.id;
    kept.push({ kind: 'attendance', id, name, until, rate });
    const proven = facts.documents.some(({ subjectId, retainUntil }) => subjectId === id && isKept(retainUntil, today));
    if (!proven) problems.push(problem('erasure.proof-missing', 'blocking', { name, until }, [`enrolment/${id}`]));
  }
  if (facts.sessionsToCome > 0) {
    problems.push(problem('erasure.teaching', 'blocking', { count: facts.sessionsToCome }));
  }
  if (facts.unconfirmed.length > 0) {
    problems.push(problem('erasure.address-unconfirmed', 'blocking', { addresses: facts.unconfirmed.join(', ') }));
  }
  for (const { id, title, retainUntil } of facts.documents) {
    if (isKept(retainUntil, today)) kept.push({ kind: 'documents', id, name: title, until: retainUntil, rate: null });
  }
  if (facts.hasPlace) kept.push({ kind: 'place', id: 'place', name: '', until: null, rate: null });
  return { problems, kept };
}

const isKept = (retainUntil: CalendarDate | null, today: CalendarDate): boolean =>
  retainUntil !== null && retainUntil >= today;

/** The years that sentences on terms (`keep.*`) name, on a day. */
export function yearsKept(today: CalendarDate): Readonly<Record<'years' | 'cofinanced' | 'certificate', string>> {
  const on = (rate: typeof KEEP_PROOFS) => decimalText(rateAt(rate, today).value);
  return { years: on(KEEP_PROOFS), cofinanced: on(KEEP_PROOFS_COFINANCED), certificate: on(KEEP_CERTIFICATE) };
}
