import { useEffect, useRef } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import type { Line } from './lines.ts';
import classes from './sheet.module.css';
import type { SheetColumn } from './sheet.ts';

interface Props<Row> extends RenderEditCellProps<Line<Row>, Line<Row>> {
  readonly sheet: SheetColumn<Row>;
  /** The column that names the row. */
  readonly named: SheetColumn<Row>;
}

/** Begins with all of the cell selected, so that a first letter replaces it, as in a spreadsheet. */
export function SheetEditor<Row>({ row: line, sheet, named, onRowChange, onClose }: Props<Row>) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  if (line.kind !== 'row') return null;
  const text = line.typed?.text ?? (sheet.typed ?? sheet.text)(line.row);
  return (
    <input
      ref={field}
      className={classes.editor}
      data-align={sheet.align}
      aria-label={`${named.text(line.row)}, ${sheet.header}`}
      inputMode={sheet.align === 'right' ? 'decimal' : undefined}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this very cell
      autoFocus
      value={text}
      onChange={(event) => onRowChange({ ...line, typed: { column: sheet.key, text: event.currentTarget.value } })}
      onBlur={() => onClose(true, false)}
    />
  );
}
