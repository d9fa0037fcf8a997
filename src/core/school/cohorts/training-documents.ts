/**
 * What a quote, a convention, an individual contract and the pack before enrolment must say, each with the text that
 * asks for it. A document is printed only when nothing of that is missing. Rule page: docs/rules/training-funding.md.
 */
import { type Problem, problem } from '#core/kernel/index.ts';
import type { BindingDocument, Payer } from './payers.ts';

export const TRAINING_DOCUMENTS = ['quote', 'convention', 'contract', 'pack'] as const;
export type TrainingDocument = (typeof TRAINING_DOCUMENTS)[number];

export const DOCUMENT_FIELDS = [
  'provider',
  'declaration',
  'payer',
  'trainee',
  'title',
  'nature',
  'objective',
  'content',
  'requiredLevel',
  'headcount',
  'duration',
  'period',
  'place',
  'conduct',
  'means',
  'followUp',
  'assessment',
  'sanction',
  'trainers',
  'price',
  'paymentTerms',
  'instalments',
  'withdrawal',
  'earlyExit',
  'contact',
  'accessibility',
  'internalRules',
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

/** Ready to be read, in the language of the document. Null or blank: unknown. */
export type DocumentTexts = Readonly<Partial<Record<DocumentField, string | null>>>;

interface Asked {
  readonly field: DocumentField;
  /** The article that asks for it; null: said for the reader, and left out when it is unknown. */
  readonly law: string | null;
}

const by = (law: string | null, ...fields: DocumentField[]): readonly Asked[] =>
  fields.map((field) => ({ field, law }));

const CONVENTION: readonly Asked[] = [
  ...by('L6353-1', 'provider', 'declaration', 'payer'),
  ...by(null, 'trainee'),
  ...by('D6353-1 I 1°', 'title', 'objective', 'content', 'means', 'duration', 'period'),
  ...by(null, 'place', 'headcount'),
  ...by('D6353-1 I 1°', 'conduct', 'followUp', 'sanction'),
  ...by('D6353-1 I 2°', 'price', 'paymentTerms'),
  ...by(null, 'instalments'),
];

const ASKED: Readonly<Record<TrainingDocument, readonly Asked[]>> = {
  convention: CONVENTION,
  quote: CONVENTION.map((one) => (one.law?.startsWith('D6353-1') ? { ...one, law: 'D6353-1 II' } : one)),
  contract: [
    ...by('L6353-3', 'provider', 'declaration', 'trainee'),
    ...by('L6353-4 1°', 'title', 'nature', 'duration', 'period', 'content', 'objective', 'headcount'),
    ...by(null, 'place'),
    ...by('L6353-4 2°', 'requiredLevel'),
    ...by('L6353-4 3°', 'conduct', 'means', 'assessment', 'sanction'),
    ...by('L6353-4 4°', 'trainers'),
    ...by('L6353-4 5°', 'price', 'paymentTerms'),
    ...by('L6353-6', 'instalments'),
    ...by('L6353-5', 'withdrawal'),
    ...by('L6353-4 5°', 'earlyExit'),
  ],
  pack: [
    ...by(null, 'provider', 'trainee', 'title'),
    ...by('L6353-8', 'objective', 'content', 'trainers', 'duration', 'period', 'assessment'),
    ...by(null, 'sanction', 'place', 'accessibility'),
    ...by('L6353-8', 'contact', 'internalRules'),
  ],
};

/** Before one's own money is asked for, the pack says what it costs and what leaving costs. */
const SELF_PAID: readonly Asked[] = by('L6353-8', 'price', 'paymentTerms', 'earlyExit');

export const askedBy = (document: TrainingDocument, selfPaid: boolean): readonly Asked[] =>
  document === 'pack' && selfPaid ? [...ASKED.pack, ...SELF_PAID] : ASKED[document];

export interface DocumentPart extends Asked {
  readonly text: string;
}

/** The parts of a document in their order, without those that are unknown and that no law asks for. */
export function documentParts(
  document: TrainingDocument,
  texts: DocumentTexts,
  selfPaid: boolean,
): readonly DocumentPart[] {
  return askedBy(document, selfPaid).flatMap((asked) => {
    const text = texts[asked.field]?.trim() ?? '';
    return text === '' ? [] : [{ ...asked, text }];
  });
}

/** Where each thing is entered: what a problem leads to. */
const ENTERED: Readonly<Record<DocumentField, string>> = {
  provider: 'organisation.identity',
  declaration: 'training-terms.declarationNumber',
  payer: 'funding.partyId',
  trainee: 'person.address',
  title: 'programme.title',
  nature: 'programme.title',
  objective: 'programme.texts',
  content: 'programme.modules',
  requiredLevel: 'programme.texts',
  headcount: 'cohort.pools',
  duration: 'programme.hours',
  period: 'cohort.periods',
  place: 'cohort.venue',
  conduct: 'programme.texts',
  means: 'programme.texts',
  followUp: 'programme.texts',
  assessment: 'programme.texts',
  sanction: 'programme.texts',
  trainers: 'programme.texts',
  price: 'programme.price',
  paymentTerms: 'training-terms.payment',
  instalments: 'funding.instalments',
  withdrawal: 'funding.signedOn',
  earlyExit: 'training-terms.earlyExit',
  contact: 'organisation.identity',
  accessibility: 'programme.texts',
  internalRules: 'training-terms.internalRules',
};

export function documentProblems(
  document: TrainingDocument,
  texts: DocumentTexts,
  selfPaid: boolean,
): readonly Problem[] {
  return askedBy(document, selfPaid).flatMap(({ field, law }) => {
    if (law === null || (texts[field]?.trim() ?? '') !== '') return [];
    return [problem('training-document.missing', 'blocking', { document, field, law }, [ENTERED[field]])];
  });
}

/** What this payer gets to sign; null where nothing of ours is signed. */
export function documentOf(payer: Payer, chosen: BindingDocument): TrainingDocument | null {
  if (payer === 'cpf' || chosen === 'cpf' || chosen === 'none') return null;
  return chosen;
}
