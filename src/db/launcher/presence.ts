/**
 * Who is at work on a data folder, told by advisory locks of sessions: they end with the process that holds them,
 * however it ends. Every user of the bundled database holds one lock together with the others, so that the last one out
 * turns off the light; a server holds a second one alone.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';

const USERS = 4600;
const SERVER = 4601;

export class Presence {
  readonly #client: pg.Client;
  readonly ended: Promise<void>;

  private constructor(client: pg.Client) {
    this.#client = client;
    this.ended = new Promise((resolve) => client.once('end', () => resolve()));
  }

  static async at(url: string): Promise<Presence> {
    const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'filage presence' });
    client.on('error', () => {});
    await client.connect();
    return new Presence(client);
  }

  /** Waits while somebody is turning the database off; then fails, since the connection ends with it. */
  async enter(): Promise<void> {
    await this.#client.query('select pg_advisory_lock_shared($1, 0)', [USERS]);
  }

  /** Whether nobody else is here; from then on nobody comes in. */
  async isLast(): Promise<boolean> {
    await this.#client.query('select pg_advisory_unlock_shared($1, 0)', [USERS]);
    return this.#try(USERS, 0);
  }

  /** Whether we are now the server of this data folder. */
  becomeServer(identity: string): Promise<boolean> {
    return this.#try(SERVER, createHash('sha256').update(identity).digest().readInt32BE(0));
  }

  async leave(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  async #try(space: number, key: number): Promise<boolean> {
    const { rows } = await this.#client.query<{ got: boolean }>('select pg_try_advisory_lock($1, $2) as got', [
      space,
      key,
    ]);
    return rows[0]!.got;
  }
}
