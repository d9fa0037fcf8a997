/** The public sheet, open to everybody: as data, and as a tagged PDF. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Bytes } from '#api/http/index.ts';
import { defineOpenRoute } from '#api/http/open-route.ts';
import { inPublicPlace, PUBLIC_PATH, publicParams } from '#api/http/public-place.ts';
import { publishedProgrammes } from '#db/school/programmes.ts';
import { programmeCode } from './programme.ts';
import { publicSheet } from './public-shape.ts';
import { both, printSheet, sheetOf } from './sheet-of.ts';

const params = publicParams({ code: programmeCode });
const READS = 'Public sheet';

const listed = defineOpenRoute({
  id: 'public-programmes.list',
  method: 'GET',
  path: `${PUBLIC_PATH}/programmes`,
  summary: 'The programmes that a school shows to the public',
  params: publicParams({}),
  reply: z.object({
    organisation: z.object({ name: z.string() }),
    items: z.array(z.object({ code: z.string(), title: z.object({ fr: z.string(), en: z.string() }) })),
  }),
  handle: ({ params: { organisation }, services }) =>
    inPublicPlace(
      services,
      organisation,
      READS,
      async (tx, { name }) => ({
        organisation: { name },
        items: (await publishedProgrammes(tx)).map((one) => ({ code: one.code, title: both(one) })),
      }),
      { readOnly: true },
    ),
});

const read = defineOpenRoute({
  id: 'public-programmes.read',
  method: 'GET',
  path: `${PUBLIC_PATH}/programmes/{code}`,
  summary: 'Everything that the law wants public about a programme, in French and English',
  params,
  reply: publicSheet,
  handle: ({ params: { organisation, code }, services }) =>
    inPublicPlace(services, organisation, READS, (tx, place) => sheetOf(tx, place, code, services.clock), {
      readOnly: true,
    }) as never,
});

const pdf = defineOpenRoute({
  id: 'public-programmes.pdf',
  method: 'GET',
  path: `${PUBLIC_PATH}/programmes/{code}/{locale}.pdf`,
  summary: 'The public sheet as a tagged PDF, in French or English',
  params: params.extend({ locale: z.enum(['fr', 'en']) }),
  produces: ['application/pdf'],
  handle: async ({ params: { organisation, code, locale }, services }) => {
    const sheet = await inPublicPlace(
      services,
      organisation,
      READS,
      (tx, place) => sheetOf(tx, place, code, services.clock),
      {
        readOnly: true,
      },
    );
    const bytes = await printSheet(services, sheet, locale);
    return new Bytes(bytes, {
      'content-type': 'application/pdf',
      // Asked for again each time, and sent again when it has changed.
      'cache-control': 'no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      'content-disposition': `inline; filename="${code}-${locale}.pdf"`,
      'x-content-type-options': 'nosniff',
    });
  },
});

export const openRoutes = [listed, read, pdf];
