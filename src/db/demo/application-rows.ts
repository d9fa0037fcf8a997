/** The demo's applications as rows: what people sent, how it was judged, what was decided. */
import { createHash } from 'node:crypto';
import type { Values } from '../rows.ts';
import { callRows, slotRows } from './call-rows.ts';
import { onePage } from './one-page.ts';
import type { DemoAdmissions, DemoApplication } from './people-shape.ts';
import { emailOf, type IdOf, instant, type TableRows } from './row-pieces.ts';
import type { DemoCohort, DemoSchool, DemoVersion } from './school-shape.ts';

/** Bytes that rows name by their hash: for the file store. */
export interface DemoFile {
  readonly sha256: string;
  readonly bytes: Buffer;
}

export function applicationRows(school: DemoSchool, idOf: IdOf): { rows: TableRows; files: readonly DemoFile[] } {
  const made = school.cohorts.flatMap((cohort) => {
    const { version } = school.programmes.find(({ key }) => key === cohort.programme)!;
    return cohort.calls.map((call) => {
      const sent = sentOf(call, cohort, version, idOf);
      const rows = [
        ...callRows(call, cohort, idOf),
        ...fileRows(call, cohort, sent, idOf),
        ...judgedRows(call, idOf),
        ...decidedRows(call, cohort, idOf),
        ...slotRows(call, idOf),
      ];
      return { rows, files: sent.map(({ sha256, bytes }) => ({ sha256, bytes })) };
    });
  });
  return { rows: made.flatMap(({ rows }) => rows), files: made.flatMap(({ files }) => files) };
}

interface Sent extends DemoFile {
  readonly application: DemoApplication;
  readonly piece: DemoApplication['pieces'][number];
  readonly id: string;
  readonly requiredPieceId: string;
}

function sentOf(call: DemoAdmissions, { programme }: DemoCohort, { routes }: DemoVersion, idOf: IdOf): readonly Sent[] {
  return call.applications.flatMap((application) =>
    application.pieces.map((piece) => {
      const asked = routes
        .find(({ code }) => code === application.route)
        ?.pieces.find(({ code }) => code === piece.code);
      const bytes = onePage([
        asked?.title[0] ?? piece.code,
        application.name.join(' '),
        '',
        'Document de démonstration.',
      ]);
      return {
        application,
        piece,
        bytes,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        id: idOf('piece', application.key, piece.code),
        requiredPieceId: idOf('required-piece', programme, application.route, piece.code),
      };
    }),
  );
}

function fileRows(call: DemoAdmissions, cohort: DemoCohort, sent: readonly Sent[], idOf: IdOf): TableRows {
  const enrolled = new Set(cohort.enrolments.map(({ application }) => application));
  const { applications } = call;
  return [
    ['subject', applications.map(({ key }) => ({ id: idOf('application', key), kind: 'application' }))],
    [
      'application',
      applications.map((one) => ({
        id: idOf('application', one.key),
        created_at: instant(one.started),
        call_id: idOf('call-for-applications', call.key),
        route_id: idOf('route', cohort.programme, one.route),
        pool_id: idOf('pool', cohort.key, one.pool),
        person_id: enrolled.has(one.key) ? idOf('person', one.key) : null,
        number: one.number,
        state: one.state,
        given_name: one.name[0],
        family_name: one.name[1],
        email: emailOf(one.name),
        status: one.status,
        submitted_at: one.submitted ? instant(one.submitted) : null,
        track_id: idOf('track', cohort.programme, one.track),
      })),
    ],
    [
      'application_answers',
      applications.map(({ key, answers }) => ({
        id: idOf('answers', key),
        application_id: idOf('application', key),
        answers,
      })),
    ],
    [
      'piece',
      sent.map(({ application, piece, id, requiredPieceId }) => ({
        id,
        application_id: idOf('application', application.key),
        required_piece_id: requiredPieceId,
        state: piece.state,
        checked_at: piece.state === 'received' ? null : instant(`${call.closes}T18:00`),
        note: piece.note,
      })),
    ],
    [
      'piece_file',
      sent.map(({ application, piece, id, sha256, bytes }) => ({
        id: idOf('piece-file', application.key, piece.code),
        piece_id: id,
        application_id: idOf('application', application.key),
        name: `${piece.code}.pdf`,
        media_type: 'application/pdf',
        size: bytes.length,
        sha256,
      })),
    ],
  ];
}

function judgedRows(call: DemoAdmissions, idOf: IdOf): TableRows {
  const marksOf = (marks: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(marks).map(([key, mark]) => [idOf('criterion', call.key, key), mark]));
  return [
    [
      'reading',
      call.applications.flatMap(({ key, readings }) =>
        readings.map(({ reader, marks, on }) => ({
          id: idOf('reading', key, reader),
          application_id: idOf('application', key),
          member_id: idOf('member', reader),
          state: 'submitted',
          marks: marksOf(marks),
          submitted_at: instant(`${on}T17:00`),
        })),
      ),
    ],
    [
      'interview',
      call.applications.flatMap(({ key, interviews }) =>
        interviews.map(({ by, marks }) => ({
          id: idOf('interview', key, by),
          application_id: idOf('application', key),
          member_id: idOf('member', by),
          marks: marksOf(marks),
          submitted_at: instant(`${call.interviews[1]}T18:00`),
        })),
      ),
    ],
  ];
}

function decidedRows(call: DemoAdmissions, { key: cohort }: DemoCohort, idOf: IdOf): TableRows {
  const decisions = call.applications.flatMap((application) =>
    application.decisions.map(
      (decision): Values => ({
        id: idOf('decision', application.key, decision.stage),
        application_id: idOf('application', application.key),
        stage: decision.stage,
        outcome: decision.outcome,
        pool_id: idOf('pool', cohort, application.pool),
        rank: decision.rank,
        reason: decision.reason,
        decided_on: decision.on,
        sent_at: instant(`${decision.on}T18:30`),
      }),
    ),
  );
  return [
    ['decision', decisions],
    [
      'offer',
      call.applications.flatMap(({ key, pool, offers }) =>
        offers.map(({ answerBy, answer, at }) => ({
          id: idOf('offer', key, answerBy),
          application_id: idOf('application', key),
          pool_id: idOf('pool', cohort, pool),
          answer_by: instant(answerBy),
          answer,
          answered_at: instant(at),
        })),
      ),
    ],
    [
      'waiting_place',
      call.applications.flatMap(({ key, pool, waiting, decisions: said }) =>
        waiting
          ? [
              {
                id: idOf('waiting-place', key),
                cohort_id: idOf('cohort', cohort),
                pool_id: idOf('pool', cohort, pool),
                application_id: idOf('application', key),
                rank: waiting.rank,
                reason: said.at(-1)!.reason,
                state: waiting.state,
              },
            ]
          : [],
      ),
    ],
  ];
}
