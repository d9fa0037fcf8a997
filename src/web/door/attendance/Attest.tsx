/** Signatures given afterwards: the trainer says whether it is so. */
import { Button, useLocale } from '../index.ts';
import styles from './attendance.module.css';
import { timeText } from './device.ts';
import type { Desk, Taught } from './useAttendance.ts';
import { useWords } from './words.ts';

export function Attest({ session, desk }: { readonly session: Taught; readonly desk: Desk }) {
  const said = useWords();
  const locale = useLocale();
  const zone = desk.seen!.mine.timeZone;
  const open = session.trainees.filter(
    ({ state, enrolmentId }) =>
      state === 'toAttest' &&
      !desk.waiting.some(({ body }) => body.enrolmentId === enrolmentId && body.sessionId === session.id),
  );
  if (open.length === 0) return null;
  const say = (enrolmentId: string, state: 'present' | 'absent') =>
    desk.put(`/cohorts/${session.cohortId}/attestations`, session.id, {
      sessionId: session.id,
      enrolmentId,
      state,
      lateMinutes: 0,
      earlyMinutes: 0,
    });
  return (
    <>
      <h3>{said.attestTitle}</h3>
      {open.map(({ enrolmentId, name, signature }) => (
        <div key={enrolmentId} className={styles.row}>
          <p>
            {said.attestText(name, whyOf(signature!, said))}{' '}
            <span className={styles.quietly}>
              {new Date(signature!.statedAt).toLocaleDateString(locale === 'fr' ? 'fr-FR' : 'en-GB', {
                timeZone: zone,
              })}{' '}
              {timeText(signature!.statedAt, zone)}
              {signature!.reason && ` · ${signature!.reason}`}
            </span>
          </p>
          <Button busy={desk.busy} onClick={() => void say(enrolmentId, 'present')}>
            {said.attest}
          </Button>{' '}
          <Button busy={desk.busy} onClick={() => void say(enrolmentId, 'absent')}>
            {said.wasAbsent}
          </Button>
        </div>
      ))}
    </>
  );
}

type Signature = NonNullable<Taught['trainees'][number]['signature']>;

function whyOf({ how, reasonKind }: Signature, said: ReturnType<typeof useWords>): string {
  if (how === 'offline') return said.noTime;
  if (reasonKind === 'forgotten' || reasonKind === 'network') return said[reasonKind].toLowerCase();
  return said.other.toLowerCase();
}
