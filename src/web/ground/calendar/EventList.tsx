import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import {
  type Column,
  DataTable,
  dateToType,
  dayWords,
  StatePill,
  timeWords,
  today,
  useLocale,
} from '../../ui/index.ts';
import { type EventRow, eventName } from './events.ts';

interface Props {
  readonly events: readonly EventRow[];
  readonly venueNames: ReadonlyMap<string, string>;
  readonly onOpen: (event: EventRow) => void;
}

/** The same dates as the month, as a table: for reading, sorting, exporting, and for those who do not see the month. */
export function EventList({ events, venueNames, onOpen }: Props) {
  const { t } = useTranslation('calendar');
  const locale = useLocale();
  const columns: Column<EventRow>[] = [
    {
      id: 'day',
      header: t('day'),
      align: 'tight',
      text: (event) => dateToType(event.startsLocal),
      cell: (event) => dayWords(event.startsLocal, locale, 'short'),
      order: (event) => event.startsLocal,
    },
    {
      id: 'hours',
      header: t('hours'),
      align: 'tight',
      text: (event) => (event.allDay ? t('allDay') : `${timeWords(event.startsLocal)}–${timeWords(event.endsLocal)}`),
      order: (event) => event.startsLocal.slice(11),
    },
    {
      id: 'title',
      header: t('what'),
      text: (event) => eventName(event, locale),
      cell: (event) => (
        <button type="button" className="plain-link" onClick={() => onOpen(event)}>
          {eventName(event, locale)}
        </button>
      ),
    },
    {
      id: 'kind',
      header: t('kind'),
      text: (event) => sentence('terms', `event.${event.kind}`, locale),
      wideOnly: true,
    },
    {
      id: 'venue',
      header: t('venue'),
      text: (event) => (event.venueId ? (venueNames.get(event.venueId) ?? '') : ''),
      wideOnly: true,
    },
    {
      id: 'state',
      header: t('state'),
      align: 'tight',
      text: (event) => sentence('terms', `state.${event.state}`, locale),
      cell: (event) => <StatePill state={event.state} rank={event.optionRank} />,
    },
    {
      id: 'called',
      header: t('called'),
      align: 'right',
      text: (event) => String(event.calls.length),
      order: (event) => event.calls.length,
      wideOnly: true,
    },
  ];
  return (
    <DataTable
      rows={events}
      columns={columns}
      rowKey={(event) => event.id}
      label={t('list')}
      filter
      exportAs={`filage-${t('file')}`}
      rowTone={(event) => (event.endsLocal.slice(0, 10) < today() ? 'past' : undefined)}
    />
  );
}
