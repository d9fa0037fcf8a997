import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { APPROACH_COMPONENTS, APPROACH_PAYERS, productionApproach } from '#core/office/productions/index.ts';
import {
  DataTable,
  DerivedFigure,
  dateToType,
  dayWords,
  moneyWords,
  RowList,
  Section,
  timeWords,
  useLocale,
} from '../../ui/index.ts';
import { useProduction, type Versioned } from '../productions/useProduction.ts';

type TripRow = Versioned<{
  readonly positionId: string;
  readonly eventId: string | null;
  readonly leavesAt: string;
  readonly returnsAt: string;
  readonly place: string;
  readonly country: string;
}>;
type CostRow = Versioned<{
  readonly positionId: string;
  readonly tripId: string | null;
  readonly component: (typeof APPROACH_COMPONENTS)[number];
  readonly on: string;
  readonly payer: (typeof APPROACH_PAYERS)[number];
  readonly amount: string | null;
}>;

/** Who is away from home, who pays for each bed, meal and journey, and what the agreement gives for it. */
export function Trips() {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { json, facts, about, may } = useProduction();
  const isEditable = may('engagements.edit');
  const approach = useMemo(() => productionApproach(facts), [facts]);
  const positions = facts.positions.map(({ id, title }) => ({ value: id, label: title }));
  const nameOf = (id: string) => facts.positions.find((one) => one.id === id)?.title ?? id;
  const tripChoices = facts.trips.map((trip) => ({
    value: trip.id,
    label: `${nameOf(trip.positionId)} · ${trip.place} · ${dateToType(trip.leavesAt)}`,
  }));
  const { touches } = about('', '');
  return (
    <>
      <RowList<TripRow>
        title={t('trips.title')}
        rows={json.trips as unknown as readonly TripRow[]}
        path={about('/trips', '').path}
        touches={touches}
        label={({ place }) => t('trips.label', { place: String(place) })}
        isEditable={isEditable}
        empty={t('trips.empty')}
        addWord={t('trips.add')}
        filter
        columns={[
          { id: 'who', header: t('trips.who'), text: ({ positionId }) => nameOf(positionId) },
          {
            id: 'where',
            header: t('trips.where'),
            text: ({ place, country }) => (country === 'FR' ? place : `${place} (${country})`),
          },
          {
            id: 'leaves',
            header: t('trips.leaves'),
            text: ({ leavesAt }) => `${dayWords(leavesAt, locale, 'short')} ${timeWords(leavesAt)}`,
            order: ({ leavesAt }) => leavesAt,
          },
          {
            id: 'returns',
            header: t('trips.returns'),
            text: ({ returnsAt }) => `${dayWords(returnsAt, locale, 'short')} ${timeWords(returnsAt)}`,
            order: ({ returnsAt }) => returnsAt,
          },
        ]}
        fields={[
          { name: 'positionId', label: t('trips.who'), kind: 'choice', choices: positions, required: true },
          { name: 'place', label: t('trips.where'), kind: 'text', required: true },
          { name: 'country', label: t('trips.country'), kind: 'text', hint: t('trips.countryHint') },
          { name: 'leavesDay', label: t('trips.leaves'), kind: 'date', required: true },
          { name: 'leavesTime', label: t('trips.at'), kind: 'time', required: true },
          { name: 'returnsDay', label: t('trips.returns'), kind: 'date', required: true },
          { name: 'returnsTime', label: t('trips.at'), kind: 'time', required: true },
        ]}
        blank={{ country: 'FR', leavesTime: '09:00', returnsTime: '20:30' }}
        fromRow={({ leavesAt, returnsAt, ...row }) => ({
          ...row,
          leavesDay: leavesAt.slice(0, 10),
          leavesTime: leavesAt.slice(11, 16),
          returnsDay: returnsAt.slice(0, 10),
          returnsTime: returnsAt.slice(11, 16),
        })}
        toBody={({ positionId, place, country, leavesDay, leavesTime, returnsDay, returnsTime, eventId }) => ({
          positionId,
          place,
          country: country || 'FR',
          leavesAt: `${leavesDay}T${leavesTime}`,
          returnsAt: `${returnsDay}T${returnsTime}`,
          eventId: eventId ?? null,
        })}
      />
      <RowList<CostRow>
        title={t('approach.title')}
        rows={json.approachCosts as unknown as readonly CostRow[]}
        path={about('/approach-costs', '').path}
        touches={touches}
        label={({ component }) => t(`components.${component as CostRow['component']}`)}
        isEditable={isEditable}
        empty={t('approach.empty')}
        addWord={t('approach.add')}
        filter
        columns={[
          {
            id: 'on',
            header: t('approach.on'),
            text: ({ on }) => dayWords(on, locale, 'short'),
            order: ({ on }) => on,
          },
          { id: 'who', header: t('trips.who'), text: ({ positionId }) => nameOf(positionId) },
          { id: 'component', header: t('approach.what'), text: ({ component }) => t(`components.${component}`) },
          { id: 'payer', header: t('approach.payer'), text: ({ payer }) => t(`payers.${payer}`) },
          {
            id: 'amount',
            header: t('approach.amount'),
            align: 'right',
            text: ({ amount }) => moneyWords(amount, locale),
          },
        ]}
        fields={[
          { name: 'positionId', label: t('trips.who'), kind: 'choice', choices: positions, required: true },
          { name: 'on', label: t('approach.on'), kind: 'date', required: true },
          {
            name: 'component',
            label: t('approach.what'),
            kind: 'choice',
            choices: APPROACH_COMPONENTS.map((value) => ({ value, label: t(`components.${value}`) })),
            required: true,
          },
          {
            name: 'payer',
            label: t('approach.payer'),
            kind: 'choice',
            choices: APPROACH_PAYERS.map((value) => ({ value, label: t(`payers.${value}`) })),
            required: true,
            hint: t('approach.payerHint'),
          },
          {
            name: 'amount',
            label: t('approach.amount'),
            kind: 'money',
            when: ({ payer }) => payer !== 'perDiem' && payer !== 'organiser',
          },
          { name: 'tripId', label: t('approach.trip'), kind: 'choice', choices: tripChoices },
        ]}
        blank={{ component: 'meal', payer: 'perDiem' }}
        toBody={({ positionId, on, component, payer, amount, tripId }) => ({
          positionId,
          on,
          component,
          payer,
          amount: payer === 'perDiem' || payer === 'organiser' ? null : (amount ?? null),
          tripId: tripId || null,
        })}
      />
      {approach.lines.length > 0 && (
        <Section title={t('approach.computed')}>
          <DataTable
            label={t('approach.computed')}
            rows={approach.lines}
            rowKey={({ id }) => id}
            filter
            exportAs={t('approach.computed')}
            columns={[
              {
                id: 'on',
                header: t('approach.on'),
                text: ({ on }) => dayWords(on, locale, 'short'),
                order: ({ on }) => on,
              },
              { id: 'who', header: t('trips.who'), text: ({ positionId }) => nameOf(positionId) },
              { id: 'component', header: t('approach.what'), text: ({ component }) => t(`components.${component}`) },
              { id: 'payer', header: t('approach.payer'), text: ({ payer }) => t(`payers.${payer}`) },
              {
                id: 'cost',
                header: t('approach.cost'),
                align: 'right',
                text: ({ cost }) => moneyWords(cost.value, locale),
                cell: ({ cost, positionId }) => (
                  <DerivedFigure value={cost.value} because={cost.because} about={nameOf(positionId)} />
                ),
                order: ({ cost }) => cost.value.cents,
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
