/** When something becomes a document: its bytes, and what they were made from, are kept with their hash. */
import { createHash } from 'node:crypto';
import type { ApiActor, Services } from '#api/http/index.ts';
import type { Locale } from '#core/kernel/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { type FrozenRow, holdBytes, insertFrozen } from '#db/ground/files/index.ts';
import { newId } from '#db/identifiers.ts';
import type { Tx } from '#db/transaction.ts';
import { keepMade } from './store.ts';

export interface Freezing {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: ApiActor;
}

export interface DocumentToFreeze {
  /** What it is about: whoever may read that may read the document. */
  readonly subjectId: string;
  /** Whose personal data it holds, when it is one person's: erased with them unless law keeps it. */
  readonly personId?: string | null;
  /** As its domain names it: `attendance-statement`. */
  readonly kind: string;
  /** The name of its file. */
  readonly title: string;
  readonly locale: Locale;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Plain data: what the bytes were made from. */
  readonly inputs: unknown;
  /** The last day on which law wants it kept; null: no law does. */
  readonly retainUntil: string | null;
}

export interface Frozen {
  readonly id: string;
  readonly sha256: string;
}

/** In the transaction of what makes it a document: neither is there without the other. */
export async function freezeDocument({ tx, services, actor }: Freezing, given: DocumentToFreeze): Promise<Frozen> {
  const { bytes, kind } = given;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await holdBytes(tx, sha256);
  await keepMade(services.settings.dataFolder, actor.organisation.id, sha256, bytes);
  const row = await insertFrozen(tx, newId(), {
    subject_id: given.subjectId,
    person_id: given.personId ?? null,
    kind,
    title: given.title,
    locale: given.locale,
    media_type: given.mediaType,
    size: bytes.length,
    sha256,
    inputs: given.inputs,
    retain_until: given.retainUntil,
  });
  await tellDocument(tx, row, 'freeze');
  return { id: row.id, sha256 };
}

/** Named by its kind: its title may hold a person's name, which the audit would keep. */
export async function tellDocument(tx: Tx, row: FrozenRow, action: 'freeze' | 'erase'): Promise<void> {
  await recordChange(tx, {
    action,
    subject: { kind: 'frozen-document', id: row.id, label: row.kind },
    changes: [],
    person: row.person_id,
  });
}
