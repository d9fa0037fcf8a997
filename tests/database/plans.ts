/** Every plan that a role's statements were run by, as PostgreSQL itself reports it (auto_explain), functions included. */
import { sql } from 'kysely';
import pg from 'pg';
import { type Database, openDatabase, poolOf } from '#db/connection.ts';
import type { KeyRing } from '#db/private/index.ts';
import { withoutOrganisation } from '#db/transaction.ts';

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly Node[];
}

export interface Planned {
  readonly sql: string;
  /** Rows that came out at the top. */
  readonly returned: number;
  /** Rows that were read and thrown away. */
  readonly removed: number;
  /** Rows that were read from tables and indexes. */
  readonly read: number;
  /** The plan, one node a line, for the message of a failing test. */
  readonly told: string;
}

/** A database whose plans are kept while the work goes on. */
export interface Watched {
  readonly database: Database;
  /** The plans since the last time this was asked. */
  taken(): Promise<Planned[]>;
}

export async function watchPlans(
  superuserUrl: string,
  appUrl: string,
  appRole: string,
  keys: KeyRing,
): Promise<Watched> {
  const name = new URL(appUrl).pathname.slice(1);
  const client = new pg.Client(superuserUrl);
  await client.connect();
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
  };
  for (const [setting, value] of Object.entries(settings)) {
    await client.query(`alter role ${appRole} in database ${name} set ${setting} = '${value}'`);
  }
  await client.end();
  // One connection, so that what is asked next on it comes after everything before.
  const database = openDatabase(appUrl, { connections: 1, keys });
  const plans: Planned[] = [];
  poolOf(database).on('connect', (connection: pg.PoolClient) => {
    connection.on('notice', ({ message = '' }) => {
      const start = message.indexOf('{');
      if (message.includes('plan:') && start >= 0) plans.push(plannedOf(JSON.parse(message.slice(start))));
    });
  });
  // PostgreSQL tells the plan of a transaction's last statement when the transaction ends, which nobody waits for.
  const taken = async (): Promise<Planned[]> => {
    await withoutOrganisation(database, (tx) => sql.raw('select').execute(tx));
    return plans.splice(0).filter((plan) => plan.sql !== 'select');
  };
  return { database, taken };
}

function plannedOf({ 'Query Text': sql, Plan: top }: { readonly 'Query Text': string; readonly Plan: Node }): Planned {
  const nodes = [...walk(top, 0)];
  const sum = (count: (node: Node) => number) =>
    Math.round(nodes.reduce((total, [node]) => total + count(node) * node['Actual Loops'], 0));
  return {
    sql,
    returned: top['Actual Rows'],
    removed: sum(removedBy),
    read: sum((node) => (isScan(node) ? node['Actual Rows'] + removedBy(node) : 0)),
    told: nodes.map(([node, depth]) => `${'  '.repeat(depth)}${tell(node)}`).join('\n'),
  };
}

const removedBy = (node: Node): number =>
  (node['Rows Removed by Filter'] ?? 0) +
  (node['Rows Removed by Index Recheck'] ?? 0) +
  (node['Rows Removed by Join Filter'] ?? 0);

/** A scan of a table; the bitmap of an index is read again by its heap scan, and functions are planned on their own. */
const isScan = (node: Node): boolean => node['Node Type'].endsWith('Scan') && node['Relation Name'] !== undefined;

function* walk(node: Node, depth: number): Generator<[Node, number]> {
  yield [node, depth];
  for (const child of node.Plans ?? []) yield* walk(child, depth + 1);
}

function tell(node: Node): string {
  const on = [node['Relation Name'], node['Index Name']].filter(Boolean).join(' by ');
  return `${node['Node Type']} ${on} rows ${node['Actual Rows']} × ${node['Actual Loops']}, removed ${removedBy(node)}`;
}
