/** `npm run check`: the tests in full strength, and rates that nobody has checked for a year. */
import { command } from './ensure.js';
import { test } from './tests.js';

await test({
  scale: { FILAGE_KILLS: process.env.FILAGE_KILLS ?? '20', FILAGE_FUZZ: process.env.FILAGE_FUZZ ?? '2000' },
  more: [{ name: 'rates checked within the year', args: command('rates', '--stale') }],
});
