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

/** A sheet that has just come measures itself before it draws its cells: about half a second. */
const MOST_FRAMES = 30;
const HEADER_ROWS = 2;

export function usePointedCell({ grid, pointAt, places, columns, openAll }: Given): void {
  const reached = useRef('');
  const opened = useRef('');
  const frame = useRef(0);
  useEffect(() => {
    if (pointAt === undefined) return;
    const asked = `${pointAt.row} ${pointAt.turn}`;
    const rowIdx = places.get(pointAt.row);
    if (rowIdx === undefined) {
      // In a group that is folded, or in another sheet.
      if (opened.current !== asked) openAll();
      opened.current = asked;
      return;
    }
    if (reached.current === asked) return;
    reached.current = asked;
    const column = columns.findIndex(({ key }) => key === pointAt.column);
    cancelAnimationFrame(frame.current);
    grid.current?.element?.scrollIntoView({ block: 'nearest' });
    frame.current = tryToReach(grid, { rowIdx, idx: Math.max(0, column) }, frame);
  }, [grid, pointAt, places, columns, openAll]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
}

/** Frame after frame, until the focus is on the cell: the grid does not take it back for a cell that was active already. */
function tryToReach(
  grid: Given['grid'],
  position: { readonly rowIdx: number; readonly idx: number },
  frame: RefObject<number>,
  tries = 0,
): number {
  return requestAnimationFrame(() => {
    grid.current?.setActivePosition(position, { shouldFocus: true });
    const cell = grid.current?.element?.querySelector<HTMLElement>(
      `[aria-rowindex="${position.rowIdx + HEADER_ROWS}"] [role="gridcell"][aria-colindex="${position.idx + 1}"]`,
    );
    cell?.focus({ preventScroll: true });
    if (cell && document.activeElement === cell) cell.scrollIntoView({ block: 'center' });
    else if (tries < MOST_FRAMES) frame.current = tryToReach(grid, position, frame, tries + 1);
  });
}
