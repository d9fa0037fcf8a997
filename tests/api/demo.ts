/** The demo's two organisations with their rows, so that what is refused is there to be refused. */

import { sql } from 'kysely';
import { demoOrganisationId, loadDemo } from '#db/demo/index.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import type { House } from './house.ts';

export interface Loaded {
  readonly slug: string;
  readonly id: string;
  readonly productions: readonly string[];
}

export async function loadBoth(house: House): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for (const demo of DEMO) {
    const id = demoOrganisationId(demo);
    const whose = { organisation: id, actor: { id: null, label: 'test' } };
    const productions = await asMigrator(
      house.test.adminUrl,
      async (tx) => {
        await loadDemo(tx, demo, []);
        const rows = await tx.selectFrom('production').select('id').where('organisation_id', '=', id).execute();
        return rows.map((row) => row.id);
      },
      { whose },
    );
    loaded.push({ slug: demo.slug, id, productions });
  }
  return loaded;
}

/** How many rows there are of everything, and at which versions: what a refused request leaves alone. */
export async function stateOf(house: House): Promise<string> {
  return asMigrator(house.test.adminUrl, async (tx) => {
    const tables = await sql<{ name: string }>`
      select c.table_schema || '.' || quote_ident(c.table_name) as name from information_schema.columns c
      where c.table_schema = 'public' and c.column_name = 'version' order by 1`.execute(tx);
    const parts = tables.rows.map(({ name }) => `select count(*) as n, coalesce(sum(version), 0) as v from ${name}`);
    const { rows } = await sql<{ state: string }>`
      select string_agg(n || '/' || v, ' ') as state from (${sql.raw(parts.join(' union all '))}) t`.execute(tx);
    return rows[0]!.state;
  });
}
