import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Documents } from '../../../ground/files/index.ts';
import { dayWords, Facts, Page, Pill, ProblemList, Section, Shown, useLocale, usePointing } from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { EnrolDialog } from './EnrolDialog.tsx';
import { Instalments } from './Instalments.tsx';
import { Leaving } from './Leaving.tsx';
import { Notices } from './Notices.tsx';
import { Papers } from './Papers.tsx';
import { Payers } from './Payers.tsx';
import { STATE_TONES } from './Trainees.tsx';
import { useGoToRow } from './useGoToRow.ts';
import { nameOf, type Trainee as Row, useRoom, useTerm, useTrainee } from './useTrainees.ts';

/** One trainee: payers, instalments, what is signed, what payers are told, leaving. */
export default function Trainee() {
  const { enrolmentId } = useParams({ strict: false }) as { enrolmentId: string };
  const asked = useTrainee(enrolmentId);
  return <Shown asked={asked}>{({ trainee }) => <Opened trainee={trainee} />}</Shown>;
}

function Opened({ trainee }: { trainee: Row }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const term = useTerm();
  const { slug, id, may, facts } = useCohort();
  const room = useRoom().data;
  const goTo = useGoToRow({ trainees: [trainee] });
  const [isEditing, setEditing] = useState(false);
  usePointing();
  const pool = (room?.pools as readonly { id: string; name: string }[] | undefined)?.find(
    (one) => one.id === trainee.poolId,
  );
  const track = room?.tracks.find(({ trackId }) => trackId === trainee.trackId);
  const halves = facts.cohort.halfDays as unknown as readonly (readonly [string, string])[];
  const from = trainee.firstHalf === null ? undefined : halves[trainee.firstHalf]?.join('–');
  const entered =
    trainee.enrolledOn && [dayWords(trainee.enrolledOn, locale, 'plain'), from].filter(Boolean).join(', ');
  return (
    <Page aside={<ProblemList problems={trainee.problems} onOpen={goTo} />}>
      <p>
        <Link to="/o/$slug/cohorts/$cohortId/enrolments" params={{ slug, cohortId: id }}>
          {t('trainee.back')}
        </Link>
      </p>
      <Section
        title={nameOf(trainee)}
        actions={may('enrolments.edit') && room && <Button onClick={() => setEditing(true)}>{t('list.edit')}</Button>}
      >
        <div data-place={`enrolment/${trainee.id}`}>
          <Facts
            facts={[
              [
                t('list.state'),
                <Pill key="state" tone={STATE_TONES[trainee.state]}>
                  {term('enrolmentState', trainee.state)}
                </Pill>,
              ],
              [t('list.pool'), pool?.name],
              [t('list.status'), term('traineeStatus', trainee.status)],
              [t('list.track'), track?.title[locale] ?? t('list.noTrack')],
              [t('list.enrolledOn'), entered],
              [t('trainee.note'), trainee.note],
            ]}
          />
        </div>
      </Section>
      <Payers trainee={trainee} />
      <Instalments trainee={trainee} />
      <Papers trainee={trainee} />
      <Notices trainee={trainee} />
      <Leaving trainee={trainee} />
      <Documents subject={trainee.id} reads="enrolments.read" edits="enrolments.edit" />
      {isEditing && room && <EnrolDialog room={room} trainee={trainee} close={() => setEditing(false)} />}
    </Page>
  );
}
