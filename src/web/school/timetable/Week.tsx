import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { WantedPlace } from '#core/school/timetable/index.ts';
import { dayWords, today, useLocale } from '../../ui/index.ts';
import { DayList } from './DayList.tsx';
import type { HeldSession, Timetable } from './useTimetable.ts';
import { type Moving, WeekGrid } from './WeekGrid.tsx';

interface WeekProps {
  readonly timetable: Timetable;
  readonly week: CalendarDate;
  readonly weeks: readonly CalendarDate[];
  readonly chosen: string | null;
  readonly moving: Moving | null;
  readonly mayMove: boolean;
  readonly onWeek: (week: CalendarDate) => void;
  readonly onChoose: (session: HeldSession) => void;
  readonly onMove: (moving: Moving | null) => void;
  readonly onDrop: (moving: Moving) => void;
  readonly onAdd: (wanted: WantedPlace) => void;
  /** A phone shows one day of it. */
  readonly isNarrow: boolean;
  readonly day: CalendarDate | null;
  readonly onDay: (day: CalendarDate) => void;
}

/** The week, or on a phone one day of it. */
export function Week({ timetable, week, weeks, onWeek, isNarrow, day, onDay, ...rest }: WeekProps) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { facts, sessions, problems } = timetable;
  const at = weeks.indexOf(week);
  const [before, after] = [weeks[at - 1], weeks[at + 1]];
  const blocked = new Set(
    problems
      .filter(({ severity }) => severity === 'blocking')
      .flatMap((one) =>
        one.at.filter((place) => place.startsWith('session/')).map((place) => place.slice('session/'.length)),
      ),
  );
  if (isNarrow) {
    const days = [...new Set(facts.halfDays.map(({ date }) => date))];
    const shown = day ?? days.find((one) => one >= today()) ?? days.at(-1)!;
    return <DayList facts={facts} sessions={sessions} day={shown} onDay={onDay} onChoose={rest.onChoose} />;
  }
  return (
    <>
      <Group mb="sm" gap="xs">
        <Button disabled={!before} aria-label={t('week.before')} onClick={() => before && onWeek(before)}>
          ‹
        </Button>
        <h2 aria-live="polite">{t('week.of', { day: dayWords(week, locale, 'plain') })}</h2>
        <Button disabled={!after} aria-label={t('week.after')} onClick={() => after && onWeek(after)}>
          ›
        </Button>
      </Group>
      <WeekGrid facts={facts} sessions={sessions} week={week} blocked={blocked} {...rest} />
    </>
  );
}
