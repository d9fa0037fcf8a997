/** This device, by an id of its own, and its clock beside the server's. */
import { draftKey, newId } from '../index.ts';

/** Kept with the link and forgotten with it. */
export function deviceId(slug: string): string {
  const key = draftKey(slug, 'attendance', 'device');
  try {
    const known = localStorage.getItem(key);
    if (known !== null) return known;
    const made = newId();
    localStorage.setItem(key, made);
    return made;
  } catch {
    return newId();
  }
}

export const timeText = (instant: string | number, zone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** The code that a camera read from the room's screen, handed over behind the `#`; taken out of the address. */
export function scannedCode(): string | null {
  const found = /^#c=([0-9A-Z]{6})$/.exec(window.location.hash)?.[1] ?? null;
  if (found !== null) window.history.replaceState(null, '', window.location.pathname);
  return found;
}
