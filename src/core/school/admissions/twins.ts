/** Files of one call that look like the same person's: whoever runs the admissions sees them and asks. */

export interface FileOfSomebody {
  readonly id: string;
  readonly email: string;
  /** Given and family name as they were written; empty while they are not. */
  readonly name: string;
}

export interface Twin {
  readonly id: string;
  readonly by: 'address' | 'name';
}

const withoutAccents = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** How people are apt to write a name: with and without its accents, in small and in capital letters. Empty: no way. */
export function waysToWrite(name: string): readonly string[] {
  if (name === '') return [];
  const ways = [name, withoutAccents(name)].flatMap((way) => [
    way,
    way.toLowerCase(),
    way.toUpperCase(),
    way.toLowerCase().replaceAll(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)),
  ]);
  return [...new Set(ways)];
}

/** Without case, accents, and what stands between words. */
const plainName = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * For each file the others under its address, then those under its name; files that stand alone are not in the map.
 * Nothing follows by itself: two people may share an address or a name. Rule: docs/rules/admissions.md.
 */
export function twinsAmong(files: readonly FileOfSomebody[]): ReadonlyMap<string, readonly Twin[]> {
  const byAddress = Map.groupBy(files, ({ email }) => email.trim().toLowerCase());
  const byName = Map.groupBy(files, ({ name }) => plainName(name));
  const found = new Map<string, readonly Twin[]>();
  for (const { id, email, name } of files) {
    const others = (group: readonly FileOfSomebody[], by: Twin['by']): Twin[] =>
      group.filter((one) => one.id !== id).map((one) => ({ id: one.id, by }));
    const same = others(byAddress.get(email.trim().toLowerCase())!, 'address');
    const known = new Set(same.map((one) => one.id));
    const named = plainName(name) === '' ? [] : others(byName.get(plainName(name))!, 'name');
    const twins = [...same, ...named.filter((one) => !known.has(one.id))];
    if (twins.length > 0) found.set(id, twins);
  }
  return found;
}
