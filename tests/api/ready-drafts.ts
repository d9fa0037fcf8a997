/** Complete drafts with their links, written straight into the database: for tests and benchmarks of what comes after. */
import { createHash, randomBytes } from 'node:crypto';
import { newId } from '#db/identifiers.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';

export type Drafts = readonly { readonly id: string; readonly link: string }[];

interface Place {
  readonly organisation: string;
  readonly callId: string;
  readonly cohortId: string;
}

/** Everything that the first route of the call's programme asks for is there; the bytes of the pieces are not. */
export function draftsReady(adminUrl: string, place: Place, count: number): Promise<Drafts> {
  const { organisation } = place;
  const whose = { organisation, actor: { id: null, label: 'test' } };
  return asMigrator(adminUrl, (tx) => written(tx, place, count), { whose });
}

async function written(tx: Tx, { organisation, callId, cohortId }: Place, count: number): Promise<Drafts> {
  const cohort = await tx.selectFrom('cohort').selectAll().where('id', '=', cohortId).executeTakeFirstOrThrow();
  const route = await tx
    .selectFrom('admission_route')
    .selectAll()
    .where('version_id', '=', cohort.version_id)
    .orderBy('sort_key')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const asked = await tx.selectFrom('required_piece').selectAll().where('route_id', '=', route.id).execute();
  const track = await tx
    .selectFrom('track')
    .select('id')
    .where('version_id', '=', cohort.version_id)
    .executeTakeFirstOrThrow();
  const drafts: { id: string; link: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    const [id, secret] = [newId(), randomBytes(32).toString('base64url')];
    drafts.push({ id, link: `Link ${secret}` });
    const base = { organisation_id: organisation };
    await tx
      .insertInto('subject')
      .values({ ...base, id, kind: 'application' })
      .execute();
    await tx
      .insertInto('application')
      .values({
        ...base,
        id,
        call_id: callId,
        route_id: route.id,
        track_id: track.id,
        given_name: 'Lise',
        family_name: `Coulisse ${index}`,
        email: `${id}@example.org`,
        status: 'employee',
      })
      .execute();
    await tx
      .insertInto('application_answers')
      .values({ ...base, id: newId(), application_id: id, answers: JSON.stringify({ projet: 'Une tournée' }) })
      .execute();
    for (const piece of asked) {
      const pieceId = newId();
      await tx
        .insertInto('piece')
        .values({ ...base, id: pieceId, application_id: id, required_piece_id: piece.id })
        .execute();
      const sha256 = createHash('sha256').update(pieceId).digest('hex');
      const file = { name: `${piece.code}.pdf`, media_type: 'application/pdf', size: 1000, sha256 };
      await tx
        .insertInto('piece_file')
        .values({ ...base, id: newId(), piece_id: pieceId, application_id: id, ...file })
        .execute();
    }
    await tx
      .insertInto('share_link')
      .values({
        ...base,
        id: newId(),
        secret_hash: createHash('sha256').update(secret).digest('hex'),
        opens: 'application',
        subject_id: id,
        role: 'applicant',
        scope_kind: 'application',
        scope_id: id,
      })
      .execute();
  }
  return drafts;
}
