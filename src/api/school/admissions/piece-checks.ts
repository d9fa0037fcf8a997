/** Admissibility: whether pieces are legible, before the closing unless the call is sealed. No marks here, and no answers. */
import { z } from 'zod';
import { defineRoute, notFound, prose, type Stored, stale, tell, uuid } from '#api/http/index.ts';
import { findRow, type RowOf, updateRow } from '#db/rows.ts';
import { filesOfCall, piecesWithFiles } from '#db/school/admissions/index.ts';
import { postMail } from '#jobs/mail/index.ts';
import { pieceAgainMail } from '#jobs/school/admissions/index.ts';
import { linkAddress, makeLink } from '../../ground/access/index.ts';
import { pieceBytes, pieceJson, pieceReply } from './file-content.ts';
import { saidOf } from './said.ts';
import { CALL, FILE, fileLabel, ofCall, ofFile, theCall, theFile } from './selection-call.ts';

const toCheck = z.object({
  applicationId: uuid,
  number: z.int().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  state: z.string(),
  route: z.object({ fr: z.string(), en: z.string() }).nullable(),
  pieces: z.array(pieceReply),
});

/** Not withdrawn, not gone: a draft's pieces are looked at too, so that there is time to send another. */
const CHECKED = ['draft', 'submitted', 'late', 'incomplete', 'admissible'] as const;

const listRoute = defineRoute({
  id: 'pieces.list',
  method: 'GET',
  path: `${CALL}/pieces`,
  summary: 'The pieces of a call’s files, to see whether they are legible; without files while the call is sealed',
  needs: 'pieces.check',
  params: ofCall,
  reply: z.object({ sealed: z.boolean(), items: z.array(toCheck) }),
  handle: async ({ tx, params, now }) => {
    const call = await theCall(tx, params);
    const files = await filesOfCall(tx, call.id, { states: CHECKED });
    const pieces = await piecesWithFiles(
      tx,
      files.map(({ id }) => id),
    );
    const items = files
      .map((file) => ({
        applicationId: file.id,
        number: file.number,
        givenName: file.given_name,
        familyName: file.family_name,
        state: file.state,
        route: file.route_fr === null ? null : { fr: file.route_fr, en: file.route_en ?? file.route_fr },
        pieces: pieces.filter(({ application_id }) => application_id === file.id).map(pieceJson),
      }))
      .filter((one) => one.pieces.length > 0);
    return { sealed: call.sealed && call.reading_opens_at > now, items };
  },
});

const bytesRoute = defineRoute({
  id: 'pieces.content',
  method: 'GET',
  path: `${FILE}/checked-documents/{documentId}`,
  summary: 'The bytes of a document, to see whether it is legible',
  needs: 'pieces.check',
  params: ofFile.extend({ documentId: uuid }),
  produces: ['application/octet-stream'],
  handle: async ({ tx, actor, params, services }) => {
    await theCall(tx, params);
    const file = await theFile(tx, params);
    return pieceBytes(tx, services.settings.dataFolder, actor.organisation.id, file.id, params.documentId);
  },
});

const storedPiece = (number: number | null): Stored<'piece', object> => ({
  table: 'piece',
  kind: 'piece',
  label: () => fileLabel(number),
  json: (row: RowOf<'piece'>) => row,
});

const checkRoute = defineRoute({
  id: 'pieces.check',
  method: 'PATCH',
  path: `${FILE}/pieces/{pieceId}`,
  summary: 'Say that a piece is legible, or ask for another one: the applicant is written to while the call is open',
  needs: 'pieces.check',
  params: ofFile.extend({ pieceId: uuid }),
  body: z.strictObject({ state: z.enum(['legible', 'askedAgain']), note: prose(1000).nullish() }),
  reply: pieceReply,
  handle: async ({ tx, actor, params, body, ifMatch, now, services }) => {
    const call = await theCall(tx, params);
    const file = await theFile(tx, params, { lock: true });
    const before = await findRow(tx, 'piece', params.pieceId, { lock: true });
    if (before?.application_id !== file.id) throw notFound();
    const json = async () => pieceJson((await piecesWithFiles(tx, [file.id])).find(({ id }) => id === params.pieceId)!);
    if (before.version !== ifMatch) throw stale(await json());
    const change = {
      state: body.state,
      note: body.note ?? null,
      checked_at: now,
      checked_by: actor.kind === 'member' ? actor.id : null,
    };
    const after = await updateRow(tx, 'piece', before.id, before.version, change);
    await tell(tx, storedPiece(file.number), body.state === 'legible' ? 'check' : 'ask-again', before, after!);
    if (body.state === 'askedAgain' && now < call.closes_at) {
      await updateRow(tx, 'application', file.id, file.version, { asked_again_at: now });
      const piece = await json();
      const label = fileLabel(file.number);
      const scope = { kind: 'application', id: file.id } as const;
      const secret = await makeLink(tx, {
        role: 'applicant',
        scope,
        subjectId: file.id,
        opens: 'application',
        label,
        sentTo: file.email,
      });
      const address = linkAddress(services.settings.url, actor.organisation.slug, 'application', secret);
      const said = await saidOf(tx, call, actor.organisation.name);
      await postMail(tx, services.queue, pieceAgainMail(file, said, { title: piece.title, note: piece.note }, address));
    }
    return json();
  },
});

export const pieceRoutes = [listRoute, bytesRoute, checkRoute];
