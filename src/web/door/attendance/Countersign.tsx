/** Who is here, one by one; then the trainer's own signature. */
import { useState } from 'react';
import { Button, Field, newId } from '../index.ts';
import styles from './attendance.module.css';
import type { Desk, Taught } from './useAttendance.ts';
import { useWords } from './words.ts';

interface Seen {
  readonly state: 'present' | 'absent' | null;
  readonly late: string;
  readonly early: string;
}

type Trainee = Taught['trainees'][number];

/** Whoever has not signed is not presumed to be here, nor to be away: the trainer says which. */
const seenAtFirst = ({ signature, state, lateMinutes, earlyMinutes }: Trainee): Seen => ({
  state: state === 'absent' ? 'absent' : signature ? 'present' : null,
  late: String(lateMinutes),
  early: String(earlyMinutes),
});

const MINUTE = 60_000;

export function Countersign({
  session,
  desk,
  onDone,
}: {
  readonly session: Taught;
  readonly desk: Desk;
  readonly onDone: () => void;
}) {
  const said = useWords();
  const [seen, setSeen] = useState(() => new Map(session.trainees.map((one) => [one.enrolmentId, seenAtFirst(one)])));
  const length = Math.round((Date.parse(session.to) - Date.parse(session.from)) / MINUTE);
  const [minutes, setMinutes] = useState(String(length));
  const [reason, setReason] = useState('');
  const dayOver = session.day < desk.seen!.mine.today;
  const say = (id: string, change: Partial<Seen>) =>
    setSeen((before) => new Map(before).set(id, { ...before.get(id)!, ...change }));
  const othersAbsent = () =>
    setSeen((before) => new Map([...before].map(([id, one]) => [id, one.state ? one : { ...one, state: 'absent' }])));
  const submit = async () => {
    const taken = await desk.put(`/cohorts/${session.cohortId}/countersignatures`, session.id, {
      sessionId: session.id,
      how: dayOver ? 'late' : 'code',
      minutes: Number(minutes) || 0,
      reason: reason.trim() === '' ? null : reason.trim(),
      trainees: [...seen].flatMap(([enrolmentId, one]) =>
        one.state === null
          ? []
          : [
              {
                id: newId(),
                enrolmentId,
                state: one.state,
                lateMinutes: Number(one.late) || 0,
                earlyMinutes: Number(one.early) || 0,
              },
            ],
      ),
    });
    if (taken) onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{said.whoIsHere}</h3>
      {session.trainees.map((one) => (
        <TraineeHere key={one.enrolmentId} trainee={one} seen={seen.get(one.enrolmentId)!} say={say} />
      ))}
      {[...seen.values()].some(({ state }) => state === null) && (
        <p className={styles.others}>
          <Button onClick={othersAbsent}>{said.othersAbsent}</Button>
        </p>
      )}
      <Field label={said.taught} value={minutes} onChange={setMinutes} inputMode="numeric" />
      {dayOver && <Field label={said.why} hint={said.dayOver} value={reason} onChange={setReason} maxLength={500} />}
      <div className={styles.sign}>
        <Button kind="main" type="submit" busy={desk.busy}>
          {said.countersign}
        </Button>
      </div>
      <Button kind="quiet" onClick={onDone}>
        {said.cancel}
      </Button>
    </form>
  );
}

function TraineeHere({
  trainee,
  seen,
  say,
}: {
  readonly trainee: Trainee;
  readonly seen: Seen;
  readonly say: (id: string, change: Partial<Seen>) => void;
}) {
  const said = useWords();
  const id = trainee.enrolmentId;
  const signed = trainee.signature !== null;
  return (
    <fieldset className={styles.choices}>
      <legend>
        {trainee.name} <span className={styles.quietly}>{signed ? said.states[trainee.state] : said.hasNotSigned}</span>
      </legend>
      <div className={styles.pair}>
        {(['present', 'absent'] as const).map((state) => (
          <label key={state} className={styles.choice}>
            <input type="radio" name={id} checked={seen.state === state} onChange={() => say(id, { state })} />
            {said[state]}
          </label>
        ))}
      </div>
      {seen.state === 'present' && !signed && <small>{said.unsignedHere}</small>}
      {seen.state === 'present' && (
        <details open={seen.late !== '0' || seen.early !== '0'}>
          <summary>{said.minutes}</summary>
          <div className={styles.pair}>
            <Field
              label={said.lateMinutes}
              value={seen.late}
              onChange={(late) => say(id, { late })}
              inputMode="numeric"
            />
            <Field
              label={said.earlyMinutes}
              value={seen.early}
              onChange={(early) => say(id, { early })}
              inputMode="numeric"
            />
          </div>
        </details>
      )}
    </fieldset>
  );
}
