/** Who changed what, when: one line a change, written in the transaction of the change, never updated nor deleted. */
import { sql } from 'kysely';
import { newId } from '../identifiers.ts';
import { type Actor, type Tx, whoseIs } from '../transaction.ts';
import type { Change } from './changes.ts';
import { sealForPerson } from './person-keys.ts';

export interface Recorded {
  /** What was done, in the words of the catalogues: `create`, `change`, `remove`, `move`, `cancel`, … */
  readonly action: string;
  readonly subject: {
    readonly kind: string;
    readonly id: string;
    /** As a person reads it: a title, a date and a place. Sealed when the line is about a person. */
    readonly label?: string | null;
  };
  readonly changes: readonly Change[];
  /** Whose personal values the changes hold. Without it such values are named and not kept. */
  readonly person?: string | null;
  readonly production?: string | null;
}

/** One entry of `audit_line.changes`. A field without values is private, or personal (then sealed beside, or unkept). */
interface Kept {
  readonly field: string;
  readonly before?: Change['before'];
  readonly after?: Change['after'];
  readonly kept?: 'sealed' | 'no';
}

/** What `audit_line.personal_changes` seals. */
export interface Personal {
  readonly label: string | null;
  readonly changes: readonly Pick<Change, 'field' | 'before' | 'after'>[];
}

/** Writes the line and returns its id. The actor is the transaction's. */
export async function recordChange(tx: Tx, recorded: Recorded): Promise<string> {
  const { organisation, actor } = whoseIs(tx);
  const { subject, person = null } = recorded;
  const id = newId();
  const label = subject.label ?? null;
  const personal: Personal = {
    label: person === null ? null : label,
    changes: recorded.changes
      .filter((change) => change.class === 'personal')
      .map(({ field, before, after }) => ({ field, before, after })),
  };
  const sealed = person !== null && (personal.label !== null || personal.changes.length > 0);
  await tx
    .insertInto('audit_line')
    .values({
      organisation_id: organisation,
      id,
      created_by: actor.id,
      actor_id: actor.id,
      actor_label: labelOf(organisation, actor),
      action: recorded.action,
      subject_kind: subject.kind,
      subject_id: subject.id,
      subject_label: person === null ? label : null,
      production_id: recorded.production ?? null,
      changes: JSON.stringify(recorded.changes.map((change) => keptOf(change, person !== null))),
      person_id: person,
      personal_changes: sealed ? await sealForPerson(tx, person, id, personal) : null,
    })
    .execute();
  return id;
}

function keptOf({ field, class: kind, before, after }: Change, hasPerson: boolean): Kept {
  if (kind === 'public') return { field, before, after };
  return { field, kept: kind === 'personal' && hasPerson ? 'sealed' : 'no' };
}

/** A member's name is read from the member when the line is shown, so that erasing it there erases it here. */
function labelOf(organisation: string, actor: Actor) {
  if (actor.id === null) return actor.label;
  return sql<string>`case when exists (
    select from member where organisation_id = ${organisation} and id = ${actor.id}
  ) then '' else ${actor.label}::text end`;
}
