/** The demo's trainers as rows: what they can teach, and when they said they could. */
import type { IdOf, TableRows } from './row-pieces.ts';
import type { DemoSchool } from './school-shape.ts';

export function trainerRows({ trainers }: DemoSchool, idOf: IdOf): TableRows {
  return [
    [
      'trainer',
      trainers.map((trainer) => ({
        id: idOf('trainer', trainer.person),
        person_id: idOf('person', trainer.person),
        siret: trainer.siret,
        declaration_number: trainer.declarationNumber,
        titles: trainer.titles,
        most_hours: trainer.mostHours,
        most_hours_week: trainer.mostHoursWeek,
      })),
    ],
    [
      'trainer_skill',
      trainers.flatMap(({ person, teaches }) =>
        Object.entries(teaches).flatMap(([programme, codes]) =>
          codes.map((code) => ({
            id: idOf('trainer-skill', person, programme, code),
            trainer_id: idOf('trainer', person),
            programme_id: idOf('programme', programme),
            sub_module_code: code,
          })),
        ),
      ),
    ],
    [
      'availability',
      trainers.flatMap(({ person, availability }) =>
        availability.map(([day, half, state, note]) => ({
          id: idOf('availability', person, day, String(half)),
          trainer_id: idOf('trainer', person),
          day,
          half,
          state,
          note,
        })),
      ),
    ],
  ];
}

export const missionRows = ({ cohorts }: DemoSchool, idOf: IdOf): TableRows =>
  cohorts.map(({ key, missions }) => [
    'trainer_mission',
    missions.map(({ trainer, kind, hourlyRate, travel }) => ({
      id: idOf('mission', key, trainer),
      trainer_id: idOf('trainer', trainer),
      cohort_id: idOf('cohort', key),
      kind,
      hourly_rate: hourlyRate,
      travel: travel ?? '0',
    })),
  ]);
