import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read, send } from '#web/client/index.ts';
import { useSlug } from '../shell/me.ts';
import { dayWords, Pill, Section, today, useLocale, useSaving } from '../ui/index.ts';
import classes from './home.module.css';

type Own = Reply<'my-timetable.read'>['sessions'][number];

const MOST_SESSIONS = 5;

/** A trainee's or a trainer's own: today first, or else what is next; the page on which they sign; then the days after. */
export function OwnSchool() {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const slug = useSlug();
  const since = today();
  const own = useQuery({
    queryKey: ['my-timetable', slug, since],
    queryFn: ({ signal }) => read<Reply<'my-timetable.read'>>(at(slug, '/my/timetable', { since }), signal),
    retry: false,
  }).data;
  const signing = useQuery({
    queryKey: ['attendance', slug, 'mine'],
    queryFn: ({ signal }) => read<Reply<'attendance.mine'>>(at(slug, '/attendance/mine'), signal),
    retry: false,
  }).data;
  // An account that is linked to nobody who teaches or learns here has no sessions of its own.
  if (!own) return null;
  const coming = own.sessions.filter(({ date }) => date >= own.today);
  /** What is called off is said on its day; a later one is simply no longer to come. */
  const held = coming.filter(({ date, cancelled }) => !cancelled || date === own.today);
  const [next] = held;
  const first = held.filter(({ date }) => date === next?.date);
  const later = held.filter(({ date }) => date !== next?.date).slice(0, MOST_SESSIONS);
  const isToday = next?.date === own.today;
  return (
    <Section
      title={t('own.title')}
      actions={
        <Link to="/o/$slug/my-timetable" params={{ slug }} className="link">
          {t('own.timetable')}
        </Link>
      }
    >
      {next === undefined ? (
        <p className="caption">{t('own.none')}</p>
      ) : (
        <section className={classes.first} aria-label={isToday ? t('own.today') : t('own.next')}>
          <h3>{isToday ? t('own.today') : `${t('own.next')} — ${dayWords(next.date, locale)}`}</h3>
          <ol>
            {first.map((session) => (
              <li key={keyOf(session)} data-cancelled={session.cancelled || undefined}>
                <time dateTime={`${session.date}T${session.from}`}>{timesOf(session)}</time>
                <div>
                  <strong>{session.title[locale]}</strong> <Marks session={session} />
                  <p>{[session.room, session.place].filter(Boolean).join(' · ')}</p>
                  <p className="caption">{withWhom(session)}</p>
                  {session.turns.length > 0 && (
                    <ul aria-label={t('own.turns')}>
                      {session.turns.map(({ from, to, name }) => (
                        <li key={from}>
                          {from} – {to} {name}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {(signing?.mine || signing?.taught) && (
        <div className={classes.sign}>
          {signing.cohorts.map(({ id, name }) => (
            <SignButton key={id} cohortId={id} word={t(signing.mine ? 'own.sign' : 'own.countersign', { name })} />
          ))}
        </div>
      )}
      {later.length > 0 && (
        <>
          <h3 className={classes.later}>{t('own.later')}</h3>
          <ol className={`${classes.dates} ${classes.own}`}>
            {later.map((session) => (
              <li key={keyOf(session)}>
                <time dateTime={session.date}>
                  <b>{dayWords(session.date, locale, 'short')}</b>
                  <small>{timesOf(session)}</small>
                </time>
                <div>
                  {session.title[locale]} <Marks session={session} />
                  <small>{[session.room, session.place].filter(Boolean).join(' · ')}</small>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

/** Somebody can have two turns in one session, and teach where they learn. */
const keyOf = ({ id, as, turn }: Own): string => `${id} ${as} ${turn}`;
const timesOf = ({ from, to }: Own): string => `${from} – ${to}`;
const withWhom = ({ as, trainer, group, cohort }: Own): string =>
  [as === 'trainee' ? trainer : null, group, cohort].filter(Boolean).join(' · ');

function Marks({ session }: { session: Own }) {
  const { t } = useTranslation('home');
  return (
    <>
      {session.turn !== null && <Pill tone="blue">{t('own.turn')}</Pill>}
      {session.cancelled && <Pill tone="red">{t('own.cancelled')}</Pill>}
    </>
  );
}

/** The page on which everybody signs opens by a link; this one is made on the spot, for the day. */
function SignButton({ cohortId, word }: { cohortId: string; word: string }) {
  const slug = useSlug();
  const { complain } = useSaving();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      const path = at(slug, `/cohorts/${cohortId}/own-attendance-link`);
      const { address } = await send<Reply<'attendance.own-link'>>({ method: 'POST', path });
      window.location.assign(address);
    } catch (failure) {
      complain(failure);
      setBusy(false);
    }
  };
  return (
    <Button variant="filled" loading={busy} onClick={() => void go()}>
      {word}
    </Button>
  );
}
