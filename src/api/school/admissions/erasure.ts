/** Erasure of files: by their term, or because the applicant asks; what stays is a certificate without names. */
import { z } from 'zod';
import { broken, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { mayEraseOnRequest } from '#core/school/admissions/index.ts';
import { confirmActingLink } from '#db/ground/access/index.ts';
import type { RowOf } from '#db/rows.ts';
import { certificatesOf, endedFiles } from '#db/school/admissions/index.ts';
import { eraseApplication, goneBy, isDue } from '#jobs/school/admissions/index.ts';
import { dropUnkept } from '../../ground/files/index.ts';
import { isOver, withdrawFile } from './own-decision.ts';
import { ownFile } from './own-interview.ts';
import { CALL, ofCall, theCall } from './selection-call.ts';

export const certificate = z.object({
  id: uuid,
  applicationId: uuid.nullable(),
  erasedAt: z.string(),
  because: z.enum(['term', 'request']),
  counts: z.record(z.string(), z.int()),
  hashes: z.array(z.string()),
  sha256: z.string(),
});

interface What {
  readonly because: 'term' | 'request';
  readonly counts: Record<string, number>;
  readonly hashes: string[];
}

const certificateJson = (row: RowOf<'erasure_certificate'>): z.output<typeof certificate> => {
  const { because, counts, hashes } = row.what as unknown as What;
  return {
    id: row.id,
    applicationId: row.application_id,
    erasedAt: row.erased_at,
    because,
    counts,
    hashes,
    sha256: row.sha256,
  };
};

const listRoute = defineRoute({
  id: 'erasures.list',
  method: 'GET',
  path: `${CALL}/erasures`,
  summary: 'Which files are to be erased when, and the certificates of those that were',
  needs: 'admissions.manage',
  params: ofCall,
  reply: z.object({
    months: z.int(),
    due: z.array(
      z.object({
        applicationId: uuid,
        number: z.int().nullable(),
        state: z.string(),
        goneBy: z.string(),
        isDue: z.boolean(),
      }),
    ),
    certificates: z.array(certificate),
  }),
  handle: async ({ tx, params, today }) => {
    const call = await theCall(tx, params);
    const due = (await endedFiles(tx, call.id)).flatMap((file) => {
      const day = goneBy(file);
      return day === null
        ? []
        : [{ applicationId: file.id, number: file.number, state: file.state, goneBy: day, isDue: isDue(file, today) }];
    });
    return {
      months: call.erase_refused_months,
      due: due.sort((a, b) => (a.goneBy < b.goneBy ? -1 : 1)),
      certificates: (await certificatesOf(tx, call.id)).map(certificateJson),
    };
  },
});

const eraseDueRoute = defineRoute({
  id: 'erasures.do',
  method: 'POST',
  path: `${CALL}/erasures`,
  summary: 'Erase now every file of the call whose time has come',
  needs: 'admissions.manage',
  params: ofCall,
  reply: z.object({ certificates: z.array(certificate) }),
  handle: async ({ tx, actor, params, today, now, services, afterCommit }) => {
    const call = await theCall(tx, params);
    const certificates: z.output<typeof certificate>[] = [];
    for (const file of await endedFiles(tx, call.id)) {
      if (!isDue(file, today)) continue;
      const done = await eraseApplication(tx, file.id, { now, because: 'term', by: 'the house' });
      if (!done) continue;
      certificates.push(certificateJson(done.certificate));
      afterCommit(() => dropUnkept(services, actor, done.hashes));
    }
    return { certificates };
  },
});

const ownRoute = defineRoute({
  id: 'own-erasure.do',
  method: 'POST',
  path: '/applications/{applicationId}/erasure',
  summary: 'Erase one’s own application now: it is withdrawn, its link ends, and a certificate is the answer',
  needs: 'application.file',
  params: z.object({ applicationId: uuid }),
  reply: certificate,
  handle: async (context) => {
    const { tx, actor, params, now, services, afterCommit } = context;
    const { file } = await ownFile(tx, params.applicationId);
    if (!mayEraseOnRequest(file.state)) throw broken('admissions.place-kept');
    if (file.state !== 'draft' && !isOver(file.state)) await withdrawFile(context, file.id);
    if (actor.kind === 'link' && actor.id !== null) await confirmActingLink(tx, actor.id);
    const done = await eraseApplication(tx, file.id, { now, because: 'request', by: 'themselves' });
    if (!done) throw notFound();
    afterCommit(async () => {
      services.actors.forget();
      await dropUnkept(services, actor, done.hashes);
    });
    return certificateJson(done.certificate);
  },
});

export const erasureRoutes = [listRoute, eraseDueRoute, ownRoute];
