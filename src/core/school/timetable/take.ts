/** What taking a proposal changes: rows are kept where they say the same, moved rather than made again, and none is left. */
import type { Session } from './facts.ts';

export interface Taking {
  /** Sessions that are there, with where they go. */
  readonly moved: readonly { readonly from: Session; readonly to: Session }[];
  readonly made: readonly Session[];
  readonly gone: readonly Session[];
  readonly kept: readonly Session[];
}

const PLACES = ['kind', 'date', 'index', 'from', 'to', 'trainerId', 'roomId'] as const;

export const sameSession = (a: Session, b: Session): boolean => PLACES.every((name) => a[name] === b[name]);

const teaching = ({ subModuleId, groupId }: Session): string => `${subModuleId}/${groupId}`;
const when = ({ date, index }: Session): string => `${date}/${index}`;

/**
 * Session by session of the same sub-module and group: those at the same half-day first, then in order of time, so that
 * whoever was told of a session is told that it moves. Locked ones are never in it.
 */
export function takingOf(present: readonly Session[], proposed: readonly Session[]): Taking {
  const [moved, made, gone, kept]: [Taking['moved'][number][], Session[], Session[], Session[]] = [[], [], [], []];
  const locked = new Set(present.filter((session) => session.locked).map(({ id }) => id));
  const open = Map.groupBy(
    present.filter((session) => !session.locked),
    teaching,
  );
  const wanted = Map.groupBy(
    proposed.filter(({ id, locked: isLocked }) => !isLocked && !locked.has(id)),
    teaching,
  );
  for (const key of new Set([...open.keys(), ...wanted.keys()])) {
    const rows = [...(open.get(key) ?? [])];
    const left: Session[] = [];
    const pair = (to: Session, at: number) => {
      const [from] = rows.splice(at, 1);
      if (sameSession(from!, to)) kept.push(from!);
      else moved.push({ from: from!, to: { ...to, id: from!.id } });
    };
    for (const to of wanted.get(key) ?? []) {
      const at = rows.findIndex((from) => when(from) === when(to));
      if (at < 0) left.push(to);
      else pair(to, at);
    }
    for (const to of left.toSorted((a, b) => (when(a) < when(b) ? -1 : 1))) {
      if (rows.length > 0) pair(to, 0);
      else made.push(to);
    }
    gone.push(...rows);
  }
  return { moved, made, gone, kept };
}
