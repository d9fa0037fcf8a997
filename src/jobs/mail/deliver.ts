/** What the mail job does: sends one message of an outbox, and says in the outbox how it went. */
import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import { findRow } from '#db/rows.ts';
import { inOrganisation } from '#db/transaction.ts';
import type { Mailer } from './mailer.ts';
import type { MailJob } from './organisation-mail.ts';

const LINK_SECRET = '#[A-Za-z0-9_-]{43}';
const ACTOR = { id: null, label: 'Filage' };

/** Throws when the message could not be sent, so that the queue tries again later. */
export async function deliver(database: Database, mailer: Mailer, job: MailJob): Promise<void> {
  const whose = { organisation: job.organisation, actor: ACTOR };
  const message = await inOrganisation(database, whose, (tx) => findRow(tx, 'outbox_message', job.message), {
    readOnly: true,
  });
  if (!message || message.sent_at !== null) return;
  const failure = await mailer
    .send({ to: message.recipient, subject: message.subject_line, text: message.body })
    .then(() => null)
    .catch((error: Error) => error);
  await inOrganisation(database, whose, (tx) =>
    tx
      .updateTable('outbox_message')
      .set({
        sent_at: failure ? null : sql`now()`,
        failed_at: failure ? sql`now()` : null,
        failure: failure ? failure.message.slice(0, 500) : null,
        // What has left needs its secret no more: neither here nor in a backup.
        ...(failure ? {} : { body: sql<string>`regexp_replace(body, ${LINK_SECRET}, '#…', 'g')` }),
      })
      .where('organisation_id', '=', job.organisation)
      .where('id', '=', job.message)
      .execute(),
  );
  if (failure) throw failure;
}
