/** `npm start`: installs and builds what is missing, then runs the server. */
import { command, ensurePackages, ensurePages, runInstead } from './ensure.js';

ensurePackages();
ensurePages();
runInstead(command('serve', ...process.argv.slice(2)), { channel: true });
