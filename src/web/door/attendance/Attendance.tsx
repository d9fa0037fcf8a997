/** Signing, on one's own phone: today first, then what is still to be settled. Works without network once opened. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button, Notice, Page } from '../index.ts';
import { scannedCode, timeText } from './device.ts';
import { HalfDay } from './HalfDay.tsx';
import type { OwnHalfDay, Taught } from './useAttendance.ts';
import { useAttendance } from './useAttendance.ts';
import { useWords } from './words.ts';

const Teaching = lazy(() => import('./Teaching.tsx'));
const RoomOfTrainer = lazy(() => import('./RoomOfTrainer.tsx'));

export default function Attendance() {
  const said = useWords();
  const desk = useAttendance();
  const [scanned, setScanned] = useState(scannedCode);
  const [room, setRoom] = useState<Taught | null>(null);
  useEffect(() => {
    const read = () => setScanned((before) => scannedCode() ?? before);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  if (desk.link === null) {
    return (
      <Page title={said.noLink}>
        <p>{said.noLinkText}</p>
      </Page>
    );
  }
  if (!desk.seen) {
    return (
      <Page title={said.title}>
        {desk.failure === null ? (
          <p role="status">{desk.offline ? said.noNetworkFirst : said.coming}</p>
        ) : (
          <Notice tone="fault" live>
            {desk.failure}
          </Notice>
        )}
      </Page>
    );
  }
  if (room) {
    return (
      <Suspense fallback={<p role="status">{said.coming}</p>}>
        <RoomOfTrainer session={room} desk={desk} onBack={() => setRoom(null)} />
      </Suspense>
    );
  }
  const { mine } = desk.seen;
  return (
    <Page
      title={mine.taught && !mine.mine ? said.taughtTitle : said.title}
      over={[mine.organisation, ...mine.cohorts.map(({ name }) => name)].join(' · ')}
    >
      {desk.failure !== null && (
        <Notice tone="fault" title={said.refused} live>
          {desk.failure}
        </Notice>
      )}
      {desk.offline && (
        <Notice tone="warning" live>
          {said.offline} {said.asOf(timeText(mine.now, mine.timeZone))}
        </Notice>
      )}
      {desk.waiting.length > 0 && <Button onClick={() => void desk.refresh()}>{said.sendNow}</Button>}
      {mine.mine && <Own days={mine.mine} desk={desk} scanned={scanned} />}
      {mine.taught && (
        <Suspense fallback={<p role="status">{said.coming}</p>}>
          <Teaching sessions={mine.taught} desk={desk} onRoom={setRoom} />
        </Suspense>
      )}
    </Page>
  );
}

const SETTLED: readonly string[] = ['present', 'signed', 'absent'];

function Own({
  days,
  desk,
  scanned,
}: {
  readonly days: readonly OwnHalfDay[];
  readonly desk: ReturnType<typeof useAttendance>;
  readonly scanned: string | null;
}) {
  const said = useWords();
  const { today } = desk.seen!.mine;
  const shown = days.filter(({ standing, day }) => standing === 'open' || day === today);
  // What goes on now stands above what is over and what is still to come.
  const rank = (one: OwnHalfDay) => (desk.now >= Date.parse(one.to) ? 2 : desk.now >= Date.parse(one.from) ? 0 : 1);
  const here = shown.filter(({ day }) => day === today).sort((a, b) => rank(a) - rank(b));
  const before = shown.filter(({ day, entry }) => day < today && !SETTLED.includes(entry.state)).reverse();
  const next = shown.filter(({ day }) => day > today);
  return (
    <>
      {here.length + next.length === 0 && <p>{said.nothing}</p>}
      {here.length > 0 && <h2>{said.today}</h2>}
      {here.map((one) => (
        <HalfDay key={one.id} one={one} desk={desk} scanned={scanned} />
      ))}
      {before.length > 0 && <h2>{said.toSettle}</h2>}
      {before.map((one) => (
        <HalfDay key={one.id} one={one} desk={desk} scanned={null} />
      ))}
      {next.length > 0 && <h2>{said.tomorrow}</h2>}
      {next.map((one) => (
        <HalfDay key={one.id} one={one} desk={desk} scanned={null} />
      ))}
    </>
  );
}
