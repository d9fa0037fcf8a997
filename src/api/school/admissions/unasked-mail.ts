/** Mail that anybody can have sent to any address: so much of it, and no more for a while. */
import type { Services } from '#api/http/index.ts';
import { countMailsTo } from '#db/ground/messages/index.ts';
import type { Tx } from '#db/transaction.ts';
import { type OrganisationMail, postMail } from '#jobs/mail/index.ts';

const MOST = 5;
const MINUTES = 10;

/** Nobody is told when it is not sent: that would say who is written to, and lock out whoever somebody else floods. */
export async function isWrittenToEnough(tx: Tx, recipient: string): Promise<boolean> {
  return (await countMailsTo(tx, recipient, MINUTES)) >= MOST;
}

export async function postUnasked(tx: Tx, { queue }: Services, mail: OrganisationMail): Promise<void> {
  if (!(await isWrittenToEnough(tx, mail.to))) await postMail(tx, queue, mail);
}
