/** Adds one line, once: a repeat with the same content is answered with the line, anything else under its id is refused. */
import { Answer, created, exists } from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { findRow, insertRow, saysTheSame, type Values } from '#db/rows.ts';
import { type PresenceRow, sealReason, withReasons } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { presenceLine } from './facts.ts';
import { lineJson } from './shapes.ts';

/** What the sender said themselves; the rest is the server's, and differs when they send it again. */
const SAID = [
  'enrolment_id',
  'session_id',
  'state',
  'how',
  'stated_by',
  'device_at',
  'device_id',
  'reason',
  'reason_kind',
  'line_id',
  'file_id',
];

/** The line that this id has already, when it is the same; null when the id is free. */
export async function sameLine(tx: Tx, id: string, values: Values): Promise<PresenceRow | null> {
  const present = await findRow(tx, 'presence', id);
  if (!present) return null;
  if (present.enrolment_id !== values.enrolment_id) throw exists(null);
  const said = Object.fromEntries(Object.entries(values).filter(([column]) => SAID.includes(column)));
  const [told] = await withReasons(tx, 'presence', [present]);
  if (!saysTheSame(told as unknown as Record<string, unknown>, said)) throw exists(lineJson(presenceLine(told!)));
  return told!;
}

export async function addLine(tx: Tx, id: string, values: Values, personId: string): Promise<PresenceRow> {
  const { reason, ...plain } = values as Values & { readonly reason?: string | null };
  const sealed = reason == null ? null : await sealReason(tx, 'presence', id, personId, reason);
  const row = await insertRow(tx, 'presence', id, { ...plain, sealed_reason: sealed });
  if (!row) throw exists(null);
  await recordChange(tx, {
    action: 'create',
    subject: { kind: 'presence', id, label: `${row.day} ${row.half + 1}` },
    changes: diffForAudit('presence', null, row),
    person: personId,
  });
  return { ...row, reason: reason ?? null };
}

export const repeated = (row: PresenceRow) => new Answer(200, lineJson(presenceLine(row)));
export const added = (row: PresenceRow) => created(lineJson(presenceLine(row)));
