import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { eventName } from '../../ground/calendar/index.ts';
import { dayWords, StatePill, timeWords, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import type { DateRow } from './dates.ts';
import moving from './moving.module.css';
import classes from './planning.module.css';

interface Props {
  readonly dates: readonly DateRow[];
  readonly pointed: string | null;
  readonly open: (row: DateRow) => void;
  /** Ticked dates, while several are being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly choose: (id: string) => void;
}

const MOST_NAMES = 4;

/** Every date in order, month by month: what, where, who. */
export function DateList({ dates, pointed, open, chosen, choose }: Props) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts, today } = useProduction();
  const venues = new Map(facts.venues.map((venue) => [venue.id, venue]));
  const people = new Map(facts.people.map(({ id, name }) => [id, name]));
  const months = Map.groupBy(dates, ({ startsLocal }) => startsLocal.slice(0, 7));
  const calledWords = ({ calls }: DateRow) => {
    const names = calls.map(({ personId }) => people.get(personId) ?? '—');
    const more = names.length - MOST_NAMES;
    const shown = names.slice(0, more > 1 ? MOST_NAMES : names.length).join(', ');
    return more > 1 ? `${shown} ${t('andMore', { count: more })}` : shown;
  };
  if (dates.length === 0) return <p className="caption">{t('noneShown')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('dates')}>
      <table className={classes.dates}>
        <thead>
          <tr>
            <th scope="col">{t('columns.day')}</th>
            <th scope="col">{t('columns.hours')}</th>
            <th scope="col">{t('columns.what')}</th>
            <th scope="col">{t('columns.where')}</th>
            <th scope="col">{t('columns.who')}</th>
            <th scope="col">{t('columns.state')}</th>
          </tr>
        </thead>
        {[...months].map(([month, rows]) => (
          <tbody key={month}>
            <tr className={classes.month}>
              <th scope="rowgroup" colSpan={6}>
                {dayWords(`${month}-01`, locale, 'month')}
              </th>
            </tr>
            {rows.map((row, place) => {
              const venue = row.venueId ? venues.get(row.venueId) : undefined;
              const isSameDay = rows[place - 1]?.startsLocal.slice(0, 10) === row.startsLocal.slice(0, 10);
              const kind = sentence('terms', `event.${row.kind}`, locale);
              const hours = row.allDay ? t('allDay') : `${timeWords(row.startsLocal)}–${timeWords(row.endsLocal)}`;
              return (
                <tr
                  key={row.id}
                  data-past={row.endsLocal.slice(0, 10) < today || undefined}
                  data-gone={row.state === 'cancelled' || row.state === 'postponed' || undefined}
                  data-kind={row.kind}
                  data-place={`event/${row.id}`}
                  data-name={`${dayWords(row.startsLocal, locale, 'long')}, ${eventName(row, locale)}`}
                  data-pointed={row.id === pointed || undefined}
                >
                  <td>
                    <div className={chosen ? moving.tick : undefined}>
                      {chosen && (
                        <Checkbox
                          aria-label={t('moveMany.choose', {
                            event: `${eventName(row, locale)}, ${dayWords(row.startsLocal, locale)}`,
                          })}
                          checked={chosen.has(row.id)}
                          onChange={() => choose(row.id)}
                        />
                      )}
                      <span data-repeated={isSameDay || undefined}>{dayWords(row.startsLocal, locale, 'short')}</span>
                      <small className={classes.narrow}>{hours}</small>
                    </div>
                  </td>
                  <td className={`${classes.wide} ${classes.hours}`}>{hours}</td>
                  <td>
                    <button type="button" className="plain-link" onClick={() => open(row)}>
                      {eventName(row, locale)}
                    </button>
                    {row.title && row.title !== kind && <small>{kind}</small>}
                    <small className={classes.narrow}>{venue?.town ?? venue?.name}</small>
                  </td>
                  <td className={`${classes.wide} ${classes.where}`}>
                    {venue?.town ?? venue?.name}
                    {venue?.town && <small title={venue.name}>{venue.name}</small>}
                  </td>
                  <td className={`${classes.wide} ${classes.who}`}>
                    <small title={row.calls.map(({ personId }) => people.get(personId) ?? '').join(', ')}>
                      {calledWords(row)}
                    </small>
                  </td>
                  <td>
                    <StatePill state={row.state} rank={row.optionRank} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
