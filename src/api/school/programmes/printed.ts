/** Documents printed once for all who ask, by what stands in them: what changes it is another key. */

interface Kept {
  readonly bytes: Promise<Buffer>;
  /** 0 while it is being printed. */
  size: number;
}

/** Answers with what was printed under a key; prints it when nobody has asked yet, or not for long. */
export type PrintedOnce = (key: string, print: () => Promise<Buffer>) => Promise<Buffer>;

/** Keeps the latest asked for, up to so many bytes; whoever asks while it is printed waits for the same printing. */
export function keepPrinted(mostBytes: number): PrintedOnce {
  const kept = new Map<string, Kept>();
  let total = 0;
  const drop = (key: string) => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return (key, print) => {
    const found = kept.get(key);
    if (found) {
      // The last one asked for is the last to go.
      kept.delete(key);
      kept.set(key, found);
      return found.bytes;
    }
    const made: Kept = { bytes: print(), size: 0 };
    kept.set(key, made);
    made.bytes.then(
      ({ length }) => {
        made.size = length;
        total += length;
        for (const [oldest, { size }] of kept) {
          if (total <= mostBytes) break;
          if (size > 0) drop(oldest);
        }
      },
      () => drop(key),
    );
    return made.bytes;
  };
}
