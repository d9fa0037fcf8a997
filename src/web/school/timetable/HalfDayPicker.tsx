import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TimetableFacts, weekOf } from '#core/school/timetable/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import classes from './timetable.module.css';
import type { HeldSession } from './useTimetable.ts';
import type { Moving } from './WeekGrid.tsx';
import { daysIn, meetsWith, namesIn, weeksOf } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly moving: Moving;
  readonly onMove: (moving: Moving) => void;
}

/** The half-days of a week, each as large as a thumb, with what its group and those who share trainees with it have then. */
export function HalfDayPicker({ facts, sessions, moving, onMove }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const weeks = weeksOf(facts);
  const [week, setWeek] = useState(weekOf(moving.date));
  const at = weeks.indexOf(week);
  const [before, after] = [weeks[at - 1], weeks[at + 1]];
  const { session } = moving;
  const names = namesIn(facts);
  const there = (date: string, index: number) =>
    sessions.filter(
      (one) => one.date === date && one.index === index && one.id !== session.id && meetsWith(facts, one, session),
    );
  const said = (date: string, index: number) => {
    if (session.date === date && session.index === index) return t('moving.now');
    const others = there(date, index).map(({ subModuleId }) => names.code(subModuleId));
    return others.length === 0 ? t('moving.free') : others.join(', ');
  };
  return (
    <section aria-label={t('moving.where')} className={classes.picker}>
      <Group justify="space-between" wrap="nowrap">
        <Button disabled={!before} aria-label={t('week.before')} onClick={() => before && setWeek(before)}>
          ‹
        </Button>
        <h3 aria-live="polite">{t('week.of', { day: dayWords(week, locale, 'plain') })}</h3>
        <Button disabled={!after} aria-label={t('week.after')} onClick={() => after && setWeek(after)}>
          ›
        </Button>
      </Group>
      {daysIn(facts, week).map((date) => (
        <div key={date} className={classes.pickedDay}>
          <span aria-hidden>{dayWords(date, locale, 'short')}</span>
          {facts.halfDays
            .filter((half) => half.date === date)
            .map(({ index, from, to }) => (
              <button
                key={index}
                type="button"
                aria-pressed={moving.date === date && moving.index === index}
                onClick={() => onMove({ ...moving, date, index })}
              >
                <VisuallyHidden>{dayWords(date, locale)},</VisuallyHidden>{' '}
                <b>
                  {from}–{to}
                </b>{' '}
                <span>{said(date, index)}</span>
              </button>
            ))}
        </div>
      ))}
    </section>
  );
}
