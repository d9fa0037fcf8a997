/** Before each test file. */
import { stripTypeScriptTypes } from 'node:module';
import { configureGlobal } from 'fast-check';
import { IN_FULL } from './scale.ts';

// Properties try the same draws at every `npm test`, so that it says the same of the same sources; `check` draws anew.
configureGlobal(IN_FULL ? { numRuns: 1000 } : { seed: 20_251_201 });

// As in a server: Node's own reader of TypeScript belongs to the process, and not to the first thread that is ended.
stripTypeScriptTypes('');
