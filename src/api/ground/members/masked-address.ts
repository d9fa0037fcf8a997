/**
 * An e-mail address as whoever owns it knows it again and nobody else learns it: `n•••@e•••.org`. The length of what is
 * hidden is not told.
 */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const ending = dot < 0 ? '' : domain.slice(dot);
  return `${hidden(address.slice(0, at))}@${hidden(domain)}${ending}`;
}

const hidden = (text: string): string => `${[...text][0] ?? ''}•••`;

/** Addresses are one whatever their case. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
