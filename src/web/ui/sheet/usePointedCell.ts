/** Leads to one cell of a sheet: its groups opened, the cell in sight and active. */
import { type RefObject, useEffect, useRef } from 'react';
import type { DataGridHandle } from 'react-data-grid';

export interface PointedCell {
  readonly row: string;
  /** The key of a column; the first when it is not shown. */
  readonly column: string;
  /** Another one each time somebody asks. */
  readonly turn: string;
}

interface Given {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly pointAt: PointedCell | undefined;
  /** Line → where it stands, for the lines that are open. */
  readonly places: ReadonlyMap<string, number>;
  readonly columns: readonly { readonly key: string }[];
  readonly openAll: () => void;
}

export function usePointedCell({ grid, pointAt, places, columns, openAll }: Given): void {
  const reached = useRef('');
  const opened = useRef('');
  useEffect(() => {
    if (pointAt === undefined) return;
    const place = Math.max(
      0,
      columns.findIndex(({ key }) => key === pointAt.column),
    );
    const asked = `${pointAt.row} ${pointAt.turn} ${place}`;
    const rowIdx = places.get(pointAt.row);
    if (rowIdx === undefined) {
      // In a group that is folded, or in another sheet.
      if (opened.current !== asked) openAll();
      opened.current = asked;
      return;
    }
    if (reached.current === asked) return;
    reached.current = asked;
    grid.current?.element?.scrollIntoView({ block: 'nearest' });
    grid.current?.setActivePosition({ rowIdx, idx: place }, { shouldFocus: true });
    // The grid does not take the focus back for a cell that was active already.
    const active = requestAnimationFrame(() =>
      grid.current?.element?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus(),
    );
    return () => cancelAnimationFrame(active);
  }, [grid, pointAt, places, columns, openAll]);
}
