/** Contracts by whom they bind or their production, budget lines by their label. */
import { sql } from 'kysely';
import type { BudgetPurpose } from '#core/office/budget/index.ts';
import { type Tx, whoseIs } from '../transaction.ts';

/** Part of a name or label, with `\`, `%` and `_` escaped; within these productions only, or everywhere (null). */
export interface OfficeSearch {
  readonly words: string;
  readonly productions: readonly string[] | null;
}

export interface FoundContract {
  readonly id: string;
  readonly production_id: string;
  readonly production: string;
  readonly person: string | null;
  readonly position: string;
  readonly starts_on: string;
  readonly ends_on: string;
}

export interface FoundLine {
  readonly id: string;
  readonly production_id: string;
  readonly production: string;
  readonly purpose: BudgetPurpose;
  readonly account: string;
  readonly label: string;
}

const listed = ({ productions }: OfficeSearch) => productions && [...productions];

export async function searchContracts(tx: Tx, search: OfficeSearch, most: number): Promise<FoundContract[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<FoundContract>`
    select c.id, c.production_id, p.title as production, h.given_name || ' ' || h.family_name as person,
      s.name as position, c.starts_on, c.ends_on
    from search_contracts(${search.words}, ${listed(search)}::uuid[], ${most}) with ordinality as found (id, place)
    join employment_contract c on c.organisation_id = ${organisation} and c.id = found.id
    join production p on p.organisation_id = ${organisation} and p.id = c.production_id
    join position s on s.organisation_id = ${organisation} and s.id = c.position_id
    left join person h on h.organisation_id = ${organisation} and h.id = c.person_id
    order by found.place`.execute(tx);
  return rows;
}

export async function searchBudgetLines(tx: Tx, search: OfficeSearch, most: number): Promise<FoundLine[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<FoundLine>`
    select l.id, b.production_id, p.title as production, b.purpose, l.account, l.label
    from search_budget_lines(${search.words}, ${listed(search)}::uuid[], ${most}) with ordinality as found (id, place)
    join budget_line l on l.organisation_id = ${organisation} and l.id = found.id
    join budget b on b.organisation_id = ${organisation} and b.id = l.budget_id
    join production p on p.organisation_id = ${organisation} and p.id = b.production_id
    order by found.place`.execute(tx);
  return rows;
}
