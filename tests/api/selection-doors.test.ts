/** Who opens what an applicant sent, and when: the database's own word, asked as the app role by every kind of actor. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { application, cohort } from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { inOrganisation } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';
import { type LaidCall, layCall, lookUp } from './selection-call.ts';

const HOUR = 3_600_000;
let house: House;
let open: LaidCall;
let sealed: LaidCall;
let closed: LaidCall;
const linkIds = new Map<string, string>();

beforeAll(async () => {
  house = await openHouse();
  const files = [{}, {}];
  open = await layCall(house, { slug: 'ouvert', closesIn: HOUR, files });
  sealed = await layCall(house, { slug: 'scelle', closesIn: HOUR, sealed: true, files });
  closed = await layCall(house, { slug: 'clos', closesIn: -HOUR, files });
});
afterAll(() => house.close());

/** What this actor's transaction sees of one application: its answers and its documents. */
async function seen(
  call: LaidCall,
  actorId: string | null,
  fileIndex = 0,
): Promise<[answers: number, documents: number]> {
  const { id } = call.files[fileIndex]!;
  const whose = { organisation: call.organisation, actor: { id: actorId, label: 'essai' } };
  return inOrganisation(house.database, whose, async (tx) => {
    const answers = await sql`select from application_answers where application_id = ${id}`.execute(tx);
    const documents = await sql`select from piece_file where application_id = ${id}`.execute(tx);
    return [answers.rows.length, documents.rows.length];
  });
}

async function linkOf(call: LaidCall, fileIndex: number, revoked = false): Promise<string> {
  const subject = call.files[fileIndex]!.id;
  await house.link(call.organisation, { role: 'applicant', scope: application(subject), subject, kind: 'application' });
  const [row] = await lookUp<{ id: string }>(
    house,
    sql`select id from share_link where subject_id = ${subject} order by created_at desc, id desc limit 1`,
  );
  if (revoked) await lookUp(house, sql`update share_link set revoked_at = now() where id = ${row!.id}`);
  linkIds.set(`${call.slug} ${fileIndex}`, row!.id);
  return row!.id;
}

const member = async (call: LaidCall, role: Parameters<typeof everywhere>[0]): Promise<Somebody> =>
  house.member(call.organisation, [everywhere(role)]);

describe('before reading opens', () => {
  test.each(['owner', 'administration', 'coordinator', 'assessor', 'disabilityContact', 'funder'] as const)(
    'a member who is %s sees neither answers nor documents',
    async (role) => {
      expect(await seen(open, (await member(open, role)).memberId)).toEqual([0, 0]);
    },
  );

  test('nobody in particular sees nothing: a job, a token, an id that nobody has', async () => {
    expect(await seen(open, null)).toEqual([0, 0]);
    expect(await seen(open, newId())).toEqual([0, 0]);
  });

  test('admissibility opens documents, and no answers', async () => {
    expect(await seen(open, (await member(open, 'admissibility')).memberId)).toEqual([0, 1]);
  });

  test('admissibility given for the cohort opens it there; given for another cohort, nothing', async () => {
    const here = await house.member(open.organisation, [withinCohort('admissibility', open.cohortId)]);
    const elsewhere = await house.member(open.organisation, [withinCohort('admissibility', newId())]);
    expect(await seen(open, here.memberId)).toEqual([0, 1]);
    expect(await seen(open, elsewhere.memberId)).toEqual([0, 0]);
  });

  test('while the call is sealed, admissibility opens nothing either', async () => {
    expect(await seen(sealed, (await member(sealed, 'admissibility')).memberId)).toEqual([0, 0]);
  });

  test('an applicant sees their own file, sealed or not, and nobody else’s', async () => {
    const mine = await linkOf(open, 0);
    expect(await seen(open, mine, 0)).toEqual([1, 1]);
    expect(await seen(open, mine, 1)).toEqual([0, 0]);
    expect(await seen(sealed, await linkOf(sealed, 0), 0)).toEqual([1, 1]);
  });

  test('a link that was revoked sees nothing', async () => {
    expect(await seen(open, await linkOf(open, 1, true), 1)).toEqual([0, 0]);
  });

  test('nobody from another organisation sees anything, whatever their id', async () => {
    const theirs = await member(sealed, 'admissibility');
    expect(await seen(open, theirs.memberId)).toEqual([0, 0]);
  });

  test('what cannot be seen cannot be written over or taken away', async () => {
    const owner = await member(open, 'owner');
    const whose = { organisation: open.organisation, actor: { id: owner.memberId, label: 'essai' } };
    await inOrganisation(house.database, whose, async (tx) => {
      const { id } = open.files[0]!;
      const changed = await sql`update application_answers set answers = '{}' where application_id = ${id}`.execute(tx);
      const gone = await sql`delete from piece_file where application_id = ${id}`.execute(tx);
      expect([changed.numAffectedRows, gone.numAffectedRows]).toEqual([0n, 0n]);
    });
  });

  test('bytes that a piece still needs are known to be needed by whoever may not open it', async () => {
    const whose = { organisation: open.organisation, actor: { id: null, label: 'essai' } };
    const asked = (hash: string) =>
      inOrganisation(house.database, whose, async (tx) => {
        const { rows } = await sql<{ kept: boolean }>`select piece_keeps(${hash}) as kept`.execute(tx);
        return rows[0]!.kept;
      });
    expect(await asked(open.files[0]!.sha256)).toBe(true);
    expect(await asked(closed.files[0]!.sha256)).toBe(false);
  });
});

test('once reading is open the rows can be seen, and the routes say by whom', async () => {
  expect(await seen(closed, (await member(closed, 'owner')).memberId)).toEqual([1, 1]);
  const url = `${closed.path}/files/${closed.files[0]!.id}`;
  const coordinator = await house.member(closed.organisation, [withinCohort('coordinator', closed.cohortId)]);
  const admissibility = await house.member(closed.organisation, [withinCohort('admissibility', closed.cohortId)]);
  const assessor = await house.member(closed.organisation, [withinCohort('assessor', closed.cohortId)]);
  for (const who of [coordinator, admissibility, assessor]) {
    expect((await house.call(who, 'GET', url)).statusCode).toBe(403);
  }
  const document = `${url}/checked-documents/${closed.files[0]!.documentId}`;
  expect((await house.call(admissibility, 'GET', document)).statusCode).toBe(200);
  expect((await house.call(coordinator, 'GET', document)).statusCode).toBe(403);
});

describe('admissibility, before the closing', () => {
  test('opens a piece, asks for another, and the applicant is written to with a link of their own', async () => {
    const checker = await house.member(open.organisation, [withinCohort('admissibility', open.cohortId)]);
    const list = (await house.call(checker, 'GET', `${open.path}/pieces`)).json();
    expect(list.items).toHaveLength(2);
    expect(JSON.stringify(list)).not.toContain('Raison');
    const [first] = list.items;
    const document = first.pieces[0].files[0];
    const url = `${open.path}/files/${first.applicationId}`;
    const bytes = await house.call(checker, 'GET', `${url}/checked-documents/${document.id}`);
    expect([bytes.statusCode, bytes.headers['content-type']]).toEqual([200, 'application/pdf']);
    const asked = await house.call(checker, 'PATCH', `${url}/pieces/${first.pieces[0].id}`, {
      headers: { 'if-match': '"1"' },
      payload: { state: 'askedAgain', note: 'La page 2 est floue.' },
    });
    expect(asked.json()).toMatchObject({ state: 'askedAgain', version: 2 });
    const [mail] = await lookUp<{ recipient: string; body: string }>(
      house,
      sql`select recipient, body from outbox_message where organisation_id = ${open.organisation}`,
    );
    expect(mail!.recipient).toBe(open.files[0]!.email);
    expect(mail!.body).toContain('La page 2 est floue.');
    const secret = /#([\w-]{43})/.exec(mail!.body)![1]!;
    const own = await house.call(
      `Link ${secret}`,
      'GET',
      `/api/o/${open.slug}/applications/${first.applicationId}/decision`,
    );
    expect(own.statusCode).toBe(200);
  });

  test('sees nothing of a sealed call, and no marks anywhere', async () => {
    const checker = await house.member(sealed.organisation, [withinCohort('admissibility', sealed.cohortId)]);
    const list = (await house.call(checker, 'GET', `${sealed.path}/pieces`)).json();
    expect(list).toMatchObject({ sealed: true });
    expect(list.items.flatMap((one: { pieces: { files: [] }[] }) => one.pieces.flatMap(({ files }) => files))).toEqual(
      [],
    );
    for (const path of [
      'selection/first',
      'selection/final',
      'decisions/first',
      'slots',
      'offers',
      'interviews',
      'my-readings',
    ]) {
      expect((await house.call(checker, 'GET', `${sealed.path}/${path}`)).statusCode).toBe(403);
    }
  });

  test('nobody marks, assigns or closes before reading opens', async () => {
    const owner = await house.member(open.organisation, [everywhere('owner')]);
    const closing = await house.call(owner, 'POST', `${open.path}/admissibility`);
    expect([closing.statusCode, closing.json().error.code]).toEqual([422, 'admissions.reading-not-open']);
    const assigned = await house.call(owner, 'POST', `${open.path}/readings`, {
      payload: { readers: [owner.memberId] },
    });
    expect(assigned.json().error.code).toBe('admissions.reading-not-open');
    expect(cohort(open.cohortId)).toEqual({ kind: 'cohort', id: open.cohortId });
  });
});
