import { Answer, authorise, breaks, broken, defineRoute, Refusal } from '#api/http/index.ts';
import { changeRow, createRow, partBody, removeRow, type Stored } from '#api/rows/index.ts';
import { WHOLE_ORGANISATION } from '#core/access/index.ts';
import { type CohortState, stateProblems } from '#core/school/cohorts/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { findRow, updateRow } from '#db/rows.ts';
import { isBegun, type VersionRow } from '#db/school/cohorts.ts';
import type { Tx } from '#db/transaction.ts';
import { shownCohort } from './cohort-json.ts';
import { cohortBody, cohortDesk, cohortReply, cohorts, pathOf } from './cohort-spec.ts';

export const putRoute = defineRoute({
  id: 'cohorts.put',
  method: 'PUT',
  path: '/cohorts/{cohortId}',
  summary: 'Create a cohort under the client’s id, which freezes its version of the programme; or replace it',
  needs: 'cohorts.edit',
  params: pathOf,
  body: cohortBody,
  reply: cohortReply,
  handle: async ({ tx, actor, params, body, today, now, ifMatch, isCreate }) => {
    const zone = actor.organisation.timeZone;
    const asked = { tx, actor, today, placeId: params.cohortId };
    if (isCreate) authorise(actor, 'cohorts.edit', WHOLE_ORGANISATION);
    const version = await versionOf(tx, (body as Stored).versionId as string);
    const whole = { weekdays: version.weekdays, halfDays: version.half_days, ...(body as Stored) };
    if (!isCreate) {
      await refuseStep(tx, params.cohortId, whole);
      await changeRow(cohortDesk(asked, null), params.cohortId, ifMatch!, whole, true);
      return shownCohort(tx, params.cohortId, zone);
    }
    const { isNew } = await createRow(cohortDesk(asked, version.programme_id), params.cohortId, whole);
    if (isNew) await freeze(tx, version, now);
    return new Answer(isNew ? 201 : 200, await shownCohort(tx, params.cohortId, zone));
  },
});

export const patchRoute = defineRoute({
  id: 'cohorts.patch',
  method: 'PATCH',
  path: '/cohorts/{cohortId}',
  summary: 'Change a part of a cohort: its name, its state, its days and hours',
  needs: 'cohorts.edit',
  params: pathOf,
  body: partBody(cohorts.fields),
  reply: cohortReply,
  handle: async ({ tx, actor, params, body, today, ifMatch }) => {
    await refuseStep(tx, params.cohortId, body as Stored);
    const desk = cohortDesk({ tx, actor, today, placeId: params.cohortId }, null);
    await changeRow(desk, params.cohortId, ifMatch!, body as Stored, false);
    return shownCohort(tx, params.cohortId, actor.organisation.timeZone);
  },
});

export const removeRoute = defineRoute({
  id: 'cohorts.remove',
  method: 'DELETE',
  path: '/cohorts/{cohortId}',
  summary: 'Remove a cohort made by mistake; one that has calls, enrolments or sessions is archived instead',
  needs: 'cohorts.edit',
  params: pathOf,
  handle: async ({ tx, actor, params, today, ifMatch }) => {
    authorise(actor, 'cohorts.edit', WHOLE_ORGANISATION);
    // Locked first: nobody begins on it between the look and the removal.
    await findRow(tx, 'cohort', params.cohortId, { lock: true });
    if (await isBegun(tx, params.cohortId)) throw broken('cohort.not-empty');
    await removeRow(cohortDesk({ tx, actor, today, placeId: params.cohortId }, null), params.cohortId, ifMatch!);
  },
});

async function versionOf(tx: Tx, id: string): Promise<VersionRow> {
  const row = await findRow(tx, 'programme_version', id, { lock: true });
  if (!row) throw new Refusal(409, 'conflict.reference');
  return row;
}

/** From its first cohort on, a version says what those people were promised. */
async function freeze(tx: Tx, version: VersionRow, now: string): Promise<void> {
  if (version.frozen_at !== null) return;
  const after = await updateRow(tx, 'programme_version', version.id, version.version, { frozen_at: now });
  await recordChange(tx, {
    action: 'freeze',
    subject: { kind: 'programme-version', id: version.id },
    changes: diffForAudit('programme_version', version as never, after as never),
  });
}

/** Another version, or a state that skips a step. */
async function refuseStep(tx: Tx, id: string, body: Stored): Promise<void> {
  const present = await findRow(tx, 'cohort', id, { lock: true });
  if (!present) return;
  if (body.versionId !== undefined && body.versionId !== present.version_id) {
    throw broken('cohort.version-fixed', {}, ['cohort.versionId']);
  }
  const problems = stateProblems(present.state as CohortState, (body.state ?? present.state) as CohortState);
  if (problems.length > 0) throw breaks(problems);
}
