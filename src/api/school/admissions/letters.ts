/** The letters of a stage: seen before they go, then sent in one go, all or none. */
import { z } from 'zod';
import {
  type ApiActor,
  Bytes,
  breaks,
  broken,
  defineRoute,
  notFound,
  problem,
  type Services,
  tell,
  uuid,
} from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import {
  type DecisionToSend,
  decisionProblems,
  type Letter,
  letterKindOf,
  letterOf,
  waitingRanks,
} from '#core/school/admissions/index.ts';
import { placesByPool } from '#core/school/cohorts/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, type RowOf, updateRow } from '#db/rows.ts';
import { decisionsOf, filesOfCall, placesHeld, poolsOf, waitingFilesOf } from '#db/school/admissions/index.ts';
import { lockPools, poolFacts } from '#db/school/places.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import { answerBy, letterFacts, letterMail, makeOffer } from '#jobs/school/admissions/index.ts';
import { linkAddress, makeLink } from '../../ground/access/index.ts';
import { freezeDocument } from '../../ground/files/index.ts';
import { storedDecision } from './decisions.ts';
import { offerDesk } from './offer-desk.ts';
import { saidOf } from './said.ts';
import { decisionJson, decisionReply, type SelectionStage, STAGES } from './selection.ts';
import { CALL, type CallRow, type FileRow, fileLabel, ofCall, theCall } from './selection-call.ts';
import { storedFile } from './stored-file.ts';

const ofStage = ofCall.extend({ stage: z.enum(STAGES) });

interface Drafted {
  readonly decision: RowOf<'decision'>;
  readonly file: FileRow;
  readonly letter: Letter | null;
  readonly waitingRank: number | null;
}

interface Batch {
  readonly call: CallRow;
  readonly drafted: readonly Drafted[];
  readonly problems: readonly Problem[];
  readonly programme: { readonly fr: string; readonly en: string };
}

/** Decisions not sent yet with their letters, and everything that stands in the way of sending them. */
async function batchOf(
  tx: Tx,
  call: CallRow,
  stage: SelectionStage,
  asked: { readonly today: CalendarDate; readonly school: string; readonly lock: boolean },
): Promise<Batch> {
  const { lock, today } = asked;
  if (lock) await lockPools(tx, call.cohort_id);
  const pools = await poolsOf(tx, call.cohort_id);
  const decisions = (await decisionsOf(tx, call.id, { stage, lock })).filter(({ sent_at }) => sent_at === null);
  const files = new Map((await filesOfCall(tx, call.id, { lock })).map((file) => [file.id, file]));
  const toSend = decisions.map((one): DecisionToSend => {
    const file = files.get(one.application_id)!;
    return {
      applicationId: file.id,
      number: file.number ?? 0,
      state: file.state,
      outcome: one.outcome,
      poolId: one.pool_id,
      rank: one.rank,
      reason: one.reason,
    };
  });
  const facts = pools.map(poolFacts);
  const held = await placesHeld(tx, call.cohort_id);
  const { pools: places } = placesByPool(facts, held, today);
  const toFill = pools.map(({ id, name }) => ({ id, name, free: places.find(({ poolId }) => poolId === id)!.free }));
  const problems = [...decisionProblems(stage, toSend, toFill)];
  // Pools may borrow the same place: counted together, nobody may be left without one.
  const offered = toSend
    .filter(({ outcome, poolId }) => outcome === 'selected' && poolId !== null)
    .map(({ poolId }) => ({ poolId: poolId!, state: 'offered' as const }));
  if (problems.length === 0) {
    for (const { poolId, over } of placesByPool(facts, [...held, ...offered], today).pools) {
      if (over === 0) continue;
      const { name, free } = toFill.find(({ id }) => id === poolId)!;
      const offers = offered.filter((one) => one.poolId === poolId).length;
      const said = { pool: name, offers, free: Math.min(free, offers - over), over };
      problems.push(...breaksOf('admissions.more-offers-than-places', said, `pool/${poolId}`));
    }
  }
  const already = await waitingFilesOf(tx, call.cohort_id);
  const waiting = new Map(
    pools.flatMap(({ id }) => [
      ...waitingRanks(toSend, id, Math.max(0, ...already.filter((one) => one.pool_id === id).map(({ rank }) => rank))),
    ]),
  );
  const said = await saidOf(tx, call, asked.school);
  const drafted = decisions.map((decision): Drafted => {
    const file = files.get(decision.application_id)!;
    const kind = letterKindOf(stage, decision.outcome);
    const waitingRank = waiting.get(file.id) ?? null;
    const facts = letterFacts(call, said, file, {
      reason: decision.reason,
      pool: pools.find(({ id }) => id === decision.pool_id)?.name ?? null,
      rank: waitingRank,
      answerBy: answerBy(call, today).lastDay,
    });
    return { decision, file, waitingRank, letter: kind && letterOf(kind, facts, file.locale) };
  });
  return { call, drafted, problems, programme: said.programme };
}

const breaksOf = (code: string, facts: Problem['facts'], at: string): Problem[] => [
  { code, severity: 'blocking', facts, at: [at] },
];

const printed = (services: Services, actor: ApiActor, one: Drafted, letter: Letter, programme: string, date: string) =>
  services.printer.print({
    template: 'school/admissions/letter.typ',
    locale: one.file.locale,
    title: letter.subject,
    date,
    issuer: actor.organisation.name,
    data: {
      to: [`${one.file.given_name} ${one.file.family_name}`],
      number: one.file.number,
      about: programme,
      paragraphs: letter.paragraphs,
    },
  });

const preview = z.object({
  decision: decisionReply,
  number: z.int().nullable(),
  name: z.string(),
  email: z.string(),
  subject: z.string(),
  paragraphs: z.array(z.string()),
});

const previewRoute = defineRoute({
  id: 'letters.preview',
  method: 'GET',
  path: `${CALL}/letters/{stage}`,
  summary: 'The letters that would go out, and what stands in the way; nothing is sent',
  needs: 'admissions.manage',
  params: ofStage,
  reply: z.object({ items: z.array(preview), problems: z.array(problem) }),
  handle: async ({ tx, actor, params, today }) => {
    const call = await theCall(tx, params);
    const batch = await batchOf(tx, call, params.stage, { today, school: actor.organisation.name, lock: false });
    return {
      items: batch.drafted.map(({ decision, file, letter }) => ({
        decision: decisionJson(decision),
        number: file.number,
        name: `${file.given_name} ${file.family_name}`,
        email: file.email,
        subject: letter?.subject ?? '',
        paragraphs: [...(letter?.paragraphs ?? [])],
      })),
      problems: batch.problems.map(problemJson),
    };
  },
});

const previewPdfRoute = defineRoute({
  id: 'letters.preview-pdf',
  method: 'GET',
  path: `${CALL}/letters/{stage}/{decisionId}`,
  summary: 'One letter as it would be printed',
  needs: 'admissions.manage',
  params: ofStage.extend({ decisionId: uuid }),
  produces: ['application/pdf'],
  handle: async ({ tx, actor, params, today, services }) => {
    const call = await theCall(tx, params);
    const batch = await batchOf(tx, call, params.stage, { today, school: actor.organisation.name, lock: false });
    const one = batch.drafted.find(({ decision }) => decision.id === params.decisionId);
    if (!one?.letter) throw notFound();
    const bytes = await printed(services, actor, one, one.letter, batch.programme[one.file.locale], today);
    return new Bytes(bytes, {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="lettre.pdf"',
      'cache-control': 'no-store',
    });
  },
});

const STATE_AFTER = { interview: 'interview', selected: 'selected', waiting: 'waiting', refused: 'refused' } as const;

const sendRoute = defineRoute({
  id: 'letters.send',
  method: 'POST',
  path: `${CALL}/letters/{stage}`,
  summary: 'Send every letter of a stage in one go: decisions become final, places are offered, all or nothing',
  needs: 'admissions.manage',
  params: ofStage,
  reply: z.object({ sent: z.int() }),
  handle: async (context) => {
    const { tx, actor, params, today, now, services } = context;
    const call = await theCall(tx, params, { lock: true });
    const batch = await batchOf(tx, call, params.stage, { today, school: actor.organisation.name, lock: true });
    if (batch.drafted.length === 0) throw broken('admissions.nothing-to-send');
    if (batch.problems.length > 0) throw breaks(batch.problems);
    const desk = offerDesk(context);
    for (const one of batch.drafted) {
      const { decision, file } = one;
      const letter = one.letter!;
      const programme = batch.programme[file.locale];
      const bytes = await printed(services, actor, one, letter, programme, today);
      const frozen = await freezeDocument(
        { tx, services, actor },
        {
          subjectId: file.id,
          kind: 'admission-letter',
          title: letter.subject,
          locale: file.locale,
          mediaType: 'application/pdf',
          bytes,
          inputs: { ...letter, outcome: decision.outcome, number: file.number },
          retainUntil: null,
        },
      );
      const sent = await updateRow(tx, 'decision', decision.id, decision.version, {
        sent_at: now,
        decided_on: today,
        letter_id: frozen.id,
      });
      await tell(tx, storedDecision(file.number), 'send', decision, sent!);
      const outcome = decision.outcome as keyof typeof STATE_AFTER;
      const after = await updateRow(tx, 'application', file.id, file.version, {
        state: STATE_AFTER[outcome],
        ...(decision.pool_id === null ? {} : { pool_id: decision.pool_id }),
      });
      await tell(tx, storedFile, 'decide', file, after!);
      if (outcome === 'selected') await makeOffer(tx, desk, call, file, decision.pool_id!);
      if (outcome === 'waiting') await queueUp(tx, call, one);
      const opens = outcome === 'interview' ? 'interview' : 'decision';
      const scope = { kind: 'application', id: file.id } as const;
      const label = fileLabel(file.number);
      const secret = await makeLink(tx, {
        role: 'applicant',
        scope,
        subjectId: file.id,
        opens,
        label,
        sentTo: file.email,
      });
      const address = linkAddress(services.settings.url, actor.organisation.slug, opens, secret);
      await postMail(tx, services.queue, letterMail(file, letter, programme, address));
    }
    return { sent: batch.drafted.length };
  },
});

async function queueUp(tx: Tx, call: CallRow, { decision, file, waitingRank }: Drafted): Promise<void> {
  const row = await insertRow(tx, 'waiting_place', newId(), {
    cohort_id: call.cohort_id,
    pool_id: decision.pool_id,
    application_id: file.id,
    rank: waitingRank,
    reason: decision.reason,
  });
  await tell(
    tx,
    { table: 'waiting_place', kind: 'waiting-place', label: () => fileLabel(file.number), json: (found) => found },
    'create',
    null,
    row!,
  );
}

export const letterRoutes = [previewRoute, previewPdfRoute, sendRoute];
