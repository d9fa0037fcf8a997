/** Reading the audit, newest first. Personal values open while their person's key exists. */
import { sql } from 'kysely';
import type { JsonValue } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';
import { opener } from './person-keys.ts';
import type { Personal } from './record.ts';

export interface AuditFilter {
  /** Instants; `from` belongs, `to` does not. */
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly subjectKind?: string;
  readonly subject?: string;
  readonly person?: string;
  /** The productions whose lines may be seen; without it, every line. */
  readonly productions?: readonly string[];
  /** The last line of the page before. */
  readonly after?: { readonly at: string; readonly id: string };
}

export interface AuditLine {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string | null; readonly label: string };
  readonly action: string;
  /** The label is null where a person's erasure took it. */
  readonly subject: { readonly kind: string; readonly id: string; readonly label: string | null };
  readonly production: string | null;
  readonly person: string | null;
  readonly changes: readonly AuditedChange[];
}

export interface AuditedChange {
  readonly field: string;
  /** `told`: with both values; `unkept`: never kept; `erased`: kept until the person was erased. */
  readonly values: 'told' | 'unkept' | 'erased';
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

export async function listAuditLines(tx: Tx, filter: AuditFilter, most: number): Promise<AuditLine[]> {
  const rows = await auditLines(tx, filter, most).execute();
  const open = opener(tx);
  const lines: AuditLine[] = [];
  for (const row of rows) {
    const sealed = row.person_id !== null && row.personal_changes !== null;
    const personal = sealed ? ((await open(row.person_id!, row.id, row.personal_changes!)) as Personal | null) : null;
    lines.push({
      id: row.id,
      at: row.at,
      actor: { id: row.actor_id, label: row.member_name ?? row.actor_label },
      action: row.action,
      subject: { kind: row.subject_kind, id: row.subject_id, label: row.subject_label ?? personal?.label ?? null },
      production: row.production_id,
      person: row.person_id,
      changes: (row.changes as unknown as Kept[]).map((kept) => changeOf(kept, personal)),
    });
  }
  return lines;
}

interface Kept {
  readonly field: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  readonly kept?: 'sealed' | 'no';
}

function changeOf({ field, kept, before = null, after = null }: Kept, personal: Personal | null): AuditedChange {
  if (kept === undefined) return { field, values: 'told', before, after };
  if (kept === 'no') return { field, values: 'unkept' };
  const found = personal?.changes.find((change) => change.field === field);
  return found ? { field, values: 'told', before: found.before, after: found.after } : { field, values: 'erased' };
}

/** The query itself, for the test that reads its plan. */
export function auditLines(tx: Tx, filter: AuditFilter, most: number) {
  const { organisation } = whoseIs(tx);
  let query = tx
    .selectFrom('audit_line')
    .leftJoin('member', (join) =>
      join
        .onRef('member.organisation_id', '=', 'audit_line.organisation_id')
        .onRef('member.id', '=', 'audit_line.actor_id'),
    )
    .selectAll('audit_line')
    .select('member.display_name as member_name')
    .where('audit_line.organisation_id', '=', organisation)
    .orderBy('audit_line.at', 'desc')
    .orderBy('audit_line.id', 'desc')
    .limit(most);
  if (filter.from !== undefined) query = query.where('audit_line.at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('audit_line.at', '<', filter.to);
  if (filter.actor !== undefined) query = query.where('audit_line.actor_id', '=', filter.actor);
  if (filter.action !== undefined) query = query.where('audit_line.action', '=', filter.action);
  if (filter.subjectKind !== undefined) query = query.where('audit_line.subject_kind', '=', filter.subjectKind);
  if (filter.subject !== undefined) query = query.where('audit_line.subject_id', '=', filter.subject);
  if (filter.person !== undefined) query = query.where('audit_line.person_id', '=', filter.person);
  if (filter.productions) query = query.where('audit_line.production_id', 'in', [...filter.productions]);
  if (filter.after) {
    const { at, id } = filter.after;
    query = query.where(sql<boolean>`(audit_line.at, audit_line.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  return query;
}
