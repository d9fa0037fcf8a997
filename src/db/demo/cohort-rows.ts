/** The demo's cohorts as rows: calendar, tracks, places, groups. */
import { type IdOf, sortKey, type TableRows } from './row-pieces.ts';
import type { DemoCohort, DemoSchool } from './school-shape.ts';

export const cohortRows = ({ cohorts }: DemoSchool, idOf: IdOf): TableRows =>
  cohorts.flatMap((cohort) => [...frameRows(cohort, idOf), ...placeRows(cohort, idOf)]);

function frameRows(cohort: DemoCohort, idOf: IdOf): TableRows {
  const { key, periods, closures } = cohort;
  const cohort_id = idOf('cohort', key);
  return [
    [
      'cohort',
      [
        {
          id: cohort_id,
          programme_id: idOf('programme', cohort.programme),
          version_id: idOf('version', cohort.programme),
          name: cohort.name,
          state: cohort.state,
          zone: cohort.zone,
          weekdays: cohort.weekdays,
          half_days: cohort.halfDays,
          venue_id: idOf('venue', cohort.venue),
          room_id: idOf('room', cohort.room),
          note: cohort.note,
        },
      ],
    ],
    [
      'cohort_period',
      periods.map(([kind, from, to]) => ({
        id: idOf('period', key, from),
        cohort_id,
        kind,
        starts_on: from,
        ends_on: to,
      })),
    ],
    [
      'cohort_closure',
      closures.map(([from, to, reason]) => ({
        id: idOf('closure', key, from),
        cohort_id,
        starts_on: from,
        ends_on: to,
        reason,
      })),
    ],
  ];
}

function placeRows({ key, programme, tracks, pools, groups }: DemoCohort, idOf: IdOf): TableRows {
  const cohort_id = idOf('cohort', key);
  const poolOf = (pool: string | undefined) => (pool ? idOf('pool', key, pool) : null);
  return [
    [
      'cohort_track',
      tracks.map(({ track, capacity, changeUntil }) => ({
        id: idOf('cohort-track', key, track),
        cohort_id,
        track_id: idOf('track', programme, track),
        capacity,
        change_until: changeUntil,
      })),
    ],
    [
      'pool',
      pools.map((pool, index) => ({
        id: poolOf(pool.key),
        cohort_id,
        agreement_id: pool.agreement ? idOf('agreement', pool.agreement) : null,
        name: pool.name,
        statuses: pool.statuses,
        places: pool.places,
        unused: pool.transferFrom ? 'transfer' : 'keep',
        transfer_from: pool.transferFrom,
        transfer_to: poolOf(pool.transferTo),
        sort_key: sortKey(index),
      })),
    ],
    [
      'teaching_group',
      groups.map((group) => ({
        id: idOf('group', key, group.key),
        cohort_id,
        track_id: group.track ? idOf('track', programme, group.track) : null,
        kind: group.kind,
        name: group.name,
      })),
    ],
  ];
}
