import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { TimetableFacts, WantedPlace } from '#core/school/timetable/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import classes from './timetable.module.css';
import type { HeldSession } from './useTimetable.ts';
import { daysIn, halvesOf, namesIn, toneOf, turnsIn } from './week.ts';

/** Where a session that is being moved would go. */
export interface Moving {
  readonly session: HeldSession;
  readonly date: CalendarDate;
  readonly index: number;
  /** Absent: the room it has. */
  readonly roomId?: string | null;
}

interface Props {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly week: CalendarDate;
  readonly chosen: string | null;
  readonly blocked: ReadonlySet<string>;
  readonly moving: Moving | null;
  readonly mayMove: boolean;
  readonly onChoose: (session: HeldSession) => void;
  readonly onMove: (moving: Moving | null) => void;
  readonly onDrop: (moving: Moving) => void;
  /** A session made by hand in an empty cell. */
  readonly onAdd: (wanted: WantedPlace) => void;
}

/** One week: days across, half-days and groups down. A session is dragged, or moved by the arrows. */
export function WeekGrid({ facts, sessions, week, ...rest }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { moving, mayMove, onMove, onDrop, onAdd } = rest;
  const days = daysIn(facts, week);
  const halves = halvesOf(facts);
  const dragged = useRef<HeldSession | null>(null);
  const isOpen = (date: CalendarDate, index: number) =>
    facts.halfDays.some((half) => half.date === date && half.index === index);

  const onKeyDown = (press: KeyboardEvent) => {
    if (!moving) return;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[press.key];
    if (step) {
      press.preventDefault();
      const next = openBeside(facts, moving, step[0]!, step[1]!);
      if (next) onMove({ ...moving, ...next });
    } else if (press.key === 'Enter' || press.key === ' ') {
      press.preventDefault();
      onDrop(moving);
    } else if (press.key === 'Escape') {
      press.preventDefault();
      onMove(null);
    }
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('week.label')} tabIndex={0} onKeyDown={onKeyDown}>
      <table className={classes.week}>
        <thead>
          <tr>
            <th scope="col">{t('week.half')}</th>
            <th scope="col">{t('week.group')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {dayWords(day, locale, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halves.map((half) =>
            facts.groups.map((group, at) => (
              <tr key={`${half.index} ${group.id}`} data-first={at === 0 || undefined}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={facts.groups.length}>
                    {half.from}–{half.to}
                  </th>
                )}
                <th scope="row" className={classes.group}>
                  {group.name}
                </th>
                {days.map((day) => {
                  const here = sessions.filter(
                    (one) => one.date === day && one.index === half.index && one.groupId === group.id,
                  );
                  const isTarget = moving?.date === day && moving.index === half.index;
                  return (
                    <td
                      key={day}
                      data-closed={!isOpen(day, half.index) || undefined}
                      data-target={(isTarget && moving.session.groupId === group.id) || undefined}
                      onDragOver={(drag) => {
                        const session = dragged.current;
                        if (!session || session.groupId !== group.id || !isOpen(day, half.index)) return;
                        drag.preventDefault();
                        if (!isTarget) onMove({ session, date: day, index: half.index });
                      }}
                      onDrop={(drop) => {
                        drop.preventDefault();
                        if (dragged.current) onDrop({ session: dragged.current, date: day, index: half.index });
                        dragged.current = null;
                      }}
                    >
                      {here.map((session) => (
                        <Card
                          key={session.id}
                          {...rest}
                          facts={facts}
                          session={session}
                          drag={(one) => {
                            dragged.current = one;
                            if (one === null) onMove(null);
                          }}
                        />
                      ))}
                      {moving?.session.groupId === group.id && isOpen(day, half.index) && !isTarget && (
                        <button
                          type="button"
                          className={classes.add}
                          data-moving
                          aria-label={t('moving.here', { where: `${dayWords(day, locale)}, ${half.from}–${half.to}` })}
                          onClick={() => onMove({ ...moving, date: day, index: half.index })}
                        >
                          →
                        </button>
                      )}
                      {mayMove && !moving && here.length === 0 && isOpen(day, half.index) && (
                        <button
                          type="button"
                          className={classes.add}
                          aria-label={t('new.here', {
                            where: `${dayWords(day, locale)}, ${half.from}–${half.to}`,
                            group: group.name,
                          })}
                          onClick={() => onAdd({ date: day, index: half.index, groupId: group.id })}
                        >
                          +
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The next open half-day that way, in this week or the next. */
function openBeside({ halfDays }: TimetableFacts, moving: Moving, days: number, halves: number) {
  if (halves !== 0) {
    return halfDays.find(({ date, index }) => date === moving.date && index === moving.index + halves) ?? null;
  }
  const same = halfDays.filter(({ index }) => index === moving.index);
  const at = same.findIndex(({ date }) => date >= moving.date);
  return same[at + days] ?? null;
}

interface CardProps extends Pick<Props, 'facts' | 'chosen' | 'blocked' | 'moving' | 'mayMove' | 'onChoose'> {
  readonly session: HeldSession;
  readonly drag: (session: HeldSession | null) => void;
}

function Card({ facts, session, chosen, blocked, moving, mayMove, onChoose, drag }: CardProps) {
  const { t } = useTranslation('timetable');
  const names = namesIn(facts);
  const { trainerId, roomId, locked, state, slots } = session;
  const marks = [
    locked && t('marks.locked'),
    state === 'planned' && t('marks.draft'),
    blocked.has(session.id) && t('marks.problem'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={classes.card}
      data-session={session.id}
      data-place={`session/${session.id}`}
      data-tone={toneOf(facts, session)}
      data-chosen={chosen === session.id || undefined}
      data-problem={blocked.has(session.id) || undefined}
      data-moving={moving?.session.id === session.id || undefined}
      aria-pressed={chosen === session.id}
      draggable={mayMove && !locked}
      onDragStart={(start) => {
        start.dataTransfer.effectAllowed = 'move';
        drag(session);
      }}
      onDragEnd={() => drag(null)}
      onClick={() => onChoose(session)}
    >
      <strong>{names.subModule(session.subModuleId)}</strong>
      <span>{names.trainer(trainerId) || t('nobody')}</span>
      <span>{names.room(roomId)}</span>
      {slots.length > 0 && <span>{t('slots.taken', turnsIn(slots))}</span>}
      {marks.length > 0 && <em>{marks.join(' · ')}</em>}
    </button>
  );
}
