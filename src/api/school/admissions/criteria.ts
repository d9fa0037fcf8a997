/** What files and interviews are judged by. */
import { broken, type Route, uuid } from '#api/http/index.ts';
import { choice, count, decimal, type Fields, label, type RowSpec, rowRoutes, sortKey } from '#api/rows/index.ts';
import { insideCall, marksGiven } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { ofCohort } from '../cohort-place.ts';
import { theCall } from './selection-call.ts';

const MOST_MARK = 100;

const fields: Fields = {
  stage: choice('stage', ['file', 'interview']),
  titleFr: label('title_fr'),
  titleEn: label('title_en'),
  most: count('most', 1, MOST_MARK),
  weight: decimal('weight', 4, 2, 0),
  sortKey: sortKey('sort_key'),
};

const criteria: RowSpec = {
  id: 'criteria',
  place: ofCohort,
  path: '/calls/{callId}/criteria',
  called: 'criterion',
  table: 'criterion',
  kind: 'criterion',
  reads: 'admissions.read',
  edits: 'admissions.manage',
  fields,
  order: ['stage', 'sort_key'],
  label: (row) => row.title_fr as string,
  params: { callId: uuid },
  home: async (tx, cohortId, params) => {
    const call = await theCall(tx, { cohortId, callId: params.callId as string });
    return { fixed: { call_id: call.id }, inside: insideCall(call.id) };
  },
};

/** Once somebody has handed marks in, what they were given by does not change any more. */
async function refuseOnceUsed(tx: Tx, callId: string): Promise<void> {
  if (await marksGiven(tx, callId)) throw broken('admissions.marks-used');
}

export const criterionRoutes: readonly Route[] = rowRoutes(criteria).map((route) =>
  route.method === 'GET'
    ? route
    : {
        ...route,
        handle: async (context) => {
          await refuseOnceUsed(context.tx, (context.params as { callId: string }).callId);
          return route.handle(context);
        },
      },
);
