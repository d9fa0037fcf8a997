/** `npm run client`: the types of the web client, from the description of the API. */
import path from 'node:path';
import { ensurePackages, ROOT, runInstead } from './ensure.js';

ensurePackages();
runInstead([path.join(ROOT, 'tests', 'api', 'generate-client.ts')]);
