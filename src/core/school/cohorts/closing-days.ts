/** Closing and opening single days of a calendar, as one does by pointing at them. */
import { addDays, type CalendarDate, contains } from '#core/kernel/index.ts';
import type { CohortClosure } from './calendar.ts';

/** The closures with one day more; it joins the closures of this draft that it touches (`isDraft`), and no stored one. */
export function withDayClosed(
  closures: readonly CohortClosure[],
  day: CalendarDate,
  id: string,
  isDraft: (closure: CohortClosure) => boolean = () => false,
): readonly CohortClosure[] {
  if (closures.some((one) => contains(one, day))) return closures;
  const before = closures.find((one) => isDraft(one) && one.to === addDays(day, -1));
  const after = closures.find((one) => isDraft(one) && one.from === addDays(day, 1));
  const joined: CohortClosure = {
    id: before?.id ?? after?.id ?? id,
    from: before?.from ?? day,
    to: after?.to ?? day,
    reason: before?.reason ?? after?.reason ?? null,
  };
  return [...closures.filter((one) => one !== before && one !== after), joined];
}

/** The closures without this day: each that held it is shortened, cut in two (`id` names the second part), or gone. */
export function withDayOpen(
  closures: readonly CohortClosure[],
  day: CalendarDate,
  id: (index: number) => string,
): readonly CohortClosure[] {
  return closures.flatMap((one, index) => {
    if (!contains(one, day)) return [one];
    const [before, after] = [addDays(day, -1), addDays(day, 1)];
    const first = one.from <= before ? [{ ...one, to: before }] : [];
    if (after > one.to) return first;
    return [...first, { ...one, from: after, id: first.length > 0 ? id(index) : one.id }];
  });
}
