/** The demo's enrolments as rows: places taken, who pays, who left. */
import type { IdOf, TableRows } from './row-pieces.ts';
import type { DemoCohort, DemoSchool } from './school-shape.ts';

export const enrolmentRows = ({ cohorts }: DemoSchool, idOf: IdOf): TableRows =>
  cohorts.flatMap((cohort) => [...placeRows(cohort, idOf), ...moneyRows(cohort, idOf)]);

export const enrolmentId = (idOf: IdOf, cohort: string, person: string): string => idOf('enrolment', cohort, person);

function placeRows({ key, programme, enrolments }: DemoCohort, idOf: IdOf): TableRows {
  return [
    ['subject', enrolments.map(({ person }) => ({ id: enrolmentId(idOf, key, person), kind: 'enrolment' }))],
    [
      'enrolment',
      enrolments.map((enrolment) => ({
        id: enrolmentId(idOf, key, enrolment.person),
        cohort_id: idOf('cohort', key),
        person_id: idOf('person', enrolment.person),
        pool_id: idOf('pool', key, enrolment.pool),
        track_id: idOf('track', programme, enrolment.track),
        application_id: enrolment.application ? idOf('application', enrolment.application) : null,
        route_code: enrolment.route,
        status: enrolment.status,
        state: enrolment.state,
        enrolled_on: enrolment.enrolled,
        track_chosen_on: enrolment.trackChosen,
        note: enrolment.note,
      })),
    ],
    [
      'departure',
      enrolments.flatMap(({ person, departure }) =>
        departure
          ? [
              {
                id: idOf('departure', key, person),
                enrolment_id: enrolmentId(idOf, key, person),
                reason: departure.reason,
                last_day: departure.lastDay,
                last_half: departure.lastHalf,
                note: departure.note,
                notified_on: departure.notified,
              },
            ]
          : [],
      ),
    ],
  ];
}

function moneyRows({ key, enrolments }: DemoCohort, idOf: IdOf): TableRows {
  const fundings = enrolments.flatMap(({ person, fundings }) =>
    fundings.map((funding, index) => ({ funding, person, id: idOf('funding', key, person, String(index)) })),
  );
  return [
    [
      'enrolment_funding',
      fundings.map(({ funding, person, id }) => ({
        id,
        enrolment_id: enrolmentId(idOf, key, person),
        payer: funding.payer,
        party_id: funding.party ? idOf('party', funding.party) : null,
        hours: funding.hours,
        amount: funding.amount,
        agreement_number: funding.agreementNumber,
        document: funding.document,
        at_distance: funding.atDistance ?? false,
        signed_on: funding.signed,
      })),
    ],
    [
      'funder_notice',
      fundings.flatMap(({ funding, id }) =>
        (funding.notices ?? []).map(([kind, happened, sent]) => ({
          id: idOf('notice', id, kind),
          funding_id: id,
          kind,
          happened_on: happened,
          sent_on: sent,
        })),
      ),
    ],
    [
      'instalment',
      fundings.flatMap(({ funding, id }) =>
        (funding.instalments ?? []).map(([due, amount, paid]) => ({
          id: idOf('instalment', id, due),
          funding_id: id,
          due_on: due,
          amount,
          paid_on: paid,
        })),
      ),
    ],
  ];
}
