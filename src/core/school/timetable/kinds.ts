/** Kinds of session, and what proves that somebody was there: each has its own, since each is signed otherwise. */
export type SessionKind = 'course' | 'practice' | 'supervisedWork' | 'writtenExam' | 'mockExam' | 'individualInterview';

export type ProofOfPresence =
  /** Trainee and trainer sign the half-day. */
  | 'halfDayBoth'
  /** The same, and what was produced is handed in. */
  | 'halfDayBothAndWork'
  /** Signed on entering the room and on handing in the paper; the proctor signs the sheet. */
  | 'examSheet'
  /** Trainee and trainer sign each slot. */
  | 'slotBoth';

export interface KindOfSession {
  readonly proof: ProofOfPresence;
  /** Somebody must watch over it, who need not be able to teach it. */
  readonly proctored: boolean;
  /** One trainee at a time, by slots. */
  readonly bySlots: boolean;
}

export const SESSION_KINDS: Readonly<Record<SessionKind, KindOfSession>> = {
  course: { proof: 'halfDayBoth', proctored: false, bySlots: false },
  practice: { proof: 'halfDayBoth', proctored: false, bySlots: false },
  supervisedWork: { proof: 'halfDayBothAndWork', proctored: false, bySlots: false },
  writtenExam: { proof: 'examSheet', proctored: true, bySlots: false },
  mockExam: { proof: 'examSheet', proctored: true, bySlots: false },
  individualInterview: { proof: 'slotBoth', proctored: false, bySlots: true },
};

/** Trainees leave supervised work one by one for their interview: the two may stand side by side for one group. */
export const goesBeside = (a: SessionKind, b: SessionKind): boolean =>
  (a === 'individualInterview' && b === 'supervisedWork') || (a === 'supervisedWork' && b === 'individualInterview');
