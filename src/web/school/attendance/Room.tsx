/** The room's screen, for a projector: nothing but the code of this minute. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { Page, QrCode, Shown, useLocale } from '../../ui/index.ts';
import classes from './attendance.module.css';
import { timeText } from './useWeek.ts';

type Screen = Reply<'attendance.room'>;
const SECOND = 1000;
const LOOK_AGAIN = 20 * SECOND;
const GROUP = 3;

export default function Room() {
  const slug = useSlug();
  const { cohortId, sessionId } = useParams({ strict: false }) as { cohortId: string; sessionId: string };
  const asked = useQuery({
    queryKey: ['attendance', slug, cohortId, 'room', sessionId],
    queryFn: async ({ signal }) => {
      const screen = await read<Screen>(at(slug, `/cohorts/${cohortId}/sessions/${sessionId}/room-codes`), signal);
      return { screen, ahead: Date.parse(screen.now) - Date.now() };
    },
    refetchInterval: LOOK_AGAIN,
  });
  return <Shown asked={asked}>{({ screen, ahead }) => <Codes screen={screen} ahead={ahead} slug={slug} />}</Shown>;
}

function Codes({ screen, ahead, slug }: { screen: Screen; ahead: number; slug: string }) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const [, tick] = useState(0);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const clock = setInterval(() => tick((count) => count + 1), SECOND);
    return () => clearInterval(clock);
  }, []);
  const { session, stepSeconds, codes, timeZone } = screen;
  const past = Date.now() + ahead - Date.parse(session.from);
  const code = codes[Math.floor(past / (stepSeconds * SECOND))];
  const left = stepSeconds - (Math.floor(past / SECOND) % stepSeconds);
  return (
    <Page>
      <div className={classes.room} ref={whole}>
        <h1>
          {session.code} {session.title[locale]}
        </h1>
        {past < 0 && <p>{t('room.soon', { at: timeText(session.from, timeZone) })}</p>}
        {past >= 0 && code === undefined && <p>{t('room.over')}</p>}
        {code !== undefined && past >= 0 && (
          <>
            <p className={classes.big} translate="no">
              {code.slice(0, GROUP)} {code.slice(GROUP)}
            </p>
            <p>{t('room.left', { seconds: left })}</p>
            <QrCode
              text={`${window.location.origin}/l/${slug}/attendance#c=${code}`}
              label={t('room.scan')}
              size={260}
            />
            <p>
              <Button onClick={() => void whole.current?.requestFullscreen()}>{t('room.enlarge')}</Button>
            </p>
            <p>{t('room.signed', { signed: screen.signed, expected: screen.expected })}</p>
          </>
        )}
      </div>
      <p className={classes.back}>
        <Link to="/o/$slug/cohorts/$cohortId/attendance" params={{ slug, cohortId: session.cohortId }}>
          {t('room.back')}
        </Link>
      </p>
    </Page>
  );
}
