import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#cli/refusal.ts';
import { seedDemo } from '#cli/seed.ts';
import { asMigrator } from '#db/transaction.ts';
import { type TestDatabase, testDatabase } from '../database.ts';

const SECONDS = 10;

describe('the demo', () => {
  let database: TestDatabase;
  let took = 0;
  beforeAll(async () => {
    database = await testDatabase();
    const started = performance.now();
    await seedDemo(database.adminUrl);
    took = (performance.now() - started) / 1000;
  });
  afterAll(() => database.drop());

  test('loads in seconds', () => {
    expect(took).toBeLessThan(SECONDS);
  });

  test('is not loaded over itself', async () => {
    await expect(seedDemo(database.adminUrl)).rejects.toThrow(Refusal);
  });

  test('has twelve dates of the play in nine towns, one of them in Belgium, and one date postponed', async () => {
    const shows = await asMigrator(database.adminUrl, (tx) =>
      tx
        .selectFrom('event')
        .innerJoin('venue', (join) =>
          join.onRef('venue.organisation_id', '=', 'event.organisation_id').onRef('venue.id', '=', 'event.venue_id'),
        )
        .where('event.title', '=', 'La Nuit des tuiles')
        .where('event.kind', '=', 'performance')
        .select(['event.state', 'venue.town', 'venue.country'])
        .execute(),
    );
    const kept = shows.filter(({ state }) => state !== 'postponed');
    expect(kept).toHaveLength(12);
    expect(new Set(kept.map(({ town }) => town)).size).toBe(9);
    expect(kept.filter(({ country }) => country === 'BE')).toHaveLength(1);
    expect(shows).toHaveLength(13);
  });
});
