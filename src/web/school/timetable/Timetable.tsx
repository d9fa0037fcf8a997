import { Button, Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#core/kernel/index.ts';
import { firstFree, type WantedPlace, weekOf } from '#core/school/timetable/index.ts';
import { at, send } from '#web/client/index.ts';
import {
  dayWords,
  EmptyState,
  Page,
  ProblemList,
  Shown,
  type ShownProblem,
  today,
  useLocale,
  usePointedAt,
  useSaving,
} from '../../ui/index.ts';
import { refreshCohort, useCohort } from '../cohorts/index.ts';
import { DayList } from './DayList.tsx';
import { HoursView } from './HoursView.tsx';
import { MissionsView } from './MissionsView.tsx';
import { MovePreview } from './MovePreview.tsx';
import { NewSession } from './NewSession.tsx';
import { ProposalPanel } from './ProposalPanel.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RulesView } from './RulesView.tsx';
import { SessionPanel } from './SessionPanel.tsx';
import { TrainersView } from './TrainersView.tsx';
import classes from './timetable.module.css';
import { type HeldSession, movedTo, type Timetable, useSessionActs, useTimetableQuery } from './useTimetable.ts';
import { type Moving, WeekGrid } from './WeekGrid.tsx';
import { WholeCourse } from './WholeCourse.tsx';
import { namesIn, weekNear, weeksOf } from './week.ts';

const VIEWS = ['week', 'course', 'hours', 'rules', 'trainers', 'missions'] as const;
type View = (typeof VIEWS)[number];

/** The timetable of a cohort. */
export default function TimetableRoom() {
  const asked = useTimetableQuery();
  return <Shown asked={asked}>{(timetable) => <Room timetable={timetable} />}</Shown>;
}

function Room({ timetable }: { timetable: Timetable }) {
  const { t } = useTranslation('timetable');
  const { may } = useCohort();
  const { facts, unannounced } = timetable;
  const weeks = weeksOf(facts);
  const [view, setView] = useState<View>('week');
  const [week, setWeek] = useState<CalendarDate | null>(() => weekNear(weeks, today()));
  const [panel, setPanel] = useState<'propose' | WantedPlace | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const { change } = useSessionActs();
  const mayEdit = may('timetable.edit');
  const views = VIEWS.filter((one) => one !== 'missions' || may('missions.read'));
  const session = timetable.sessions.find(({ id }) => id === chosen) ?? null;
  const drop = ({ session: moved, date, index }: Moving) => {
    setMoving(null);
    const to = movedTo(facts, moved, date, index);
    if (!to || (moved.date === date && moved.index === index)) return;
    void change(moved as HeldSession, namesIn(facts).subModule(moved.subModuleId), to);
  };
  const follow = (next: Moving | null) => {
    setMoving(next);
    if (next) setWeek(weekOf(next.date));
  };
  const goTo = (places: readonly string[]) => {
    const found = timetable.sessions.find(({ id }) => places.includes(`session/${id}`));
    if (!found) return;
    setView('week');
    setWeek(weekOf(found.date));
    setChosen(found.id);
  };
  const openProblem = ({ at: places }: ShownProblem) => goTo(places);
  const { place, turn } = usePointedAt();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that points leads there once, each time somebody comes by it
  useEffect(() => goTo([place]), [turn]);
  const add = (wanted: WantedPlace) => {
    setMoving(null);
    setView('week');
    setWeek(weekOf(wanted.date));
    setPanel(wanted);
  };
  /** Where the group of the whole cohort, or else the first, is free: from the week that is shown. */
  const addSomewhere = () => {
    const [group] = facts.groups;
    const from = week && week > today() ? week : (today() as CalendarDate);
    const free = group && firstFree(facts, timetable.sessions, { from, groupId: group.id });
    if (free) add({ date: free.date, index: free.index });
  };
  const problems = timetable.problems;
  const isPlanning = view === 'week' || view === 'course';
  const aside = moving ? (
    <MovePreview facts={facts} sessions={timetable.sessions} moving={moving} />
  ) : panel === 'propose' ? (
    <ProposalPanel from={timetable.proposeFrom} close={() => setPanel(null)} />
  ) : panel !== null ? (
    <NewSession
      key={`${panel.date} ${panel.index} ${panel.groupId}`}
      timetable={timetable}
      at={panel}
      onMade={(id) => {
        setPanel(null);
        setChosen(id);
      }}
      onClose={() => setPanel(null)}
    />
  ) : session && isPlanning ? (
    <SessionPanel
      timetable={timetable}
      session={session}
      mayEdit={mayEdit}
      onMove={() => {
        setMoving({ session, date: session.date, index: session.index });
        document.querySelector<HTMLElement>(`[data-session="${session.id}"]`)?.focus();
      }}
      onClose={() => setChosen(null)}
    />
  ) : isPlanning ? (
    <ProblemList
      problems={problems}
      gather={({ code }) => code}
      onOpen={openProblem}
      title={t('problems.title')}
      none={t('problems.none')}
    />
  ) : undefined;
  return (
    <Page {...(aside ? { aside } : {})}>
      <Group justify="space-between" mb="md" gap="xs">
        <SegmentedControl
          aria-label={t('views.label')}
          value={view}
          onChange={(next) => setView(next as View)}
          data={views.map((one) => ({ value: one, label: t(`views.${one}`) }))}
          className={classes.views ?? ''}
        />
        {mayEdit && (
          <Group gap="xs">
            <Button onClick={addSomewhere} disabled={facts.groups.length === 0 || facts.halfDays.length === 0}>
              {t('new.open')}
            </Button>
            <Button onClick={() => setPanel('propose')}>{t('propose.open')}</Button>
            <Button variant="filled" disabled={unannounced.length === 0} onClick={() => setPublishing(true)}>
              {t('publish.open', { count: unannounced.length })}
            </Button>
          </Group>
        )}
      </Group>
      {facts.groups.length === 0 || facts.halfDays.length === 0 ? (
        <Beginning isOpen={facts.halfDays.length > 0} />
      ) : (
        <>
          {view === 'week' && week && (
            <Week
              timetable={timetable}
              week={week}
              weeks={weeks}
              chosen={chosen}
              moving={moving}
              mayMove={mayEdit}
              onWeek={setWeek}
              onChoose={(one) => {
                setPanel(null);
                setChosen(one.id);
              }}
              onMove={follow}
              onDrop={drop}
              onAdd={add}
            />
          )}
          {view === 'course' && (
            <WholeCourse
              facts={facts}
              sessions={timetable.sessions}
              onWeek={(one) => {
                setWeek(one);
                setView('week');
              }}
            />
          )}
          {view === 'hours' && <HoursView timetable={timetable} />}
          {view === 'rules' && <RulesView timetable={timetable} />}
          {view === 'trainers' && <TrainersView timetable={timetable} />}
          {view === 'missions' && <MissionsView timetable={timetable} />}
        </>
      )}
      {publishing && <PublishDialog timetable={timetable} close={() => setPublishing(false)} />}
    </Page>
  );
}

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
}

function Week({ timetable, week, weeks, onWeek, ...rest }: WeekProps) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const [day, setDay] = useState<CalendarDate | null>(null);
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
    return <DayList facts={facts} sessions={sessions} day={shown} onDay={setDay} onChoose={rest.onChoose} />;
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

/** Nothing to place yet: what is missing, and how to begin. */
function Beginning({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation('timetable');
  const { slug, id, may } = useCohort();
  const { complain } = useSaving();
  const make = async () => {
    try {
      await send({ method: 'POST', path: at(slug, `/cohorts/${id}/groups/usual`) });
      await refreshCohort(slug, id);
    } catch (failure) {
      complain(failure);
    }
  };
  return (
    <EmptyState
      title={isOpen ? t('begin.title') : t('begin.closedTitle')}
      action={
        isOpen &&
        may('timetable.edit') && (
          <Button variant="filled" onClick={() => void make()}>
            {t('begin.groups')}
          </Button>
        )
      }
    >
      {isOpen ? t('begin.what') : t('begin.closed')}
    </EmptyState>
  );
}
