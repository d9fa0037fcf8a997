import { describe, expect, it } from 'vitest';
import { filtersAnything, filtersOf, isWanted, searchOf } from './filters.ts';

const [NADIA, PLAY, ALBI, OTHER] = [1, 2, 3, 4].map((n) => `0199a000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const show = {
  kind: 'performance',
  state: 'confirmed',
  venueId: ALBI,
  productionId: PLAY,
  calls: [{ personId: NADIA }],
} as const;

describe('the filters of the agenda', () => {
  it('stand in the address, and come back from it', () => {
    const search = { kinds: 'rehearsal,performance', states: 'option', person: NADIA, production: PLAY, venue: ALBI };
    expect(searchOf(filtersOf(search))).toEqual(search);
    expect(searchOf(filtersOf({}))).toEqual({});
    expect(filtersAnything(filtersOf(search))).toBe(true);
    expect(filtersAnything(filtersOf({}))).toBe(false);
  });

  it('leave out of an address what is no filter', () => {
    const made = { kinds: 'concert,performance', states: 7, person: '../x', production: [PLAY], venue: `${ALBI}x` };
    expect(searchOf(filtersOf(made))).toEqual({ kinds: 'performance' });
  });

  it('keep a date only when it answers to every one of them', () => {
    const all = { kinds: 'performance', states: 'confirmed', person: NADIA, production: PLAY, venue: ALBI };
    expect(isWanted(show, filtersOf(all))).toBe(true);
    expect(isWanted(show, filtersOf({}))).toBe(true);
    const others = { kinds: 'rehearsal', states: 'option', person: OTHER, production: OTHER, venue: OTHER };
    for (const [name, value] of Object.entries(others)) {
      expect(isWanted(show, filtersOf({ ...all, [name]: value })), name).toBe(false);
    }
    expect(isWanted({ ...show, productionId: null, venueId: null, calls: [] }, filtersOf({ venue: ALBI }))).toBe(false);
  });
});
