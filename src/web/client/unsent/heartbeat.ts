/** Tries again while something waits or the server is silent: soon at first, then every half minute. */
import { answered } from '../http.ts';
import { flush } from './sender.ts';
import { announce, currentStatus, noteReachable, watchStatus } from './status.ts';

const FIRST = 1_000;
const LONGEST = 30_000;

export function startHeartbeat(onReturn: () => void): void {
  let wait = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isNeeded = () => {
    const { reachable, kept } = currentStatus();
    return !reachable || kept.some(({ state }) => state.kind === 'waiting');
  };
  const beat = async () => {
    timer = undefined;
    const wasAway = !currentStatus().reachable;
    try {
      await answered('/health', { method: 'GET' });
      noteReachable(true);
      await flush();
      if (wasAway && currentStatus().reachable) onReturn();
    } catch {
      noteReachable(false);
    }
    wait = currentStatus().reachable ? FIRST : Math.min(wait * 2, LONGEST);
    plan();
  };
  const plan = () => {
    if (timer === undefined && isNeeded()) timer = setTimeout(beat, wait);
  };
  const now = () => {
    wait = FIRST;
    if (timer !== undefined) clearTimeout(timer);
    void beat();
  };

  watchStatus(plan);
  addEventListener('online', now);
  addEventListener('offline', () => noteReachable(false));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && isNeeded() && now());
  void announce().then(() => currentStatus().kept.length > 0 && now());
}
