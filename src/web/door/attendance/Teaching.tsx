/** A trainer's sessions: how many have signed, the room's screen, countersigning, and what is to be attested. */
import { useState } from 'react';
import { Button, dayText, useLocale } from '../index.ts';
import { Attest } from './Attest.tsx';
import styles from './attendance.module.css';
import { Countersign } from './Countersign.tsx';
import { timeText } from './device.ts';
import type { Desk, Taught } from './useAttendance.ts';
import { useWords } from './words.ts';

interface Props {
  readonly sessions: readonly Taught[];
  readonly desk: Desk;
  readonly onRoom: (session: Taught) => void;
}

export default function Teaching({ sessions, desk, onRoom }: Props) {
  const said = useWords();
  const { today } = desk.seen!.mine;
  const here = sessions.filter(({ day }) => day === today);
  const before = sessions.filter((one) => one.day < today && one.standing === 'open' && isOpen(one)).reverse();
  const next = sessions.filter(({ day }) => day > today);
  return (
    <>
      {sessions.length === 0 && <p>{said.nothing}</p>}
      {[
        [said.today, here],
        [said.toSettle, before],
        [said.tomorrow, next],
      ].map(
        ([title, list]) =>
          list!.length > 0 && (
            <div key={title as string}>
              <h2>{title as string}</h2>
              {(list as Taught[]).map((one) => (
                <OneSession key={one.id} session={one} desk={desk} onRoom={onRoom} />
              ))}
            </div>
          ),
      )}
    </>
  );
}

const isOpen = ({ countersignedAt, trainees }: Taught): boolean =>
  countersignedAt === null || trainees.some(({ state }) => state === 'toAttest');

function OneSession({ session, desk, onRoom }: Omit<Props, 'sessions'> & { readonly session: Taught }) {
  const said = useWords();
  const locale = useLocale();
  const [signing, setSigning] = useState(false);
  const zone = desk.seen!.mine.timeZone;
  const kept = desk.waiting.find(({ sessionId, body }) => sessionId === session.id && 'trainees' in body);
  const signed = session.trainees.filter(({ signature }) => signature !== null).length;
  const [begun, over] = [desk.now >= Date.parse(session.from), desk.now >= Date.parse(session.to)];
  const open = session.standing === 'open' && session.countersignedAt === null && !kept;
  const mayNow = open && desk.now >= Date.parse(session.countersignFrom);
  return (
    <section className={styles.card} aria-label={`${dayText(session.day, locale)} ${timeText(session.from, zone)}`}>
      <p className={styles.when}>
        {session.day < desk.seen!.mine.today && `${dayText(session.day, locale)}, `}
        <span className={styles.time}>
          {timeText(session.from, zone)}–{timeText(session.to, zone)}
        </span>
      </p>
      <p>
        {session.code} {session.title[locale]}
        <br />
        <span className={styles.quietly}>
          {[session.group, session.room && said.room(session.room), said.here(signed, session.trainees.length)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {session.standing !== 'open' && <p>{session.standing === 'internship' ? said.internship : said.closed}</p>}
      {session.countersignedAt && (
        <p className={styles.state} data-state="present">
          <span className={styles.mark} aria-hidden />
          {said.countersigned(timeText(session.countersignedAt, zone))}
        </p>
      )}
      {kept && (
        <p className={styles.state} data-state="waiting">
          <span className={styles.mark} aria-hidden />
          {said.waiting}
        </p>
      )}
      {open && begun && !mayNow && <p>{said.countersignFrom(timeText(session.countersignFrom, zone))}</p>}
      {mayNow &&
        (signing ? (
          <Countersign session={session} desk={desk} onDone={() => setSigning(false)} />
        ) : (
          <Button kind="main" onClick={() => setSigning(true)}>
            {said.countersign}
          </Button>
        ))}{' '}
      {!signing && !over && session.standing === 'open' && session.day === desk.seen!.mine.today && (
        <Button onClick={() => onRoom(session)}>{said.screen}</Button>
      )}
      <Attest session={session} desk={desk} />
    </section>
  );
}
