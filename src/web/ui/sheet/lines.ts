/** The lines of a sheet: rows, the headings of their groups, and the total. */
export type Line<Row> =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly typed?: Typed }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly label: string;
      readonly rows: readonly Row[];
      readonly open: boolean;
    }
  | { readonly kind: 'total'; readonly key: string; readonly label: string; readonly rows: readonly Row[] };

/** What stands in an open editor. */
export interface Typed {
  readonly column: string;
  readonly text: string;
}

export interface Grouping {
  readonly key: string;
  readonly label: string;
}

/** Groups keep the order of their first row; rows keep theirs. */
export function linesOf<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  groupOf: ((row: Row) => Grouping) | undefined,
  closed: ReadonlySet<string>,
): Line<Row>[] {
  const line = (row: Row): Line<Row> => ({ kind: 'row', key: rowKey(row), row });
  if (!groupOf) return rows.map(line);
  const groups = new Map<string, { label: string; rows: Row[] }>();
  for (const row of rows) {
    const { key, label } = groupOf(row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { label, rows: [row] });
  }
  return [...groups].flatMap(([key, group]) => {
    const open = !closed.has(key);
    const head: Line<Row> = { kind: 'group', key: `group/${key}`, label: group.label, rows: group.rows, open };
    return open ? [head, ...group.rows.map(line)] : [head];
  });
}
