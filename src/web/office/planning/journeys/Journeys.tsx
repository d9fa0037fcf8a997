import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ruled, sum } from '#core/kernel/index.ts';
import type { ApproachLine } from '#core/office/logistics/index.ts';
import { productionApproach } from '#core/office/productions/index.ts';
import { DerivedFigure, dayWords, EmptyState, useLocale } from '../../../ui/index.ts';
import { useProduction } from '../../productions/index.ts';
import classes from '../planning.module.css';
import { JourneyDialog } from './JourneyDialog.tsx';
import { type Journey, journeysOf, type TripRow } from './journeys.ts';
import { SlotTable } from './SlotTable.tsx';
import { TripDialog } from './TripDialog.tsx';

/** Who is away, from when to when, and who pays each journey, bed and meal. */
export function Journeys({ wanted }: { wanted: string }) {
  const { t } = useTranslation('planning');
  const { json, facts, may } = useProduction();
  const [isNew, setIsNew] = useState(false);
  const journeys = useMemo(() => journeysOf(json), [json]);
  const approach = useMemo(() => productionApproach(facts), [facts]);
  const lines = useMemo(() => Map.groupBy(approach.lines, ({ tripId }) => tripId ?? ''), [approach]);
  const mayEdit = may('engagements.edit');
  const add = mayEdit && (
    <Button variant="filled" onClick={() => setIsNew(true)}>
      {t('journey.add')}
    </Button>
  );
  return (
    <>
      {journeys.length === 0 ? (
        <EmptyState title={t('journey.empty.title')} action={add}>
          {t('journey.empty.text')}
        </EmptyState>
      ) : (
        <>
          <div className={classes.bar}>
            <span>
              {t('journey.cost')}{' '}
              <DerivedFigure value={approach.cost.value} because={approach.cost.because} about={t('journey.cost')} />
            </span>
            {approach.recovered.value.cents > 0 && (
              <span>
                {t('journey.recovered')}{' '}
                <DerivedFigure
                  value={approach.recovered.value}
                  because={approach.recovered.because}
                  about={t('journey.recovered')}
                />
              </span>
            )}
            <div className={classes.push}>{add}</div>
          </div>
          <div className={classes.journeys}>
            {journeys.map((journey) => (
              <OneJourney
                key={journey.id}
                journey={journey}
                lines={journey.trips.flatMap(({ id }) => lines.get(id) ?? [])}
                isWanted={isWantedIn(journey, wanted)}
              />
            ))}
          </div>
        </>
      )}
      {isNew && <JourneyDialog close={() => setIsNew(false)} />}
    </>
  );
}

const isWantedIn = ({ trips, slots }: Journey, wanted: string): boolean =>
  trips.some(({ id }) => wanted === `trip/${id}`) || slots.some(({ cost }) => wanted === `approachCost/${cost?.id}`);

interface Props {
  readonly journey: Journey;
  readonly lines: readonly ApproachLine[];
  readonly isWanted: boolean;
}

function OneJourney({ journey, lines, isWanted }: Props) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts, may } = useProduction();
  const [turned, setTurned] = useState(false);
  const [editing, setEditing] = useState<TripRow | null>(null);
  const isOpen = turned !== isWanted;
  const { place, country, from, to, trips, slots } = journey;
  const unpaid = slots.filter(({ isDue, cost }) => isDue && !cost).length;
  const cost = ruled(
    'approach.cost',
    sum(lines.map((line) => line.cost.value)),
    lines.map((line) => line.cost.because),
    place,
  );
  const position = (id: string) => facts.positions.find((one) => one.id === id)?.title ?? '—';
  return (
    <section className={classes.journey} data-pointed={isWanted || undefined}>
      <div className={classes.journeyHead}>
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={() => setTurned(!turned)}>
            <i aria-hidden="true">{isOpen ? '▾' : '▸'}</i>
            <span>
              {place}
              {country !== 'FR' && ` (${country})`}
              <small>
                {from === to
                  ? dayWords(from, locale, 'plain')
                  : t('journey.period', { from: dayWords(from, locale, 'plain'), to: dayWords(to, locale, 'plain') })}
              </small>
            </span>
          </button>
        </h2>
        <span>
          {t('journey.people', { count: trips.length })}
          {unpaid > 0 && <small className={classes.unpaid}>{t('journey.unpaid', { count: unpaid })}</small>}
        </span>
        <DerivedFigure value={cost.value} because={cost.because} about={`${place}, ${t('journey.cost')}`} />
      </div>
      {isOpen && (
        <div className={classes.journeyBody}>
          <ul className={classes.away}>
            {trips.map((trip) => (
              <li key={trip.id} data-place={`trip/${trip.id}`}>
                {may('engagements.edit') ? (
                  <button type="button" className="plain-link" onClick={() => setEditing(trip)}>
                    {position(trip.positionId)}
                  </button>
                ) : (
                  position(trip.positionId)
                )}{' '}
                <small>
                  {t('journey.away', { from: clock(trip.leavesAt, locale), to: clock(trip.returnsAt, locale) })}
                </small>
              </li>
            ))}
          </ul>
          <SlotTable journey={journey} lines={new Map(lines.map((line) => [line.id, line]))} />
        </div>
      )}
      {editing && <TripDialog row={editing} title={position(editing.positionId)} close={() => setEditing(null)} />}
    </section>
  );
}

const clock = (local: string, locale: 'fr' | 'en'): string =>
  `${dayWords(local, locale, 'short')} ${local.slice(11, 16)}`;
