import { Button, Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#core/kernel/index.ts';
import { firstFree, type WantedPlace, weekOf } from '#core/school/timetable/index.ts';
import { at, send } from '#web/client/index.ts';
import {
  EmptyState,
  Page,
  ProblemList,
  Shown,
  type ShownProblem,
  today,
  usePointedAt,
  useSaving,
} from '../../ui/index.ts';
import { refreshCohort, useCohort } from '../cohorts/index.ts';
import { HoursView } from './HoursView.tsx';
import { MissionsView } from './MissionsView.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { isMoved, MovePreview } from './MovePreview.tsx';
import { NewSession } from './NewSession.tsx';
import { ProposalPanel } from './ProposalPanel.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RulesView } from './RulesView.tsx';
import { SessionPanel } from './SessionPanel.tsx';
import { TrainersView } from './TrainersView.tsx';
import classes from './timetable.module.css';
import { movedTo, type Timetable, useSessionActs, useTimetableQuery } from './useTimetable.ts';
import { Week } from './Week.tsx';
import type { Moving } from './WeekGrid.tsx';
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
  const isNarrow = useMediaQuery('(max-width: 700px)') ?? false;
  const [day, setDay] = useState<CalendarDate | null>(null);
  const { change } = useSessionActs();
  const mayEdit = may('timetable.edit');
  const views = VIEWS.filter((one) => one !== 'missions' || may('missions.read'));
  const session = timetable.sessions.find(({ id }) => id === chosen) ?? null;
  const drop = (next: Moving) => {
    const { session: moved, date, index, roomId = moved.roomId } = next;
    setMoving(null);
    const stays = moved.date === date && moved.index === index;
    const to = stays ? {} : movedTo(facts, moved, date, index);
    if (!to || !isMoved(next)) return;
    setDay(date);
    const elsewhere = roomId === moved.roomId ? {} : { roomId };
    void change(moved, namesIn(facts).subModule(moved.subModuleId), { ...to, ...elsewhere });
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
    setDay(found.date);
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
  const move = moving && {
    ...{ facts, sessions: timetable.sessions, moving, onMove: follow, onConfirm: drop },
    onCancel: () => setMoving(null),
  };
  const aside =
    move && !isNarrow ? (
      <MovePreview {...move} />
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
        comesIntoView={isNarrow}
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
              isNarrow={isNarrow}
              day={day}
              onDay={setDay}
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
      {move && isNarrow && <MoveDialog {...move} />}
      {publishing && <PublishDialog timetable={timetable} close={() => setPublishing(false)} />}
    </Page>
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
