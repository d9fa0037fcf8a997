/** Light or dark, kept under the key that public/scheme.js reads before the first paint. */
export type Scheme = 'light' | 'dark';

export const currentScheme = (): Scheme =>
  document.documentElement.getAttribute('data-mantine-color-scheme') === 'dark' ? 'dark' : 'light';

export function setScheme(scheme: Scheme): Scheme {
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
  try {
    localStorage.setItem('filage-scheme', scheme);
  } catch {
    // For this visit alone.
  }
  return scheme;
}
