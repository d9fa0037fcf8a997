import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Slot, slotFaults, withSlotAdded, withSlotTimes } from '#core/school/timetable/index.ts';
import { problemText } from '#core/words.ts';
import { TimeField, useLocale, useReturnFocus } from '../../ui/index.ts';
import classes from './timetable.module.css';
import type { HeldSession } from './useTimetable.ts';

interface Props {
  readonly session: HeldSession;
  /** Null: one more. */
  readonly at: number | null;
  readonly span: Pick<Slot, 'from' | 'to'>;
  readonly onSave: (slots: readonly Slot[]) => void;
  readonly onClose: () => void;
}

/** When one slot begins and ends: what is wrong with it is said under its field, by the rule that the server judges by. */
export function SlotEditor({ session, at, span, onSave, onClose }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const [from, setFrom] = useState<string | null>(span.from);
  const [to, setTo] = useState<string | null>(span.to);
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { slots } = session;
  const typed = from !== null && to !== null ? { from, to } : null;
  const next =
    typed && (at === null ? withSlotAdded(slots, { ...typed, traineeId: null }) : withSlotTimes(slots, at, typed));
  const faults = next ? slotFaults(session, next, slots) : [];
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.at[0]!.endsWith(field));
    return fault && problemText(fault, locale);
  };
  const name = at === null ? t('slots.new') : t('slots.times', { time: `${slots[at]!.from}–${slots[at]!.to}` });
  return (
    <form
      ref={form}
      className={classes.slotEditor}
      aria-label={name}
      onSubmit={(sent) => {
        sent.preventDefault();
        if (next && faults.length === 0) onSave(next);
      }}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose();
      }}
    >
      <TimeField label={t('new.from')} value={from} onChange={setFrom} error={errorOf('startsLocal')} />
      <TimeField label={t('new.to')} value={to} onChange={setTo} error={errorOf('endsLocal')} />
      {at !== null && slots[at]!.traineeId !== null && session.announced !== null && (
        <p className="caption">{t('slots.toldThen')}</p>
      )}
      <Group gap="xs">
        <Button type="submit" variant="filled" disabled={next === null || faults.length > 0}>
          {at === null ? t('slots.make') : t('slots.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('moving.cancel')}
        </Button>
      </Group>
    </form>
  );
}
