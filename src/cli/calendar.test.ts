import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { main } from './main.ts';

const GOLDEN = path.join(import.meta.dirname, '..', '..', 'tests', 'golden', 'calendars', 'reference.json');
const { in: question, out: answer } = JSON.parse(readFileSync(GOLDEN, 'utf8'));

async function calendar(input: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    environment: {},
    input: async () => input,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  };
  return { status: await main(['calendar', ...args], io), out: out.join('\n'), err: err.join('\n') };
}

const refused = async (change: object) => {
  const { status, out, err } = await calendar(JSON.stringify({ ...question, ...change }));
  expect([status, out]).toEqual([2, '']);
  return JSON.parse(err).problems.map(({ code, at }: { code: string; at: string[] }) => [code, at[0]]);
};

describe('filage calendar', () => {
  test('prints the contract’s fields and no other', async () => {
    const { status, out, err } = await calendar(JSON.stringify(question));
    const { problems, ...counted } = JSON.parse(out);
    expect([status, err]).toEqual([0, '']);
    expect(counted).toEqual({ centre: answer.centre, internship: answer.internship });
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(answer.problems);
    expect(Object.keys(problems[0])).toEqual(['code', 'message', 'facts']);
    expect(problems[0].facts).toMatchObject({ kind: 'internship', days: 50, needed: '350' });
    expect(problems[0].message.fr).toContain('aucune marge. Une seule absence');
    expect(problems[0].message.en).toContain('One absence');
    expect(problems[1].message.fr).toContain('n’en donnent que 322 h en 46 jours');
  });

  test('does without closures, zone and hours', async () => {
    const { closures: _, zone: __, ...least } = question;
    const { status, out } = await calendar(JSON.stringify({ ...least, hours: {} }));
    expect(status).toBe(0);
    expect(JSON.parse(out).centre).toMatchObject({ days: 90, needed: '0', neededDays: 0, slackDays: 90 });
  });

  test('names each bad field under a code, and ends with status 2', async () => {
    const from = '2026-01-05';
    expect(await refused({ zone: 'DE' })).toEqual([['input.not-one-of', 'zone']]);
    expect(await refused({ weekdays: [] })).toEqual([['input.missing', 'weekdays']]);
    expect(await refused({ weekdays: [0] })).toEqual([['input.out-of-range', 'weekdays[0]']]);
    expect(await refused({ weekdays: [1, 1] })).toEqual([['cohort.weekday-twice', 'weekdays']]);
    expect(await refused({ halfDays: [['9h', '12:00']] })).toEqual([['cohort.not-a-time', 'halfDays[0][0]']]);
    expect(await refused({ halfDays: [['09:00']] })).toEqual([['cohort.not-a-time', 'halfDays[0]']]);
    expect(await refused({ halfDays: [['13:00', '09:00']] })).toEqual([['cohort.half-day-backwards', 'halfDays[0]']]);
    const twice = [
      ['09:00', '13:00'],
      ['12:00', '17:00'],
    ];
    expect(await refused({ halfDays: twice })).toEqual([['cohort.half-days-overlap', 'halfDays[1]']]);
    const backwards = [{ kind: 'centre', from, to: '2026-01-04' }];
    expect(await refused({ periods: backwards })).toEqual([['cohort.ends-before-start', 'periods[0].to']]);
    expect(await refused({ periods: [{ kind: 'holiday', from, to: from }] })).toEqual([
      ['input.not-one-of', 'periods[0].kind'],
    ]);
    expect(await refused({ closures: [{ from: '2026-02-30', to: from }] })).toEqual([
      ['input.not-date', 'closures[0].from'],
    ]);
    expect(await refused({ hours: { centre: 511 } })).toEqual([['input.not-decimal', 'hours.centre']]);
    expect(await refused({ holidays: [] })).toEqual([['input.unknown-field', 'holidays']]);
  });

  test('refuses what is no JSON, and arguments', async () => {
    expect((await calendar('{')).status).toBe(2);
    expect((await calendar(JSON.stringify(question), '--quick')).status).toBe(2);
  });
});
