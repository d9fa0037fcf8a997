import { z } from 'zod';
import { authorise, defineRoute, notFound, problem, sentence } from '#api/http/index.ts';
import { production } from '#core/access/index.ts';
import { toJson } from '#core/kernel/index.ts';
import { explain, explainedText } from '#core/words.ts';
import { answerJson } from './answer-json.ts';
import { figureOf, neededFor } from './explain-figure.ts';
import { shownAnswer } from './production-answer.ts';
import { pathOf } from './productions/index.ts';
import { hiddenPart, viewOf } from './read-facts.ts';

const LONGEST_NAME = 300;
const amount = z.string();
const record = z.record(z.string(), z.unknown());

const answerReply = z
  .object({
    today: z.string(),
    team: z.object({ gross: amount, contributions: amount, cost: amount, projected: z.boolean() }).nullable(),
    engagements: z.array(
      z.object({
        contractId: z.string().nullable(),
        positionId: z.string(),
        gross: amount,
        contributions: amount,
        cost: amount,
        projected: z.boolean(),
        payslips: z.array(record),
      }),
    ),
    minima: z.array(
      z.object({
        termIds: z.array(z.string()),
        eventIds: z.array(z.string()),
        day: z.string().nullable(),
        paid: amount,
        minimum: amount.nullable(),
        agreement: amount.nullable(),
        minimumWage: amount.nullable(),
        gridSince: z.string().nullable(),
        problems: z.array(z.string()),
      }),
    ),
    payrollTaxes: z.array(z.object({ year: z.int(), tax: amount })),
    budgets: z.array(
      z.looseObject({
        purpose: z.enum(['creation', 'exploitation']),
        charges: amount,
        products: amount,
        balance: amount,
        lines: z.array(record),
      }),
    ),
    price: z
      .object({
        on: z.string(),
        rows: z.array(z.looseObject({ performances: z.int(), costEach: amount, priceEach: amount })),
        breakEven: z.object({ fixed: amount, from: z.int().nullable(), bySeries: amount, points: z.array(record) }),
      })
      .nullable(),
    problems: z.array(problem),
    hidden: z.array(hiddenPart),
    withoutPay: record.nullable().meta({
      description:
        'For who may not read pay: core’s `AnswerWithoutPay`, from which a browser shows true totals without anybody’s pay',
    }),
    /** Of the figure asked for by `explain`. */
    explained: z
      .object({
        name: z.string(),
        because: z.unknown(),
        lines: z.object({ fr: z.array(record), en: z.array(record) }),
        text: sentence,
      })
      .optional(),
  })
  .meta({ id: 'ProductionAnswer' });

export const readAnswerRoute = defineRoute({
  id: 'productions.answer',
  method: 'GET',
  path: '/productions/{productionId}/answer',
  summary: 'What follows from the facts: cost of each engagement, minima, budgets, price, problems; and why',
  needs: 'productions.read',
  params: pathOf,
  query: z.object({
    explain: z.string().max(LONGEST_NAME).optional().meta({
      description: 'A figure to unfold: team/cost, contract/ID/cost, budget/creation/balance, price/3/priceEach …',
    }),
  }),
  reply: answerReply,
  handle: async ({ tx, actor, params: { productionId }, query, today }) => {
    const view = viewOf(actor, productionId);
    const shown = await shownAnswer(tx, productionId, today, view);
    const json = answerJson(shown, today, view);
    if (query.explain === undefined) return json as unknown as z.output<typeof answerReply>;
    authorise(actor, neededFor(query.explain), production(productionId));
    const because = figureOf(shown.answer, query.explain);
    if (!because || (query.explain.startsWith('team/') && json.team === null)) throw notFound();
    const explained = {
      name: query.explain,
      because: toJson(because),
      lines: { fr: explain(because, 'fr'), en: explain(because, 'en') },
      text: { fr: explainedText(because, 'fr'), en: explainedText(because, 'en') },
    };
    return { ...json, explained } as unknown as z.output<typeof answerReply>;
  },
});
