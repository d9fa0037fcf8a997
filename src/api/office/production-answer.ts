/** The answer of a production as it is stored now: loaded, read and computed in the request's transaction. */
import { notFound } from '#api/http/index.ts';
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import {
  type Answer,
  type AnswerWithoutPay,
  answer,
  type ProductionFacts,
  readProductionFacts,
  shownWithoutPay,
  withoutPay,
} from '#core/office/productions/index.ts';
import { loadProductionFacts } from '#db/office/production-facts.ts';
import type { Tx } from '#db/transaction.ts';
import { computed } from './computed.ts';
import { EVERYTHING, factsJson, maySee, type View } from './facts-json.ts';

/** Without what the same people earn in productions that `view` does not open: minima would tell it. */
export async function storedAnswer(
  tx: Tx,
  productionId: string,
  today: CalendarDate,
  { elsewhere }: Pick<View, 'elsewhere'>,
): Promise<Answer> {
  return (await storedFacts(tx, productionId, today, elsewhere)).answered;
}

export interface ShownAnswer {
  readonly answer: Answer;
  /** Sent to a browser that was not given the facts of pay to compute from. */
  readonly withoutPay: AnswerWithoutPay | null;
}

/** What this reader sees of it: true totals and prices either way, in totals for who may not read pay. */
export async function shownAnswer(tx: Tx, productionId: string, today: CalendarDate, view: View): Promise<ShownAnswer> {
  if (view.pay) return { answer: await storedAnswer(tx, productionId, today, view), withoutPay: null };
  const { facts, answered } = await storedFacts(tx, productionId, today, true);
  const own = new Set(facts.events.map(({ id }) => `event/${id}`));
  const isHere = ({ at }: Problem) =>
    view.elsewhere || at.every((place) => !place.startsWith('event/') || own.has(place));
  const given = withoutPay({
    ...answered,
    budgets: view.budget ? answered.budgets : [],
    price: view.pricing ? answered.price : null,
    problems: answered.problems.filter((one) => maySee(one.code, view) && isHere(one)),
  });
  const sent = view.budget ? given : { ...given, team: null };
  return { answer: shownWithoutPay(facts, sent), withoutPay: sent };
}

async function storedFacts(
  tx: Tx,
  productionId: string,
  today: CalendarDate,
  elsewhere: boolean,
): Promise<{ readonly facts: ProductionFacts; readonly answered: Answer }> {
  const rows = await loadProductionFacts(tx, productionId);
  if (!rows) throw notFound();
  return computed(() => {
    const facts = readProductionFacts(factsJson(rows, { ...EVERYTHING, elsewhere }));
    return { facts, answered: answer(facts, today) };
  });
}
