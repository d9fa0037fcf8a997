/** A key that sorts after all of these, byte by byte. */
export function after(keys: readonly string[]): string {
  const last = keys.reduce((most, key) => (key > most ? key : most), '');
  return last === '' ? 'm' : `${last}m`;
}
