import { sql } from 'kysely';
import { z } from 'zod';
import { defineRoute, notFound, problem, uuid } from '#api/http/index.ts';
import {
  type Asked,
  bodyOf,
  changeRow,
  childrenBody,
  createRow,
  partBody,
  type RowSpec,
  removeRow,
  type Stored,
} from '#api/rows/index.ts';
import { difference } from '#core/office/productions/index.ts';
import { findInside } from '#db/rows-inside.ts';
import { differenceJson } from './answer-json.ts';
import { contracts, terms } from './engagements/index.ts';
import { storedAnswer } from './production-answer.ts';
import { productionHome } from './production-place.ts';
import {
  alterEvent,
  approachCosts,
  discardEvent,
  eventChangeBody,
  eventCreateBody,
  holders,
  makeEvent,
  pathOf,
  phases,
  positions,
  trips,
} from './productions/index.ts';
import { viewOf } from './read-facts.ts';

/** In the order in which they are tried: what points to a row comes after it. */
const SPECS = { phases, positions, contracts, terms, holders, trips, approachCosts };
const MOST_CHANGES = 200;

const entries = (change: z.ZodType, create: z.ZodType) =>
  z
    .array(
      z.union([
        z.strictObject({ id: uuid, change }),
        z.strictObject({ id: uuid, create }),
        z.strictObject({ id: uuid, remove: z.literal(true) }),
      ]),
    )
    .max(MOST_CHANGES)
    .optional();

const partOf = (spec: RowSpec) =>
  spec.children
    ? partBody(spec.fields).extend({ [spec.children.name]: childrenBody(spec.children).optional() })
    : partBody(spec.fields);

const body = z.strictObject({
  events: entries(eventChangeBody, eventCreateBody),
  ...Object.fromEntries(Object.entries(SPECS).map(([name, spec]) => [name, entries(partOf(spec), bodyOf(spec))])),
});

type Entry =
  | { readonly id: string; readonly change: Stored }
  | { readonly id: string; readonly create: Stored }
  | { readonly id: string; readonly remove: true };

const change = z.object({ before: z.string(), after: z.string(), difference: z.string() });
const reply = z.object({
  cost: change,
  approach: change,
  engagements: z.array(change.extend({ contractId: z.string().nullable(), positionId: z.string() })),
  budgets: z.array(z.object({ purpose: z.string(), charges: change, products: change, balance: change })),
  prices: z.array(change.extend({ performances: z.int() })),
  appeared: z.array(problem),
  gone: z.array(problem),
});

export const whatIfRoute = defineRoute({
  id: 'productions.what-if',
  method: 'POST',
  path: '/productions/{productionId}/what-if',
  summary: 'What a change would do to cost, minima, budgets, prices and problems; nothing is kept',
  needs: 'pay.read',
  params: pathOf,
  body,
  reply,
  handle: async ({ tx, actor, params: { productionId }, body: sent, today }) => {
    const asked: Asked = { tx, actor, placeId: productionId, today };
    const view = viewOf(actor, productionId);
    const before = await storedAnswer(tx, productionId, today, view);
    // The change is really made, by the same code as a real one, and taken back.
    await sql`savepoint what_if`.execute(tx);
    await applyAll(asked, sent as Readonly<Record<string, readonly Entry[] | undefined>>);
    const after = await storedAnswer(tx, productionId, today, view);
    await sql`rollback to savepoint what_if`.execute(tx);
    return differenceJson(difference(before, after)) as unknown as z.output<typeof reply>;
  },
});

async function applyAll(asked: Asked, sent: Readonly<Record<string, readonly Entry[] | undefined>>): Promise<void> {
  for (const entry of sent.events ?? []) await applyEvent(asked, entry);
  for (const [name, spec] of Object.entries(SPECS)) {
    for (const entry of sent[name] ?? []) await applyRow(asked, spec, entry);
  }
}

async function applyEvent(asked: Asked, entry: Entry): Promise<void> {
  const desk = { ...asked, productionId: asked.placeId };
  if ('create' in entry) await makeEvent(desk, entry.id, entry.create as never);
  else if ('change' in entry) await alterEvent(desk, entry.id, null, entry.change);
  else await discardEvent(desk, entry.id, null);
}

async function applyRow(asked: Asked, spec: RowSpec, entry: Entry): Promise<void> {
  const home = await (spec.home ?? productionHome)(asked.tx, asked.placeId, {});
  const desk = { ...asked, spec, home };
  if ('create' in entry) {
    await createRow(desk, entry.id, entry.create);
    return;
  }
  const row = await findInside(asked.tx, spec.table, home.inside, entry.id);
  if (!row) throw notFound();
  const { version } = row as { version: number };
  if ('change' in entry) await changeRow(desk, entry.id, version, entry.change, false);
  else await removeRow(desk, entry.id, version);
}
