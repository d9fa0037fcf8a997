/** The demo's school as rows, in the order in which they lean on each other. */
import { applicationRows, type DemoFile } from './application-rows.ts';
import { attendanceRows } from './attendance-rows.ts';
import { cohortRows } from './cohort-rows.ts';
import { enrolmentRows } from './enrolment-rows.ts';
import { memberRows } from './member-rows.ts';
import { programmeRows } from './programme-rows.ts';
import type { IdOf, TableRows } from './row-pieces.ts';
import type { DemoSchool } from './school-shape.ts';
import { timetableRows, turnRows } from './timetable-rows.ts';
import { missionRows, trainerRows } from './trainer-rows.ts';

export function schoolRows(school: DemoSchool, idOf: IdOf): { rows: TableRows; files: readonly DemoFile[] } {
  const applications = applicationRows(school, idOf);
  const rows: TableRows = [
    ['subject', subjects(school, idOf)],
    termsRow(school, idOf),
    ...memberRows(school, idOf),
    ...partyRows(school, idOf),
    ...programmeRows(school, idOf),
    ...trainerRows(school, idOf),
    ...cohortRows(school, idOf),
    ...timetableRows(school, idOf),
    ...applications.rows,
    ...enrolmentRows(school, idOf),
    ...turnRows(school, idOf),
    ...missionRows(school, idOf),
    ...attendanceRows(school, idOf),
  ];
  return { rows, files: applications.files };
}

const subjects = ({ parties, programmes, trainers, cohorts }: DemoSchool, idOf: IdOf) => [
  ...parties.map(({ key }) => ({ id: idOf('party', key), kind: 'party' })),
  ...programmes.map(({ key }) => ({ id: idOf('programme', key), kind: 'programme' })),
  ...trainers.map(({ person }) => ({ id: idOf('trainer', person), kind: 'trainer' })),
  ...cohorts.map(({ key }) => ({ id: idOf('cohort', key), kind: 'cohort' })),
];

const termsRow = ({ terms }: DemoSchool, idOf: IdOf): TableRows[number] => [
  'training_terms',
  [
    {
      id: idOf('training-terms'),
      declaration_number: terms.declarationNumber,
      declaration_region: terms.declarationRegion,
      mediator: terms.mediator,
      payment_fr: terms.payment[0],
      payment_en: terms.payment[1],
      early_exit_fr: terms.earlyExit[0],
      early_exit_en: terms.earlyExit[1],
      internal_rules_fr: terms.internalRules[0],
      internal_rules_en: terms.internalRules[1],
      first_payment_percent: terms.firstPaymentPercent,
      instalments: terms.instalments,
    },
  ],
];

const partyRows = ({ parties, rooms }: DemoSchool, idOf: IdOf): TableRows => [
  [
    'party',
    parties.map(({ key, ...party }) => ({
      id: idOf('party', key),
      kind: party.kind,
      name: party.name,
      siret: party.siret,
      address: party.address,
      postcode: party.postcode,
      town: party.town,
      contact: party.contact,
      email: party.email,
    })),
  ],
  [
    'room',
    rooms.map(({ key, venue, name, seats, equipment, note }) => ({
      id: idOf('room', key),
      venue_id: idOf('venue', venue),
      name,
      seats,
      equipment: equipment,
      note,
    })),
  ],
];
