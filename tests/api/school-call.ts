/** A call of the demo's school, open now, and applicants to it. */
import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { dayIn } from '#api/http/today.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { runForEveryone, scheduled } from '#jobs/scheduled.ts';
import { loadSchool } from './demo.ts';
import { everywhere, type House, type Somebody } from './house.ts';

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');

export interface OpenCall {
  readonly slug: string;
  readonly organisation: string;
  readonly cohortId: string;
  readonly callId: string;
  readonly code: string;
  readonly coordinator: Somebody;
  /** Moves the closing so many seconds from now (before, when negative); reading opens ten minutes later. */
  closeIn(seconds: number): Promise<string>;
  /** What stands in the outbox, the newest first. */
  mails(): Promise<readonly { recipient: string; subject_line: string; body: string }[]>;
}

const QUESTIONS = [
  { code: 'projet', kind: 'text', title: { fr: 'Votre projet', en: 'Your project' }, required: true },
  {
    code: 'ordinateur',
    kind: 'yesNo',
    title: { fr: 'Avez-vous un ordinateur ?', en: 'Do you have a computer?' },
    required: false,
  },
];

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function openCall(house: House): Promise<OpenCall> {
  const school = await loadSchool(house);
  const coordinator = await house.member(school.id, [everywhere('coordinator')]);
  const [cohortId, callId, code] = [school.cohorts[0]!, newId(), 'essai'];
  const reply = await house.call(coordinator, 'PUT', `/api/o/${school.slug}/cohorts/${cohortId}/calls/${callId}`, {
    headers: { 'if-none-match': '*' },
    payload: {
      code,
      state: 'published',
      opensOn: day(-30),
      closesOn: day(20),
      questions: QUESTIONS,
      nextCallNote: 'mars prochain',
    },
  });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return {
    slug: school.slug,
    organisation: school.id,
    cohortId,
    callId,
    code,
    coordinator,
    closeIn: (seconds) =>
      asMigrator(house.test.adminUrl, async (tx) => {
        const { rows } = await sql<{ closes: string }>`
          update call set closes_at = date_trunc('second', now()) + make_interval(secs => ${seconds}),
            reading_opens_at = date_trunc('second', now()) + make_interval(secs => ${seconds}, mins => 10)
          where id = ${callId} returning closes_at as closes`.execute(tx);
        return new Date(rows[0]!.closes).toISOString();
      }),
    mails: () =>
      asMigrator(house.test.adminUrl, (tx) =>
        tx
          .selectFrom('outbox_message')
          .select(['recipient', 'subject_line', 'body'])
          .where('organisation_id', '=', school.id)
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .execute(),
      ),
  };
}

/** One applicant with their link. */
export interface Applicant {
  readonly id: string;
  readonly link: string;
  readonly email: string;
  ask(
    method: string,
    path: string,
    payload?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  /** The file as the applicant sees it. */
  file(): Promise<OwnFile>;
  save(change: object): Promise<OwnFile>;
  send(requiredPieceId: string, name?: string, bytes?: Buffer): Promise<LightMyRequestResponse>;
  submit(body?: object): Promise<LightMyRequestResponse>;
}

export interface OwnFile {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: number | null;
  readonly submittedAt: string | null;
  readonly submittedHash: string | null;
  readonly complete: boolean;
  readonly need: string | null;
  readonly answers: Record<string, unknown>;
  readonly missing: readonly { code: string; at: string[]; message: { fr: string; en: string } }[];
  readonly pieces: readonly {
    id: string;
    requiredPieceId: string;
    state: string;
    files: { id: string; scanned: string }[];
  }[];
  readonly call: {
    readonly routes: readonly {
      id: string;
      code: string;
      pieces: { id: string; code: string; required: boolean; oneOf: string | null }[];
    }[];
    readonly pools: readonly { id: string; statuses: string[] }[];
    readonly tracks: readonly { id: string }[];
  };
}

export async function begin(house: House, call: OpenCall, email = `${randomUUID()}@example.org`): Promise<Applicant> {
  const reply = await house.call(null, 'POST', `/api/public/${call.slug}/calls/${call.code}/applications`, {
    payload: { email, locale: 'fr' },
  });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  const { id, address } = reply.json<{ id: string; address: string }>();
  const link = `Link ${address.split('#')[1]}`;
  const base = `/api/o/${call.slug}`;
  const ask: Applicant['ask'] = (method, path, payload, headers = {}) =>
    house.call(link, method, `${base}${path}`, { ...(payload ? { payload } : {}), headers });
  const file = async () => (await ask('GET', '/application')).json<OwnFile>();
  return {
    id,
    link,
    email,
    ask,
    file,
    save: async (change) => {
      const { version } = await file();
      const saved = await ask('PATCH', `/applications/${id}`, change, { 'if-match': `"${version}"` });
      if (saved.statusCode !== 200) throw new Error(saved.body);
      return saved.json<OwnFile>();
    },
    send: (requiredPieceId, name = 'piece.pdf', bytes = PDF) =>
      house.call(link, 'PUT', `${base}/applications/${id}/files/${newId()}`, {
        query: { requiredPieceId, name },
        payload: bytes,
        headers: { 'content-type': 'application/octet-stream' },
      }),
    submit: (body = {}) => ask('POST', `/applications/${id}/submit`, body),
  };
}

/** Everything the usual route asks for. */
export async function fillWhole(applicant: Applicant): Promise<OwnFile> {
  const { call } = await applicant.file();
  const route = call.routes[0]!;
  await applicant.save({
    givenName: 'Lise',
    familyName: 'Coulisse',
    status: 'employee',
    routeId: route.id,
    trackId: call.tracks[0]!.id,
    answers: { projet: 'Monter une tournée.' },
  });
  const groups = new Set<string>();
  for (const piece of route.pieces) {
    const isOneMore = piece.oneOf !== null && groups.has(piece.oneOf);
    if (!piece.required || isOneMore) continue;
    if (piece.oneOf !== null) groups.add(piece.oneOf);
    const sent = await applicant.send(piece.id, `${piece.code}.pdf`);
    if (sent.statusCode !== 200) throw new Error(sent.body);
  }
  return applicant.file();
}

/** Everything that comes round, at an instant. */
export async function roundAt(house: House, at: string): Promise<void> {
  const failures: Error[] = [];
  for (const work of scheduled) {
    await runForEveryone(work, {
      database: house.database,
      clock: () => new Date(at),
      dayIn,
      url: 'https://filage.example',
      queue: null,
      printer: null as never,
      report: (_what, error) => failures.push(error),
    });
  }
  if (failures[0]) throw failures[0];
}
