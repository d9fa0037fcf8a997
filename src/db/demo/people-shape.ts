/** The demo's school as data, second part: who applied, how they were chosen, who has a place. */
import type { ApplicationState } from '#core/school/admissions/index.ts';
import type { Both } from './school-shape.ts';
import type { Amount, Day, Key, LocalTime } from './shape.ts';

type Status = 'jobSeeker' | 'employee' | 'intermittent' | 'selfEmployed' | 'other';
interface Sentence {
  readonly fr: string;
  readonly en: string;
}

export interface DemoAdmissions {
  readonly key: Key;
  readonly code: string;
  readonly state: 'draft' | 'published' | 'ended';
  readonly opens: Day;
  /** Inclusive. */
  readonly closes: Day;
  readonly readingOpens: LocalTime;
  readonly firstSelection: Day;
  readonly interviews: readonly [from: Day, to: Day];
  readonly finalSelection: Day;
  /** French and English. */
  readonly title: readonly [string, string];
  readonly acceptanceDays: number;
  readonly eraseRefusedMonths: number;
  readonly nextCallNote: string;
  readonly questions: readonly {
    readonly code: string;
    readonly kind: 'line' | 'text' | 'number' | 'date' | 'choice' | 'yesNo';
    readonly title: Sentence;
    readonly hint?: Sentence;
    readonly required: boolean;
    readonly most?: number;
  }[];
  readonly meeting: {
    readonly from: LocalTime;
    readonly to: LocalTime;
    readonly onlineLink: string;
    readonly capacity: number;
    /** Who came, or did not, once it has been. */
    readonly registrations: readonly (readonly [given: string, family: string, attended?: boolean])[];
  };
  readonly criteria: readonly DemoCriterion[];
  readonly slots: readonly DemoSlot[];
  readonly applications: readonly DemoApplication[];
}

export interface DemoCriterion {
  readonly key: Key;
  readonly stage: 'file' | 'interview';
  readonly title: Both;
  readonly most: number;
  readonly weight: Amount;
}

export interface DemoSlot {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly room: Key;
  readonly application?: Key;
}

export interface DemoDecision {
  readonly stage: 'admissibility' | 'first' | 'final';
  readonly on: Day;
  readonly outcome: 'admissible' | 'incomplete' | 'late' | 'interview' | 'selected' | 'waiting' | 'refused';
  readonly reason: string;
  readonly rank?: number;
}

export interface DemoOffer {
  readonly answerBy: LocalTime;
  readonly answer: 'accepted' | 'declined' | 'lapsed' | 'noShow';
  readonly at: LocalTime;
}

/** Criterion → mark. */
type Marks = Readonly<Record<Key, Amount>>;

export interface DemoApplication {
  readonly key: Key;
  readonly name: readonly [given: string, family: string];
  readonly status: Status;
  readonly route: Key;
  readonly pool: Key;
  readonly track: Key;
  readonly state: Exclude<ApplicationState, 'erased'>;
  readonly started: LocalTime;
  readonly submitted?: LocalTime;
  readonly number?: number;
  readonly answers: Readonly<Record<string, string | boolean>>;
  readonly pieces: readonly { readonly code: Key; readonly state: string; readonly note?: string }[];
  /** By members. */
  readonly readings: readonly { readonly reader: Key; readonly marks: Marks; readonly on: Day }[];
  readonly interviews: readonly { readonly by: Key; readonly marks: Marks }[];
  readonly decisions: readonly DemoDecision[];
  readonly offers: readonly DemoOffer[];
  readonly waiting?: { readonly rank: number; readonly state: 'waiting' | 'taken' };
}

export interface DemoEnrolment {
  readonly person: Key;
  readonly application?: Key;
  readonly pool: Key;
  readonly track: Key;
  readonly route: string;
  readonly status: Status;
  readonly state: 'offered' | 'enrolled' | 'left' | 'completed' | 'withdrawn';
  readonly enrolled: Day;
  readonly trackChosen: Day;
  readonly note?: string;
  readonly fundings: readonly DemoFunding[];
  readonly departure?: {
    readonly reason: 'jobFound' | 'abandonment' | 'exclusion' | 'forceMajeure' | 'health' | 'other';
    readonly lastDay: Day;
    readonly lastHalf: number;
    readonly note: string;
    readonly notified: Day;
  };
}

export interface DemoFunding {
  readonly payer: 'region' | 'franceTravail' | 'opco' | 'employer' | 'self' | 'cpf' | 'afdas' | 'other';
  readonly party?: Key;
  readonly hours: Amount;
  readonly amount: Amount;
  readonly agreementNumber?: string;
  readonly document: 'quote' | 'convention' | 'contract' | 'cpf' | 'none';
  readonly atDistance?: boolean;
  readonly signed: Day;
  readonly notices?: readonly (readonly [kind: 'start' | 'interruption' | 'completion', happened: Day, sent: Day])[];
  readonly instalments?: readonly (readonly [due: Day, amount: Amount, paid?: Day])[];
}
