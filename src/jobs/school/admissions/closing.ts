/**
 * Once reading opens, whoever did not submit in time is told so, and whoever submitted an incomplete file too, with the
 * next date. What arrived in the last instant has been stored by then: reading opens ten minutes after the closing.
 */
import { completeness, type Question } from '#core/school/admissions/index.ts';
import { problemText } from '#core/words.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { updateRow } from '#db/rows.ts';
import {
  type ApplicationRow,
  answersOf,
  askedBy,
  callById,
  closedWithWaiting,
  type FoundCall,
  piecesOf,
  waitingFiles,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '../../mail/index.ts';
import type { ScheduledDesk, ScheduledWork } from '../../scheduled.ts';
import { askedOfRows, factsOfRows } from './asked.ts';
import { callSaid } from './call-said.ts';
import { incompleteMail, tooLateMail } from './mail.ts';

export const closedCalls: ScheduledWork = {
  name: 'closed-calls',
  everyMinutes: 5,
  run: async (tx, desk) => {
    for (const { id } of await closedWithWaiting(tx, desk.now)) await closeCall(tx, desk, (await callById(tx, id))!);
  },
};

async function closeCall(tx: Tx, desk: ScheduledDesk, found: FoundCall): Promise<void> {
  const said = callSaid(found, desk.organisation.name);
  const asked = askedOfRows(await askedBy(tx, found.cohort), found.call.questions as unknown as readonly Question[]);
  for (const file of await waitingFiles(tx, found.call.id, ['draft', 'submitted'])) {
    if (file.state === 'draft') {
      await becomes(tx, file, 'late');
      await postMail(tx, desk.queue, tooLateMail(file, said));
      continue;
    }
    const answers = (await answersOf(tx, file.id))?.answers;
    const { missing } = completeness(asked, factsOfRows(file, answers, await piecesOf(tx, [file.id])));
    // A piece that was asked for again may still come: whoever checks the pieces decides.
    if (missing.length === 0 || missing.every(({ code }) => code === 'application.piece-again')) continue;
    await becomes(tx, file, 'incomplete');
    const sentences = missing.map((one) => problemText(one, file.locale));
    await postMail(tx, desk.queue, incompleteMail(file, said, sentences));
  }
}

async function becomes(tx: Tx, file: ApplicationRow, state: 'late' | 'incomplete'): Promise<void> {
  const after = (await updateRow(tx, 'application', file.id, file.version, { state }))!;
  await recordChange(tx, {
    action: 'change',
    subject: { kind: 'application', id: file.id, label: null },
    changes: diffForAudit('application', file, after),
  });
}
