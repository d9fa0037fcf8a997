/** `npm test`: everything, with few kills and little fuzzing. `npm test -- payroll` runs the tests of that path alone. */
import { test } from './tests.js';

await test({
  scale: { FILAGE_KILLS: process.env.FILAGE_KILLS ?? '2', FILAGE_FUZZ: process.env.FILAGE_FUZZ ?? '12' },
  files: process.argv.slice(2),
});
