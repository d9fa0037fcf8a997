import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import FullCalendar from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import french from '@fullcalendar/react/locales/fr';
import classic from '@fullcalendar/react/themes/classic';
import { useTranslation } from 'react-i18next';
import { addDays, date, daysBetween } from '#core/kernel/dates.ts';
import { sentence } from '#core/words.ts';
import { timeWords, useLocale } from '../../ui/index.ts';
import classes from './calendar.module.css';
import { type EventRow, eventName } from './events.ts';

interface Props {
  /** Any day of the month shown. */
  readonly month: string;
  readonly events: readonly EventRow[];
  readonly isEditable: boolean;
  readonly onOpen: (event: EventRow) => void;
  readonly onDay: (day: string) => void;
  readonly onMove: (event: EventRow, days: number) => void;
}

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month; a date is dragged, or moved with Alt and the arrows when it has the focus. */
export default function Month({ month, events, isEditable, onOpen, onDay, onMove }: Props) {
  const { t } = useTranslation('calendar');
  const locale = useLocale();
  const byId = new Map(events.map((event) => [event.id, event]));
  return (
    <section
      className={classes.month}
      aria-label={t('month')}
      onKeyDown={(event) => {
        const days = event.altKey ? KEYS[event.key] : undefined;
        const id = (event.target as HTMLElement).querySelector('[data-event]')?.getAttribute('data-event');
        const moved = id ? byId.get(id) : undefined;
        if (!days || !moved || !isEditable || moved.session) return;
        event.preventDefault();
        onMove(moved, days);
      }}
    >
      <FullCalendar
        key={month.slice(0, 7)}
        plugins={[dayGrid, interaction, classic]}
        initialView="dayGridMonth"
        initialDate={month}
        locales={[french]}
        locale={locale === 'fr' ? 'fr' : 'en-gb'}
        firstDay={1}
        timeZone="UTC"
        headerToolbar={false}
        height="auto"
        fixedWeekCount={false}
        dayMaxEvents={6}
        eventDisplay="block"
        nextDayThreshold="09:00"
        editable={isEditable}
        eventDurationEditable={false}
        eventInteractive
        events={events.map((event) => ({
          id: event.id,
          title: eventName(event, locale),
          start: event.allDay ? event.startsLocal.slice(0, 10) : `${event.startsLocal}:00Z`,
          end: event.allDay ? addDays(date(event.endsLocal.slice(0, 10)), 1) : `${event.endsLocal}:00Z`,
          allDay: event.allDay,
          ...(event.session ? { editable: false } : {}),
        }))}
        displayEventEnd={false}
        eventContent={({ event: { id } }) => {
          const event = byId.get(id);
          if (!event) return null;
          const off = event.state === 'cancelled' || event.state === 'postponed';
          return (
            <span className={classes.chip} data-event={id} data-kind={event.kind} data-state={event.state}>
              {!event.allDay && <time>{timeWords(event.startsLocal)}</time>}{' '}
              {off ? <s>{eventName(event, locale)}</s> : eventName(event, locale)}
              {event.state !== 'confirmed' && event.state !== 'played' && (
                <em>
                  {' '}
                  {sentence('terms', `state.${event.state}`, locale)}
                  {event.optionRank ? ` ${event.optionRank}` : ''}
                </em>
              )}
            </span>
          );
        }}
        eventClick={({ event: { id } }) => {
          const event = byId.get(id);
          if (event) onOpen(event);
        }}
        dateClick={({ dateStr }) => onDay(dateStr.slice(0, 10))}
        eventDrop={({ event, revert }) => {
          const moved = byId.get(event.id);
          const to = event.startStr.slice(0, 10);
          if (!moved || !to) return revert();
          onMove(moved, daysBetween(date(moved.startsLocal.slice(0, 10)), date(to)));
        }}
      />
    </section>
  );
}
