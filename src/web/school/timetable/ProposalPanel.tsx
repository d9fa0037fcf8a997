import { Button, Group, NumberInput, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, newId, type Reply, read, send } from '#web/client/index.ts';
import { DateField, dayWords, ProblemList, saySaved, useLocale, useSaving } from '../../ui/index.ts';
import { cohortKey, refreshCohort, useCohort } from '../cohorts/index.ts';

type Proposal = Reply<'proposals.read'>;

const LOOK_MILLISECONDS = 700;
const USUAL_SECONDS = 20;
const MOST_SECONDS = 300;
const isOn = (proposal: Proposal | undefined) => proposal?.state === 'waiting' || proposal?.state === 'running';

/** The solver: set to work, followed, stopped; what it found, or which constraints collide. */
export function ProposalPanel({ from: usual, close }: { from: string; close: () => void }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { slug, id } = useCohort();
  const { complain } = useSaving();
  const [seconds, setSeconds] = useState<number>(USUAL_SECONDS);
  const [from, setFrom] = useState<string | null>(usual);
  const path = `/cohorts/${id}/proposals`;
  const asked = useQuery({
    queryKey: [...cohortKey(slug, id), 'proposals'],
    queryFn: ({ signal }) => read<readonly Proposal[]>(at(slug, path), signal),
    refetchInterval: ({ state }) => (isOn(state.data?.[0]) ? LOOK_MILLISECONDS : false),
  });
  const last = asked.data?.[0];
  const act = async (method: 'PUT' | 'POST', tail: string, body?: object) => {
    try {
      const isCreate = method === 'PUT';
      await send({
        method,
        path: at(slug, `${path}/${tail}`),
        ...(body ? { body } : {}),
        ...(isCreate ? { isCreate } : {}),
      });
      await asked.refetch();
      return true;
    } catch (failure) {
      complain(failure);
      return false;
    }
  };
  const take = async (proposal: Proposal) => {
    if (!(await act('POST', `${proposal.id}/take`))) return;
    await refreshCohort(slug, id);
    saySaved(t('propose.taken', { count: proposal.sessions.length }));
    close();
  };
  return (
    <section aria-label={t('propose.title')}>
      <h3>{t('propose.title')}</h3>
      {!isOn(last) && (
        <>
          <p>{t('propose.what')}</p>
          <Group align="end" gap="xs">
            <NumberInput
              label={t('propose.seconds')}
              min={1}
              max={MOST_SECONDS}
              value={seconds}
              onChange={(value) => setSeconds(Number(value) || USUAL_SECONDS)}
              w={120}
            />
            <DateField label={t('propose.from')} value={from} onChange={setFrom} around={usual} w={150} />
          </Group>
          <Group mt="sm" gap="xs">
            <Button variant="filled" onClick={() => void act('PUT', newId(), { seconds, ...(from ? { from } : {}) })}>
              {t('propose.start')}
            </Button>
            <Button variant="subtle" onClick={close}>
              {t('panel.close')}
            </Button>
          </Group>
        </>
      )}
      {last && isOn(last) && <Running proposal={last} stop={() => void act('POST', `${last.id}/cancel`)} />}
      {last && !isOn(last) && (
        <div role="status">
          <h4>{t('propose.last')}</h4>
          <p>{t(`propose.states.${last.state}`, { from: dayWords(last.from, locale, 'plain') })}</p>
          {last.sessions.length > 0 && (
            <p>
              {t('propose.found', { count: last.sessions.length })}{' '}
              {last.optimal
                ? t('propose.best')
                : last.gap === null
                  ? t('propose.noGap')
                  : t('propose.gap', { gap: percent(last.gap, locale) })}
            </p>
          )}
          <ProblemList problems={last.problems} title={null} none={null} />
          {last.colliding.length > 0 && (
            <>
              <ProblemList problems={last.colliding} title={t('propose.colliding')} />
              <p className="caption">{last.minimal ? t('propose.minimal') : t('propose.notMinimal')}</p>
            </>
          )}
          {(last.state === 'found' || last.state === 'cancelled') && last.sessions.length > 0 && (
            <Button variant="filled" onClick={() => void take(last)}>
              {t('propose.take')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

const PERCENT = 100;

function Running({ proposal, stop }: { proposal: Proposal; stop: () => void }) {
  const { t } = useTranslation('timetable');
  const { elapsedSeconds, seconds, phase, cost, bound } = proposal;
  const share = Math.min(PERCENT, (PERCENT * elapsedSeconds) / seconds);
  return (
    <div role="status">
      <p>{t(`propose.phases.${phase}`)}</p>
      <Progress value={share} aria-label={t('propose.progress')} />
      <p className="caption">
        {t('propose.elapsed', { elapsed: Math.round(elapsedSeconds), seconds })}
        {cost !== null && ` · ${t('propose.cost', { cost: Math.round(cost), bound: Math.round(bound) })}`}
      </p>
      <Button onClick={stop}>{t('propose.stop')}</Button>
    </div>
  );
}

const percent = (gap: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(gap);
