/** Trainees by half-days of one week: each cell says its state by a word and a shape. */
import { useTranslation } from 'react-i18next';
import { dayWords, useLocale } from '../../ui/index.ts';
import classes from './attendance.module.css';
import { dateLocale, type Entry, halvesOf, timeText, type Week } from './useWeek.ts';

export const STATES = ['present', 'signed', 'toAttest', 'unsigned', 'absent', 'expected'] as const;

interface Props {
  readonly week: Week;
  readonly zone: string;
  readonly chosen: Entry | null;
  readonly onChoose: (entry: Entry) => void;
}

export function Grid({ week, zone, chosen, onChoose }: Props) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const halves = halvesOf(week);
  const trainees = week.trainees.filter(({ enrolmentId }) =>
    week.entries.some((one) => one.enrolmentId === enrolmentId),
  );
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateLocale(locale), { ...options, timeZone: 'UTC' });
  const [weekday, dayOfMonth] = [written({ weekday: 'short' }), written({ day: 'numeric', month: 'short' })];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={t('grid.label')} tabIndex={0}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{t('grid.trainee')}</th>
              {halves.map(({ day, half }) => {
                const session = week.sessions.find((one) => one.day === day && one.half === half)!;
                return (
                  <th key={`${day}/${half}`} scope="col">
                    <span className={classes.weekday}>{weekday.format(new Date(day))}</span>
                    <span className={classes.whole}>{dayOfMonth.format(new Date(day))}</span>
                    <small>
                      {timeText(session.from, zone)}–{timeText(session.to, zone)}
                    </small>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {trainees.map(({ enrolmentId, name }) => (
              <tr key={enrolmentId}>
                <th scope="row">{name}</th>
                {halves.map(({ day, half }) => {
                  const entry = week.entries.find(
                    (one) => one.enrolmentId === enrolmentId && one.day === day && one.half === half,
                  );
                  return (
                    <td key={`${day}/${half}`}>
                      {entry && <Cell entry={entry} name={name} chosen={chosen} onChoose={onChoose} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={classes.legend}>
        {STATES.map((state) => (
          <span key={state} data-state={state}>
            <span className={classes.mark} aria-hidden />
            {t(`states.${state}`)}
          </span>
        ))}
      </p>
    </>
  );
}

function Cell({
  entry,
  name,
  chosen,
  onChoose,
}: Omit<Props, 'week' | 'zone'> & { readonly entry: Entry; readonly name: string }) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const isChosen = chosen?.enrolmentId === entry.enrolmentId && chosen.day === entry.day && chosen.half === entry.half;
  const shown = entry.state === 'present' ? lengthWords(entry.doneMinutes) : t(`short.${entry.state}`);
  return (
    <button
      type="button"
      className={classes.cell}
      data-state={entry.state}
      aria-pressed={isChosen}
      aria-label={`${shown} · ${t('grid.cell', { name, day: dayWords(entry.day, locale, 'short'), half: entry.half + 1, state: t(`states.${entry.state}`) })}`}
      onClick={() => onChoose(entry)}
    >
      <span className={classes.mark} aria-hidden />
      {shown}
    </button>
  );
}
const MINUTES = 60;

/** `4 h`, `3 h 50`, `20 min`: as a clock counts, in both languages. */
function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / MINUTES), minutes % MINUTES];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
