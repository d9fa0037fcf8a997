/** What one has to sign, as last seen; signing it now, or keeping it for when there is network. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '../../client/replies.ts';
import {
  call,
  draftKey,
  inside,
  newId,
  Refused,
  refusalText,
  Unreachable,
  useLinkSecret,
  useLocale,
  useParams,
} from '../index.ts';
import { deviceId } from './device.ts';
import { keepUnsent, sendUnsent, type Unsent, unsent } from './unsent.ts';

export type Mine = Reply<'attendance.mine'>;
export type OwnHalfDay = NonNullable<Mine['mine']>[number];
export type Taught = NonNullable<Mine['taught']>[number];

interface Seen {
  readonly mine: Mine;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
}

function lastSeen(slug: string): Seen | null {
  try {
    return JSON.parse(localStorage.getItem(draftKey(slug, 'attendance', 'seen')) ?? 'null') as Seen | null;
  } catch {
    return null;
  }
}

const LOOK_AGAIN = 60_000;
const TICK = 10_000;

export function useAttendance() {
  const slug = useParams().slug ?? window.location.pathname.split('/')[2]!;
  const link = useLinkSecret();
  const locale = useLocale();
  const [seen, setSeen] = useState<Seen | null>(() => lastSeen(slug));
  const [waiting, setWaiting] = useState<readonly Unsent[]>(() => unsent(slug));
  const [offline, setOffline] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [, tick] = useState(0);
  const working = useRef(false);

  const refresh = useCallback(async () => {
    if (link === null || working.current) return;
    working.current = true;
    try {
      const refusals = await sendUnsent(slug, link);
      if (refusals.length > 0) setFailure(refusals[0]);
      const mine = await call<Mine>('GET', inside(slug, '/attendance/mine'), { link });
      const now = { mine, ahead: Date.parse(mine.now) - Date.now() };
      setSeen(now);
      setOffline(false);
      try {
        localStorage.setItem(draftKey(slug, 'attendance', 'seen'), JSON.stringify(now));
      } catch {
        // Nothing can be kept here: the page then needs network.
      }
    } catch (problem) {
      if (problem instanceof Unreachable) setOffline(true);
      else setFailure(problem);
    } finally {
      working.current = false;
      setWaiting(unsent(slug));
    }
  }, [slug, link]);

  useEffect(() => {
    void refresh();
    const again = setInterval(() => void refresh(), LOOK_AGAIN);
    const clock = setInterval(() => tick((count) => count + 1), TICK);
    const back = () => void refresh();
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(again);
      clearInterval(clock);
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [refresh]);

  /** Sends it; without network keeps it, said as signed offline. True when it was taken or kept. */
  const put = async (path: string, sessionId: string, body: Readonly<Record<string, unknown>>): Promise<boolean> => {
    if (link === null) return false;
    const id = newId();
    const at = new Date().toISOString();
    const onDevice = { ...body, deviceAt: at, deviceId: deviceId(slug) };
    setBusy(true);
    setFailure(null);
    try {
      await call('PUT', inside(slug, `${path}/${id}`), { link, body: onDevice, isCreate: true });
    } catch (problem) {
      if (!(problem instanceof Unreachable)) {
        setFailure(problem);
        // What the server knows may have changed meanwhile: signed elsewhere, over, closed.
        if (problem instanceof Refused) void refresh();
        return false;
      }
      const how = body.how === 'code' ? 'offline' : body.how;
      keepUnsent(slug, { id, path: `${path}/${id}`, sessionId, at, body: { ...onDevice, ...(how ? { how } : {}) } });
      setWaiting(unsent(slug));
      setOffline(true);
      return true;
    } finally {
      setBusy(false);
    }
    await refresh();
    return true;
  };

  return {
    slug,
    link,
    seen,
    waiting,
    offline,
    busy,
    failure: failure === null ? null : refusalText(failure, locale),
    /** The server's time, as far as this device knows it. */
    now: Date.now() + (seen?.ahead ?? 0),
    refresh,
    put,
  };
}
export type Desk = ReturnType<typeof useAttendance>;
