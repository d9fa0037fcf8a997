/** Calls as everybody sees them, and the beginning of an application. */
import { z } from 'zod';
import { linkAddress, makeLink } from '#api/ground/access/index.ts';
import type { ActingOrganisation } from '#api/http/actor.ts';
import { broken, email, notFound, type Services, uuid } from '#api/http/index.ts';
import { defineOpenRoute } from '#api/http/open-route.ts';
import { inPublicPlace, PUBLIC_PATH, publicParams } from '#api/http/public-place.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { ensureSubject, insertRow } from '#db/rows.ts';
import { type ApplicationRow, begunUnder, callByCode, type FoundCall, openCalls } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { APPLICATION_PAGE, applicantLink, begunMail, callSaid, otherFilesOf } from '#jobs/school/admissions/index.ts';
import { publicCallJson, publicState } from './call-facts.ts';
import { code, publicCall } from './call-shapes.ts';
import { isWrittenToEnough, postUnasked } from './unasked-mail.ts';

const LABEL = 'public';

/** A draft is nobody's business: it is answered as if it were not there. */
export async function publishedCall(tx: Tx, callCode: string): Promise<FoundCall> {
  const found = await callByCode(tx, callCode);
  if (!found || found.call.state === 'draft') throw notFound();
  return found;
}

const list = defineOpenRoute({
  id: 'public.calls.list',
  method: 'GET',
  path: `${PUBLIC_PATH}/calls`,
  summary: 'Calls for applications that are open or will open',
  params: publicParams({}),
  reply: z.object({ items: z.array(publicCall) }),
  handle: ({ services, params, now }) =>
    inPublicPlace(
      services,
      params.organisation,
      LABEL,
      async (tx, { name }) => {
        const at = now.toISOString();
        const items = [];
        for (const found of await openCalls(tx, at)) items.push(await publicCallJson(tx, found, name, at));
        return { items };
      },
      { readOnly: true },
    ),
});

const read = defineOpenRoute({
  id: 'public.calls.read',
  method: 'GET',
  path: `${PUBLIC_PATH}/calls/{code}`,
  summary: 'One call for applications: its days, its routes with what they ask, its information meetings',
  params: publicParams({ code }),
  reply: publicCall,
  handle: ({ services, params, now }) =>
    inPublicPlace(
      services,
      params.organisation,
      LABEL,
      async (tx, { name }) => publicCallJson(tx, await publishedCall(tx, params.code), name, now.toISOString()),
      { readOnly: true },
    ),
});

const asked = z.strictObject({ email, locale: z.enum(['fr', 'en']) });

const begin = defineOpenRoute({
  id: 'public.applications.begin',
  method: 'POST',
  path: `${PUBLIC_PATH}/calls/{code}/applications`,
  summary: 'Begins an application: its link comes back, and by mail',
  guarded: true,
  params: publicParams({ code }),
  body: asked,
  reply: z.object({ id: uuid, address: z.string().meta({ description: 'With the link’s secret behind the #' }) }),
  handle: ({ services, params, body, now }) =>
    inPublicPlace(services, params.organisation, LABEL, async (tx, organisation) => {
      const found = await publishedCall(tx, params.code);
      if (publicState(found, now.toISOString()) !== 'open') throw broken('application.not-open');
      const id = newId();
      await ensureSubject(tx, 'application', id);
      const values = { call_id: found.call.id, email: body.email, locale: body.locale };
      const row = (await insertRow(tx, 'application', id, values))!;
      await recordChange(tx, {
        action: 'create',
        subject: { kind: 'application', id, label: null },
        changes: diffForAudit('application', null, row),
      });
      await sendLink(tx, services, organisation, found, row);
      // A link of its own: who comes back with the other one shows that the mail of this address is theirs.
      const secret = await makeLink(tx, applicantLink(row.id));
      return { id, address: linkAddress(services.settings.url, organisation.slug, APPLICATION_PAGE, secret) };
    }),
});

const again = defineOpenRoute({
  id: 'public.applications.link',
  method: 'POST',
  path: `${PUBLIC_PATH}/calls/{code}/links`,
  summary: 'Sends the link of an application begun under this address again; the answer is the same when there is none',
  guarded: true,
  params: publicParams({ code }),
  body: asked,
  handle: ({ services, params, body }) =>
    inPublicPlace(services, params.organisation, LABEL, async (tx, organisation) => {
      const found = await publishedCall(tx, params.code);
      for (const row of await begunUnder(tx, found.call.id, body.email)) {
        if (await isWrittenToEnough(tx, row.email)) return;
        await sendLink(tx, services, organisation, found, row);
      }
    }),
});

async function sendLink(
  tx: Tx,
  services: Services,
  organisation: ActingOrganisation,
  found: FoundCall,
  row: ApplicationRow,
): Promise<void> {
  const secret = await makeLink(tx, { ...applicantLink(row.id), sentTo: row.email });
  const address = linkAddress(services.settings.url, organisation.slug, APPLICATION_PAGE, secret);
  // By mail alone: whoever begins has not shown yet that the address is theirs.
  const others = await otherFilesOf(tx, row);
  await postUnasked(tx, services, begunMail(row, callSaid(found, organisation.name), address, others));
}

export const publicCallRoutes = [list, read, begin, again];
