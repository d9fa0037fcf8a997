import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read, send } from '#web/client/index.ts';
import { useSlug } from '../shell/me.ts';
import { dayWords, Section, today, useLocale, useSaving } from '../ui/index.ts';
import classes from './home.module.css';

type Own = Reply<'my-timetable.read'>['sessions'][number];

const MOST_SESSIONS = 5;

/** A trainee's or a trainer's own: the next sessions, their timetable, and the page on which they sign. */
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
  const next = own.sessions.filter(({ date, cancelled }) => date >= own.today && !cancelled).slice(0, MOST_SESSIONS);
  return (
    <Section
      title={t('own.title')}
      actions={
        <Link to="/o/$slug/my-timetable" params={{ slug }} className="link">
          {t('own.timetable')}
        </Link>
      }
    >
      {next.length === 0 ? (
        <p className="caption">{t('own.none')}</p>
      ) : (
        <ol className={classes.dates}>
          {next.map((session) => (
            <li key={`${session.id} ${session.as}`}>
              <time dateTime={session.date}>
                <b>{dayWords(session.date, locale, 'short')}</b>
                <small>{timesOf(session)}</small>
              </time>
              <div>
                {session.title[locale]}
                <small>{session.cohort}</small>
              </div>
            </li>
          ))}
        </ol>
      )}
      {(signing?.mine || signing?.taught) &&
        signing.cohorts.map(({ id, name }) => (
          <SignButton key={id} cohortId={id} word={t(signing.mine ? 'own.sign' : 'own.countersign', { name })} />
        ))}
    </Section>
  );
}

const timesOf = ({ from, to }: Own): string => `${from} – ${to}`;

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
    <Button mt="sm" mr="xs" variant="filled" loading={busy} onClick={() => void go()}>
      {word}
    </Button>
  );
}
