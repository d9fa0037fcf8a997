import { Button, Group, NativeSelect } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Session, type TimetableFacts, whatIf, withChange } from '#core/school/timetable/index.ts';
import { problemText } from '#core/words.ts';
import { announce, dayWords, ProblemList, type ShownProblem, useLocale } from '../../ui/index.ts';
import { RoomSelect } from './SessionPanel.tsx';
import classes from './timetable.module.css';
import { type HeldSession, movedTo } from './useTimetable.ts';
import type { Moving } from './WeekGrid.tsx';
import { namesIn } from './week.ts';

export interface PreviewProps {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly moving: Moving;
  readonly onMove: (moving: Moving) => void;
  readonly onConfirm: (moving: Moving) => void;
  readonly onCancel: () => void;
}

/** Where a session that is being moved goes, in a room that may be another. */
export const isMoved = ({ session, date, index, roomId = session.roomId }: Moving): boolean =>
  session.date !== date || session.index !== index || session.roomId !== roomId;

/**
 * What if this session were there. Where is said by the arrows, by dragging, by tapping a half-day (`picker`) or in the
 * two fields; the same two buttons end it for everybody.
 */
export function MovePreview({
  facts,
  sessions,
  moving,
  onMove,
  onConfirm,
  onCancel,
  picker,
}: PreviewProps & { readonly picker?: ReactNode }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { session, date, index, roomId = session.roomId } = moving;
  const moved = useMemo(
    () => ({ ...session, ...movedTo(facts, session, date, index), roomId }),
    [facts, session, date, index, roomId],
  );
  const halves = facts.halfDays.filter((one) => one.date === date);
  const half = halves.find((one) => one.index === index);
  const where = `${dayWords(date, locale)}, ${half?.from ?? ''}–${half?.to ?? ''}`;
  const days = [...new Set(facts.halfDays.map((one) => one.date))];
  const toDay = (day: Moving['date']) => {
    const open = facts.halfDays.filter((one) => one.date === day);
    onMove({ ...moving, date: day, index: (open.find((one) => one.index === index) ?? open[0]!).index });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape gives up from wherever in it the focus is
    <div
      className={classes.move}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onCancel();
      }}
    >
      <section aria-label={t('moving.title')}>
        {picker ?? (
          <>
            <h3>{t('moving.title')}</h3>
            <p>
              <strong>{namesIn(facts).subModule(session.subModuleId)}</strong> → {where}
            </p>
            <p className="caption">{t('moving.keys')}</p>
            <Group grow gap="xs">
              <NativeSelect
                label={t('new.day')}
                value={date}
                data={days.map((day) => ({ value: day, label: dayWords(day, locale, 'short') }))}
                onChange={(picked) => toDay(picked.currentTarget.value as Moving['date'])}
              />
              <NativeSelect
                label={t('week.half')}
                value={String(index)}
                data={halves.map((one) => ({ value: String(one.index), label: `${one.from}–${one.to}` }))}
                onChange={(picked) => onMove({ ...moving, index: Number(picked.currentTarget.value) })}
              />
            </Group>
          </>
        )}
        <RoomSelect facts={facts} session={moved} isOpen onChange={(room) => onMove({ ...moving, roomId: room })} />
        {picker && (
          <p role="status">
            <strong>{where}</strong>
          </p>
        )}
        <Consequences facts={facts} sessions={sessions} session={moved} where={where} />
      </section>
      <div className={classes.moveEnd}>
        <Button onClick={onCancel}>{t('moving.cancel')}</Button>
        <Button variant="filled" disabled={!isMoved(moving)} onClick={() => onConfirm(moving)}>
          {t('moving.confirm')}
        </Button>
      </div>
    </div>
  );
}

interface Judged {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  /** As it would be; one that is not there yet is added. */
  readonly session: Session;
  readonly where: string;
  /** Codes that go without saying: hours are missing until the last session of a sub-module is made. */
  readonly expected?: readonly string[];
}

const NONE: readonly string[] = [];

/** Which problems come and go: computed here, at once, by the rules that the server judges by. */
export function Consequences({ facts, sessions, session, where, expected = NONE }: Judged) {
  const { t } = useTranslation('timetable');
  const { come, gone } = useMemo(() => {
    const told = whatIf(facts, sessions, withChange(sessions, [session]));
    const [comes, goes] = [told.come, told.gone].map((all) => all.filter(({ code }) => !expected.includes(code)));
    return { come: comes!, gone: goes! };
  }, [facts, sessions, session, expected]);
  const summary = t('moving.summary', { where, come: come.length, gone: gone.length });
  useEffect(() => announce(summary), [summary]);
  const shown = (problems: typeof come): ShownProblem[] =>
    problems.map((one) => ({ ...one, message: { fr: problemText(one, 'fr'), en: problemText(one, 'en') } }));
  return (
    <div className={classes.consequences}>
      <ProblemList problems={shown(come)} title={t('moving.come', { count: come.length })} none={t('moving.none')} />
      {gone.length > 0 && <ProblemList problems={shown(gone)} title={t('moving.gone', { count: gone.length })} />}
    </div>
  );
}
