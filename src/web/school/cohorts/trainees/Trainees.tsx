import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Column,
  DataTable,
  DerivedFigure,
  EmptyState,
  Page,
  Pill,
  ProblemList,
  Section,
  Shown,
  type ShownProblem,
  type Tone,
  useLocale,
  usePointing,
} from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { EnrolDialog } from './EnrolDialog.tsx';
import { Needs } from './Needs.tsx';
import { Parts } from './Parts.tsx';
import { Places } from './Places.tsx';
import { SchoolTerms } from './SchoolTerms.tsx';
import { Tracks } from './Tracks.tsx';
import { useGoToRow } from './useGoToRow.ts';
import { nameOf, type Room, reasonOf, type Trainee, useRoom, useTerm } from './useTrainees.ts';
import { WaitingList } from './WaitingList.tsx';

export const STATE_TONES: Readonly<Record<Trainee['state'], Tone>> = {
  offered: 'gold',
  enrolled: 'green',
  completed: 'blue',
  left: 'grey',
  withdrawn: 'grey',
};

/** Who a problem is about, when its sentence does not say so: here it stands among those of everybody. */
const whoIn = ({ message }: ShownProblem, trainee: Trainee) =>
  message.fr.includes(nameOf(trainee)) ? {} : { detail: nameOf(trainee) };

/** Everybody of a cohort: places by pool, trainees with what is funded and signed, who waits, and what is not right. */
export default function Trainees() {
  const asked = useRoom();
  return <Shown asked={asked}>{(room) => <Opened room={room} />}</Shown>;
}

function Opened({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const { may } = useCohort();
  const [isEnrolling, setEnrolling] = useState(false);
  usePointing();
  const goTo = useGoToRow(room);
  const problems = [
    ...room.problems.map((source) => ({ ...source, source })),
    ...room.trainees.flatMap((one) => one.problems.map((source) => ({ ...source, ...whoIn(source, one), source }))),
  ];
  return (
    <Page
      aside={
        <ProblemList
          problems={problems}
          gather={({ code }) => code}
          onOpen={(problem) => goTo((problem as (typeof problems)[number]).source)}
        />
      }
    >
      <Places room={room} />
      <Section
        title={t('list.title')}
        actions={
          may('enrolments.edit') && (
            <Button variant="filled" disabled={room.pools.length === 0} onClick={() => setEnrolling(true)}>
              {t('list.enrol')}
            </Button>
          )
        }
      >
        {room.trainees.length === 0 ? (
          <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
        ) : (
          <TraineeTable room={room} />
        )}
      </Section>
      <WaitingList room={room} />
      <Tracks room={room} />
      {may('timetable.read') && <Parts room={room} />}
      {may('needs.read') && <Needs room={room} />}
      {may('enrolments.edit') && <SchoolTerms />}
      {isEnrolling && <EnrolDialog room={room} trainee={null} close={() => setEnrolling(false)} />}
    </Page>
  );
}

function TraineeTable({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const term = useTerm();
  const { slug, id, facts } = useCohort();
  const poolName = (poolId: string) =>
    (room.pools as readonly { id: string; name: string }[]).find((pool) => pool.id === poolId)?.name ?? '';
  const trackName = (trackId: string | null) => room.tracks.find((track) => track.trackId === trackId)?.title[locale];
  const remainder = ({ funding }: Trainee) => funding.remainder?.value ?? '';
  const toSign = ({ fundings }: Trainee) =>
    fundings
      .filter((one) => !['none', 'cpf'].includes(one.document as string) && !one.signedOn)
      .map((one) => term('bindingDocument', one.document as string))
      .join(', ');
  const columns: readonly Column<Trainee>[] = [
    {
      id: 'name',
      header: t('list.name'),
      text: (one) => `${one.familyName} ${one.givenName}`,
      cell: (one) => (
        <Link
          to="/o/$slug/cohorts/$cohortId/enrolments/$enrolmentId"
          params={{ slug, cohortId: id, enrolmentId: one.id }}
        >
          {nameOf(one)}
        </Link>
      ),
    },
    {
      id: 'state',
      header: t('list.state'),
      text: ({ state }) => term('enrolmentState', state),
      cell: ({ state }) => <Pill tone={STATE_TONES[state]}>{term('enrolmentState', state)}</Pill>,
    },
    { id: 'pool', header: t('list.pool'), text: ({ poolId }) => poolName(poolId), wideOnly: true },
    { id: 'status', header: t('list.status'), text: ({ status }) => term('traineeStatus', status), wideOnly: true },
    {
      id: 'track',
      header: t('list.track'),
      text: ({ trackId }) => trackName(trackId) ?? t('list.noTrack'),
      wideOnly: true,
    },
    {
      id: 'remainder',
      header: t('list.remainder'),
      align: 'right',
      text: (one) => (Number(remainder(one)) === 0 ? t('list.covered') : remainder(one)),
      order: (one) => Number(remainder(one)),
      cell: (one) =>
        !one.funding.remainder || Number(remainder(one)) === 0 ? (
          t('list.covered')
        ) : (
          <DerivedFigure
            value={remainder(one)}
            because={reasonOf(one.funding.remainder)}
            about={`${t('list.remainder')}, ${nameOf(one)}`}
          />
        ),
    },
    { id: 'toSign', header: t('list.toSign'), text: toSign, wideOnly: true },
    {
      id: 'problems',
      header: t('list.problems'),
      align: 'right',
      text: ({ problems }) => String(problems.length),
      order: ({ problems }) => problems.length,
    },
  ];
  return (
    <DataTable
      rows={room.trainees}
      columns={columns}
      rowKey={(one) => one.id}
      label={t('list.title')}
      filter
      exportAs={`${facts.cohort.name} — ${t('list.title')}`}
      rowPlace={(one) => `enrolment/${one.id}`}
      rowTone={({ state }) => (state === 'left' || state === 'withdrawn' ? 'past' : undefined)}
    />
  );
}
