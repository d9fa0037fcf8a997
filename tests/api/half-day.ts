/** The school of a cohort of four at its door: what each of them asks, on a clock that the test sets. */

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { roomCode } from '#api/school/attendance/room-secret.ts';
import { cohort } from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { type CohortOfFour, cohortOfFour, NAMES, type Name, type SessionName } from './cohort-of-four.ts';
import { SCHOOL_HOUSE } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';

export let house: House;
export let four: CohortOfFour;
export let base: string;
export let owner: Somebody;
export let coordinator: Somebody;
export let funder: Somebody;
export const links = {} as Record<Name | 'first' | 'second', string>;

export function atSchool(): void {
  beforeAll(async () => {
    house = await openHouse({ furnishing: SCHOOL_HOUSE });
    four = await cohortOfFour(house);
    const organisation = four.school.organisation;
    base = `/api/o/${four.school.slug}/cohorts/${four.cohortId}`;
    owner = await house.member(organisation, [everywhere('owner')]);
    coordinator = await house.member(organisation, [withinCohort('coordinator', four.cohortId)]);
    funder = await house.member(organisation, [withinCohort('funder', four.cohortId)]);
    const scope = cohort(four.cohortId);
    for (const name of NAMES) {
      const subject = four.enrolments[name];
      links[name] = await house.link(organisation, { role: 'trainee', scope, subject, kind: 'enrolment' });
    }
    for (const [index, name] of (['first', 'second'] as const).entries()) {
      const subject = four.trainers[index]!;
      links[name] = await house.link(organisation, { role: 'trainer', scope, subject, kind: 'trainer' });
    }
  });
  beforeEach(forget);
  afterAll(() => house.close());
}

/** The lines of a test are taken away by the owner of the tables; nobody else can. */
const forget = () =>
  asMigrator(house.test.adminUrl, async (tx) => {
    for (const table of ['seal', 'sheet_scan', 'countersignature', 'presence']) {
      await sql`delete from ${sql.table(table)} where cohort_id = ${four.cohortId}`.execute(tx);
    }
  });

export type Body = Record<string, unknown>;
export const at = (instant: string): void => {
  house.clock.now = new Date(instant);
};
/** On Monday 5 January 2026, on the clock of Paris. */
export const on = (time: string, day = '2026-01-05'): void => at(`${day}T${time}:00+01:00`);

export const put = (who: Somebody | string, path: string, payload: Body, id = newId()) =>
  house.call(who, 'PUT', `${base}/${path}/${id}`, { payload, headers: { 'if-none-match': '*' } });
export const code = (name: SessionName, step: number): string => roomCode(house.secret, four.sessions[name], step);
export const sign = (name: Name, session: SessionName, more: Body = {}, id = newId()) =>
  put(links[name], 'signatures', { sessionId: four.sessions[session], how: 'code', ...more }, id);
export const countersign = (who: 'first' | 'second', session: SessionName, more: Body = {}, id = newId()) => {
  const body = { sessionId: four.sessions[session], how: 'code', minutes: 240, trainees: [], ...more };
  return put(links[who], 'countersignatures', body, id);
};
export const state = (body: Body, id = newId()) =>
  put(coordinator, 'presences', { day: '2026-01-05', half: 0, how: 'staff', ...body }, id);
/** A PDF attached to an enrolment or to the cohort; answers with its id. */
export async function attached(subjectId: string): Promise<string> {
  const id = newId();
  const path = `/api/o/${four.school.slug}/files/${id}?subjectId=${subjectId}&name=papier.pdf`;
  const headers = { 'if-none-match': '*', 'content-type': 'application/octet-stream' };
  const reply = await house.call(owner, 'PUT', path, { payload: Buffer.from('%PDF-1.7 papier'), headers });
  expect(reply.statusCode, reply.body).toBe(201);
  return id;
}

export async function refused(reply: ReturnType<typeof put>, said: string): Promise<void> {
  const { statusCode, body } = await reply;
  expect([statusCode, JSON.parse(body).error?.code], body).toEqual([422, `attendance.${said}`]);
}
export async function done(reply: ReturnType<typeof put>, status = 201) {
  const answer = await reply;
  expect(answer.statusCode, answer.body).toBe(status);
  return answer.json();
}

export async function ledger(name: Name, from = '2026-01-05', half = 0): Promise<Body & { said: string[] }> {
  const answer = await house.call(coordinator, 'GET', `${base}/presences?from=${from}&to=${from}`);
  expect(answer.statusCode, answer.body).toBe(200);
  const { entries } = answer.json() as { entries: (Body & { problems: { code: string }[] })[] };
  const found = entries.find((one) => one.enrolmentId === four.enrolments[name] && one.half === half)!;
  return { ...(found as Body), said: found.problems.map((one) => one.code.replace('attendance.', '')) };
}
