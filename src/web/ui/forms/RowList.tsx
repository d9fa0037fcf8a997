import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { create, newId, overwrite, type Row, remove } from '#web/client/index.ts';
import { Section } from '../page/Page.tsx';
import { type Column, DataTable } from '../table/DataTable.tsx';
import { useSaving } from '../useSaving.ts';
import { type FieldSpec, RowDialog } from './RowDialog.tsx';

type Values = Record<string, unknown>;

interface Props<One extends Row> {
  readonly title: string;
  readonly rows: readonly One[];
  readonly columns: readonly Column<One>[];
  readonly fields: readonly FieldSpec[];
  /** The collection's path: `/api/o/…/licences`. */
  readonly path: string;
  readonly touches: readonly (readonly unknown[])[];
  readonly label: (row: Readonly<Values>) => string;
  readonly blank: Readonly<Values>;
  readonly isEditable: boolean;
  /** What stands there while there is nothing. */
  readonly empty?: React.ReactNode;
  readonly addWord?: string;
  /** From the form to the body, and back, where they differ. */
  readonly toBody?: (values: Values) => Values;
  readonly fromRow?: (row: One) => Values;
  readonly filter?: boolean;
  /** What an address may point at. */
  readonly place?: (row: One) => string;
}

/** A list of small rows: each opens in a dialogue; adding, changing and removing can be undone. */
export function RowList<One extends Row>(props: Props<One>) {
  const { title, rows, columns, fields, path, touches, label, blank, isEditable, empty, addWord } = props;
  const { t } = useTranslation('ui');
  const { saving } = useSaving();
  const [open, setOpen] = useState<One | 'new' | null>(null);
  const names = fields.map(({ name }) => name);
  const toBody = props.toBody ?? ((values: Values) => values);
  const fromRow =
    props.fromRow ??
    ((row: One) => Object.fromEntries(names.map((name) => [name, (row as unknown as Values)[name] ?? null])));

  const about = (id: string, values: Readonly<Values>) => ({ path: `${path}/${id}`, label: label(values), touches });
  const save = async (values: Values) => {
    const body = toBody(values);
    if (open === 'new') return saving(label(body), () => create(about(newId(), body), body));
    const row = open as One & Values;
    return saving(label(body), () => overwrite(about(row.id, body), row, body));
  };
  const drop = async () => {
    const row = open as One;
    const body = toBody(fromRow(row));
    await saving(label(body), () => remove(about(row.id, body), row, body));
  };
  const [first, ...rest] = columns;
  const shown: Column<One>[] =
    first && isEditable
      ? [
          {
            ...first,
            cell: (row) => (
              <button type="button" className="plain-link" onClick={() => setOpen(row)}>
                {first.cell ? first.cell(row) : first.text(row)}
              </button>
            ),
          },
          ...rest,
        ]
      : [...columns];
  return (
    <Section
      title={title}
      actions={isEditable && <Button onClick={() => setOpen('new')}>{addWord ?? t('form.add')}</Button>}
    >
      {rows.length === 0 ? (
        <div className="caption">{empty}</div>
      ) : (
        <DataTable
          rows={rows}
          columns={shown}
          rowKey={(row) => row.id}
          label={title}
          filter={props.filter ?? false}
          {...(props.place === undefined ? {} : { rowPlace: props.place })}
        />
      )}
      {open && (
        <RowDialog
          title={open === 'new' ? `${title} — ${t('form.add')}` : title}
          fields={fields}
          initial={open === 'new' ? blank : fromRow(open)}
          onSave={save}
          onRemove={open === 'new' ? undefined : drop}
          close={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
