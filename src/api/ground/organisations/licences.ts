/** Receipts of the declaration of live-show entrepreneur (PLATESV). */
import { z } from 'zod';
import { calendarDate, defineRoute, line, problem, row, rowRoutes, type Stored } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { type Licence, licenceProblems } from '#core/ground/organisations/index.ts';
import { problem as problemOf } from '#core/kernel/index.ts';
import { listLicences, loadOrganisation } from '#db/ground/organisations/index.ts';

const facts = { category: z.int().min(1).max(3), number: line(60), validFrom: calendarDate, expiresOn: calendarDate };
const licence = z.object({ ...row, ...facts });

const stored: Stored<'licence', z.output<typeof licence>> = {
  table: 'licence',
  kind: 'licence',
  label: ({ number }) => number,
  json: (found) => ({
    id: found.id,
    version: found.version,
    category: found.category,
    number: found.number,
    validFrom: found.valid_from,
    expiresOn: found.expires_on,
  }),
};

const list = defineRoute({
  id: 'licences.list',
  method: 'GET',
  path: '/licences',
  summary: 'Receipts, and which expire',
  needs: 'organisation.read',
  reply: z.object({ items: z.array(licence), problems: z.array(problem) }),
  handle: async ({ tx, today }) => {
    const items = (await listLicences(tx)).map(stored.json);
    const { organisation } = await loadOrganisation(tx);
    return {
      items,
      problems: licenceProblems(items as unknown as Licence[], today, organisation.kind).map(problemJson),
    };
  },
});

export const licenceRoutes = [
  list,
  ...rowRoutes({
    name: 'licences',
    path: '/licences',
    about: 'a receipt',
    needs: 'organisation.edit',
    stored,
    body: z.strictObject(facts),
    reply: licence,
    check: ({ validFrom, expiresOn }) =>
      validFrom <= expiresOn ? [] : [problemOf('input.rule', 'blocking', {}, ['licence.expiresOn'])],
    values: ({ category, number, validFrom, expiresOn }) => ({
      category,
      number,
      valid_from: validFrom,
      expires_on: expiresOn,
    }),
  }),
];
