/**
 * One production as its rooms see it: every fact, and what core makes of them, computed here at once. The server
 * computes the same and is the authority. Who may not read pay has no facts of it to compute from: budgets and prices
 * are then the server's, with pay in totals.
 */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Action, production } from '#core/access/index.ts';
import { type CalendarDate, carried, type Explained } from '#core/kernel/index.ts';
import {
  type Answer,
  type AnswerWithoutPay,
  answer,
  type ProductionFacts,
  type ProductionFactsJson,
  readProductionFacts,
  shownWithoutPay,
} from '#core/office/productions/index.ts';
import { type About, at, queries, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { today as todayHere } from '../../ui/index.ts';

/** The reply of `/facts`: rows carry their versions beside what core reads. */
export type Versioned<T> = T & { readonly id: string; readonly version: number };

type Reply = ProductionFactsJson & {
  readonly hidden: readonly string[];
  /** Carried: see `AnswerWithoutPay`. */
  readonly withoutPay: unknown;
};

export interface ProductionRoom {
  readonly slug: string;
  readonly id: string;
  readonly json: ProductionFactsJson;
  readonly facts: ProductionFacts;
  readonly answer: Answer;
  /** What the facts sent here give: without the pay that was not sent. To compare a change of dates with. */
  readonly computedHere: Answer;
  /** Of the whole team; null where it may not be said. */
  readonly teamCost: Explained | null;
  readonly seesPayInTotal: boolean;
  readonly today: CalendarDate;
  /** Whether to show an act in this production. */
  readonly may: (action: Action) => boolean;
  /** Where a row of this production lives (`/positions/0199…`), and which queries show it. */
  readonly about: (path: string, label: string, fields?: string) => About;
}

export const productionKey = (slug: string, id: string) => ['productions', slug, id] as const;

export function useProductionQuery() {
  const slug = useSlug();
  const { productionId } = useParams({ strict: false }) as { productionId: string };
  return useQuery({
    queryKey: [...productionKey(slug, productionId), 'facts'],
    queryFn: async ({ signal }): Promise<Reply> => {
      const ask = <T>(what: string) => read<T>(at(slug, `/productions/${productionId}/${what}`), signal);
      const facts = await ask<Reply>('facts');
      if (!facts.hidden.includes('pay')) return { ...facts, withoutPay: null };
      return { ...facts, withoutPay: (await ask<{ readonly withoutPay: unknown }>('answer')).withoutPay };
    },
  });
}

/** Within the frame of a production, which has waited for its facts. */
export function useProduction(): ProductionRoom {
  const slug = useSlug();
  const { productionId: id } = useParams({ strict: false }) as { productionId: string };
  const json = useProductionQuery().data!;
  const { may } = useMay();
  const today = todayHere() as CalendarDate;
  const facts = useMemo(() => factsOnce(json), [json]);
  const computedHere = useMemo(() => answerOnce(facts, today), [facts, today]);
  const withoutPay = useMemo(() => receivedOnce(json), [json]);
  const isAllowed = (action: Action) => may(action, production(id));
  return {
    slug,
    id,
    json,
    facts,
    answer: withoutPay?.shown ?? computedHere,
    computedHere,
    teamCost: withoutPay ? (withoutPay.given.team?.cost ?? null) : computedHere.costs.cost,
    seesPayInTotal: withoutPay !== null && (isAllowed('budget.read') || isAllowed('pricing.read')),
    today,
    may: isAllowed,
    about: (path, label, fields) => ({
      path: at(slug, `/productions/${id}${path}`),
      label,
      touches: [
        ['productions', slug],
        ['events', slug],
      ],
      ...(fields === undefined ? {} : { fields }),
    }),
  };
}

/** The frame and the room below it ask about the very same reply. */
const known = new WeakMap<ProductionFactsJson, ProductionFacts>();
function factsOnce(json: ProductionFactsJson): ProductionFacts {
  let found = known.get(json);
  if (!found) known.set(json, (found = readProductionFacts(json)));
  return found;
}

interface Received {
  readonly given: AnswerWithoutPay;
  readonly shown: Answer;
}

const receipts = new WeakMap<Reply, Received>();
function receivedOnce(json: Reply): Received | null {
  if (json.withoutPay === null) return null;
  let found = receipts.get(json);
  if (!found) {
    const given = carried<AnswerWithoutPay>(json.withoutPay);
    receipts.set(json, (found = { given, shown: shownWithoutPay(factsOnce(json), given) }));
  }
  return found;
}

const answers = new WeakMap<ProductionFacts, Answer>();
function answerOnce(facts: ProductionFacts, today: CalendarDate): Answer {
  let found = answers.get(facts);
  if (!found) answers.set(facts, (found = answer(facts, today)));
  return found;
}

/** Reads the production again, after an act that is not a plain row change. */
export const refreshProduction = (slug: string, id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: productionKey(slug, id) });
