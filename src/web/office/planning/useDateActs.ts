import { useTranslation } from 'react-i18next';
import type { CancellationCause } from '#core/ground/calendar/index.ts';
import { date, daysBetween } from '#core/kernel/index.ts';
import { type About, at, change, changeMany, create, newId, remove } from '#web/client/index.ts';
import { aboutEvent, actUndoably, type EventValues, movedBy, postponementUndone } from '../../ground/calendar/index.ts';
import { useLocale, useSaving } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { bodyOf, changedOf, type DateRow, type DateValues } from './dates.ts';

/** What one does with a production's dates; each throws Refused and can be undone. */
export function useDateActs() {
  const { t } = useTranslation('calendar');
  const { slug, id: productionId } = useProduction();
  const locale = useLocale();
  const { saving } = useSaving();
  const about = (id: string, values: DateValues): About => ({
    ...aboutEvent(slug, { ...values, id }, locale),
    path: at(slug, `/productions/${productionId}/events/${id}`),
  });

  const save = (row: DateRow | null, id: string, values: DateValues) => {
    const where = about(id, values);
    if (!row) return saving(where.label, () => create(where, bodyOf(values)));
    const changed = changedOf(row, values);
    if (Object.keys(changed).length === 0) return Promise.resolve(undefined);
    return saving(where.label, () => change(where, { ...row }, changed));
  };

  const cancel = (row: DateRow, cancelledCause: CancellationCause) => {
    const where = about(row.id, row);
    return saving(t('cancel.done', { event: where.label }), () =>
      change(where, { ...row }, { state: 'cancelled', cancelledCause }),
    );
  };

  const drop = (row: DateRow) => {
    const where = about(row.id, row);
    return saving(t('remove.done', { event: where.label }), () => remove(where, row, bodyOf(row)));
  };

  /** To another day, or to one that nobody knows yet. */
  const postpone = (row: DateRow, day: string | null) => {
    const where = about(row.id, row);
    const next = day === null ? null : movedBy(row, daysBetween(date(row.startsLocal.slice(0, 10)), date(day)));
    const to = next && { id: newId(), startsLocal: next.startsLocal, endsLocal: next.endsLocal };
    return saving(t('postpone.done', { event: where.label }), () =>
      actUndoably({
        slug,
        about: where,
        path: `/${row.id}/postpone`,
        body: { version: row.version, to },
        inverse: (reply) => postponementUndone(row, reply),
      }),
    );
  };

  /** All or nothing, and undone in one stroke. */
  const moveMany = (rows: readonly DateRow[], days: number) => {
    const label = t('movedMany', { count: rows.length });
    const { touches } = aboutEvent(slug, rows[0]!, locale);
    const when = ({ startsLocal, endsLocal, calls }: EventValues) => ({ startsLocal, endsLocal, calls });
    return saving(label, () =>
      changeMany(
        { path: at(slug, `/productions/${productionId}/events`), label, touches },
        rows.map((row) => ({ id: row.id, version: row.version, change: when(movedBy(row, days)) })),
        (reply) =>
          (reply as readonly DateRow[]).map(({ id, version }) => ({
            id,
            version,
            change: when(rows.find((row) => row.id === id)!),
          })),
      ),
    );
  };

  return { save, cancel, drop, postpone, moveMany };
}
