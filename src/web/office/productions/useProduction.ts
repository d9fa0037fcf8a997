/**
 * One production as its rooms see it: every fact, and what core makes of them, computed here at once. The server
 * computes the same and is the authority.
 */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Action, production } from '#core/access/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import {
  type Answer,
  answer,
  type ProductionFacts,
  type ProductionFactsJson,
  readProductionFacts,
} from '#core/office/productions/index.ts';
import { type About, at, queries, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { today as todayHere } from '../../ui/index.ts';

/** The reply of `/facts`: rows carry their versions beside what core reads. */
export type Versioned<T> = T & { readonly id: string; readonly version: number };

export interface ProductionRoom {
  readonly slug: string;
  readonly id: string;
  readonly json: ProductionFactsJson;
  readonly facts: ProductionFacts;
  readonly answer: Answer;
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
    queryFn: ({ signal }) => read<ProductionFactsJson>(at(slug, `/productions/${productionId}/facts`), signal),
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
  const answered = useMemo(() => answerOnce(facts, today), [facts, today]);
  return {
    slug,
    id,
    json,
    facts,
    answer: answered,
    today,
    may: (action) => may(action, production(id)),
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

const answers = new WeakMap<ProductionFacts, Answer>();
function answerOnce(facts: ProductionFacts, today: CalendarDate): Answer {
  let found = answers.get(facts);
  if (!found) answers.set(facts, (found = answer(facts, today)));
  return found;
}

/** Reads the production again, after an act that is not a plain row change. */
export const refreshProduction = (slug: string, id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: productionKey(slug, id) });
