/** Where people find the page that a link opens; the secret stands behind the `#` and is never sent. */
export const linkAddress = (url: string, slug: string, opens: string, secret: string): string =>
  `${url}/l/${slug}/${opens}#${secret}`;
