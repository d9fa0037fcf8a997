/** The room of attendance: the week, what needs doing, seals and statements. Who pays sees statements alone. */
import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, type CalendarDate, DAYS_PER_WEEK, firstOfMonth } from '#core/kernel/index.ts';
import { act, at, type Reply, read } from '#web/client/index.ts';
import {
  EmptyState,
  Page,
  ProblemList,
  Section,
  Shown,
  saySaved,
  useLocale,
  useSaving,
  Waiting,
} from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import classes from './attendance.module.css';
import { Grid } from './Grid.tsx';
import { HalfDayPanel } from './HalfDayPanel.tsx';
import { Seals } from './Seals.tsx';
import { Sessions } from './Sessions.tsx';
import { Statements } from './Statements.tsx';
import { attendanceKey, dateLocale, type Entry, halvesOf, mondayOf, useWeek, type Week } from './useWeek.ts';

export default function Attendance() {
  const { slug, id, facts, may } = useCohort();
  const day = useToday(slug);
  if (!day) return <Waiting />;
  const { today, zone } = day;
  const [from, to] = [facts.cohort.startsOn ?? today, facts.cohort.endsOn ?? today] as [CalendarDate, CalendarDate];
  const first = today < from ? from : today > to ? to : today;
  const editable = may('attendance.keep');
  return (
    <>
      {may('attendance.read') && (
        <>
          <WeekRoom key={id} slug={slug} cohortId={id} zone={zone} first={mondayOf(first)} editable={editable} />
          <Page>
            <Seals slug={slug} cohortId={id} zone={zone} editable={editable} />
          </Page>
        </>
      )}
      {may('statements.read') && (
        <Page>
          <Statements slug={slug} cohortId={id} months={monthsOf(from, to)} today={today} editable={editable} />
        </Page>
      )}
    </>
  );
}

function monthsOf(from: CalendarDate, to: CalendarDate): string[] {
  const months: string[] = [];
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month.slice(0, -3));
  return months;
}

interface WeekProps {
  readonly slug: string;
  readonly cohortId: string;
  readonly zone: string;
  readonly first: CalendarDate;
  readonly editable: boolean;
}

function WeekRoom({ slug, cohortId, zone, first, editable }: WeekProps) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const [monday, setMonday] = useState(first);
  const [chosen, setChosen] = useState<Pick<Entry, 'enrolmentId' | 'day' | 'half'> | null>(null);
  const asked = useWeek(slug, cohortId, monday);
  const move = (weeks: number) => {
    setMonday(addDays(monday, weeks * DAYS_PER_WEEK));
    setChosen(null);
  };
  const entry = chosen && asked.data ? entryOf(asked.data, chosen) : null;
  const name = asked.data?.trainees.find(({ enrolmentId }) => enrolmentId === entry?.enrolmentId)?.name ?? '';
  const weekOf = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(monday),
  );
  return (
    <Page
      aside={
        entry ? (
          <HalfDayPanel slug={slug} cohortId={cohortId} entry={entry} name={name} zone={zone} editable={editable} />
        ) : (
          asked.data && <ToDo week={asked.data} onOpen={setChosen} />
        )
      }
    >
      <div className={classes.week}>
        <h2 aria-live="polite">{t('week.of', { day: weekOf })}</h2>
        {chosen && <Button onClick={() => setChosen(null)}>{t('week.todo')}</Button>}
        <Button onClick={() => move(-1)}>{t('week.before')}</Button>
        <Button onClick={() => move(1)}>{t('week.after')}</Button>
        {editable && <SendLinks slug={slug} cohortId={cohortId} />}
      </div>
      <Shown asked={asked}>
        {(week) =>
          week.entries.length === 0 ? (
            <EmptyState title={t('week.empty')}>{t('week.emptyText')}</EmptyState>
          ) : (
            <>
              <Grid week={week} zone={zone} chosen={entry} onChoose={setChosen} />
              <Sessions slug={slug} cohortId={cohortId} week={week} zone={zone} monday={monday} editable={editable} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

const entryOf = ({ entries }: Week, { enrolmentId, day, half }: Pick<Entry, 'enrolmentId' | 'day' | 'half'>) =>
  entries.find((one) => one.enrolmentId === enrolmentId && one.day === day && one.half === half) ?? null;

/** Each leads to its cell; who it is about is named, since the sentence is the same for all. */
function ToDo({ week, onOpen }: { week: Week; onOpen: (entry: Entry) => void }) {
  const { t } = useTranslation('attendance');
  // Half-day after half-day, and in each the trainees in the order of the grid.
  const open = halvesOf(week).flatMap(({ day, half }) =>
    week.trainees.flatMap(({ enrolmentId, name }) => {
      const entry = entryOf(week, { enrolmentId, day, half });
      return entry ? entry.problems.map((problem) => ({ ...problem, detail: name, entry })) : [];
    }),
  );
  return (
    <Section title={t('todo.heading', { count: open.length })}>
      <ProblemList
        title={null}
        none={t('todo.none')}
        problems={open}
        gather={({ code, message }) => `${code} ${message.fr}`}
        onOpen={(problem) => onOpen((problem as (typeof open)[number]).entry)}
      />
    </Section>
  );
}

function SendLinks({ slug, cohortId }: { slug: string; cohortId: string }) {
  const { t } = useTranslation('attendance');
  const { complain } = useSaving();
  const send = (to: 'trainees' | 'trainers') =>
    act(
      {
        path: at(slug, `/cohorts/${cohortId}/attendance-links`),
        label: t('links.send'),
        touches: [attendanceKey(slug, cohortId)],
      },
      { to },
    )
      .then((outcome) => {
        if (outcome.kind !== 'sent') return;
        const { sent, withoutAddress } = outcome.reply as { sent: number; withoutAddress: string[] };
        const missing = withoutAddress.length > 0 ? ` ${t('links.without', { names: withoutAddress.join(', ') })}` : '';
        saySaved(t('links.sent', { count: sent }) + missing);
      })
      .catch(complain);
  return (
    <Menu>
      <Menu.Target>
        <Button>{t('links.send')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void send('trainees')}>{t('links.trainees')}</Menu.Item>
        <Menu.Item onClick={() => void send('trainers')}>{t('links.trainers')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The day and the clock of the school, wherever one looks from. */
function useToday(slug: string): { readonly today: CalendarDate; readonly zone: string } | null {
  const asked = useQuery({
    queryKey: ['organisation', slug],
    queryFn: ({ signal }) => read<Reply<'organisation.read'>>(at(slug, '/organisation'), signal),
  });
  const zone = asked.data?.timeZone;
  if (zone === undefined) return null;
  return { today: new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date()) as CalendarDate, zone };
}
