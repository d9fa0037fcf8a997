import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, countersignatureOf, DAY, linesOf, sessionOf, TRAINEE } from '../../../../tests/golden/attendance-day.ts';
import {
  beforeFirst,
  CODE_ALPHABET,
  codeOf,
  type Fault,
  firstFault,
  hoursOf,
  isExpectedAt,
  isWithinStay,
  latenessOf,
  ledgerOf,
  makeSeal,
  type PresenceLine,
  readCode,
  type Seal,
  type SealedRow,
  saidAt,
  shareMinutes,
  standingOf,
  stepAt,
  stepBegins,
  stepsTaken,
  stepsUntil,
  unsealed,
} from './index.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const MINUTE = 60_000;
const session = sessionOf();
const facts = (lines: readonly PresenceLine[], minutes = 240) => ({
  sessions: [session],
  lines,
  countersignatures: [countersignatureOf('12:50', minutes)],
  scanned: new Set<string>(),
  now: at('+2 09:00'),
});

const [from, to] = [session.from - 30 * MINUTE, session.to + 26 * 60 * MINUTE];
const anyMoment = fc.integer({ min: from, max: to });
const anyLine: fc.Arbitrary<PresenceLine> = fc
  .record({
    by: fc.constantFrom('trainee' as const, 'trainer' as const, 'staff' as const),
    state: fc.constantFrom('present' as const, 'absent' as const, 'withdrawn' as const),
    how: fc.constantFrom('code' as const, 'offline' as const, 'late' as const, 'paper' as const),
    statedAt: anyMoment,
    deviceAt: fc.option(anyMoment),
    provenAt: fc.option(anyMoment),
    late: fc.integer({ min: 0, max: 300 }),
    early: fc.integer({ min: 0, max: 300 }),
    about: fc.option(fc.integer({ min: 1, max: 6 })),
  })
  .map(({ by, state, how, late, early, about, ...times }) => ({
    ...linesOf('trainee code 09:00')[0]!,
    ...times,
    statedBy: by,
    state: by === 'trainee' ? 'present' : state,
    how: by === 'trainee' && how === 'paper' ? 'late' : by === 'staff' && how !== 'paper' ? 'staff' : how,
    lateMinutes: late,
    earlyMinutes: early,
    attestedBy: by === 'trainer' && state === 'present' ? 'trainer' : null,
    lineId: about === null ? null : `line-${about}`,
  }));
const anyLines = fc
  .array(anyLine, { maxLength: 6 })
  .map((lines) => lines.map((line, index) => ({ ...line, id: `line-${index + 1}` })));

describe('whatever was said of a half-day', () => {
  test('the order in which it is read changes nothing', () => {
    fc.assert(
      fc.property(
        anyLines.chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
          ),
        ),
        ([lines, shuffled]) => {
          expect(ledgerOf(facts(shuffled))).toEqual(ledgerOf(facts(lines)));
        },
      ),
    );
  });

  test('the order in which phones find the network changes nothing of what holds', () => {
    const offline = fc
      .array(fc.record({ device: fc.integer({ min: 0, max: 200 }), proven: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      })
      .chain((made) =>
        fc.tuple(
          fc.constant(made),
          fc.shuffledSubarray(
            made.map((_, index) => index),
            { minLength: made.length },
          ),
        ),
      );
    fc.assert(
      fc.property(offline, ([made, arrivals]) => {
        const arriving = (order: readonly number[]) =>
          made.map((one, index) => ({
            ...linesOf('trainee offline 18:00')[0]!,
            id: `line-${index + 1}`,
            deviceAt: session.from + one.device * MINUTE,
            provenAt: one.proven ? session.from + one.device * MINUTE : null,
            statedAt: at('18:00') + order.indexOf(index) * MINUTE,
          }));
        const first = ledgerOf(facts(arriving(made.map((_, index) => index))))[0]!;
        const other = ledgerOf(facts(arriving(arrivals)))[0]!;
        expect([other.state, other.doneMinutes, other.signature?.id]).toEqual([
          first.state,
          first.doneMinutes,
          first.signature?.id,
        ]);
      }),
    );
  });

  test('hours never exceed the half-day, nor what was taught, and count only when both signed', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 0, max: 240 }), (lines, taught) => {
        const [entry] = ledgerOf(facts(lines, taught));
        expect(entry!.doneMinutes).toBeGreaterThanOrEqual(0);
        expect(entry!.doneMinutes).toBeLessThanOrEqual(taught);
        if (entry!.doneMinutes > 0) expect(entry).toMatchObject({ state: 'present', signature: { state: 'present' } });
        const [without] = ledgerOf({ ...facts(lines, taught), countersignatures: [] });
        expect(without!.doneMinutes).toBe(0);
      }),
    );
  });

  test('nobody but the trainee, or a sheet they signed, makes a presence', () => {
    const others = anyLines.map((lines) =>
      lines.filter(({ statedBy, how }) => statedBy !== 'trainee' && how !== 'paper'),
    );
    fc.assert(
      fc.property(others, (lines) => {
        expect(['unsigned', 'absent']).toContain(ledgerOf(facts(lines))[0]!.state);
      }),
    );
  });

  test('no line stands for a moment after its arrival', () => {
    fc.assert(fc.property(anyLine, (line) => saidAt(line) <= line.statedAt));
  });

  test('what is expected is done, pending, unsigned, absent or missed, to the minute', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const hours = hoursOf(ledgerOf(facts(lines)));
        const { expectedMinutes, doneMinutes, pendingMinutes, unsignedMinutes, absentMinutes, missedMinutes } = hours;
        expect(doneMinutes + pendingMinutes + unsignedMinutes + absentMinutes + missedMinutes).toBe(expectedMinutes);
      }),
    );
  });
});

describe('half-days of several sessions', () => {
  const turn = (id: string, span: string) => sessionOf(span, { id });

  test('an interview inside supervised work counts its time once, and both trainers sign', () => {
    const sessions = [turn('work', '09:00–13:00'), turn('interview', '10:00–10:30')];
    const lines = linesOf('trainee code 09:02');
    const one = { ...facts(lines), sessions, countersignatures: [countersignatureOf('12:50', 240, 'work')] };
    expect(ledgerOf(one)[0]).toMatchObject({
      state: 'signed',
      expectedMinutes: 240,
      sessionIds: ['work', 'interview'],
    });
    const both = [...one.countersignatures, countersignatureOf('12:50', 30, 'interview')];
    expect(ledgerOf({ ...one, countersignatures: both })[0]).toMatchObject({ state: 'present', doneMinutes: 240 });
  });

  test('an interview alone is expected for its own length', () => {
    const only = sessionOf('09:00–13:00', {
      expected: [{ enrolmentId: TRAINEE, from: at('10:00'), to: at('10:30') }],
    });
    expect(latenessOf(only, TRAINEE, at('10:15'))).toBe(15);
    expect(ledgerOf({ ...facts([]), sessions: [only] })[0]).toMatchObject({ expectedMinutes: 30 });
  });

  test('a day is open, in the internship, or closed', () => {
    const days = { open: new Set([`${DAY}/0`]), internships: [{ from: DAY, to: DAY }] };
    expect([0, 1].map((half) => standingOf({ day: DAY, half }, days))).toEqual(['open', 'internship']);
    expect(standingOf({ day: DAY, half: 1 }, { ...days, internships: [] })).toBe('closed');
  });
});

describe('from when to when somebody is expected', () => {
  const anyHalf = fc.record({
    day: fc.constantFrom(...[1, 2, 3, 4, 5].map((day) => `2026-01-0${day}` as typeof DAY)),
    half: fc.integer({ min: 0, max: 2 }),
  });
  const anyStay = fc.record({ entered: fc.option(anyHalf), left: fc.option(anyHalf) });
  const key = ({ day, half }: { day: string; half: number }) => `${day}/${half}`;

  test('is one unbroken run of half-days, whose ends belong to it', () => {
    fc.assert(
      fc.property(anyStay, fc.uniqueArray(anyHalf, { selector: key, maxLength: 15 }), (stay, halves) => {
        const ordered = halves.map(key).sort();
        const expected = halves.filter((half) => isExpectedAt(stay, half, false)).map(key);
        const between = ordered.filter(
          (one) => (!stay.entered || one >= key(stay.entered)) && (!stay.left || one <= key(stay.left)),
        );
        expect(expected.sort()).toEqual(between);
      }),
    );
  });

  test('entering later takes expected half-days away and adds none; nothing takes a signature', () => {
    fc.assert(
      fc.property(anyStay, anyHalf, anyHalf, (stay, later, half) => {
        const first = stay.entered && key(stay.entered) > key(later) ? stay.entered : later;
        const after = { ...stay, entered: first };
        if (isWithinStay(after, half)) expect(isWithinStay(stay, half)).toBe(true);
        expect(isExpectedAt(after, half, true)).toBe(true);
      }),
    );
  });
});

describe('shares of payers', () => {
  test('add up exactly, in proportion to within a minute', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), hours, (minutes, takenOn) => {
        const shares = shareMinutes(minutes, takenOn);
        const all = takenOn.reduce((sum, one) => sum + one, 0);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(all === 0 ? 0 : minutes);
        for (const [index, share] of shares.entries()) {
          if (all > 0) expect(Math.abs(share - (minutes * takenOn[index]!) / all)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('the code of the room', () => {
  test('whatever bytes it is made of, it is read as it is shown, in small letters and spaces too', () => {
    const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(bytes, (given) => {
        const code = codeOf(given);
        expect(readCode(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`)).toBe(code);
      }),
    );
    expect(new Set(CODE_ALPHABET).size).toBe(32);
  });

  test('is another each minute, and the one before is still taken', () => {
    expect(stepAt(session.from, at('09:00'))).toBe(0);
    expect(stepBegins(session.from, 7)).toBe(at('09:07'));
    expect(stepsTaken(session.from, at('08:59'))).toEqual([]);
    expect(stepsTaken(session.from, at('09:00'))).toEqual([0]);
    expect(stepsTaken(session.from, at('09:07'))).toEqual([7, 6]);
    expect(stepsUntil(session.from, session.to, at('09:02'))).toEqual([0, 1, 2]);
    expect(stepsUntil(session.from, session.to, at('18:00'))).toHaveLength(241);
  });
});

describe('the seal', () => {
  const anyRow = fc.record({
    kind: fc.constantFrom('presence' as const, 'countersignature' as const),
    values: fc.dictionary(
      fc.constantFrom('state', 'how', 'reason', 'late_minutes'),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    ),
  });
  const anyDays = fc
    .array(fc.array(anyRow, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((days) =>
      days.map((rows, day) =>
        rows.map((row, index): SealedRow => ({ ...row, id: `${day}-${index}`, at: at(`+${day} 10:00`) })),
      ),
    );
  const sealed = (days: readonly (readonly SealedRow[])[]): Seal[] => {
    const seals: Seal[] = [];
    for (const [day, rows] of days.entries()) {
      const last = seals.at(-1) ?? { number: 0, sha256: beforeFirst('cohort', hash) };
      seals.push(makeSeal(unsealed(rows, []), last, { day: DAY, sealedAt: at(`+${day} 23:00`) }, hash));
    }
    return seals;
  };
  const check = (seals: readonly Seal[], rows: readonly SealedRow[]): Fault | null =>
    firstFault('cohort', seals, rows, hash);

  test('finds nothing where nothing was touched, in whatever order rows are read', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(check(sealed(days).reverse(), days.flat().reverse())).toBeNull();
        expect(unsealed(days.flat(), sealed(days))).toEqual([]);
      }),
    );
  });

  test('names the line that was changed, or taken away', () => {
    const touched = anyDays.chain((days) => fc.tuple(fc.constant(days), fc.constantFrom(...days.flat())));
    fc.assert(
      fc.property(touched, ([days, row]) => {
        const number = Number(row.id.split('-')[0]) + 1;
        const named = { seal: number, line: { kind: row.kind, id: row.id } };
        const changed = days
          .flat()
          .map((one) => (one.id === row.id ? { ...one, values: { ...one.values, other: 'x' } } : one));
        expect(check(sealed(days), changed)).toEqual({ kind: 'lineChanged', ...named });
        const without = days.flat().filter(({ id }) => id !== row.id);
        expect(check(sealed(days), without)).toEqual({ kind: 'lineMissing', ...named });
      }),
    );
  });

  test('a reason put under a key keeps its first seal while the key opens it, and its second without', () => {
    const words = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(anyDays, words, fc.boolean(), fc.boolean(), (days, reason, isErased, isTouched) => {
        const [first] = days[0]!;
        const before = { ...first!.values, reason };
        const told = days.map((rows) => rows.map((row) => (row.id === first!.id ? { ...row, values: before } : row)));
        const seals = sealed(told);
        const now = { ...first!.values, reason: null, sealed_reason: 'v1:bytes' };
        const carried = { ...first!, values: now, asSealedFirst: isErased ? null : before };
        const when = { day: DAY, sealedAt: at('+5 23:00') };
        const again = [...seals, makeSeal([carried], seals.at(-1)!, when, hash)];
        const rows = told.flat().map((row) => (row.id === first!.id ? carried : row));
        expect(check(again, rows)).toBeNull();
        expect(unsealed(rows, again)).toEqual([]);
        const other = { ...carried, values: { ...now, other: 'x' } };
        const touched =
          isTouched && !isErased ? { ...carried, asSealedFirst: { ...before, reason: `${reason}x` } } : other;
        const changed = rows.map((row) => (row.id === first!.id ? touched : row));
        expect(check(again, changed)).toMatchObject({ kind: 'lineChanged', line: { id: first!.id } });
        const alone = check(
          seals,
          rows.map((row) => (row.id === first!.id ? { ...carried, asSealedFirst: null } : row)),
        );
        expect(alone).toMatchObject({ kind: 'lineChanged', seal: 1 });
      }),
    );
  });

  test('a line slipped in afterwards shows, one still on its way does not', () => {
    const days = [[{ kind: 'presence' as const, id: '0-0', at: at('10:00'), values: {} }]];
    const late = (time: string): SealedRow => ({ kind: 'presence', id: 'new', at: at(time), values: {} });
    expect(check(sealed(days), [...days.flat(), late('11:00')])).toMatchObject({
      kind: 'lineSlippedIn',
      line: { id: 'new' },
    });
    expect(check(sealed(days), [...days.flat(), late('22:55')])).toBeNull();
    expect(check(sealed(days), [...days.flat(), late('+1 08:00')])).toBeNull();
  });

  test('a seal changed, gone or hung on another shows', () => {
    const days = [0, 1, 2].map((day) => [
      { kind: 'presence' as const, id: `${day}-0`, at: at(`+${day} 10:00`), values: {} },
    ]);
    const seals = sealed(days);
    const rows = days.flat();
    const [first, second, third] = seals as [Seal, Seal, Seal];
    expect(check([first, { ...second, sealedAt: 0 }, third], rows)).toMatchObject({ kind: 'sealChanged', seal: 2 });
    expect(check([first, third], rows)).toMatchObject({ kind: 'sealMissing', seal: 2 });
    const forged = makeSeal(
      days[1]!,
      { number: 1, sha256: hash('elsewhere') },
      { day: DAY, sealedAt: at('+1 23:00') },
      hash,
    );
    expect(check([first, forged, third], rows)).toMatchObject({ kind: 'chainBroken', seal: 2 });
    expect(firstFault('another cohort', seals, rows, hash)).toMatchObject({ kind: 'chainBroken', seal: 1 });
  });
});
