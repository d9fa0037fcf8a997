/** `npm run -s filage -- payslip < case.json`: one command of the house, its answer alone on standard output. */
import { command, ensurePackages, runInstead } from './ensure.js';

ensurePackages();
runInstead(command(...process.argv.slice(2)));
