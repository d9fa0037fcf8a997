/** What the house refuses to save: pay under the SMIC or under a grid in force, an artist on an invoice without a reason. */

import { breaks } from '#api/http/index.ts';
import type { Asked } from '#api/rows/index.ts';
import { answer, readProductionFacts } from '#core/office/productions/index.ts';
import { loadProductionFacts } from '#db/office/production-facts.ts';
import { computed } from './computed.ts';
import { EVERYTHING, factsJson } from './facts-json.ts';

/** Everything else that core calls blocking stops a document or a price, and not a save. */
const REFUSED: ReadonlySet<string> = new Set([
  'minimum.below-smic',
  'minimum.below-agreement',
  'engagement.artist-on-invoice',
]);

/** Looks at the production as it would be saved; throws 422 when one of these rows breaks a rule that blocks. */
export async function refuseBlocked({ tx, placeId, today }: Asked, saved: readonly string[]): Promise<void> {
  const rows = await loadProductionFacts(tx, placeId);
  if (!rows) return;
  const facts = readProductionFacts(factsJson(rows, EVERYTHING));
  const concerned = new Set(saved);
  for (const { id, contractId } of facts.terms) if (contractId !== null && concerned.has(contractId)) concerned.add(id);
  const concerns = (place: string) => concerned.has(place.slice(place.indexOf('/') + 1));
  const broken = computed(() => answer(facts, today)).problems.filter(
    ({ code, severity, at }) => severity === 'blocking' && REFUSED.has(code) && at.some(concerns),
  );
  if (broken.length > 0) throw breaks(broken);
}
