/**
 * An address may point at a row: `…/team#contract/0199…`. Rows say by `data-place` what they are, and by `data-first` where in them to begin; whoever comes by such
 * an address finds the row in sight, the focus on it, and its name said.
 */
import { useLocation } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from './announce.tsx';

export interface PointedAt {
  /** `contract/0199…`, `line/0199…`, `terms/workAccidentRate`; empty when the address points at nothing. */
  readonly place: string;
  /** Another one each time somebody asks, for the same place too. */
  readonly turn: string;
}

let turns = 0;
const listeners = new Set<() => void>();
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Together with going to an address that points: when it is the one we are at, the address alone tells nothing new. */
export function pointAgain(place: string): void {
  if (decodeURIComponent(location.hash.slice(1)) !== place) return;
  turns += 1;
  for (const listener of listeners) listener();
}

export function usePointedAt(): PointedAt {
  const place = useLocation({ select: ({ hash }) => hash });
  const key = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  const turn = useSyncExternalStore(listen, () => turns);
  return { place, turn: `${key} ${turn}` };
}

const MOST_SAID = 160;
const REACHED = 'button:not(:disabled), a[href], input:not(:disabled)';

/** The first of these places that is on the screen; a list of problems only when nothing else is. */
function elementOf(places: readonly string[]): HTMLElement | null {
  for (const list of [false, true]) {
    for (const place of places) {
      const found = [...document.querySelectorAll<HTMLElement>(`[data-place~="${CSS.escape(place)}"]`)];
      const one = found.find((element) => (element.closest('[data-problems]') !== null) === list);
      if (one) return one;
    }
  }
  return null;
}

/** What stands in a closed fold can neither be seen nor take the focus. */
function unfold(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

/** Points at what the address names, or at the nearest of `around`, once the rows are there. */
export function usePointing(isReady = true, around: readonly string[] = []): void {
  const { t } = useTranslation('ui');
  const { place, turn } = usePointedAt();
  const places = [place, ...around].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is why: whoever asks again is led there again
  useEffect(() => {
    if (!isReady || place === '') return;
    const element = elementOf(places.split(' '));
    if (element === null) return;
    unfold(element);
    const first = element.querySelector<HTMLElement>('[data-first]') ?? element;
    const inside = element.matches(REACHED) ? element : first.querySelector<HTMLElement>(REACHED);
    if (inside === null) element.tabIndex = -1;
    element.scrollIntoView({ block: 'center' });
    // A ring for the eyes, until the focus goes elsewhere: a pointer's click alone would show none.
    element.dataset.here = '';
    element.addEventListener('focusout', () => delete element.dataset.here, { once: true });
    (inside ?? element).focus({ preventScroll: true });
    const name = element.dataset.name ?? inside?.getAttribute('aria-label') ?? element.textContent;
    announce(t('pointed', { name: name.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_SAID) }));
  }, [isReady, place, turn, places, t]);
}
