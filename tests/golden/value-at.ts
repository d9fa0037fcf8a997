/** `prices[0].parts.artists` of a JSON value; undefined when nothing is there. */
export function valueAt(json: unknown, at: string): unknown {
  return at
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], json);
}
