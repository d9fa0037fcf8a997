/** Quotes, conventions, individual contracts and the pack before enrolment: looked at, then printed and frozen. */
import { z } from 'zod';
import { freezeDocument } from '#api/ground/files/index.ts';
import {
  breaks,
  broken,
  type Context,
  calendarDate,
  created,
  defineRoute,
  money,
  problem,
  uuid,
} from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { type CalendarDate, type Locale, parseDecimal } from '#core/kernel/index.ts';
import {
  type DocumentFacts,
  documentOf,
  documentParts,
  documentProblems,
  documentTexts,
  proposeInstalments,
  TRAINING_DOCUMENTS,
  type TrainingDocument,
} from '#core/school/cohorts/index.ts';
import { sentence } from '#core/words.ts';
import { findInside } from '#db/rows-inside.ts';
import { insideEnrolments } from '#db/school/cohort-rows.ts';
import { findTrainingTerms } from '#db/school/training-terms.ts';
import type { Tx } from '#db/transaction.ts';
import { keptUntil } from '../kept-until.ts';
import { documentFacts } from './document-facts.ts';
import { holidaysOf } from './place-desk.ts';
import { courseOf } from './trainee-facts.ts';
import { figureJson } from './trainee-json.ts';

const ofFunding = z.object({ cohortId: uuid, fundingId: uuid });
const ofEnrolment = z.object({ cohortId: uuid, enrolmentId: uuid });
const language = z.object({ locale: z.enum(['fr', 'en']).default('fr') });
const asked = z.strictObject({ locale: z.enum(['fr', 'en']).default('fr') });

const preview = z.object({
  document: z.enum(TRAINING_DOCUMENTS),
  title: z.string(),
  parts: z.array(z.object({ field: z.string(), heading: z.string(), text: z.string(), law: z.string().nullable() })),
  problems: z.array(problem),
});
const frozen = z.object({ id: uuid, sha256: z.string(), title: z.string() });

interface Where {
  readonly cohortId: string;
  readonly enrolmentId: string;
  readonly fundingId: string | null;
}

interface Drawn {
  readonly document: TrainingDocument;
  readonly facts: DocumentFacts;
  readonly personId: string;
  readonly selfPaid: boolean;
  readonly locale: Locale;
}

async function ofPayer(tx: Tx, cohortId: string, fundingId: string, locale: Locale): Promise<Drawn & Where> {
  const row = await findInside(tx, 'enrolment_funding', insideEnrolments(tx, cohortId), fundingId);
  const where = { cohortId, enrolmentId: row?.enrolment_id ?? fundingId, fundingId };
  const found = await documentFacts(tx, where, locale);
  const funding = found.facts.funding!;
  const document = documentOf(funding.payer, funding.document);
  if (document === null) throw broken('training-document.none', { payer: funding.payer }, [`funding/${fundingId}`]);
  return { ...where, ...found, document, locale, selfPaid: funding.payer === 'self' };
}

const ofPack = async (tx: Tx, where: Omit<Where, 'fundingId'>, locale: Locale): Promise<Drawn & Where> => {
  const place = { ...where, fundingId: null };
  return { ...place, ...(await documentFacts(tx, place, locale)), document: 'pack', locale };
};

const term = (name: string, locale: Locale): string => sentence('terms', name, locale);
const titleOf = ({ document, facts, locale }: Drawn): string =>
  `${term(`trainingDocument.${document}`, locale)} — ${facts.trainee.name}`;

function look(drawn: Drawn, today: CalendarDate) {
  const { document, facts, selfPaid, locale } = drawn;
  const texts = documentTexts(facts, locale, today);
  return {
    parts: documentParts(document, texts, selfPaid).map(({ field, text, law }) => ({
      ...{ field, text, law, heading: term(`documentField.${field}`, locale) },
    })),
    problems: documentProblems(document, texts, selfPaid),
  };
}

function previewJson(drawn: Drawn, today: CalendarDate): z.output<typeof preview> {
  const { parts, problems } = look(drawn, today);
  const title = term(`trainingDocument.${drawn.document}`, drawn.locale);
  return { document: drawn.document, title, parts, problems: problems.map(problemJson) };
}

/** Nothing is printed while something that the law asks for is missing. */
async function print({ tx, services, actor, today }: Context<unknown, unknown, unknown>, drawn: Drawn & Where) {
  const { document, facts, locale, personId, enrolmentId } = drawn;
  const { parts, problems } = look(drawn, today);
  if (problems.length > 0) throw breaks(problems);
  const title = titleOf(drawn);
  const provider = term('signature.provider', locale);
  const other = facts.party ? term('signature.payer', locale) : term('signature.trainee', locale);
  const data = {
    about: facts.programme.title,
    number: facts.funding?.agreementNumber ?? null,
    parts,
    signatures: document === 'pack' ? [] : [provider, other],
  };
  const retainUntil = await keptUntil(tx, enrolmentId, today);
  const bytes = await services.printer.print({
    template: 'school/cohorts/training-document.typ',
    ...{ data, locale, title, date: today, issuer: facts.provider.name },
  });
  const made = await freezeDocument(
    { tx, services, actor },
    {
      ...{ subjectId: enrolmentId, personId, kind: `training-${document}`, title: `${title}.pdf`, locale },
      ...{ mediaType: 'application/pdf', bytes, inputs: data, retainUntil },
    },
  );
  return created({ ...made, title });
}

const lookAtDocument = defineRoute({
  id: 'training-documents.look',
  method: 'GET',
  path: '/cohorts/{cohortId}/fundings/{fundingId}/document',
  summary: 'What the payer’s quote, convention or contract will say, and what the law still misses in it',
  needs: 'enrolments.read',
  params: ofFunding,
  query: language,
  reply: preview,
  handle: async ({ tx, params, query, today }) =>
    previewJson(await ofPayer(tx, params.cohortId, params.fundingId, query.locale), today),
});

const printDocument = defineRoute({
  id: 'training-documents.print',
  method: 'POST',
  path: '/cohorts/{cohortId}/fundings/{fundingId}/document',
  summary: 'Print the payer’s document as an accessible PDF and keep it, with what it was made from',
  needs: 'enrolments.edit',
  params: ofFunding,
  body: asked,
  reply: frozen,
  handle: async (context) => {
    const { tx, params, body } = context;
    return print(context, await ofPayer(tx, params.cohortId, params.fundingId, body.locale));
  },
});

const lookAtPack = defineRoute({
  id: 'training-documents.look-at-pack',
  method: 'GET',
  path: '/cohorts/{cohortId}/enrolments/{enrolmentId}/pack',
  summary: 'What somebody is told before they enrol (L6353-8), and what is still missing in it',
  needs: 'enrolments.read',
  params: ofEnrolment,
  query: language,
  reply: preview,
  handle: async ({ tx, params, query, today }) => previewJson(await ofPack(tx, params, query.locale), today),
});

const printPack = defineRoute({
  id: 'training-documents.print-pack',
  method: 'POST',
  path: '/cohorts/{cohortId}/enrolments/{enrolmentId}/pack',
  summary: 'Print the pack before enrolment as an accessible PDF and keep it',
  needs: 'enrolments.edit',
  params: ofEnrolment,
  body: asked,
  reply: frozen,
  handle: async (context) => print(context, await ofPack(context.tx, context.params, context.body.locale)),
});

const MOST_INSTALMENTS = 24;
const FEW = 3;

const planRoute = defineRoute({
  id: 'instalments.plan',
  method: 'GET',
  path: '/cohorts/{cohortId}/fundings/{fundingId}/instalment-plan',
  summary: 'Instalments that the law allows for this payer: nothing is saved',
  needs: 'enrolments.read',
  params: ofFunding,
  query: z.object({
    count: z.coerce.number().int().min(1).max(MOST_INSTALMENTS).optional(),
    signsOn: calendarDate.optional(),
  }),
  reply: z.object({ items: z.array(z.object({ dueOn: calendarDate, amount: money, because: z.unknown() })) }),
  handle: async ({ tx, params, query, today }) => {
    const row = await findInside(tx, 'enrolment_funding', insideEnrolments(tx, params.cohortId), params.fundingId);
    const where = { ...params, enrolmentId: row?.enrolment_id ?? params.fundingId };
    const { facts } = await documentFacts(tx, where, 'fr');
    const terms = await findTrainingTerms(tx);
    const { course, entry } = await courseOf(tx, params.cohortId);
    const share = terms?.first_payment_percent ?? null;
    const plan = {
      firstPercent: share === null ? null : parseDecimal(share),
      count: query.count ?? terms?.instalments ?? FEW,
      signsOn: (query.signsOn ?? today) as CalendarDate,
    };
    return {
      items: proposeInstalments(course, facts.funding!, plan, holidaysOf(entry)).map(({ dueOn, amount }) => ({
        ...{ dueOn, amount: figureJson(amount).value, because: figureJson(amount).because },
      })),
    };
  },
});

export const trainingDocumentRoutes = [lookAtDocument, printDocument, lookAtPack, printPack, planRoute];
