/** A call with its cohort, pools, criteria and files, laid down as they would be after weeks: for tests of what follows. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { newId } from '#db/identifiers.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';

export interface FilePlan {
  readonly state?: string;
  readonly status?: string;
  readonly locale?: 'fr' | 'en';
  /** False: the required piece is lacking. */
  readonly complete?: boolean;
  /** Its piece was asked for again. */
  readonly again?: true;
}

export interface LaidCall {
  readonly organisation: string;
  readonly slug: string;
  readonly cohortId: string;
  readonly callId: string;
  readonly routeId: string;
  readonly pieceId: string;
  readonly pools: readonly [string, string];
  /** Below `/api/o/{slug}`. */
  readonly path: string;
  readonly files: readonly LaidFile[];
  readonly criteria: { readonly project: string; readonly experience: string; readonly talk: string };
}

export interface LaidFile {
  readonly id: string;
  readonly number: number;
  readonly email: string;
  readonly pieceId: string;
  readonly documentId: string;
  readonly sha256: string;
}

const DAY = 86_400_000;

interface CallPlan {
  readonly slug: string;
  /** From now to the closing; below nought: closed that long ago. Reading opens ten minutes after. */
  readonly closesIn?: number;
  readonly sealed?: boolean;
  readonly places?: readonly [number, number];
  readonly files: readonly FilePlan[];
}

/** Where it is laid: a house of the API's tests, or the stage of a journey, whose organisation is there already. */
interface Ground {
  readonly dataFolder: string;
  readonly test: { readonly adminUrl: string };
  organisation(slug: string): Promise<string>;
}

export async function layCall(house: Ground, plan: CallPlan): Promise<LaidCall> {
  const organisation = await house.organisation(plan.slug);
  const ids = { programme: newId(), version: newId(), route: newId(), piece: newId(), cohort: newId(), call: newId() };
  const pools = [newId(), newId()] as const;
  const criteria = { project: newId(), experience: newId(), talk: newId() };
  const closes = Date.now() + (plan.closesIn ?? -DAY);
  const [opensAt, closesAt, readsAt] = [closes - 60 * DAY, closes, closes + 600_000].map((at) => new Date(at!));
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const files: LaidFile[] = [];
  await asMigrator(house.test.adminUrl, async (tx) => {
    const put = (table: string, values: Readonly<Record<string, unknown>>) => insert(tx, organisation, table, values);
    for (const [id, kind] of [
      [ids.programme, 'programme'],
      [ids.cohort, 'cohort'],
    ] as const)
      await put('subject', { id, kind });
    await put('programme', {
      id: ids.programme,
      code: `p-${plan.slug}`,
      title_fr: 'Métier d’essai',
      title_en: 'A trade',
    });
    await put('programme_version', {
      ...{ id: ids.version, programme_id: ids.programme, number: 1, centre_hours: 100 },
      half_days: JSON.stringify([
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ]),
    });
    await put('admission_route', {
      id: ids.route,
      version_id: ids.version,
      code: 'usual',
      title_fr: 'Voie habituelle',
      title_en: 'Usual route',
    });
    await put('required_piece', {
      id: ids.piece,
      route_id: ids.route,
      code: 'cv',
      title_fr: 'Curriculum vitæ',
      title_en: 'Résumé',
    });
    await put('cohort', {
      ...{
        id: ids.cohort,
        programme_id: ids.programme,
        version_id: ids.version,
        name: 'Promotion d’essai',
        weekdays: '{1,2,3,4,5}',
      },
      half_days: JSON.stringify([
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ]),
    });
    await put('cohort_period', {
      ...{ id: newId(), cohort_id: ids.cohort, kind: 'centre' },
      ...{ starts_on: day(closes + 90 * DAY), ends_on: day(closes + 200 * DAY) },
    });
    const [first, second] = plan.places ?? [2, 1];
    await put('pool', {
      id: pools[0],
      cohort_id: ids.cohort,
      name: 'Région',
      statuses: '{jobSeeker}',
      places: first,
      sort_key: 'a',
    });
    await put('pool', {
      id: pools[1],
      cohort_id: ids.cohort,
      name: 'Autres',
      statuses: '{employee,intermittent,other}',
      places: second,
      sort_key: 'b',
    });
    await put('call', {
      ...{
        id: ids.call,
        cohort_id: ids.cohort,
        code: `call-${plan.slug}`,
        title_fr: 'Recrutement d’essai',
        title_en: 'Admissions on trial',
        state: 'published',
        sealed: plan.sealed ?? false,
      },
      ...{ opens_on: day(closes - 60 * DAY), closes_on: day(closes - DAY) },
      ...{ opens_at: opensAt, closes_at: closesAt, reading_opens_at: readsAt },
      ...{
        interviews_from: day(closes + 8 * DAY),
        interviews_to: day(closes + 9 * DAY),
        next_call_note: 'en mars prochain',
      },
      questions: JSON.stringify([
        { code: 'why', kind: 'text', title: { fr: 'Pourquoi ?', en: 'Why?' }, required: true },
      ]),
    });
    const criterion = (id: string, stage: string, title: string, most: number, weight: number) =>
      put('criterion', { id, call_id: ids.call, stage, title_fr: title, title_en: title, most, weight });
    await criterion(criteria.project, 'file', 'Projet', 5, 2);
    await criterion(criteria.experience, 'file', 'Expérience', 10, 1);
    await criterion(criteria.talk, 'interview', 'Échange', 20, 3);
    for (const [index, file] of plan.files.entries()) {
      const number = index + 1;
      const id = newId();
      const [pieceId, documentId] = [newId(), newId()];
      const bytes = Buffer.from(`%PDF-1.4 ${plan.slug} ${number}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const state = file.state ?? 'submitted';
      const email = `candidat-${number}@example.org`;
      await put('subject', { id, kind: 'application' });
      await put('application', {
        ...{ id, call_id: ids.call, route_id: ids.route, number: state === 'draft' ? null : number, state, email },
        ...{ given_name: `Prénom${number}`, family_name: `Nom${number}`, status: file.status ?? 'jobSeeker' },
        ...{ locale: file.locale ?? 'fr', submitted_at: state === 'draft' ? null : new Date(closes - DAY) },
      });
      await put('application_answers', {
        id: newId(),
        application_id: id,
        answers: JSON.stringify({ why: `Raison ${number}` }),
      });
      if (file.complete !== false) {
        const asked = { application_id: id, required_piece_id: ids.piece };
        await put('piece', { id: pieceId, ...asked, state: file.again ? 'askedAgain' : 'received' });
        const facts = {
          piece_id: pieceId,
          application_id: id,
          name: `cv-${number}.pdf`,
          media_type: 'application/pdf',
        };
        await put('piece_file', { id: documentId, ...facts, size: bytes.length, sha256 });
        const folder = path.join(house.dataFolder, 'files', organisation, sha256.slice(0, 2));
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, sha256), bytes);
      }
      files.push({ id, number, email, pieceId, documentId, sha256 });
    }
    await sql`update call set last_number = ${plan.files.length} where organisation_id = ${organisation} and id = ${ids.call}`.execute(
      tx,
    );
  });
  return {
    ...{
      organisation,
      slug: plan.slug,
      cohortId: ids.cohort,
      callId: ids.call,
      routeId: ids.route,
      pieceId: ids.piece,
    },
    ...{ pools, files, criteria, path: `/api/o/${plan.slug}/cohorts/${ids.cohort}/calls/${ids.call}` },
  };
}

export async function insert(
  tx: Tx,
  organisation: string,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const all = { organisation_id: organisation, ...values };
  const columns = sql.join(Object.keys(all).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(all))})`.execute(tx);
}

/** One value, past every policy. */
export const lookUp = <T>(house: Pick<Ground, 'test'>, query: ReturnType<typeof sql<T>>): Promise<T[]> =>
  asMigrator(house.test.adminUrl, async (tx) => (await query.execute(tx)).rows);
