import { Button, Group, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cutIntoSlots, fillSlots, lengthOf, type Slot, spanLeft, withTurn } from '#core/school/timetable/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import { SlotEditor } from './SlotEditor.tsx';
import classes from './timetable.module.css';
import { type HeldSession, type Timetable, useSessionActs } from './useTimetable.ts';
import { namesIn } from './week.ts';

interface Props {
  readonly timetable: Timetable;
  readonly session: HeldSession;
  readonly mayEdit: boolean;
}

const USUAL_MINUTES = 30;
const SHORTEST_MINUTES = 5;

/** The turns of a session of interviews: cut into slots, and who has which. */
export function Slots({ timetable, session, mayEdit }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const { change, changeAll } = useSessionActs();
  const { slots } = session;
  /** Which slot's times are open; `new`: one more. */
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const title = namesIn(timetable.facts).subModule(session.subModuleId);
  const same = timetable.sessions.filter(({ subModuleId }) => subModuleId === session.subModuleId);
  const onChange = (next: readonly Slot[]) => {
    setEdited(null);
    void change(session, title, { slots: next });
  };
  const spare = spanLeft(session, slots, slots[0] ? lengthOf(slots[0]) : minutes);
  const editor = (at: number | null, span: Pick<Slot, 'from' | 'to'>) => (
    <SlotEditor session={session} at={at} span={span} onSave={onChange} onClose={() => setEdited(null)} />
  );
  const give = (at: number, traineeId: string | null) => {
    const changed = withTurn(same, session.id, at, traineeId);
    const made = changed.map((one) => [same.find(({ id }) => id === one.id)!, { slots: one.slots }] as const);
    if (made.length > 0) void changeAll(title, made);
  };
  const group = timetable.trainees.filter(({ groupIds }) => groupIds.includes(session.groupId));
  const known = timetable.trainees.filter(({ id }) => slots.some(({ traineeId }) => traineeId === id));
  const people = [...group, ...known.filter((one) => !group.includes(one))];
  /** Where they have their turn: here, or in another session of the same interviews. */
  const turnOf = (id: string): string | null => {
    const own = slots.find(({ traineeId }) => traineeId === id);
    if (own) return own.from;
    const elsewhere = same.find((one) => one.slots.some(({ traineeId }) => traineeId === id));
    return elsewhere ? dayWords(elsewhere.date, locale, 'short') : null;
  };
  const waiting = group.filter(({ id }) => turnOf(id) === null);
  const isFree = slots.some(({ traineeId }) => traineeId === null);
  /** Whoever has left may still hold a turn: it is not free, and is taken back here. */
  const gone = ({ traineeId }: Slot) =>
    traineeId === null || people.some(({ id }) => id === traineeId)
      ? []
      : [{ value: traineeId, label: t('slots.gone') }];
  const option = ({ id, name }: (typeof people)[number], own: Slot) => {
    const turn = own.traineeId === id ? null : turnOf(id);
    return { value: id, label: turn === null ? name : `${name} (${turn})` };
  };
  return (
    <section aria-label={t('slots.title')} className={classes.slots}>
      <h4>{t('slots.title')}</h4>
      {slots.length === 0 && <p className="caption">{t('slots.none')}</p>}
      <ol>
        {slots.map((slot, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: in order of time, a slot is its place in that order
          <li key={at}>
            {mayEdit ? (
              <Button
                variant="subtle"
                aria-label={t('slots.times', { time: `${slot.from}–${slot.to}` })}
                aria-expanded={edited === at}
                onClick={() => setEdited(edited === at ? null : at)}
              >
                {slot.from}–{slot.to}
              </Button>
            ) : (
              <span aria-hidden>
                {slot.from}–{slot.to}
              </span>
            )}
            <NativeSelect
              aria-label={`${slot.from}–${slot.to}`}
              value={slot.traineeId ?? ''}
              disabled={!mayEdit}
              data={[{ value: '', label: t('slots.free') }, ...gone(slot), ...people.map((one) => option(one, slot))]}
              onChange={(picked) => give(at, picked.currentTarget.value || null)}
            />
            {mayEdit && (
              <Button
                variant="subtle"
                aria-label={t('slots.remove', { time: slot.from })}
                onClick={() => onChange(slots.filter((one) => one !== slot))}
              >
                ×
              </Button>
            )}
            {edited === at && editor(at, slot)}
          </li>
        ))}
      </ol>
      {slots.length > 0 && (
        <p className="caption" role="status">
          {waiting.length === 0
            ? t('slots.everybody')
            : t('slots.waiting', { count: waiting.length, names: waiting.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {edited === 'new' && spare && editor(null, spare)}
      {mayEdit && (
        <Group gap="xs" align="end">
          {spare && (
            <Button aria-expanded={edited === 'new'} onClick={() => setEdited(edited === 'new' ? null : 'new')}>
              {t('slots.add')}
            </Button>
          )}
          {isFree && waiting.length > 0 && (
            <Button
              onClick={() =>
                onChange(
                  fillSlots(
                    slots,
                    waiting.map(({ id }) => id),
                  ),
                )
              }
            >
              {t('slots.fill')}
            </Button>
          )}
          {slots.every(({ traineeId }) => traineeId === null) && (
            <>
              <NumberInput
                label={t('slots.minutes')}
                min={SHORTEST_MINUTES}
                max={lengthOf(session)}
                value={minutes}
                onChange={(value) => setMinutes(Number(value) || USUAL_MINUTES)}
                w={110}
              />
              <Button onClick={() => onChange(cutIntoSlots(session, minutes))}>
                {slots.length === 0 ? t('slots.cut') : t('slots.cutAgain')}
              </Button>
            </>
          )}
        </Group>
      )}
    </section>
  );
}
