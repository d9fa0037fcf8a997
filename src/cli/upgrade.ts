/** What a start needs to take data over from an older PostgreSQL: `db/launcher` says when. */
import path from 'node:path';
import type { UpgradeMeans } from '#db/launcher/index.ts';
import { openKeyRing } from '#db/private/index.ts';
import { carryJobs } from '#jobs/carry.ts';
import { version } from './files.ts';
import type { Settings } from './settings.ts';

export const upgradeMeans = ({ dataFolder, secret }: Pick<Settings, 'dataFolder' | 'secret'>): UpgradeMeans => ({
  keys: () => openKeyRing({ dataFolder, secret }),
  filesFolder: path.join(dataFolder, 'files'),
  filage: version(),
  now: () => new Date().toISOString(),
  carryJobs,
});
