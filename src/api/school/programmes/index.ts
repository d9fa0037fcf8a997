import type { Route } from '#api/http/index.ts';
import { rowRoutes } from '#api/rows/index.ts';
import { programmeRoutes } from './programme.ts';
import { reportsDueRoute } from './reports-due.ts';
import { IN_VERSION, OF_PROGRAMME } from './specs.ts';
import { versionActs } from './versions.ts';

export { factsOf, readFacts } from './facts.ts';
export { openRoutes } from './public-sheet.ts';
export { sheetOf } from './sheet-of.ts';

export const routes: readonly Route[] = [
  ...programmeRoutes,
  ...versionActs,
  reportsDueRoute,
  ...Object.values(OF_PROGRAMME).flatMap(rowRoutes),
  ...Object.values(IN_VERSION).flatMap(rowRoutes),
];
