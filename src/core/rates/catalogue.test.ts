import { describe, expect, test } from 'vitest';
import { compareDecimals, date, dec, decimalText } from '../kernel/index.ts';
import { knows } from '../words.ts';
import { rateById, sourcesOf, TOPICS } from './catalogue.ts';
import {
  FAMILY_EMPLOYER,
  HOUSING_FUND_SMALL,
  OLD_AGE_CAPPED_EMPLOYEE,
  OLD_AGE_CAPPED_EMPLOYER,
  OLD_AGE_UNCAPPED_EMPLOYEE,
  OLD_AGE_UNCAPPED_EMPLOYER,
  SICKNESS_EMPLOYER,
} from './social-security.ts';
import { isStale, staleRates } from './stale.ts';
import { ratesOn } from './table.ts';

const all = TOPICS.flatMap((topic) => topic.rates.map((rate) => ({ topic, rate })));

describe('the legal values', () => {
  test('each has one id', () => {
    expect(new Set(all.map(({ rate }) => rate.id)).size).toBe(all.length);
    expect(rateById('ceiling.month')?.unit).toBe('euro');
  });

  test.each(all.map(({ rate }) => [rate.id, rate] as const))('%s has ordered values that do not overlap', (_, rate) => {
    expect(rate.values.length).toBeGreaterThan(0);
    rate.values.forEach((value, index) => {
      const next = rate.values[index + 1];
      expect(compareDecimals(dec(value.value), dec('0'))).toBeGreaterThanOrEqual(0);
      if (value.to !== undefined) expect(value.to >= value.from).toBe(true);
      if (next) expect(next.from > (value.to ?? value.from)).toBe(true);
    });
  });

  test.each(all.map(({ rate }) => [rate.id, rate] as const))(
    '%s has a source and a day of checking for each value',
    async (id, rate) => {
      const sources = await sourcesOf(id);
      expect(sources.map((source) => source.from)).toEqual(rate.values.map((value) => value.from));
      for (const { source, checked } of sources) {
        expect(source.length).toBeGreaterThan(3);
        expect(checked >= '2026-01-01').toBe(true);
      }
    },
  );

  test('no source documents a rate that does not exist', async () => {
    const known = new Set(all.map(({ rate }) => rate.id));
    for (const topic of TOPICS) {
      for (const id of Object.keys(await topic.sources())) expect(known).toContain(id);
    }
  });

  test('an artist’s rate is 70 % of the common one, half-up to a hundredth of a point', () => {
    const law = ratesOn(date('2026-10-05'));
    const published = [
      [SICKNESS_EMPLOYER, '9.10'],
      [OLD_AGE_CAPPED_EMPLOYER, '5.99'],
      [OLD_AGE_CAPPED_EMPLOYEE, '4.83'],
      [OLD_AGE_UNCAPPED_EMPLOYER, '1.48'],
      [OLD_AGE_UNCAPPED_EMPLOYEE, '0.28'],
      [FAMILY_EMPLOYER, '3.68'],
      [HOUSING_FUND_SMALL, '0.07'],
    ] as const;
    for (const [rate, expected] of published) expect(decimalText(law.artistRate(rate).value)).toBe(expected);
  });

  test.each(all.map(({ topic, rate }) => [rate.id, topic.id] as const))(
    '%s has a label in French and English',
    (id, topic) => {
      expect(knows('rates', id)).toBe(true);
      expect(knows('terms', `rateTopic.${topic}`)).toBe(true);
    },
  );
});

describe('stale values', () => {
  test('a value goes stale the day after a full year without a check', () => {
    expect(isStale(date('2026-11-23'), date('2027-11-23'))).toBe(false);
    expect(isStale(date('2026-11-23'), date('2027-11-24'))).toBe(true);
  });

  test('none is stale on the day of the check, all of the payroll are two years later', async () => {
    expect(await staleRates(date('2026-11-23'))).toEqual([]);
    const later = await staleRates(date('2028-11-24'));
    expect(later.map(({ id }) => id)).toContain('holidayFund.rate');
  });
});
