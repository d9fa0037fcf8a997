/** What the school's training documents repeat: its declaration number, how one pays, what leaving early costs. */
import { z } from 'zod';
import { changeRow, defineRoute, line, prose, putRow, row, type Stored, uuid } from '#api/http/index.ts';
import { positiveDecimalOf } from '#api/http/shapes.ts';
import { shortest } from '#api/rows/index.ts';
import type { Values } from '#db/rows.ts';
import { findTrainingTerms } from '#db/school/training-terms.ts';

const MOST_INSTALMENTS = 24;
const number = z
  .string()
  .max(40)
  .overwrite((text) => text.replaceAll(/\s/g, ''))
  .regex(/^\d{11}$/);

const facts = {
  /** Eleven digits, given by the prefecture of the region. */
  declarationNumber: number.nullable(),
  declarationRegion: line(100).nullable(),
  mediator: line(300).nullable(),
  paymentFr: prose().nullable(),
  paymentEn: prose().nullable(),
  earlyExitFr: prose().nullable(),
  earlyExitEn: prose().nullable(),
  internalRulesFr: prose(40_000).nullable(),
  internalRulesEn: prose(40_000).nullable(),
  /** Of one's own course, what is asked first; the law's most without it. */
  firstPaymentPercent: positiveDecimalOf(3, 2).nullable(),
  /** How many instalments are proposed. */
  instalments: z.int().min(1).max(MOST_INSTALMENTS).nullable(),
};

const COLUMNS = {
  declarationNumber: 'declaration_number',
  declarationRegion: 'declaration_region',
  mediator: 'mediator',
  paymentFr: 'payment_fr',
  paymentEn: 'payment_en',
  earlyExitFr: 'early_exit_fr',
  earlyExitEn: 'early_exit_en',
  internalRulesFr: 'internal_rules_fr',
  internalRulesEn: 'internal_rules_en',
  firstPaymentPercent: 'first_payment_percent',
  instalments: 'instalments',
} as const satisfies Record<keyof typeof facts, string>;

const terms = z.object({ ...row, ...facts });
type Terms = z.output<typeof terms>;

const stored: Stored<'training_terms', Terms> = {
  table: 'training_terms',
  kind: 'training-terms',
  label: () => null,
  json: (found) =>
    ({
      id: found.id,
      version: found.version,
      ...Object.fromEntries(
        Object.entries(COLUMNS).map(([name, column]) => {
          const value = found[column];
          return [name, name === 'firstPaymentPercent' && value !== null ? shortest(value as string, 0) : value];
        }),
      ),
    }) as Terms,
};

const columns = (body: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [COLUMNS[name as keyof typeof COLUMNS], value]),
  );

const part = z.strictObject(facts).partial();
const one = z.object({ id: uuid });

const readRoute = defineRoute({
  id: 'training-terms.read',
  method: 'GET',
  path: '/training-terms',
  summary: 'The school’s terms as its training documents repeat them; null until they are stated',
  needs: 'programmes.read',
  reply: z.object({ terms: terms.nullable() }),
  handle: async ({ tx }) => {
    const found = await findTrainingTerms(tx);
    return { terms: found && stored.json(found) };
  },
});

const putRoute = defineRoute({
  id: 'training-terms.put',
  method: 'PUT',
  path: '/training-terms/{id}',
  summary: 'States the school’s terms, or replaces them; there is one row',
  needs: 'programmes.edit',
  params: one,
  body: part,
  reply: terms,
  handle: (context) => {
    const all = Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, null]));
    return putRow(context, stored, context.params.id, columns({ ...all, ...context.body }));
  },
});

const changeRoute = defineRoute({
  id: 'training-terms.change',
  method: 'PATCH',
  path: '/training-terms/{id}',
  summary: 'Changes a part of the school’s terms',
  needs: 'programmes.edit',
  params: one,
  body: part,
  reply: terms,
  handle: ({ tx, params, body, ifMatch }) => changeRow(tx, stored, params.id, ifMatch!, columns(body)),
});

export const trainingTermRoutes = [readRoute, putRoute, changeRoute];
