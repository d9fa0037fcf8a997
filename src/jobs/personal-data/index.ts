/** Documents that no law keeps any more are erased by themselves: their hash and a certificate stay, as after any erasure. */

import { documentUntil } from '#core/ground/people/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { endedDocuments, eraseFrozen, type FrozenRow, keepUntil } from '#db/ground/files/index.ts';
import { trainingOf } from '#db/personal-data/index.ts';
import type { Tx } from '#db/transaction.ts';
import type { ScheduledWork } from '#jobs/scheduled.ts';

/** In one round; what is left waits for the next day. */
const MOST = 1000;

/**
 * Once a day. What a training proves may have to be kept for longer than was known when the document was frozen (its
 * last day has moved, its agreement turned out to be cofinanced): it then gets its later day instead.
 */
export const endedDocumentErasures: ScheduledWork = {
  name: 'document-erasures',
  everyMinutes: 1440,
  run: async (tx, desk) => {
    for (const found of await endedDocuments(tx, desk.today, MOST)) {
      const until = await lawfulUntil(tx, found);
      if (until !== null && until >= desk.today) {
        const after = await keepUntil(tx, found, until);
        await tell(tx, 'change', found, after);
        continue;
      }
      const erased = await eraseFrozen(tx, found, { at: desk.now, by: 'Filage', reason: 'term' });
      if (!erased) continue;
      await tell(tx, 'erase', found, null);
      desk.dropBytes([found.sha256]);
    }
  },
};

async function lawfulUntil(tx: Tx, { subject_id, retain_until }: FrozenRow): Promise<CalendarDate | null> {
  const training = await trainingOf(tx, subject_id);
  return documentUntil(
    retain_until as CalendarDate | null,
    training && { endsOn: training.ends_on as CalendarDate | null, cofinanced: training.cofinanced },
  );
}

/** Named by its kind: its title may hold a person’s name, which the audit would keep. */
async function tell(tx: Tx, action: 'change' | 'erase', before: FrozenRow, after: FrozenRow | null): Promise<void> {
  const until = ({ retain_until }: FrozenRow) => ({ retain_until });
  await recordChange(tx, {
    action,
    subject: { kind: 'frozen-document', id: before.id, label: before.kind },
    changes: after ? diffForAudit('frozen_document', until(before), until(after)) : [],
    person: before.person_id,
  });
}
