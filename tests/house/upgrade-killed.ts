/** Starts on a data folder (first word) and is killed, without a word, when the upgrade has reached a step (second). */

import { upgradeMeans } from '#cli/upgrade.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { HASTY } from './older.ts';

const [dataFolder = '', at] = process.argv.slice(2);
const upgrade = {
  ...upgradeMeans({ dataFolder, secret: undefined }),
  reached: (step: string) => {
    if (step === at) process.kill(process.pid, 'SIGKILL');
  },
};
await startDatabase({ dataFolder }, { asServer: true, postgres: HASTY, upgrade });
