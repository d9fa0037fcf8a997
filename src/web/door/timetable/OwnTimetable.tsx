/** Somebody's own sessions as they were announced, and the address of their calendar. */
import { useEffect, useState } from 'react';
import {
  Button,
  call,
  dayText,
  inside,
  LinkFailure,
  Notice,
  Page,
  refusalText,
  useLinkSecret,
  useLocale,
  useParams,
} from '../index.ts';
import styles from './timetable.module.css';
import { useTimetableWords } from './words.ts';

interface Session {
  readonly id: string;
  readonly cohort: string;
  readonly as: 'trainer' | 'trainee';
  readonly code: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly group: string | null;
  readonly trainer: string | null;
  readonly room: string | null;
  readonly place: string | null;
  readonly cancelled: boolean;
  /** An interview of one's own, at one's own time. */
  readonly turn: number | null;
  /** Whom a trainer sees, and when. */
  readonly turns: readonly { readonly from: string; readonly to: string; readonly name: string }[];
}
interface Own {
  readonly today: string;
  readonly hasCalendar: boolean;
  readonly sessions: readonly Session[];
}

export default function OwnTimetable() {
  const said = useTimetableWords();
  const locale = useLocale();
  const { slug = '' } = useParams();
  const link = useLinkSecret();
  const [own, setOwn] = useState<Own | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [showsPast, setShowsPast] = useState(false);
  const path = inside(slug, '/my/timetable');
  useEffect(() => {
    if (link) call<Own>('GET', path, { link }).then(setOwn).catch(setFailure);
  }, [link, path]);
  if (!link) return <Page title={said.title}>{said.noLink}</Page>;
  if (failure !== null) return <LinkFailure title={said.title} failure={failure} ended={said.ended} />;
  if (!own) return <Page title={said.title}>{said.loading}</Page>;
  const shown = own.sessions.filter(({ date }) => showsPast || date >= own.today);
  const days = [...Map.groupBy(shown, ({ date }) => date)];
  const hasPast = own.sessions.some(({ date }) => date < own.today);
  return (
    <Page title={said.title} over={own.sessions[0]?.cohort}>
      {days.length === 0 && <p>{said.none}</p>}
      {hasPast && !showsPast && (
        <Button kind="quiet" onClick={() => setShowsPast(true)}>
          {said.past}
        </Button>
      )}
      {days.map(([day, sessions]) => (
        <section key={day} aria-label={dayText(day, locale)}>
          <h2>
            {day === own.today && `${said.today} · `}
            {dayText(day, locale)}
          </h2>
          <ol className={styles.sessions}>
            {sessions.map((session) => (
              <li key={`${session.id} ${session.as} ${session.turn}`} data-cancelled={session.cancelled || undefined}>
                <b>
                  {session.from}–{session.to}
                </b>
                <strong>
                  {session.code} {session.title[locale]}
                </strong>
                {session.turn !== null && <span>{said.turn}</span>}
                {session.cancelled && <em>{said.cancelled}</em>}
                <span>
                  {[session.group, session.as === 'trainee' ? session.trainer : null, session.room, session.place]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {session.turns.length > 0 && (
                  <ul aria-label={said.turns}>
                    {session.turns.map(({ from, to, name }) => (
                      <li key={from}>
                        {from}–{to} {name}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Agenda slug={slug} link={link} has={own.hasCalendar} />
    </Page>
  );
}

function Agenda({ slug, link, has }: { slug: string; link: string; has: boolean }) {
  const said = useTimetableWords();
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(has);
  const [address, setAddress] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const path = inside(slug, '/my/calendar');
  const complain = (failure: unknown) => setNotice(refusalText(failure, locale));
  const subscribe = () =>
    call<{ address: string }>('POST', path, { link })
      .then((made) => {
        setAddress(made.address);
        setIsOpen(true);
        setNotice(null);
      })
      .catch(complain);
  const end = () =>
    call('DELETE', path, { link })
      .then(() => {
        setAddress(null);
        setIsOpen(false);
        setNotice(said.ended2);
      })
      .catch(complain);
  return (
    <section aria-label={said.agenda} className={styles.agenda}>
      <h2>{said.agenda}</h2>
      <p>{said.agendaWhat}</p>
      {address !== null && (
        <>
          <p className={styles.address}>{address}</p>
          <p>
            <a href={address.replace(/^https?:/, 'webcal:')}>{said.open}</a>
          </p>
          <Button
            onClick={() => {
              void navigator.clipboard?.writeText(address).then(() => setNotice(said.copied));
            }}
          >
            {said.copy}
          </Button>
        </>
      )}
      {isOpen && address === null && <p>{said.renewWhat}</p>}
      <Button onClick={() => void subscribe()}>{isOpen ? said.renew : said.subscribe}</Button>
      {isOpen && (
        <Button kind="quiet" onClick={() => void end()}>
          {said.end}
        </Button>
      )}
      {notice !== null && <Notice live>{notice}</Notice>}
    </section>
  );
}
