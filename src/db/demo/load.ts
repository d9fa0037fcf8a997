/** Writes the demo into an organisation of its own, inside that organisation's transaction. */
import { createHash } from 'node:crypto';
import type { Tx } from '../transaction.ts';
import type { DemoFile } from './application-rows.ts';
import { groundRows } from './ground-rows.ts';
import { insertMany } from './insert-many.ts';
import { officeRows } from './office-rows.ts';
import { schoolRows } from './school-rows.ts';
import type { DemoOrganisation } from './shape.ts';

/** Who may open the demo: an account becomes its owner. */
export interface DemoOwner {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
}

const FIRST_BYTES = '0197e2a1b000';

/** The same id for the same key, always: a UUIDv7 of the day the demo was written, its chance replaced by a hash. */
export function demoId(slug: string, ...key: readonly string[]): string {
  const hash = createHash('sha256')
    .update([slug, ...key].join('/'))
    .digest('hex');
  const variant = ((Number.parseInt(hash[3]!, 16) & 0x3) | 0x8).toString(16);
  const hex = `${FIRST_BYTES}7${hash.slice(0, 3)}${variant}${hash.slice(4, 19)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const demoOrganisationId = (demo: DemoOrganisation): string => demoId(demo.slug, 'organisation');

/** Whether there is an organisation under the demo's name already. */
export async function isLoaded(tx: Tx, demo: DemoOrganisation): Promise<boolean> {
  const found = await tx.selectFrom('organisation').select('id').where('slug', '=', demo.slug).executeTakeFirst();
  return found !== undefined;
}

/**
 * The transaction must be that of `demoOrganisationId(demo)`, and nothing of the demo may be there yet. Answers the bytes
 * that its rows name, for whoever has a file store.
 */
export async function loadDemo(
  tx: Tx,
  demo: DemoOrganisation,
  owners: readonly DemoOwner[],
): Promise<readonly DemoFile[]> {
  await tx
    .insertInto('organisation')
    .values({
      id: demoOrganisationId(demo),
      slug: demo.slug,
      name: demo.name,
      kind: demo.school ? 'school' : 'company',
    })
    .execute();
  const known = new Map<string, string>();
  const idOf = (...key: string[]): string => {
    const name = key.join('/');
    const id = known.get(name) ?? demoId(demo.slug, name);
    known.set(name, id);
    return id;
  };
  const school = demo.school ? schoolRows(demo.school, idOf) : { rows: [], files: [] };
  for (const [table, rows] of [...groundRows(demo, owners, idOf), ...officeRows(demo, idOf), ...school.rows]) {
    await insertMany(tx, table, rows);
  }
  return school.files;
}
