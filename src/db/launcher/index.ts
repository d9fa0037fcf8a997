/** The database that a data folder runs on: the bundled PostgreSQL, or one's own by its two URLs. */
import { setTimeout as pause } from 'node:timers/promises';
import { StorageRefusal } from '../refusal.ts';
import { type Binaries, bundledBinaries } from './binaries.ts';
import { superuserUrl } from './cluster.ts';
import { credentialsOf } from './credentials.ts';
import { refuseUnfitDatabase } from './foreign.ts';
import { becomeServer, comeIn, goOut } from './inside.ts';
import { CLUSTER, dataFolderAt, placeOf, type Say } from './place.ts';
import { Presence } from './presence.ts';
import { APP, createDatabase, MIGRATOR, provision, roleUrl } from './provision.ts';
import { carryOver, type UpgradeMeans } from './upgrade.ts';

export interface DatabaseSettings {
  readonly dataFolder: string;
  /** The app role's and the migrator's way into a PostgreSQL of one's own; both or neither. */
  readonly databaseUrl?: string | undefined;
  readonly databaseAdminUrl?: string | undefined;
}

export interface LaunchOptions {
  /** A server is alone on its data folder; a command works beside it. */
  readonly asServer?: boolean;
  readonly say?: Say;
  /** What it takes to carry data of an older PostgreSQL over; without it, such data is refused. */
  readonly upgrade?: UpgradeMeans;
  /** `name=value` settings of the bundled PostgreSQL, for tests and benchmarks. */
  readonly postgres?: readonly string[];
  /** Other programs than the bundled ones, for tests. */
  readonly programs?: Binaries;
}

export interface RunningDatabase {
  /** The migrator's way in. */
  readonly adminUrl: string;
  /** The app's way in. */
  readonly appUrl: string;
  /** The role of `appUrl`, whom migrations grant what it may do. */
  readonly appRole: string;
  /** Makes and drops databases; only the bundled PostgreSQL has it. */
  readonly superuserUrl?: string;
  /** Leaves; the last one out also stops the bundled PostgreSQL. */
  stop(): Promise<void>;
  /** Fulfilled when the database is gone for good, or another server has taken our place. */
  readonly lost: Promise<StorageRefusal>;
}

export type { Say, UpgradeMeans };
export { createDatabase };

/**
 * Starts the database or joins the one that runs. Throws StorageRefusal, with a sentence, when this cannot be: a second
 * server on the folder, programs that do not run here, an unfit PostgreSQL of one's own.
 */
export async function startDatabase(settings: DatabaseSettings, options: LaunchOptions = {}): Promise<RunningDatabase> {
  const { databaseUrl, databaseAdminUrl } = settings;
  if (databaseUrl !== undefined && databaseAdminUrl !== undefined) {
    return joinForeign(settings.dataFolder, databaseUrl, databaseAdminUrl, options);
  }
  if (databaseUrl !== undefined || databaseAdminUrl !== undefined) {
    const missing = databaseUrl === undefined ? 'DATABASE_URL' : 'DATABASE_ADMIN_URL';
    throw new StorageRefusal('database.one-url', { missing });
  }
  return startBundled(settings.dataFolder, options);
}

async function startBundled(folder: string, options: LaunchOptions): Promise<RunningDatabase> {
  const say = options.say ?? (() => {});
  const settings = options.postgres ?? [];
  const programs = options.programs ?? (await bundledBinaries());
  const dataFolder = await dataFolderAt(folder);
  await carryOver({ dataFolder, programs, settings, say, means: options.upgrade });
  const place = await placeOf(dataFolder, CLUSTER, programs, say);
  let { port, presence, credentials } = await comeIn(place, settings);
  try {
    if (options.asServer) await becomeServer(presence, credentials, place.dataFolder);
    await provision(port, credentials);
  } catch (error) {
    await goOut(place, presence);
    throw error;
  }
  let leaving = false;
  const lost = watch(
    () => presence,
    () => leaving,
    async () => {
      const again = await comeIn(place, settings);
      presence = again.presence;
      // Asked to stop while it came back: nobody else will turn it off.
      if (leaving) await goOut(place, presence);
      if (again.port !== port) throw new StorageRefusal('database.lost');
      if (options.asServer) await becomeServer(presence, credentials, place.dataFolder);
    },
  );
  return {
    adminUrl: roleUrl(MIGRATOR, port, credentials),
    appUrl: roleUrl(APP, port, credentials),
    appRole: APP,
    superuserUrl: superuserUrl(port, credentials.superuser, 'postgres'),
    lost,
    stop: async () => {
      leaving = true;
      await goOut(place, presence);
    },
  };
}

const RETURN_TRIES = 30;

/** When the connection that holds our locks ends, the database is started or joined again in the same place. */
async function watch(
  presence: () => Presence,
  leaving: () => boolean,
  comeBack: () => Promise<void>,
): Promise<StorageRefusal> {
  for (;;) {
    await presence().ended;
    for (let tries = 0; ; tries += 1) {
      if (leaving()) return new Promise(() => {});
      try {
        await comeBack();
        break;
      } catch (error) {
        if (error instanceof StorageRefusal) return error;
        if (tries === RETURN_TRIES) return new StorageRefusal('database.lost');
        await pause(1000);
      }
    }
  }
}

async function joinForeign(
  folder: string,
  appUrl: string,
  adminUrl: string,
  options: LaunchOptions,
): Promise<RunningDatabase> {
  await refuseUnfitDatabase(appUrl, adminUrl);
  const dataFolder = await dataFolderAt(folder);
  const credentials = await credentialsOf(dataFolder);
  let leaving = false;
  let presence: Presence | undefined;
  const standAsServer = async () => {
    presence = await Presence.at(appUrl);
    await becomeServer(presence, credentials, dataFolder);
  };
  if (options.asServer) await standAsServer();
  return {
    adminUrl,
    appUrl,
    appRole: decodeURIComponent(new URL(appUrl).username),
    lost:
      presence === undefined
        ? new Promise(() => {})
        : watch(
            () => presence!,
            () => leaving,
            standAsServer,
          ),
    stop: async () => {
      leaving = true;
      await presence?.leave();
    },
  };
}
