/** The code of this minute, as large as the screen allows, and the same for a camera. */
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../client/replies.ts';
import { QrCode } from '../../ui/figures/QrCode.tsx';
import { Button } from '../pieces.tsx';
import styles from './attendance.module.css';
import { timeText } from './device.ts';

interface Props {
  readonly room: Reply<'attendance.room'>;
  /** How far the server's clock is ahead of this device's. */
  readonly ahead: number;
  /** Of the page on which trainees sign. */
  readonly address: string;
  readonly said: RoomWords;
}

export interface RoomWords {
  readonly codeSoon: (time: string) => string;
  readonly codeOver: string;
  readonly seconds: (seconds: number) => string;
  readonly scan: string;
  readonly here: (signed: number, expected: number) => string;
  readonly enlarge: string;
}

const SECOND = 1000;
const GROUP = 3;

export function RoomScreen({ room, ahead, address, said }: Props) {
  const [, tick] = useState(0);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const clock = setInterval(() => tick((count) => count + 1), SECOND);
    return () => clearInterval(clock);
  }, []);
  const now = Date.now() + ahead;
  const from = Date.parse(room.session.from);
  const step = Math.floor((now - from) / (room.stepSeconds * SECOND));
  const code = room.codes[step];
  if (now < from) return <p className={styles.screen}>{said.codeSoon(timeText(from, room.timeZone))}</p>;
  if (code === undefined) return <p className={styles.screen}>{said.codeOver}</p>;
  const left = room.stepSeconds - Math.floor(((now - from) / SECOND) % room.stepSeconds);
  return (
    <div className={styles.screen} ref={whole}>
      <p className={styles.big} translate="no">
        {code.slice(0, GROUP)} {code.slice(GROUP)}
      </p>
      <progress className={styles.step} max={room.stepSeconds} value={left} aria-hidden />
      <p>
        {said.seconds(left)} · {said.here(room.signed, room.expected)}
      </p>
      <QrCode text={`${address}#c=${code}`} label={said.scan} size={260} />
      <p>
        <Button onClick={() => void whole.current?.requestFullscreen()}>{said.enlarge}</Button>
      </p>
    </div>
  );
}
