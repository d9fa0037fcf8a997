import { useState } from 'react';
import { queries, refusalText } from '#web/client/index.ts';
import { useLocale } from '../../ui/locale.ts';

/** Runs an act of a door: busy while it runs, the refusal in words when it fails. */
export function useDoor() {
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
    } catch (refused) {
      setFailure(refusalText(refused, locale));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}

/** Whoever has just come in is somebody else than before: nothing that was read stays. */
export function enter(to: string): void {
  queries.clear();
  location.assign(to);
}

/** The secret of a link stands behind `#`, where no server log sees it. */
export const secretOfLink = (): string => decodeURIComponent(location.hash.slice(1));
