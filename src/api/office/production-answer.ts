/** The answer of a production as it is stored now: loaded, read and computed in the request's transaction. */
import { notFound } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { type Answer, answer, readProductionFacts } from '#core/office/productions/index.ts';
import { loadProductionFacts } from '#db/office/production-facts.ts';
import type { Tx } from '#db/transaction.ts';
import { computed } from './computed.ts';
import { EVERYTHING, factsJson, type View } from './facts-json.ts';

/** Without what the same people earn in productions that `view` does not open: minima would tell it. */
export async function storedAnswer(
  tx: Tx,
  productionId: string,
  today: CalendarDate,
  { elsewhere }: Pick<View, 'elsewhere'>,
): Promise<Answer> {
  const rows = await loadProductionFacts(tx, productionId);
  if (!rows) throw notFound();
  return computed(() => answer(readProductionFacts(factsJson(rows, { ...EVERYTHING, elsewhere })), today));
}
