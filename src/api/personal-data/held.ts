/** Everything that is held about somebody: as one text for machines, or with the documents in one archive. */
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { z } from 'zod';
import { Bytes, type Context, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { may, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { KINDS_OF_DATA, PRIVATE_FIELDS } from '#core/ground/people/index.ts';
import { sentence } from '#core/words.ts';
import { logReading } from '#db/ground/people/index.ts';
import { type HeldRow, type HeldTable, heldOf } from '#db/personal-data/index.ts';
import { findRow } from '#db/rows.ts';
import { openBytes } from '../ground/files/index.ts';
import { ownPerson } from './who.ts';

const asked = z.object({
  /** `tar`: with the documents beside it. */
  as: z.enum(['json', 'tar']).default('json'),
});
const PRODUCES = ['application/json', 'application/x-tar'];
/** Read by the disability contact alone, unless they are one's own. */
const NEEDS = 'needs';

type Asked = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'services' | 'now'>;

interface Wanted {
  readonly person: string;
  readonly as: 'json' | 'tar';
  readonly own: boolean;
}

async function everythingOf({ tx, actor, services, now }: Asked, { person, as, own }: Wanted): Promise<Bytes> {
  const held = await heldOf(tx, person);
  const seesNeeds = own || may(actor.grants, 'needs.read', WHOLE_ORGANISATION);
  const shown = held.filter(({ kind }) => seesNeeds || kind !== NEEDS);
  if (!own && shown.some(({ kind }) => kind === 'sealed')) {
    const member = actor.kind === 'member' ? actor.id : null;
    await logReading(tx, { person, member, fields: PRIVATE_FIELDS, purpose: 'request' });
  }
  const { locale, name } = actor.organisation;
  const text = JSON.stringify(
    {
      organisation: name,
      at: now,
      kinds: KINDS_OF_DATA.filter(({ id }) => shown.some(({ kind }) => kind === id)).map(({ id, basis, term }) => ({
        id,
        name: sentence('terms', `data.${id}`, locale),
        purpose: sentence('terms', `data.${id}.purpose`, locale),
        basis: sentence('terms', `basis.${basis}`, locale),
        term,
        tables: Object.fromEntries(shown.filter(({ kind }) => kind === id).map(({ table, rows }) => [table, rows])),
      })),
      leftOut: seesNeeds ? [] : [NEEDS],
    },
    null,
    2,
  );
  const headers = (type: string, file: string) => ({
    'content-type': type,
    'content-disposition': `attachment; filename="${file}"`,
    'cache-control': 'no-store',
  });
  if (as === 'json') return new Bytes(text, headers('application/json; charset=utf-8', 'data.json'));
  const archive = pack();
  archive.entry({ name: 'data.json' }, text);
  for (const { name: file, sha256 } of documentsIn(shown)) {
    const bytes = await openBytes(services.settings.dataFolder, actor.organisation.id, sha256);
    if (bytes) archive.entry({ name: `documents/${file}` }, await buffer(bytes));
  }
  archive.finalize();
  return new Bytes(await buffer(archive), headers('application/x-tar', 'data.tar'));
}

/** Each document once, under a name of its own. */
function documentsIn(held: readonly HeldTable[]): readonly { readonly name: string; readonly sha256: string }[] {
  const files = held.filter(({ table }) => ['file', 'piece_file', 'frozen_document'].includes(table));
  const found = new Map<string, string>();
  for (const row of files.flatMap(({ rows }) => rows)) {
    if (typeof row.sha256 === 'string' && row.erased_at === undefined) found.set(row.sha256, nameOf(row));
  }
  return [...found].map(([sha256, name]) => ({ sha256, name: `${sha256.slice(0, 8)}-${name}` }));
}

const SUFFIX: Readonly<Record<string, string>> = { 'application/pdf': '.pdf' };

function nameOf({ name, title, media_type: type }: HeldRow): string {
  const said = String(name ?? `${String(title)}${SUFFIX[String(type)] ?? ''}`);
  return said.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').slice(0, 80);
}

const ofPerson = defineRoute({
  id: 'people.held',
  method: 'GET',
  path: '/people/{id}/held',
  summary: 'Everything that is held about a person, for whoever answers their request; the reading is logged',
  needs: 'private.read',
  writes: true,
  params: z.object({ id: uuid }),
  query: asked,
  produces: PRODUCES,
  handle: async ({ params, query, ...context }) => {
    if (!(await findRow(context.tx, 'person', params.id))) throw notFound();
    return everythingOf(context, { person: params.id, as: query.as, own: false });
  },
});

const ofOneself = defineRoute({
  id: 'own-data.held',
  method: 'GET',
  path: '/own-data',
  summary: 'Everything that is held about oneself',
  needs: 'organisation.read',
  writes: true,
  query: asked,
  produces: PRODUCES,
  handle: async ({ query, ...context }) =>
    everythingOf(context, { person: await ownPerson(context.tx, context.actor), as: query.as, own: true }),
});

export const heldRoutes = [ofPerson, ofOneself];
