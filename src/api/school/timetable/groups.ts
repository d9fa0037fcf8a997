import { z } from 'zod';
import { Answer, breaks, defineRoute } from '#api/http/index.ts';
import {
  type Asked,
  choice,
  createRow,
  type Fields,
  label,
  type RowSpec,
  reference,
  replyOf,
  rowRoutes,
  type Stored,
  shown,
} from '#api/rows/index.ts';
import { type CohortGroup, groupLeaveProblems, groupProblems } from '#core/school/cohorts/index.ts';
import { newId } from '#db/identifiers.ts';
import { listChildren, listInside } from '#db/rows-inside.ts';
import { cohortTracks } from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome, ofCohort } from '../cohort-place.ts';
import { cohortParams } from './shapes.ts';

const fields: Fields = {
  kind: choice('kind', ['whole', 'track', 'part']),
  name: label('name', 100),
  trackId: reference('track_id', null),
};

const groups: RowSpec = {
  id: 'groups',
  place: ofCohort,
  path: '/groups',
  called: 'teaching group',
  table: 'teaching_group',
  kind: 'teaching-group',
  reads: 'timetable.read',
  edits: 'timetable.edit',
  fields,
  order: ['created_at'],
  within: { trackId: 'track' },
  label: (row) => row.name as string,
  children: {
    name: 'members',
    table: 'teaching_group_member',
    parent: 'group_id',
    fields: { enrolmentId: reference('enrolment_id') },
    named: false,
    once: ['enrolmentId'],
    within: { enrolmentId: 'enrolment' },
  },
  judge: refuseUnclear,
  mayGo: refuseTaught,
};

/** Each group is told from the others, and a part has somebody in it. */
async function refuseUnclear({ tx, placeId }: Asked, saved: readonly string[]): Promise<void> {
  const all = await groupsOf(tx, placeId);
  const problems = all.filter(({ id }) => saved.includes(id)).flatMap((group) => groupProblems(group, all));
  if (problems.length > 0) throw breaks(problems);
}

async function refuseTaught({ tx }: Asked, row: Stored): Promise<void> {
  const sessions = await listChildren(tx, 'teaching_session', 'group_id', [row.id as string]);
  const problems = groupLeaveProblems({ name: row.name as string }, sessions.length);
  if (problems.length > 0) throw breaks(problems);
}

const groupRows = async (tx: Tx, cohortId: string) => {
  const { inside } = await cohortHome(tx, cohortId);
  return listInside(tx, 'teaching_group', inside, ['created_at'], { after: null, limit: MOST });
};

async function groupsOf(tx: Tx, cohortId: string): Promise<readonly CohortGroup[]> {
  const rows = await groupRows(tx, cohortId);
  const ids = rows.map(({ id }) => id);
  const members = await listChildren(tx, 'teaching_group_member', 'group_id', ids);
  return rows.map(({ id, kind, name, track_id }) => ({
    id,
    kind: kind as CohortGroup['kind'],
    name,
    trackId: track_id,
    members: members.filter(({ group_id }) => group_id === id).map(({ enrolment_id }) => enrolment_id),
  }));
}

const NAMES = { fr: 'Promotion', en: 'Whole cohort' };
const MOST = 500;

/** The groups that every cohort has: everybody, and each track. Those that are there already stay as they are. */
const usual = defineRoute({
  id: 'groups.make-usual',
  method: 'POST',
  path: '/cohorts/{cohortId}/groups/usual',
  summary: 'Make the groups of the whole cohort and of each of its tracks, where they are missing',
  needs: 'timetable.edit',
  params: cohortParams,
  reply: z.array(replyOf(groups)),
  handle: async ({ tx, actor, today, params: { cohortId } }) => {
    const home = await cohortHome(tx, cohortId);
    const desk = { tx, actor, today, placeId: cohortId, spec: groups, home };
    const list = async () => (await groupRows(tx, cohortId)) as Stored[];
    const present = await list();
    const { locale } = actor.organisation;
    if (!present.some(({ kind }) => kind === 'whole')) {
      await createRow(desk, newId(), { kind: 'whole', name: NAMES[locale] });
    }
    for (const track of await cohortTracks(tx, cohortId)) {
      if (present.some(({ track_id }) => track_id === track.id)) continue;
      const name = (locale === 'fr' ? track.title_fr : track.title_en).slice(0, 100);
      await createRow(desk, newId(), { kind: 'track', name, trackId: track.id });
    }
    return new Answer(201, (await shown(desk, await list())) as never);
  },
});

export const groupRoutes = [...rowRoutes(groups), usual];
