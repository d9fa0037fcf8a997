/** Receipts of the declaration of live-show entrepreneur: without a valid one of its category, no show may be sold. */
import { addMonths, type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';

/** 1: runs a place; 2: produces; 3: presents. */
export const LICENCE_CATEGORIES = [1, 2, 3] as const;

export interface Licence {
  readonly id: string;
  readonly category: number;
  readonly number: string;
  readonly validFrom: CalendarDate;
  readonly expiresOn: CalendarDate;
}

const MONTHS_OF_NOTICE = 2;

/**
 * Problems: `licence.expired`, `licence.expires-soon` (two months ahead), and `licence.none` but for a house that only
 * teaches: it sells no show.
 */
export function licenceProblems(
  licences: readonly Licence[],
  today: CalendarDate,
  kind: 'company' | 'school' | 'both',
): readonly Problem[] {
  if (licences.length === 0) return kind === 'school' ? [] : [problem('licence.none', 'warning', {}, ['licences'])];
  return licences.flatMap((licence) => {
    const replaced = licences.some(
      (other) =>
        other.category === licence.category &&
        other.expiresOn > licence.expiresOn &&
        other.validFrom <= licence.expiresOn,
    );
    if (replaced) return [];
    const facts = { number: licence.number, category: licence.category, expires: licence.expiresOn };
    if (licence.expiresOn < today) return [problem('licence.expired', 'warning', facts, [`licence/${licence.id}`])];
    if (licence.expiresOn > addMonths(today, MONTHS_OF_NOTICE)) return [];
    return [problem('licence.expires-soon', 'warning', facts, [`licence/${licence.id}`])];
  });
}
