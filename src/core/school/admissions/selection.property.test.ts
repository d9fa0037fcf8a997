/** What holds of every selection, whatever the files. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals, dec, decimal } from '#core/kernel/index.ts';
import { assignReaders, READERS_PER_FILE } from './assign.ts';
import { type Criterion, markOf, type Sheet } from './marks.ts';
import { type FileToRank, type RankedPool, rank } from './ranking.ts';
import { generateSlots } from './slots.ts';
import { countedBy } from './statistics.ts';

const runs = { numRuns: Math.max(200, Number(process.env.FILAGE_FUZZ ?? 40)) };
const SCALE = 20;
const CRITERIA: readonly Criterion[] = [
  { id: 'project', stage: 'file', title: 'Projet', most: 5, weight: dec('2') },
  { id: 'experience', stage: 'file', title: 'Expérience', most: 10, weight: dec('1.5') },
  { id: 'talk', stage: 'interview', title: 'Échange', most: 20, weight: dec('3') },
];
const POOLS: readonly RankedPool[] = [
  { id: 'a', name: 'Région', places: 2 },
  { id: 'b', name: 'Autres', places: 1 },
];

const sheet = (stage: 'file' | 'interview'): fc.Arbitrary<Sheet> =>
  fc.record(
    Object.fromEntries(
      CRITERIA.filter((one) => one.stage === stage).map(({ id, most }) => [
        id,
        fc.integer({ min: 0, max: most * 2 }).map((halves) => decimal(halves * 5, 1)),
      ]),
    ),
  );
const file = fc.record({
  poolId: fc.constantFrom('a', 'b'),
  sheets: fc.record({
    file: fc.array(sheet('file'), { minLength: 2, maxLength: 2 }),
    interview: fc.array(sheet('interview'), { minLength: 1, maxLength: 2 }),
  }),
  settled: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
});
const files = fc
  .array(file, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((one, index): FileToRank => ({ ...one, id: `f${index}`, number: index + 1 })));
const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

test('in whatever order files, criteria and sheets come, the ranking is the same', () => {
  fc.assert(
    fc.property(
      files.chain((all) => fc.tuple(fc.constant(all), shuffled(all), shuffled(CRITERIA), fc.boolean())),
      ([all, mixed, criteria, turned]) => {
        const other = turned
          ? mixed.map((one) => ({ ...one, sheets: { ...one.sheets, file: [...one.sheets.file].reverse() } }))
          : mixed;
        const shape = (ranking: ReturnType<typeof rank>) =>
          ranking.pools.map(({ rows }) => rows.map(({ id, rank: at, mark, parted }) => [id, at, mark.value, parted]));
        expect(shape(rank(other, criteria, POOLS, SCALE))).toEqual(shape(rank(all, CRITERIA, POOLS, SCALE)));
      },
    ),
    runs,
  );
});

test('a better mark never ranks lower, neither one’s own nor against another’s', () => {
  fc.assert(
    fc.property(files, fc.nat(), fc.constantFrom(...CRITERIA), (all, chosen, criterion) => {
      const at = chosen % all.length;
      const better = all.map((one, index) => {
        if (index !== at) return one;
        const [first, ...rest] = one.sheets[criterion.stage];
        const raised = { ...first, [criterion.id]: decimal(criterion.most) };
        return { ...one, sheets: { ...one.sheets, [criterion.stage]: [raised, ...rest] } };
      });
      const rankOf = (ranking: ReturnType<typeof rank>) =>
        ranking.pools.flatMap(({ rows }) => rows).find(({ id }) => id === all[at]!.id)!.rank;
      expect(rankOf(rank(better, CRITERIA, POOLS, SCALE))).toBeLessThanOrEqual(
        rankOf(rank(all, CRITERIA, POOLS, SCALE)),
      );
      for (const { rows } of rank(all, CRITERIA, POOLS, SCALE).pools) {
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          if (before) expect(compareDecimals(before.mark.value, row.mark.value)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    runs,
  );
});

test('within its places a pool never holds more files than places, and only a tie leaves a place open', () => {
  fc.assert(
    fc.property(files, (all) => {
      for (const { rows, places } of rank(all, CRITERIA, POOLS, SCALE).pools) {
        const within = rows.filter(({ place }) => place === 'within').length;
        expect(within).toBeLessThanOrEqual(places);
        if (!rows.some(({ place }) => place === 'tied')) expect(within).toBe(Math.min(places, rows.length));
      }
    }),
    runs,
  );
});

test('a mark lies between nought and the scale, and is the scale when everything is at its best', () => {
  fc.assert(
    fc.property(file, ({ sheets }) => {
      const mark = markOf(CRITERIA, sheets, SCALE)!.value;
      expect(compareDecimals(mark, decimal(0))).toBeGreaterThanOrEqual(0);
      expect(compareDecimals(mark, decimal(SCALE))).toBeLessThanOrEqual(0);
    }),
    runs,
  );
  const best = Object.fromEntries(CRITERIA.map(({ id, most }) => [id, decimal(most)]));
  expect(markOf(CRITERIA, { file: [best, best], interview: [best] }, SCALE)?.value).toEqual(dec('20.00'));
});

const toAssign = fc
  .record({ files: fc.integer({ min: 1, max: 14 }), readers: fc.integer({ min: 2, max: 5 }) })
  .chain(({ files: many, readers }) => {
    const names = Array.from({ length: readers }, (_, index) => `r${index}`);
    const all = Array.from({ length: many }, (_, index) => `f${index}`);
    const pairs = all.flatMap((one) => names.map((reader) => ({ file: one, reader })));
    return fc.record({
      files: fc.constant(all),
      readers: fc.constant(names),
      given: fc.constant([]),
      conflicts: fc.subarray(pairs, { maxLength: Math.floor(pairs.length / 3) }),
    });
  });

test('nobody reads a file in conflict, everybody reads a file once, and files have two readers where two can', () => {
  fc.assert(
    fc.property(toAssign, (work) => {
      const { readings, problems } = assignReaders(work);
      const barred = new Set(work.conflicts.map(({ file: one, reader }) => `${one} ${reader}`));
      expect(readings.some(({ file: one, reader }) => barred.has(`${one} ${reader}`))).toBe(false);
      expect(new Set(readings.map(({ file: one, reader }) => `${one} ${reader}`)).size).toBe(readings.length);
      let lacking = 0;
      for (const one of work.files) {
        const able = work.readers.filter((reader) => !barred.has(`${one} ${reader}`)).length;
        expect(readings.filter((reading) => reading.file === one)).toHaveLength(Math.min(READERS_PER_FILE, able));
        if (able < READERS_PER_FILE) lacking += 1;
      }
      expect(problems).toHaveLength(lacking);
    }),
    runs,
  );
});

test('nobody reads two files more than a colleague who could have taken one of them', () => {
  fc.assert(
    fc.property(toAssign, (work) => {
      const { readings } = assignReaders(work);
      const has = new Set([...readings, ...work.conflicts].map(({ file: one, reader }) => `${one} ${reader}`));
      const load = (reader: string) => readings.filter((one) => one.reader === reader).length;
      for (const { file: one, reader } of readings) {
        for (const other of work.readers) {
          if (!has.has(`${one} ${other}`)) expect(load(reader) - load(other)).toBeLessThan(2);
        }
      }
      if (work.conflicts.length === 0) {
        const loads = work.readers.map(load);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThan(2);
      }
      const turned = assignReaders({ ...work, files: [...work.files].reverse(), readers: [...work.readers].reverse() });
      expect(turned.readings).toEqual(readings);
    }),
    runs,
  );
});

test('no shown count is small enough to know somebody by, nor found by subtraction', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      (all, least) => {
        const { total, cells, grouped } = countedBy(all, least);
        expect(cells.reduce((sum, { count }) => sum + count, 0) + (grouped?.count ?? 0)).toBe(total);
        expect(cells.every(({ count }) => count >= least)).toBe(true);
        if (grouped && cells.length > 0) {
          expect(grouped.values).toBeGreaterThanOrEqual(2);
          expect(grouped.count).toBeGreaterThanOrEqual(least);
        }
      },
    ),
    runs,
  );
});

test('slots of one place never overlap and never leave their hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 0, max: 30 }), (minutes, pauseMinutes) => {
      const { slots } = generateSlots({
        from: '2025-10-23' as never,
        to: '2025-10-24' as never,
        hours: [
          ['09:00', '12:30'],
          ['14:00', '17:30'],
        ],
        minutes,
        pauseMinutes,
        places: [{ roomId: 'r', videoLink: null }],
      });
      for (const [index, slot] of slots.entries()) {
        const before = slots[index - 1];
        if (before) expect(slot.startsLocal >= before.endsLocal).toBe(true);
        expect(slot.endsLocal.slice(11) <= (slot.startsLocal.slice(11) < '13:00' ? '12:30' : '17:30')).toBe(true);
      }
    }),
    runs,
  );
});
