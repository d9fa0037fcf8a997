import { dayText, Go, instantText, useLocale } from '../index.ts';
import type { ListedCall } from './calls.ts';
import styles from './programme.module.css';
import { useWords } from './words.ts';

/** Until when, or from when, one can apply. */
export function CallLine({ call, slug, named }: { call: ListedCall; slug: string; named: boolean }) {
  const said = useWords();
  const locale = useLocale();
  const { code, state, programme, cohort, opensOn, closesOn } = call;
  const isOpen = state === 'open';
  return (
    <li className={styles.call}>
      <Go href={`/p/${slug}/calls/${code}`}>{named ? `${programme[locale] || programme.fr} – ${cohort}` : cohort}</Go>
      <span>{isOpen ? said.openUntil(dayText(closesOn, locale)) : said.opensOn(dayText(opensOn, locale))}</span>
    </li>
  );
}

/** When one can come and ask, soonest first. */
export function Meetings({ calls, slug }: { calls: readonly ListedCall[]; slug: string }) {
  const said = useWords();
  const locale = useLocale();
  const meetings = calls
    .flatMap((call) => call.meetings.map((meeting) => ({ ...meeting, call })))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{said.meetings}</h2>
      <ul className={styles.list}>
        {meetings.map(({ id, startsAt, venue, online, placesLeft, call }) => (
          <li key={id} className={styles.call}>
            <Go href={`/p/${slug}/meetings/${id}`}>{instantText(startsAt, call.zone, locale)}</Go>
            <span>
              {[
                call.programme[locale] || call.programme.fr,
                venue,
                online && said.online,
                placesLeft === 0 && said.full,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
