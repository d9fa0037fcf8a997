/** Properties try the same draws at every `npm test`, so that it says the same of the same sources; `check` draws anew. */
import { configureGlobal } from 'fast-check';
import { IN_FULL } from './scale.ts';

configureGlobal(IN_FULL ? { numRuns: 1000 } : { seed: 20_251_201 });
