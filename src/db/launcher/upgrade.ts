/**
 * A new major PostgreSQL does not read the data of an older one. The old programs save it, the new ones restore it into
 * a cluster beside, and only when that is whole and closed does it take the old one's place, which is set aside. Until
 * then nothing of the old cluster has changed: whatever goes wrong, or is killed, the next start begins again.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Manifest, restoreBackup, writeBackup } from '../backup/index.ts';
import type { KeyRing } from '../private/index.ts';
import { StorageRefusal } from '../refusal.ts';
import { alone, sweep } from './alone.ts';
import { type Binaries, majorOf } from './binaries.ts';
import { startCluster, stopCluster } from './cluster.ts';
import { isInitialised, majorThatMade, refuseOtherVersion } from './initialise.ts';
import { becomeServer, comeIn, goOut, type Inside } from './inside.ts';
import { olderPrograms, type Wanted } from './older-programs.ts';
import { CLUSTER, type Place, placeOf, type Say, takeUpAgain } from './place.ts';
import { APP, MIGRATOR, provision, roleUrl } from './provision.ts';
import { endSwap, forgetSwap, isThere, removeCluster, swap } from './swap.ts';

export type UpgradeStep = 'programs' | 'opened' | 'saved' | 'made' | 'restored' | 'carried' | 'noted' | 'set-aside';

/** What a server brings along for it. */
export interface UpgradeMeans {
  keys(): KeyRing;
  readonly filesFolder: string;
  /** The version of Filage, and the instant, for the manifest of the backup. */
  readonly filage: string;
  now(): string;
  /** Takes the work that waits in the queue from one database to the other, by the app's ways in; how much it was. */
  carryJobs(from: string, to: string): Promise<number>;
  /** Where the old programs come from, for tests. */
  olderPrograms?(wanted: Wanted): Promise<Binaries>;
  /** Told of each step that has been reached, for tests. */
  reached?(step: UpgradeStep): void;
}

export interface CarryOver {
  readonly dataFolder: string;
  /** The programs that are to read the data from now on. */
  readonly programs: Binaries;
  readonly settings: readonly string[];
  readonly say: Say;
  readonly means: UpgradeMeans | undefined;
}

/** Does nothing where the data is of this major version already. Throws StorageRefusal, and then nothing has changed. */
export async function carryOver(task: CarryOver): Promise<void> {
  const { dataFolder, say } = task;
  const cluster = path.join(dataFolder, CLUSTER);
  const lock = path.join(dataFolder, 'upgrade.lock');
  const ended = await endSwap(dataFolder);
  if (ended !== null) {
    await sweep(lock);
    say(kept(dataFolder, ended.aside));
  }
  await takeUpAgain(cluster);
  if (!isInitialised(cluster)) return;
  const bundled = majorOf(task.programs);
  const { means } = task;
  if (majorThatMade(cluster) >= bundled || means === undefined) return refuseOtherVersion(cluster, bundled);
  await alone(lock, dataFolder, async () => {
    const made = majorThatMade(cluster);
    if (made < bundled) await new Passage({ ...task, means }, made, bundled).go();
  });
}

const kept = (dataFolder: string, aside: string) => ({
  fr: `C’est fait. L’ancienne base reste dans ${path.join(dataFolder, aside)}, et sa sauvegarde à côté ; quand tout va bien, vous pouvez les effacer (docs/hosting.md).`,
  en: `Done. The old database stays in ${path.join(dataFolder, aside)}, with its backup beside it; once all is well you may delete them (docs/hosting.md).`,
});

class Passage {
  readonly #task: CarryOver & { readonly means: UpgradeMeans };
  readonly #made: number;
  readonly #bundled: number;
  /** Names in the data folder. */
  readonly #aside: string;
  readonly #making: string;
  readonly #backup: string;

  constructor(task: CarryOver & { readonly means: UpgradeMeans }, made: number, bundled: number) {
    this.#task = task;
    this.#made = made;
    this.#bundled = bundled;
    this.#aside = freeName(task.dataFolder, `postgres-${made}`);
    this.#making = `postgres-${bundled}.making`;
    this.#backup = `${this.#aside}.tar`;
  }

  async go(): Promise<void> {
    const { dataFolder, say, means } = this.#task;
    const [made, bundled] = [this.#made, this.#bundled];
    await this.#clear();
    const cluster = path.join(dataFolder, CLUSTER);
    const programs = await (means.olderPrograms ?? olderPrograms)({ made, bundled, dataFolder, cluster, say });
    this.#reached('programs');
    say({
      fr: `PostgreSQL passe de la version ${made} à la ${bundled} : vos données sont sauvegardées, puis reprises…`,
      en: `PostgreSQL goes from version ${made} to ${bundled}: your data is saved, then taken over…`,
    });
    try {
      await this.#refill(await placeOf(dataFolder, CLUSTER, programs, say));
      await swap(dataFolder, { making: this.#making, aside: this.#aside }, (step) => this.#reached(step));
    } catch (error) {
      await this.#clear();
      throw this.#said(error);
    }
    say(kept(dataFolder, this.#aside));
  }

  /** From the old cluster to the new one; both are closed at the end. */
  async #refill(from: Place): Promise<void> {
    const { dataFolder, settings, programs, say } = this.#task;
    const inside = await comeIn(from, settings);
    try {
      await becomeServer(inside.presence, inside.credentials, dataFolder);
      if (!(await inside.presence.isLast())) throw new StorageRefusal('upgrade.busy');
      await provision(inside.port, inside.credentials);
      this.#reached('opened');
      const saved = await this.#save(inside);
      this.#reached('saved');
      const into = await placeOf(dataFolder, this.#making, programs, say);
      try {
        await this.#fill(into, inside, saved);
      } finally {
        await stopCluster(into.cluster);
      }
    } finally {
      await goOut(from, inside.presence);
    }
  }

  /** Null where the old cluster was made and never used. */
  async #save({ port, credentials }: Inside): Promise<Manifest | null> {
    const { means } = this.#task;
    try {
      return await writeBackup({
        adminUrl: roleUrl(MIGRATOR, port, credentials),
        keys: means.keys(),
        filesFolder: means.filesFolder,
        target: this.#inFolder(this.#backup),
        filage: means.filage,
        now: means.now(),
      });
    } catch (error) {
      if (error instanceof StorageRefusal && error.problem.code === 'backup.nothing') return null;
      throw error;
    }
  }

  async #fill(into: Place, { port: oldPort, credentials }: Inside, saved: Manifest | null): Promise<void> {
    const { settings, means, say } = this.#task;
    const port = await startCluster(into, credentials, settings);
    await provision(port, credentials);
    this.#reached('made');
    if (saved === null) return;
    const { tables, files } = await restoreBackup({
      adminUrl: roleUrl(MIGRATOR, port, credentials),
      app: APP,
      keys: means.keys(),
      filesFolder: means.filesFolder,
      source: this.#inFolder(this.#backup),
    });
    this.#reached('restored');
    const jobs = await means.carryJobs(roleUrl(APP, oldPort, credentials), roleUrl(APP, port, credentials));
    this.#reached('carried');
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say({
      fr: `Repris et compté : ${rows} lignes dans ${tables.length} tables, ${files.length} fichiers, ${jobs} envois en attente.`,
      en: `Taken over and counted: ${rows} rows in ${tables.length} tables, ${files.length} files, ${jobs} jobs waiting.`,
    });
  }

  /** What this attempt or an earlier one has begun and not ended. */
  async #clear(): Promise<void> {
    const making = this.#inFolder(this.#making);
    await forgetSwap(this.#task.dataFolder);
    await stopCluster(making);
    await removeCluster(making);
    if (isThere(this.#inFolder(this.#aside))) return;
    for (const rest of ['', '.partial', '.partial-table']) {
      await rm(this.#inFolder(this.#backup) + rest, { force: true });
    }
  }

  #inFolder(name: string): string {
    return path.join(this.#task.dataFolder, name);
  }

  #reached(step: UpgradeStep): void {
    this.#task.means.reached?.(step);
  }

  /** Its own refusals say all; the rest gets the sentence that says what stands and what to do. */
  #said(error: unknown): unknown {
    const storage = error instanceof StorageRefusal;
    if (storage && /^(upgrade|server)\./.test(error.problem.code)) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new StorageRefusal('upgrade.failed', {
      made: this.#made,
      bundled: this.#bundled,
      folder: this.#inFolder(CLUSTER),
      fr: storage ? error.in('fr') : message,
      en: storage ? error.in('en') : message,
    });
  }
}

/** Nothing that was set aside before is ever written over. */
function freeName(dataFolder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!isThere(path.join(dataFolder, free))) return free;
  }
}
