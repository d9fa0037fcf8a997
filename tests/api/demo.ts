/** The demo's two organisations with their rows, so that what is refused is there to be refused. */

import { openAdminClient } from '#db/connection.ts';
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
export interface Watch {
  state(): Promise<string>;
  close(): Promise<void>;
}

export async function watch(house: House): Promise<Watch> {
  const client = await openAdminClient(house.test.adminUrl);
  const { rows } = await client.query<{ name: string }>(`
    select c.table_schema || '.' || quote_ident(c.table_name) as name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'version' order by 1`);
  const accounts = ['auth."user"', 'auth.session', 'auth.account'].map(
    (name) => `select '${name}' as t, count(*) as n, 0 as v from ${name}`,
  );
  const counts = rows.map(
    ({ name }) => `select '${name}' as t, count(*) as n, coalesce(sum(version), 0) as v from ${name}`,
  );
  const sql = `select string_agg(t || ' ' || n || '/' || v, E'\n' order by t) as state from (${[...counts, ...accounts].join(' union all ')}) s`;
  return {
    state: async () => (await client.query<{ state: string }>(sql)).rows[0]!.state,
    close: () => client.end(),
  };
}
