/** What is open to everybody in one organisation: its public sheets, its calls, the beginning of an application. */
import { z } from 'zod';
import { organisationBySlug } from '#db/ground/organisations/index.ts';
import { inOrganisation, type Tx, withoutOrganisation } from '#db/transaction.ts';
import type { ActingOrganisation } from './actor.ts';
import { notFound } from './refusal.ts';
import type { Services } from './services.ts';

/** Begins the address of an open route; `publicParams` reads it. */
export const PUBLIC_PATH = '/api/public/{organisation}';
export const publicParams = <S extends z.ZodRawShape>(shape: S) =>
  z.object({ organisation: z.string().min(2).max(61), ...shape });

/**
 * Runs `work` in a transaction of the organisation in the address, in nobody's name (`label` is what the audit shows).
 * Throws 404 when there is no such organisation. The handler decides what is public in it.
 */
export async function inPublicPlace<T>(
  services: Services,
  slug: string,
  label: string,
  work: (tx: Tx, organisation: ActingOrganisation) => Promise<T>,
  { readOnly = false } = {},
): Promise<T> {
  const found = await withoutOrganisation(services.database, (tx) => organisationBySlug(tx, slug), { readOnly: true });
  if (!found) throw notFound();
  const organisation = { id: found.id, slug, name: found.name, timeZone: found.time_zone, locale: found.locale };
  const whose = { organisation: found.id, actor: { id: null, label } };
  return inOrganisation(services.database, whose, (tx) => work(tx, organisation), { readOnly });
}
