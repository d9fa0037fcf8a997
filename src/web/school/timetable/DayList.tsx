import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { TimetableFacts } from '#core/school/timetable/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import classes from './timetable.module.css';
import type { HeldSession } from './useTimetable.ts';
import { namesIn, toneOf, turnsIn } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly day: CalendarDate;
  readonly onDay: (day: CalendarDate) => void;
  readonly onChoose: (session: HeldSession) => void;
}

/** One day, as a phone shows it. */
export function DayList({ facts, sessions, day, onDay, onChoose }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const names = namesIn(facts);
  const days = [...new Set(facts.halfDays.map(({ date }) => date))];
  const before = days.findLast((one) => one < day);
  const after = days.find((one) => one > day);
  const here = sessions.filter(({ date }) => date === day);
  return (
    <section aria-label={t('day.label')} className={classes.day}>
      <Group justify="space-between" wrap="nowrap">
        <Button disabled={!before} aria-label={t('day.before')} onClick={() => before && onDay(before)}>
          ‹
        </Button>
        <h2>{dayWords(day, locale)}</h2>
        <Button disabled={!after} aria-label={t('day.after')} onClick={() => after && onDay(after)}>
          ›
        </Button>
      </Group>
      {here.length === 0 && <p className="caption">{t('day.nothing')}</p>}
      <ol>
        {here.map((session) => (
          <li key={session.id}>
            <button
              type="button"
              className={classes.card}
              data-tone={toneOf(facts, session)}
              onClick={() => onChoose(session)}
            >
              <b>
                {session.from}–{session.to}
              </b>
              <strong>{names.subModule(session.subModuleId)}</strong>
              <span>{[names.group(session.groupId), names.trainer(session.trainerId) || t('nobody')].join(' · ')}</span>
              <span>{names.room(session.roomId)}</span>
              {session.slots.length > 0 && <span>{t('slots.taken', turnsIn(session.slots))}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
