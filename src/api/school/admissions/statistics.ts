/** How many applied, by which way, from which situation, and what came of it: never who. */
import { z } from 'zod';
import { defineRoute, sentence } from '#api/http/index.ts';
import { type CountTable, countedBy, isTooSmall } from '#core/school/admissions/index.ts';
import { countedFiles } from '#db/school/admissions/index.ts';
import { CALL, ofCall, theCall } from './selection-call.ts';

const table = z.object({
  total: z.int(),
  cells: z.array(z.object({ value: z.string(), title: sentence.nullable(), count: z.int() })),
  grouped: z.object({ values: z.int(), count: z.int() }).nullable(),
});
type Table = z.output<typeof table>;

const statisticsRoute = defineRoute({
  id: 'admission-statistics.read',
  method: 'GET',
  path: `${CALL}/statistics`,
  summary: 'Counts by route, situation and outcome; groups too small to be shown are put together',
  needs: 'admissions.manage',
  params: ofCall,
  reply: z.object({
    least: z.int(),
    /** Fewer files than the threshold: even the counts would tell. */
    tooSmall: z.boolean(),
    routes: table,
    statuses: table,
    outcomes: table,
  }),
  handle: async ({ tx, params }) => {
    const call = await theCall(tx, params);
    const files = await countedFiles(tx, call.id);
    const least = call.least_counted;
    const titles = new Map(
      files.map((file) => [file.route_fr ?? 'none', { fr: file.route_fr ?? '', en: file.route_en ?? '' }]),
    );
    const shown = (counts: CountTable, titled = false): Table => ({
      ...counts,
      cells: counts.cells.map((cell) => ({ ...cell, title: titled ? (titles.get(cell.value) ?? null) : null })),
    });
    const routes = countedBy(
      files.map(({ route_fr }) => route_fr ?? 'none'),
      least,
    );
    return {
      least,
      tooSmall: isTooSmall(routes, least),
      routes: shown(routes, true),
      statuses: shown(
        countedBy(
          files.map(({ status }) => status ?? 'none'),
          least,
        ),
      ),
      outcomes: shown(
        countedBy(
          files.map(({ state, outcome, answer }) => outcomeOf(state, outcome, answer)),
          least,
        ),
      ),
    };
  },
});

/** Where a file ended: an erased one by its answer and last letter. */
function outcomeOf(state: string, outcome: string | null, answer: string | null): string {
  if (state !== 'erased') return state;
  if (answer !== null) return answer === 'lapsed' ? 'declined' : answer;
  return outcome ?? 'erased';
}

export const statisticsRoutes = [statisticsRoute];
