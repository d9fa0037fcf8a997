/** The application over a database that runs, until somebody asks it to stop. */
import module from 'node:module';
import path from 'node:path';
import { firstStartLink } from '#api/ground/sign-in/index.ts';
import { buildServer } from '#api/http/server.ts';
import type { ServerSettings } from '#api/http/services.ts';
import { dayIn } from '#api/http/today.ts';
import { openDatabase } from '#db/connection.ts';
import type { RunningDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { openKeyRing } from '#db/private/index.ts';
import { refuseUnsafeRole } from '#db/roles.ts';
import { finishUpgrade } from '#jobs/at-start.ts';
import { demoFor } from './demo.ts';
import { ROOT, sayTo } from './house.ts';
import type { Io } from './io.ts';
import type { Door } from './ready.ts';
import type { Settings } from './settings.ts';

/** How long requests in flight may take once we are asked to stop; systemd waits longer (docs/hosting.md). */
const LAST_SECONDS = 20;

export interface Serving {
  readonly settings: Settings;
  readonly running: RunningDatabase;
  readonly door: Door;
  readonly asked: Promise<'asked'>;
  readonly io: Io;
}

/** The exit status; throws what took the database away. */
export async function serve({ settings, running, door, asked, io }: Serving): Promise<number> {
  await migrate(running.adminUrl, { app: running.appRole });
  const keys = openKeyRing({ dataFolder: settings.dataFolder, secret: settings.secret });
  const database = openDatabase(running.appUrl, { keys });
  try {
    await refuseUnsafeRole(database);
    const clock = () => new Date();
    await finishUpgrade({ database, clock, dayIn });
    const url = settings.url.replace(/:0$/, `:${door.port}`);
    const app = await buildServer({
      database,
      settings: serverSettings(settings, url),
      clock,
      webRoot: path.join(ROOT, 'dist', 'web'),
      demo: demoFor(running.adminUrl, { dataFolder: settings.dataFolder, keys }),
      scheduled: true,
    });
    await app.ready();
    door.open((request, response) => app.routing(request, response));
    sayTo(io)({ fr: `Filage est prêt : ${url}`, en: `Filage is ready: ${url}` });
    module.flushCompileCache();
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
    await database.close();
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
