/** The outbox: what the organisation sends, or would send if a mail server were configured. */
import { z } from 'zod';
import { defineRoute, instant, page, pageOf, paging, readCursor, row } from '#api/http/index.ts';
import { type Grant, mayGrant } from '#core/access/index.ts';
import { listOutbox } from '#db/ground/messages/index.ts';
import type { RowOf } from '#db/rows.ts';

const message = z.object({
  ...row,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  createdAt: instant,
  sentAt: instant.nullable(),
  failedAt: instant.nullable(),
  failure: z.string().nullable(),
});

const LINK_SECRET = /#[\w-]{43}/g;

/** A link that makes an owner is not for someone who could not make one; a message that has left needs no link. */
function textFor(grants: readonly Grant[], found: RowOf<'outbox_message'>): string {
  const readable = found.sent_at === null && mayGrant(grants, 'owner');
  return readable ? found.body : found.body.replaceAll(LINK_SECRET, '#…');
}

export const routes = [
  defineRoute({
    id: 'outbox.list',
    method: 'GET',
    path: '/outbox',
    summary: 'Mail of the organisation, newest first, and whether a server takes it',
    needs: 'outbox.read',
    query: z.object(paging),
    reply: page(message).extend({ mailServer: z.boolean() }),
    handle: async ({ tx, actor, query, services }) => {
      const rows = await listOutbox(tx, readCursor(query.after, 2), query.limit + 1);
      const list = pageOf(
        rows,
        query.limit,
        (found) => ({
          id: found.id,
          version: found.version,
          to: found.recipient,
          subject: found.subject_line,
          text: textFor(actor.grants, found),
          createdAt: found.created_at,
          sentAt: found.sent_at,
          failedAt: found.failed_at,
          failure: found.failure,
        }),
        (found) => [found.created_at, found.id],
      );
      return { ...list, mailServer: services.mailer !== null };
    },
  }),
];
