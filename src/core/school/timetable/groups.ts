/** Which groups have trainees in common: they cannot be taught at once. */
import type { Group } from './facts.ts';

export interface Groups {
  readonly byId: ReadonlyMap<string, Group>;
  /** Whether two groups share trainees; a group shares them with itself. */
  readonly share: (a: string, b: string) => boolean;
  /** A group and those it lies within, itself first. */
  readonly above: (id: string) => readonly string[];
  /** The largest sets of groups of which each shares trainees with each: one session at a time for every set. */
  readonly circles: readonly (readonly string[])[];
  /** Groups with nobody below them: what a trainee lives through is that of one of these. */
  readonly smallest: readonly Group[];
}

export function readGroups(groups: readonly Group[]): Groups {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const lines = new Map(groups.map((group) => [group.id, lineOf(group, byId)]));
  const above = (id: string) => lines.get(id) ?? [id];
  const line = (id: string) => [...above(id), ...groups.map((one) => one.id).filter((one) => above(one).includes(id))];
  const says = (a: string, b: string) => byId.get(a)?.sharesWith.includes(b) || byId.get(b)?.sharesWith.includes(a);
  /** What a group shares holds for those above it, and is feared of those below. */
  const crossing = (a: string, b: string) => line(a).some((one) => line(b).some((other) => says(one, other)));
  const share = (a: string, b: string) => above(a).includes(b) || above(b).includes(a) || crossing(a, b);
  const shared = new Map(groups.map(({ id }) => [id, new Set(groups.map((g) => g.id).filter((b) => share(id, b)))]));
  return {
    byId,
    share: (a, b) => a === b || shared.get(a)?.has(b) === true,
    above,
    circles: circlesOf(shared),
    smallest: groups.filter(({ id }) => !groups.some(({ within }) => within === id)),
  };
}

function lineOf(group: Group, byId: ReadonlyMap<string, Group>): readonly string[] {
  const line: string[] = [];
  for (let one: Group | undefined = group; one && !line.includes(one.id); one = byId.get(one.within ?? '')) {
    line.push(one.id);
  }
  return line;
}

/** Maximal cliques (Bron and Kerbosch): there are few groups. */
function circlesOf(shared: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const grow = (chosen: readonly string[], open: readonly string[], closed: readonly string[]): void => {
    if (open.length === 0 && closed.length === 0) found.push([...chosen]);
    const left = [...open];
    const done = [...closed];
    for (const one of open) {
      const near = (other: string) => other !== one && shared.get(one)!.has(other);
      grow([...chosen, one], left.filter(near), done.filter(near));
      left.splice(left.indexOf(one), 1);
      done.push(one);
    }
  };
  grow([], [...shared.keys()], []);
  return found;
}
