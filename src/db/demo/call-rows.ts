/** The demo's calls as rows: their days, what they ask, and when people are heard. */
import type { DemoAdmissions } from './people-shape.ts';
import { emailOf, endOf, type IdOf, instant, sortKey, type TableRows } from './row-pieces.ts';
import type { DemoCohort } from './school-shape.ts';

export function callRows(call: DemoAdmissions, { key, venue }: DemoCohort, idOf: IdOf): TableRows {
  const call_id = idOf('call-for-applications', call.key);
  return [
    [
      'call',
      [
        {
          id: call_id,
          cohort_id: idOf('cohort', key),
          title_fr: call.title[0],
          title_en: call.title[1],
          code: call.code,
          state: call.state,
          opens_on: call.opens,
          closes_on: call.closes,
          opens_at: instant(`${call.opens}T00:00`),
          closes_at: endOf(call.closes),
          reading_opens_at: instant(call.readingOpens),
          questions: call.questions,
          first_selection_on: call.firstSelection,
          interviews_from: call.interviews[0],
          interviews_to: call.interviews[1],
          final_selection_on: call.finalSelection,
          acceptance_days: call.acceptanceDays,
          erase_refused_months: call.eraseRefusedMonths,
          next_call_note: call.nextCallNote,
          last_number: Math.max(0, ...call.applications.map(({ number = 0 }) => number)),
        },
      ],
    ],
    [
      'information_meeting',
      [
        {
          id: idOf('meeting', call.key),
          call_id,
          starts_at: instant(call.meeting.from),
          ends_at: instant(call.meeting.to),
          online_link: call.meeting.onlineLink,
          venue_id: idOf('venue', venue),
          capacity: call.meeting.capacity,
        },
      ],
    ],
    [
      'meeting_registration',
      call.meeting.registrations.map(([given, family, attended]) => ({
        id: idOf('registration', call.key, given, family),
        meeting_id: idOf('meeting', call.key),
        given_name: given,
        family_name: family,
        email: emailOf([given, family]),
        attended,
      })),
    ],
    [
      'criterion',
      call.criteria.map(({ key: criterion, stage, title, most, weight }, index) => ({
        id: idOf('criterion', call.key, criterion),
        call_id,
        stage,
        title_fr: title[0],
        title_en: title[1],
        most,
        weight,
        sort_key: sortKey(index),
      })),
    ],
  ];
}

/** After the applications: a turn that was chosen names one. */
export const slotRows = (call: DemoAdmissions, idOf: IdOf): TableRows => [
  [
    'interview_slot',
    call.slots.map(({ day, from, to, room, application }) => ({
      id: idOf('slot', call.key, day, from, room),
      call_id: idOf('call-for-applications', call.key),
      starts_at: instant(`${day}T${from}`),
      ends_at: instant(`${day}T${to}`),
      room_id: idOf('room', room),
      application_id: application ? idOf('application', application) : null,
      chosen_at: application ? instant(`${call.firstSelection}T19:00`) : null,
    })),
  ],
];
