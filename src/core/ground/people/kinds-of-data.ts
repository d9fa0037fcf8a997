/**
 * What is kept about people: for each kind of it, whom it is about, what for, on what ground, how long, and what an
 * erasure does with it. The sentences are in `kinds-of-data-words.ts`; a test holds this list against the classes of all
 * columns, so that nothing personal is kept without standing here. Rule page: docs/rules/personal-data.md.
 */

/** As the General Data Protection Regulation names them (article 6, paragraph 1). */
export const LEGAL_BASES = ['contract', 'legalObligation', 'legitimateInterest', 'consent'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

export const ABOUT = ['team', 'trainer', 'applicant', 'trainee', 'member', 'partner', 'visitor'] as const;
export type About = (typeof ABOUT)[number];

/**
 * - `asked`: until the person asks, or the house no longer needs it and erases it;
 * - `place`: as long as the place in the house, and what it made;
 * - `call`: the months that the call says, from the last answer given to the applicant;
 * - `proofs`: years from the end of the training, by the rates `retention.*`;
 * - `document`: the day that each document says;
 * - `trace`: as long as what it is a trace of.
 */
export type Term = 'asked' | 'place' | 'call' | 'proofs' | 'document' | 'trace';

/**
 * - `erased`: goes;
 * - `nameless`: the fact stays, what tells who goes;
 * - `proof`: stays while it proves a training, and is named to whoever asks;
 * - `stays`: not touched by a person's erasure: it is not theirs alone, or another request ends it.
 */
export type OnErasure = 'erased' | 'nameless' | 'proof' | 'stays';

export interface KindOfData {
  readonly id: string;
  readonly about: readonly About[];
  readonly basis: LegalBasis;
  readonly term: Term;
  readonly onErasure: OnErasure;
  /** Table → its personal and private columns. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export const KINDS_OF_DATA: readonly KindOfData[] = [
  {
    id: 'identity',
    about: ['team', 'trainer', 'trainee'],
    basis: 'contract',
    term: 'asked',
    onErasure: 'erased',
    columns: {
      person: [
        ...['given_name', 'family_name', 'stage_name', 'email', 'phone', 'address', 'postcode', 'town', 'home_insee'],
        ...['country', 'languages', 'diet', 'emergency_contact', 'note'],
      ],
      person_profession: ['profession', 'category', 'main'],
      person_skill: ['skill', 'expires_on'],
    },
  },
  {
    id: 'sealed',
    about: ['team', 'trainer'],
    basis: 'legalObligation',
    term: 'asked',
    onErasure: 'erased',
    columns: {
      person_private: [
        ...['bank_holder', 'birth_date', 'birth_name', 'birth_place', 'iban', 'nationality'],
        ...['social_security_number', 'social_security_number_lookup'],
      ],
    },
  },
  {
    id: 'employment',
    about: ['team'],
    basis: 'contract',
    term: 'asked',
    onErasure: 'nameless',
    columns: { employment_contract: ['deducted_before', 'withholding_rate'] },
  },
  {
    id: 'documents',
    about: ['team', 'trainer', 'trainee', 'applicant'],
    basis: 'legalObligation',
    term: 'document',
    onErasure: 'proof',
    columns: { frozen_document: ['inputs', 'title'] },
  },
  {
    id: 'place',
    about: ['member'],
    basis: 'contract',
    term: 'place',
    onErasure: 'stays',
    columns: {
      member: ['account_id', 'display_name', 'email'],
      invitation: ['email', 'secret_hash'],
      api_token: ['secret_hash'],
      share_link: ['label', 'secret_hash', 'sent_to'],
    },
  },
  {
    id: 'application',
    about: ['applicant'],
    basis: 'contract',
    term: 'call',
    onErasure: 'erased',
    columns: {
      application: ['email', 'family_name', 'given_name', 'phone'],
      application_answers: ['answers'],
      piece: ['note'],
      piece_file: ['name'],
    },
  },
  {
    id: 'selection',
    about: ['applicant'],
    basis: 'legitimateInterest',
    term: 'call',
    onErasure: 'erased',
    columns: {
      reading: ['comment', 'conflict_reason', 'marks'],
      interview: ['comment', 'marks'],
      decision: ['reason'],
      waiting_place: ['reason'],
    },
  },
  {
    id: 'meeting',
    about: ['visitor', 'applicant'],
    basis: 'consent',
    term: 'call',
    onErasure: 'erased',
    columns: { meeting_registration: ['email', 'family_name', 'given_name'] },
  },
  {
    id: 'enrolment',
    about: ['trainee'],
    basis: 'contract',
    term: 'proofs',
    onErasure: 'nameless',
    columns: { enrolment: ['note'], enrolment_funding: ['note'] },
  },
  {
    id: 'attendance',
    about: ['trainee', 'trainer'],
    basis: 'legalObligation',
    term: 'proofs',
    onErasure: 'proof',
    columns: {
      presence: ['reason', 'reason_kind', 'sealed_reason'],
      countersignature: ['reason', 'sealed_reason'],
      sheet_scan: ['note'],
      departure: ['note', 'reason'],
    },
  },
  {
    id: 'needs',
    about: ['applicant', 'trainee'],
    basis: 'consent',
    term: 'asked',
    onErasure: 'erased',
    columns: { application_need: ['arrangement', 'need'], need_reading: ['purpose'] },
  },
  {
    id: 'teaching',
    about: ['trainer'],
    basis: 'contract',
    term: 'proofs',
    onErasure: 'nameless',
    columns: {
      trainer: ['declaration_number', 'siret', 'titles'],
      trainer_mission: ['note'],
      availability: ['note'],
      timetable_proposal: ['outcome'],
    },
  },
  {
    id: 'messages',
    about: ['team', 'trainer', 'trainee', 'applicant', 'member'],
    basis: 'legitimateInterest',
    term: 'trace',
    onErasure: 'erased',
    columns: { outbox_message: ['body', 'recipient', 'subject_line'] },
  },
  {
    id: 'audit',
    about: ['team', 'trainer', 'trainee', 'applicant', 'member'],
    basis: 'legalObligation',
    term: 'trace',
    onErasure: 'nameless',
    columns: { audit_line: ['actor_label', 'subject_label', 'personal_changes'], person_key: ['wrapped_key'] },
  },
  {
    id: 'partners',
    about: ['partner'],
    basis: 'legitimateInterest',
    term: 'asked',
    onErasure: 'stays',
    columns: { party: ['contact', 'email', 'note', 'phone'], venue_contact: ['capacity', 'email', 'name', 'phone'] },
  },
];

export const kindsAbout = (about: About): readonly KindOfData[] =>
  KINDS_OF_DATA.filter((kind) => kind.about.includes(about));
