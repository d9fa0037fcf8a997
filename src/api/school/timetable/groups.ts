import { z } from 'zod';
import { Answer, defineRoute } from '#api/http/index.ts';
import {
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
import { newId } from '#db/identifiers.ts';
import { listInside } from '#db/rows-inside.ts';
import { cohortTracks } from '#db/school/timetable/index.ts';
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
    within: { enrolmentId: 'enrolment' },
  },
};

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
    const list = async () =>
      (await listInside(tx, 'teaching_group', home.inside, ['created_at'], { after: null, limit: MOST })) as Stored[];
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
