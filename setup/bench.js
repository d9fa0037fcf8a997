/** `npm run bench`: what is measured, against whom. `-- --json` leaves the figures alone on standard output. */
import path from 'node:path';
import { ensurePackages, ensurePages, ROOT, runInstead } from './ensure.js';

ensurePackages();
ensurePages();
runInstead([path.join(ROOT, 'bench', 'main.ts'), ...process.argv.slice(2)]);
