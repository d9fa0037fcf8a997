/** Takes the work that waits in one database's queue to another's, whose queue may be of a newer pg-boss. */
import pg from 'pg';
import { type JobInsert, PgBoss } from 'pg-boss';

/** As a queue's table has it; a column that some version does not know is absent. */
interface Row {
  readonly name: string;
  readonly retry_limit?: number;
  readonly retry_delay?: number;
  readonly retry_backoff?: boolean;
  readonly retry_delay_max?: number | null;
  readonly expire_seconds?: number;
  readonly deletion_seconds?: number;
}

interface JobRow extends Row {
  readonly id: string;
  readonly data: object | null;
  readonly priority?: number;
  readonly start_after: string;
  readonly retry_count?: number;
  readonly singleton_key?: string | null;
}

interface QueueRow extends Row {
  readonly policy?: 'standard';
}

/**
 * `from` and `to` are the app role's ways in. What was under way when its server ended waits again; what has ended stays
 * behind. Answers how many jobs it was.
 */
export async function carryJobs(from: string, to: string): Promise<number> {
  const { jobs, queues } = await waitingIn(from);
  if (jobs.length === 0) return 0;
  const boss = new PgBoss({
    connectionString: to,
    schema: 'pgboss',
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => {});
  await boss.start();
  try {
    for (const queue of queues) {
      await boss.createQueue(queue.name, { ...optionsOf(queue), policy: queue.policy ?? 'standard' });
      const its = jobs.filter(({ name }) => name === queue.name);
      const arrived = (await boss.insert(queue.name, its.map(jobOf), { returnId: true })) ?? [];
      if (arrived.length !== its.length)
        throw new Error(`${queue.name}: ${its.length} jobs, ${arrived.length} arrived`);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  return jobs.length;
}

async function waitingIn(url: string): Promise<{ jobs: JobRow[]; queues: QueueRow[] }> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ present: boolean }>(
      "select to_regclass('pgboss.job') is not null as present",
    );
    if (!rows[0]!.present) return { jobs: [], queues: [] };
    const jobs = await client.query<{ job: JobRow }>(
      `select to_jsonb(job) as job from pgboss.job where state::text in ('created', 'retry', 'active')
       order by created_on, id`,
    );
    const queues = await client.query<{ queue: QueueRow }>(
      'select to_jsonb(queue) as queue from pgboss.queue where name = any ($1) order by name',
      [jobs.rows.map(({ job }) => job.name)],
    );
    return { jobs: jobs.rows.map(({ job }) => job), queues: queues.rows.map(({ queue }) => queue) };
  } finally {
    await client.end();
  }
}

function jobOf(row: JobRow): JobInsert {
  const { retryLimit, ...options } = optionsOf(row);
  return {
    ...options,
    id: row.id,
    data: row.data ?? {},
    startAfter: row.start_after,
    ...(row.priority === undefined ? {} : { priority: row.priority }),
    ...(row.singleton_key ? { singletonKey: row.singleton_key } : {}),
    // What was tried in vain stays tried.
    ...(retryLimit === undefined ? {} : { retryLimit: Math.max(0, retryLimit - (row.retry_count ?? 0)) }),
  };
}

function optionsOf(row: Row) {
  return {
    ...(row.retry_limit === undefined ? {} : { retryLimit: row.retry_limit }),
    ...(row.retry_delay === undefined ? {} : { retryDelay: row.retry_delay }),
    ...(row.retry_backoff === undefined ? {} : { retryBackoff: row.retry_backoff }),
    ...(row.retry_delay_max == null ? {} : { retryDelayMax: row.retry_delay_max }),
    ...(row.expire_seconds === undefined ? {} : { expireInSeconds: row.expire_seconds }),
    ...(row.deletion_seconds === undefined ? {} : { deleteAfterSeconds: row.deletion_seconds }),
  };
}
