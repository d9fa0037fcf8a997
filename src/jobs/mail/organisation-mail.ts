/**
 * Mail of an organisation: a row of its outbox, written in the transaction that causes it, and a job that holds ids
 * only. Without a mail server there is no job, and the outbox page shows the message to be passed on by hand.
 */
import { newId } from '#db/identifiers.ts';
import { insertRow } from '#db/rows.ts';
import { type Tx, whoseIs } from '#db/transaction.ts';
import type { Queue } from '../queue.ts';

export const MAIL_JOB = 'mail';

export interface MailJob {
  readonly organisation: string;
  readonly message: string;
}

export interface OrganisationMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What it is about, and goes with: an application, a registration, an enrolment, a trainer. */
  readonly about?: string;
}

export async function postMail(tx: Tx, queue: Queue | null, mail: OrganisationMail): Promise<string> {
  const id = newId();
  const values = { recipient: mail.to, subject_line: mail.subject, body: mail.text, about_id: mail.about ?? null };
  await insertRow(tx, 'outbox_message', id, values);
  await queue?.enqueue(tx, MAIL_JOB, { organisation: whoseIs(tx).organisation, message: id } satisfies MailJob);
  return id;
}
