import { useTranslation } from 'react-i18next';
import type { CancellationCause } from '#core/ground/calendar/index.ts';
import { change, create, newId, queries, type Saved } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { useLocale, useSaving } from '../../ui/index.ts';
import { aboutEvent, type EventRow, type EventValues, movedBy, showAtOnce, valuesOf } from './events.ts';

/** What one does with dates, each with its undo. */
export function useEventActs() {
  const { t } = useTranslation('calendar');
  const slug = useSlug();
  const locale = useLocale();
  const { saving, savingOrSaying } = useSaving();

  const readAgain = () => queries.invalidateQueries({ queryKey: ['events', slug] });

  /** Throws Refused, for the form to show. */
  const save = async (event: EventRow | null, values: EventValues, id = event?.id ?? newId()): Promise<Saved> => {
    const about = aboutEvent(slug, { ...values, id }, locale);
    if (!event) {
      const saved = await saving(about.label, () => create(about, valuesOf(values)));
      if (saved.outcome.kind === 'kept') {
        const row: EventRow = { ...values, id, version: 0, productionId: null, session: null };
        queries.setQueriesData<unknown>({ queryKey: ['events', slug] }, (known: unknown) =>
          Array.isArray(known) ? [...known, row] : known,
        );
      }
      return saved;
    }
    const changed = changedOf(event, values);
    if (Object.keys(changed).length === 0) return { outcome: { kind: 'sent', reply: event } };
    const saved = await saving(about.label, () => change(about, event as EventRow & Record<string, unknown>, changed));
    if (saved.outcome.kind === 'kept') showAtOnce(slug, event.id, values);
    return saved;
  };

  const move = async (event: EventRow, days: number): Promise<void> => {
    if (days === 0) return;
    const moved = movedBy(event, days);
    showAtOnce(slug, event.id, moved);
    const about = aboutEvent(slug, { ...moved, id: event.id }, locale);
    const saved = await savingOrSaying(t('moved', { event: about.label }), () =>
      change(about, event as EventRow & Record<string, unknown>, changedOf(event, moved)),
    );
    if (!saved) await readAgain();
  };

  /** Throws Refused, for the dialogue to show. */
  const cancel = async (event: EventRow, cancelledCause: CancellationCause): Promise<void> => {
    const about = aboutEvent(slug, event, locale);
    const cancelled = { state: 'cancelled', cancelledCause } as const;
    await saving(t('cancel.done', { event: about.label }), () =>
      change(about, event as EventRow & Record<string, unknown>, cancelled),
    );
    showAtOnce(slug, event.id, cancelled);
  };

  return { save, move, cancel };
}

/** Only what differs is sent, so that two people can change different things of one date. */
function changedOf(event: EventRow, values: EventValues): Record<string, unknown> {
  const before = valuesOf(event);
  return Object.fromEntries(
    Object.entries(valuesOf(values)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
}
