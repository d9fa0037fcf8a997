/** Patterns of addresses: `/p/{slug}/calls/{code}` matches, and hands out, what stands at `slug` and `code`. */
export type Params = Readonly<Record<string, string>>;

/** The values of the pattern's names, decoded; null when the path is another one. */
export function matched(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/');
  const given = path.replace(/\/+$/, '').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== given[index]) return null;
      continue;
    }
    const value = decoded(given[index]!);
    if (value === null || value === '') return null;
    params[name] = value;
  }
  return params;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** `/l/{slug}/{page}`: the pages that a link's secret opens. */
export const linkPlace = (path: string): { readonly slug: string; readonly page: string } | null => {
  const params = matched('/l/{slug}/{page}', path);
  return params && { slug: params.slug!, page: params.page! };
};
