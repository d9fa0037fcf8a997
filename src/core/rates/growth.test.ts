import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  type Because,
  type CalendarDate,
  compareDecimals,
  date,
  dec,
  decimal,
  decimalText,
  isoDate,
  isProjected,
} from '#core/kernel/index.ts';
import { explainedText, knows } from '#core/words.ts';
import {
  EXPENSES_YEARLY_CAP,
  FLAT,
  type Growth,
  growthOf,
  isGrowth,
  MINIMUM_WAGE_HOUR,
  moneyAt,
  rateAt,
  ratesOn,
  SICKNESS_EMPLOYER,
  TOPICS,
} from './index.ts';

const since = (from: string, percent: string) => ({ from: date(from), percent: dec(percent) });
const valueOn = (day: string, growth: Growth) => decimalText(rateAt(MINIMUM_WAGE_HOUR, date(day), growth).value);
const rates = TOPICS.flatMap(({ rates: own }) => own);

describe('an amount past the last known one', () => {
  it('rises each 1 January, rounded half-up to the cent each time', () => {
    const growth = growthOf(dec('2'));
    expect(valueOn('2026-12-31', growth)).toBe('12.31');
    expect(valueOn('2027-01-01', growth)).toBe('12.56');
    expect(valueOn('2027-12-31', growth)).toBe('12.56');
    expect(valueOn('2028-01-01', growth)).toBe('12.81');
  });

  it('rises by the growth in force on each 1 January, and not before one is entered', () => {
    const growth = [since('2028-01-01', '2'), since('2029-06-01', '0'), since('2031-01-01', '1.5')];
    expect(valueOn('2027-10-05', growth)).toBe('12.31');
    expect(valueOn('2028-10-05', growth)).toBe('12.56');
    expect(valueOn('2029-10-05', growth)).toBe('12.81');
    expect(valueOn('2030-10-05', growth)).toBe('12.81');
    expect(valueOn('2031-10-05', growth)).toBe('13.00');
  });

  it('keeps its four decimals where it is printed with four', () => {
    const kilometre = { ...MINIMUM_WAGE_HOUR, values: [{ ...MINIMUM_WAGE_HOUR.values[0]!, value: '0.5290' }] };
    expect(decimalText(rateAt(kilometre, date('2027-02-01'), growthOf(dec('2'))).value)).toBe('0.5396');
  });

  it('stops rising after fifty years, so that a slip of the keyboard has an answer', () => {
    const growth = growthOf(dec('20'));
    expect(valueOn('2077-01-01', growth)).toBe(valueOn('2076-01-01', growth));
    expect(Number(valueOn('2076-01-01', growth))).toBeGreaterThan(Number(valueOn('2075-01-01', growth)));
  });

  it('says what it rose from and by how much', () => {
    const { value, because } = moneyAt(MINIMUM_WAGE_HOUR, date('2028-10-05'), [
      since('2027-01-01', '2'),
      since('2028-01-01', '1.5'),
    ]);
    expect(value.cents).toBe(1275);
    expect(isProjected(because)).toBe(true);
    expect(explainedText(because, 'fr').split('\n')).toEqual([
      'Montant attendu : le dernier connu, augmenté chaque année : 12,75',
      '  SMIC horaire : 12,31 (projection)',
      '  Augmenté au 1er janvier, arrondi au centime — 2027 : 12,56',
      '    Croissance annuelle attendue, dans vos réglages (%) : 2',
      '  Augmenté au 1er janvier, arrondi au centime — 2028 : 12,75',
      '    Croissance annuelle attendue, dans vos réglages (%) : 1,5',
    ]);
    for (const rule of rulesOf(because)) expect(knows('rules', rule), rule).toBe(true);
  });
});

const rulesOf = (because: Because): readonly string[] =>
  because.kind === 'rule' ? [because.rule, ...because.inputs.flatMap(rulesOf)] : [];

describe('what does not grow', () => {
  const growth = growthOf(dec('5'));

  it('is a percentage, and an amount that the law states for good', () => {
    for (const rate of [SICKNESS_EMPLOYER, EXPENSES_YEARLY_CAP]) {
      const at = rateAt(rate, date('2035-10-05'), growth);
      expect(at).toEqual(rateAt(rate, date('2035-10-05')));
      expect(at.projected).toBe(true);
    }
  });

  it('is what is known', () => {
    const day = date('2026-10-05');
    for (const rate of rates.filter(({ knownUntil }) => knownUntil === undefined)) {
      if (rate.values[0]!.from <= day && rate.values.at(-1)!.to === undefined) {
        expect(rateAt(rate, day, growth).value, rate.id).toEqual(rateAt(rate, day).value);
      }
    }
  });
});

test('a growth is none, or up to twenty percent', () => {
  const good = ['0', '0.5', '20'];
  const bad = ['-0.1', '20.0001', '100'];
  expect(good.map(dec).every(isGrowth)).toBe(true);
  expect(bad.map(dec).some(isGrowth)).toBe(false);
});

const open = rates.filter((rate) => rate.values.at(-1)!.to === undefined);
const aRate = fc.constantFrom(...open);
const aDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays(date('2026-06-01'), days));
const aPercent = fc.integer({ min: 0, max: 2000 }).map((hundredths) => decimal(hundredths, 2));

describe('growth of any rate, on any day', () => {
  it('none is the same as carrying the value on, to its reasons', () => {
    fc.assert(
      fc.property(aRate, aDay, (rate, day) => {
        const none = [{ from: date('2020-01-01'), percent: decimal(0) }];
        expect(rateAt(rate, day, none)).toEqual(rateAt(rate, day));
        expect(growthOf(decimal(0))).toBe(FLAT);
        expect(ratesOn(day, none).rate(rate)).toEqual(ratesOn(day).rate(rate));
      }),
    );
  });

  it('more of it never gives less', () => {
    fc.assert(
      fc.property(aRate, aDay, aPercent, aPercent, (rate, day, a, b) => {
        const [less, more] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a];
        const value = (percent: typeof a) => rateAt(rate, day, growthOf(percent)).value;
        expect(compareDecimals(value(less), value(more))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('never makes a later year less than an earlier one', () => {
    fc.assert(
      fc.property(aRate, fc.integer({ min: 2027, max: 2090 }), aPercent, (rate, year, percent) => {
        const value = (of: number) => rateAt(rate, isoDate(of, 10, 5), growthOf(percent)).value;
        // The last year known by law may be lower than the one before: only expectations are compared.
        const firstExpected = rate.knownUntil === undefined || rate.knownUntil < isoDate(year, 1, 1);
        if (firstExpected) expect(compareDecimals(value(year), value(year + 1))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
