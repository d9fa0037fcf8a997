/** What is said once to those who do not see where the focus went. */
import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

export function announce(text: string): void {
  // The same words twice are said twice only when they differ by something that is not heard.
  said = text === said ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Once in the frame: a region must stand before something is said in it. */
export function Announced() {
  const text = useSyncExternalStore(listen, () => said);
  return (
    <div className="visually-hidden" role="status">
      {text}
    </div>
  );
}
