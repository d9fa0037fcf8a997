/** `filage serve`, which `npm start` runs: the database, the application, and an orderly end. */
import path from 'node:path';
import { firstStartLink } from '#api/ground/sign-in/index.ts';
import { buildServer } from '#api/http/server.ts';
import type { ServerSettings } from '#api/http/services.ts';
import { type Database, openDatabase } from '#db/connection.ts';
import { type RunningDatabase, startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { openKeyRing } from '#db/private/index.ts';
import { refuseUnsafeRole } from '#db/roles.ts';
import { demoFor } from './demo.ts';
import { ROOT, refuseUnwritable, sayTo } from './house.ts';
import type { Io } from './io.ts';
import { type Door, listen } from './ready.ts';
import { Refusal } from './refusal.ts';
import { readSettings, type Settings } from './settings.ts';
import { upgradeMeans } from './upgrade.ts';

/** How long requests in flight may take once we are asked to stop; systemd waits longer (docs/hosting.md). */
const LAST_SECONDS = 20;

export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) throw new Refusal('command.arguments', { usage: 'filage serve' });
  const settings = readSettings(io.environment, ROOT);
  await refuseUnwritable(settings.dataFolder);
  const asked = stopAsked();
  const door = await listen(settings.host, settings.port);
  try {
    return await serve(settings, door, asked, io);
  } finally {
    await door.close(0);
  }
}

async function serve(settings: Settings, door: Door, asked: Promise<'asked'>, io: Io): Promise<number> {
  const running = await startDatabase(settings, { asServer: true, say: sayTo(io), upgrade: upgradeMeans(settings) });
  let database: Database | undefined;
  try {
    await migrate(running.adminUrl, { app: running.appRole });
    const keys = openKeyRing({ dataFolder: settings.dataFolder, secret: settings.secret });
    database = openDatabase(running.appUrl, { keys });
    await refuseUnsafeRole(database);
    const url = settings.url.replace(/:0$/, `:${door.port}`);
    const app = await buildServer({
      database,
      settings: serverSettings(settings, url),
      clock: () => new Date(),
      webRoot: path.join(ROOT, 'dist', 'web'),
      demo: demoFor(running.adminUrl, settings.dataFolder),
      scheduled: true,
    });
    await app.ready();
    door.open((request, response) => app.routing(request, response));
    sayTo(io)({ fr: `Filage est prêt : ${url}`, en: `Filage is ready: ${url}` });
    const first = await firstStartLink({ database, url });
    if (first !== null) {
      sayTo(io)({
        fr: `Première visite, pour créer votre compte : ${first}`,
        en: `First visit, to make your account: ${first}`,
      });
    }
    const ended = await Promise.race([asked, running.lost]);
    await door.close(LAST_SECONDS);
    await app.close();
    if (ended === 'asked') return 0;
    throw ended;
  } finally {
    await leave(database, running);
  }
}

function serverSettings(settings: Settings, url: string): ServerSettings {
  return {
    url,
    dataFolder: settings.dataFolder,
    smtp: settings.smtp,
    proxies: settings.proxies,
    scanner: settings.scanner,
    log: 'warn',
  };
}

async function leave(database: Database | undefined, running: RunningDatabase): Promise<void> {
  await database?.close();
  await running.stop();
}

/** A signal, or the end of the script that started us. Later ones change nothing: the end is already on its way. */
function stopAsked(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve('asked'));
    process.on('disconnect', () => resolve('asked'));
    process.channel?.unref();
  });
}
