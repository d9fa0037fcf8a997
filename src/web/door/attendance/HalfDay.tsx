/** One's own half-day: what it is, how it stands, and the one thing to do about it. */
import { useState } from 'react';
import { Button, Choice, dayText, Field, Notice, useLocale } from '../index.ts';
import styles from './attendance.module.css';
import { timeText } from './device.ts';
import type { Desk, OwnHalfDay } from './useAttendance.ts';
import { useWords } from './words.ts';

interface Props {
  readonly one: OwnHalfDay;
  readonly desk: Desk;
  readonly scanned: string | null;
}

export function HalfDay({ one, desk, scanned }: Props) {
  const said = useWords();
  const locale = useLocale();
  const zone = desk.seen!.mine.timeZone;
  const { entry } = one;
  const kept = desk.waiting.find(({ sessionId }) => sessionId === one.id);
  const state = kept ? 'waiting' : entry.state;
  const [begun, over] = [desk.now >= Date.parse(one.from), desk.now >= Date.parse(one.to)];
  const open = one.standing === 'open' && !kept && entry.signature === null && entry.state !== 'absent';
  return (
    <section className={styles.card} aria-label={`${dayText(one.day, locale)} ${timeText(one.from, zone)}`}>
      <p className={styles.when}>
        {one.day < desk.seen!.mine.today && `${dayText(one.day, locale)}, `}
        <span className={styles.time}>
          {timeText(one.from, zone)}–{timeText(one.to, zone)}
        </span>
      </p>
      <p>
        {one.code} {one.title[locale]}
        <br />
        <span className={styles.quietly}>
          {[one.trainer && said.with(one.trainer), one.room && said.room(one.room)].filter(Boolean).join(' · ')}
        </span>
      </p>
      {one.standing === 'open' ? (
        state === 'expected' && !begun ? (
          <p className={styles.quietly}>{said.toCome}</p>
        ) : (
          <p className={styles.state} data-state={state}>
            <span className={styles.mark} aria-hidden />
            {kept ? said.waiting : said.states[entry.state]}
          </p>
        )
      ) : (
        <Notice>{one.standing === 'internship' ? said.internship : said.closed}</Notice>
      )}
      {kept && <p>{said.waitingText(timeText(kept.at, zone))}</p>}
      {entry.signature && <p>{said.signed(timeText(momentOf(entry.signature), zone))}</p>}
      {entry.lateMinutes > 0 && <p>{said.minutesLate(entry.lateMinutes)}</p>}
      {entry.earlyMinutes > 0 && <p>{said.minutesEarly(entry.earlyMinutes)}</p>}
      {open && !begun && <p className={styles.quietly}>{said.starts(timeText(one.from, zone))}</p>}
      {open && begun && !over && <SignNow one={one} desk={desk} scanned={scanned} />}
      {open && over && <SignLate one={one} desk={desk} />}
    </section>
  );
}

/** What the code proves; else what the phone says; else when it arrived. */
const momentOf = ({ provenAt, deviceAt, statedAt, how }: NonNullable<OwnHalfDay['entry']['signature']>): string =>
  provenAt ?? (how === 'offline' ? deviceAt : null) ?? statedAt;

function SignNow({ one, desk, scanned }: Props) {
  const said = useWords();
  const [code, setCode] = useState(scanned ?? '');
  const [late, setLate] = useState(false);
  if (late) return <SignLate one={one} desk={desk} open />;
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void desk.put(`/cohorts/${one.cohortId}/signatures`, one.id, {
          sessionId: one.id,
          how: 'code',
          code: code.trim() === '' ? null : code,
        });
      }}
    >
      <div className={styles.code}>
        <Field
          label={said.code}
          hint={desk.offline ? `${said.codeHint} ${said.codeOffline}` : said.codeHint}
          value={code}
          onChange={setCode}
          autoComplete="off"
          maxLength={20}
        />
      </div>
      <div className={styles.sign}>
        <Button kind="main" type="submit" busy={desk.busy}>
          {said.sign}
        </Button>
      </div>
      <Button kind="quiet" onClick={() => setLate(true)}>
        {said.late}
      </Button>
    </form>
  );
}

const WHY = ['forgotten', 'network', 'other'] as const;

function SignLate({ one, desk, open = false }: Omit<Props, 'scanned'> & { readonly open?: boolean }) {
  const said = useWords();
  const [asking, ask] = useState(open);
  const [why, setWhy] = useState<string | null>(null);
  const [note, setNote] = useState('');
  if (!asking) return <Button onClick={() => ask(true)}>{said.late}</Button>;
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void desk.put(`/cohorts/${one.cohortId}/signatures`, one.id, {
          sessionId: one.id,
          how: 'late',
          reasonKind: why,
          reason: note.trim() === '' ? null : note.trim(),
        });
      }}
    >
      <Choice
        label={said.lateWhy}
        hint={said.lateText}
        options={WHY.map((value) => ({ value, label: said[value] }))}
        value={why}
        onChange={setWhy}
      />
      <Field label={said.note} hint={said.caution} value={note} onChange={setNote} optional maxLength={500} />
      <Button kind="main" type="submit" busy={desk.busy}>
        {said.late}
      </Button>{' '}
      <Button onClick={() => ask(false)}>{said.cancel}</Button>
    </form>
  );
}
