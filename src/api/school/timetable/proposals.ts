/** Proposals of the solver: started, followed, stopped, taken. */
import { z } from 'zod';
import {
  Answer,
  type ApiActor,
  breaks,
  calendarDate,
  defineRoute,
  notFound,
  Refusal,
  type Services,
  stale,
  uuid,
} from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import type { Stored } from '#api/rows/index.ts';
import { blocks, type CalendarDate, type Problem } from '#core/kernel/index.ts';
import { type Session, solvableFrom, takingOf, timetableProblems, usualStart } from '#core/school/timetable/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { findRow, insertRow, JsonColumn } from '#db/rows.ts';
import {
  endSilentProposals,
  listProposals,
  moveProposal,
  type ProposalRow,
  proposalsToTakeUp,
  runningProposal,
} from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { type Asked, type Outcome, type Reported, timetableFacts } from '#jobs/school/timetable/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { changeSession, createSession, removeSession, sessionDesk } from './sessions.ts';
import { cohortParams, proposal } from './shapes.ts';

const MOST_LISTED = 20;
const USUAL_SECONDS = 20;
const MOST_SECONDS = 300;
const USUAL_GAP = 0.01;
const one = cohortParams.extend({ id: uuid });

type Phase = z.output<typeof proposal>['phase'];
const PHASES: Readonly<Record<string, Phase>> = { waiting: 'waiting', running: 'proposing' };

function json(row: ProposalRow) {
  const progress = row.progress as unknown as Asked & Partial<Reported>;
  const outcome = row.outcome as unknown as Partial<Outcome>;
  const isRunning = row.state === 'running';
  const said = (problems: readonly Problem[] = []) => problems.map(problemJson);
  return {
    ...{ id: row.id, version: row.version, state: row.state },
    startedAt: row.started_at && new Date(row.started_at).toISOString(),
    endedAt: row.ended_at && new Date(row.ended_at).toISOString(),
    gap: row.gap === null ? null : Number(row.gap),
    ...{ seconds: progress.seconds, from: progress.from },
    phase: isRunning ? (progress.phase ?? 'proposing') : (PHASES[row.state] ?? 'ended'),
    elapsedSeconds: progress.elapsedSeconds ?? 0,
    cost: (isRunning ? progress.cost : outcome.cost) ?? null,
    bound: (isRunning ? progress.bound : outcome.bound) ?? 0,
    asked: progress.asked ?? 0,
    ...{ sessions: outcome.sessions ?? [], optimal: outcome.optimal ?? false, minimal: outcome.minimal ?? true },
    ...{ problems: said(outcome.problems), colliding: said(outcome.colliding) },
  } as never;
}

async function find(tx: Tx, cohortId: string, id: string): Promise<ProposalRow> {
  const row = await findRow(tx, 'timetable_proposal', id);
  if (!row || row.cohort_id !== cohortId) throw notFound();
  return row;
}

/**
 * A run outlives its process: whoever looks at it has it taken up by the process that answers, from the beginning. What
 * nobody looks at need not be computed.
 */
async function takeUp(tx: Tx, { organisation }: ApiActor, { solver }: Services, cohortId: string): Promise<void> {
  for (const id of await proposalsToTakeUp(tx, cohortId)) solver.start(organisation.id, id);
}

const list = defineRoute({
  id: 'proposals.list',
  method: 'GET',
  path: '/cohorts/{cohortId}/proposals',
  summary: 'The last proposals, the newest first; one whose process has gone is taken up again',
  needs: 'timetable.read',
  params: cohortParams,
  reply: z.array(proposal),
  handle: async ({ tx, actor, services, params: { cohortId } }) => {
    await cohortHome(tx, cohortId);
    await takeUp(tx, actor, services, cohortId);
    return (await listProposals(tx, cohortId, MOST_LISTED)).map(json);
  },
});

const read = defineRoute({
  id: 'proposals.read',
  method: 'GET',
  path: '/cohorts/{cohortId}/proposals/{id}',
  summary: 'One proposal: how far it is, its gap, its sessions, or the constraints that collide',
  needs: 'timetable.read',
  params: one,
  reply: proposal,
  handle: async ({ tx, actor, services, params: { cohortId, id } }) => {
    await takeUp(tx, actor, services, cohortId);
    return json(await find(tx, cohortId, id));
  },
});

const start = defineRoute({
  id: 'proposals.put',
  method: 'PUT',
  path: '/cohorts/{cohortId}/proposals/{id}',
  summary: 'Have a timetable proposed: the solver sets to work',
  needs: 'timetable.edit',
  params: one,
  body: z.strictObject({
    seconds: z.int().min(1).max(MOST_SECONDS).default(USUAL_SECONDS),
    /** 0.01: within one per cent of the best possible. */
    gap: z.number().min(0).max(1).default(USUAL_GAP),
    /** What stands before this day stays; absent: today, or the whole calendar when it is over. */
    from: calendarDate.optional(),
  }),
  reply: proposal,
  handle: async ({ tx, actor, services, params: { cohortId, id }, body, today, isCreate }) => {
    const { organisation } = actor;
    await cohortHome(tx, cohortId);
    const present = await findRow(tx, 'timetable_proposal', id);
    if (present || !isCreate) {
      const row = await find(tx, cohortId, id);
      if (!isCreate) throw stale(json(row));
      return new Answer(200, json(row));
    }
    await endSilentProposals(tx, cohortId);
    if (await runningProposal(tx, cohortId)) throw new Refusal(409, 'timetable.proposal-running');
    const loaded = await timetableFacts(tx, cohortId, organisation.locale);
    const from = (body.from ?? usualStart(loaded!.facts, today)) as CalendarDate;
    const asked: Asked = { seconds: body.seconds, gap: body.gap, from };
    const row = await insertRow(tx, 'timetable_proposal', id, {
      ...{ cohort_id: cohortId, state: 'waiting', progress: new JsonColumn(asked) },
    });
    if (!row) throw new Refusal(409, 'conflict.unique');
    await told(tx, 'create', id, [`${body.seconds} s`, from].join(' · '));
    services.solver.start(organisation.id, id);
    return new Answer(201, json(row as ProposalRow));
  },
});

const told = (tx: Tx, action: string, id: string, what: string) =>
  recordChange(tx, {
    action,
    subject: { kind: 'timetable-proposal', id, label: null },
    changes: [{ field: 'timetable_proposal.state', class: 'public', before: null, after: what }],
  });

const cancel = defineRoute({
  id: 'proposals.cancel',
  method: 'POST',
  path: '/cohorts/{cohortId}/proposals/{id}/cancel',
  summary: 'Stop the solver; the best timetable found so far stays readable',
  needs: 'timetable.edit',
  params: one,
  reply: proposal,
  handle: async ({ tx, params: { cohortId, id } }) => {
    const row = await find(tx, cohortId, id);
    const moved = await moveProposal(tx, id, ['waiting', 'running'], { state: 'cancelled', isEnd: true });
    if (moved) await told(tx, 'cancel', id, 'cancelled');
    return json(moved ?? row);
  },
});

const take = defineRoute({
  id: 'proposals.take',
  method: 'POST',
  path: '/cohorts/{cohortId}/proposals/{id}/take',
  summary: 'Make a proposal the draft: every session of it or none; what is locked stays',
  needs: 'timetable.edit',
  params: one,
  reply: proposal,
  handle: async (context) => {
    const { tx, actor, params } = context;
    const { cohortId, id } = params;
    const row = await find(tx, cohortId, id);
    const desk = await sessionDesk(context, cohortId);
    if (row.state === 'taken') return json(row);
    const { sessions = [] } = row.outcome as unknown as Partial<Outcome>;
    const moved = await moveProposal(tx, id, ['found', 'cancelled'], { state: 'taken' });
    if (!moved || sessions.length === 0) throw new Refusal(409, 'timetable.proposal-empty');
    const loaded = (await timetableFacts(tx, cohortId, actor.organisation.locale))!;
    const { from } = row.progress as unknown as Asked;
    const facts = solvableFrom(loaded.facts, loaded.sessions, from);
    const standing = new Set(facts.locked.map((one) => one.id));
    const present = loaded.sessions.map((one) => ({ ...one, locked: standing.has(one.id) }));
    const blocking = timetableProblems(facts, sessions).filter((one) => blocks([one]));
    if (blocking.length > 0) throw breaks(blocking);
    const taking = takingOf(present, sessions);
    const versions = new Map(loaded.rows.sessions.map((one) => [one.id, one]));
    for (const { from: before, to } of taking.moved) {
      await changeSession(desk, before.id, versions.get(before.id)!.version, bodyOf(to), false);
    }
    for (const gone of taking.gone) {
      const { version, announced } = versions.get(gone.id)!;
      if (announced === null) await removeSession(desk, gone.id, version);
      else await changeSession(desk, gone.id, version, { cancelled: true }, false);
    }
    for (const made of taking.made) await createSession(desk, newId(), bodyOf(made));
    await told(tx, 'take', id, 'taken');
    return json(moved);
  },
});

const bodyOf = ({ subModuleId, groupId, trainerId, roomId, kind, date, index, from, to }: Session): Stored => ({
  ...{ subModuleId, groupId, trainerId, roomId, kind, day: date, half: index },
  startsLocal: `${date}T${from}`,
  endsLocal: `${date}T${to}`,
});

export const proposalRoutes = [list, read, start, cancel, take];
