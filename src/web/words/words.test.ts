import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, EVENT_STATES } from '#core/ground/calendar/index.ts';
import { sentence } from '#core/words.ts';

const files = import.meta.glob<{ default: Words }>(['./fr/*.ts', './en/*.ts'], { eager: true });
const roomsOf = (language: string) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`./${language}/`))
    .map((path) => path.slice(`./${language}/`.length))
    .sort();

type Words = { readonly [key: string]: string | Words };

function sentences(words: Words, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[key, value] as [string, string]] : sentences(value, key);
  });
}

const read = (language: string, room: string) => sentences(files[`./${language}/${room}`]?.default ?? {});

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the words of the screens', () => {
  it('are written for the same rooms in both languages', () => {
    expect(roomsOf('en')).toEqual(roomsOf('fr'));
  });

  it.each(roomsOf('fr'))('%s: every sentence exists in both languages, with the same values in it', (room) => {
    const french = read('fr', room);
    const english = new Map(read('en', room));
    expect([...english.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    for (const [key, text] of french) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
      expect(text.trim(), key).not.toBe('');
    }
  });

  it.each(['fr', 'en'] as const)('name kinds and states of dates as core does (%s)', (language) => {
    const said = new Map(read(language, 'ui.ts'));
    for (const kind of EVENT_KINDS)
      expect(said.get(`kinds.${kind}`)).toBe(sentence('terms', `event.${kind}`, language));
    for (const state of EVENT_STATES) {
      expect(said.get(`states.${state}`)).toBe(sentence('terms', `state.${state}`, language));
    }
  });
});
