/** `filage serve`, which `npm start` runs: the database, the application, and an orderly end. */
import { startDatabase } from '#db/launcher/index.ts';
import { ROOT, refuseUnwritable, sayTo } from './house.ts';
import type { Io } from './io.ts';
import { type Door, listen } from './ready.ts';
import { Refusal } from './refusal.ts';
import { readSettings, type Settings } from './settings.ts';
import { upgradeMeans } from './upgrade.ts';

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

/** The application is large: it is not read before there is a database to serve it from, nor for a refusal. */
async function serve(settings: Settings, door: Door, asked: Promise<'asked'>, io: Io): Promise<number> {
  const running = await startDatabase(settings, { asServer: true, say: sayTo(io), upgrade: upgradeMeans(settings) });
  try {
    const application = await import('./serving.ts');
    return await application.serve({ settings, running, door, asked, io });
  } finally {
    await running.stop();
  }
}

/** A signal, or the end of the script that started us. Later ones change nothing: the end is already on its way. */
function stopAsked(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve('asked'));
    process.on('disconnect', () => resolve('asked'));
    process.channel?.unref();
  });
}
