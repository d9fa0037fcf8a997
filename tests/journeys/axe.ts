/** What axe finds against a page: the rule, and where it is broken. There are no frames, so axe runs in the page alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Asked {
  /** Without what axe calls best practice. */
  readonly standards?: boolean;
  /** Rows of a long table are alike: the first tell of the others, at a tenth of the time. */
  readonly fewRows?: boolean;
}

export async function violationsOf(page: Page, { standards, fewRows }: Asked = {}): Promise<string[]> {
  // A page that is still coming has nothing to be found against it.
  await page
    .getByText(/^(Chargement|Loading)…$/)
    .first()
    .waitFor({ state: 'hidden' });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (standards) axe.withTags(STANDARDS);
  if (fewRows) axe.exclude('tbody tr:nth-child(n + 4)');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

/** The same, and whether the page is wider than the screen. */
export async function faultsOf(page: Page, asked: Asked = {}): Promise<string[]> {
  const isWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  return [...(await violationsOf(page, asked)), ...(isWide ? ['wider than the screen'] : [])];
}
