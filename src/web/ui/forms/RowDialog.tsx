import { Button, Checkbox, Group, Modal, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused, refusalText } from '#web/client/index.ts';
import { useLocale } from '../locale.ts';
import { useReturnFocus } from '../useReturnFocus.ts';
import { DateField, DecimalField, MoneyField, TimeField } from './fields.tsx';
import { useForm } from './useForm.ts';

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'text'
    | 'email'
    | 'phone'
    | 'area'
    | 'date'
    | 'time'
    | 'decimal'
    | 'count'
    | 'money'
    | 'choice'
    | 'check'
    | 'words';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  readonly unit?: string;
  readonly required?: boolean;
  /** Shown only when the other values say so. */
  readonly when?: (values: Readonly<Record<string, unknown>>) => boolean;
}

type Values = Record<string, unknown>;

interface Props {
  readonly title: string;
  readonly fields: readonly FieldSpec[];
  readonly initial: Readonly<Values>;
  readonly onSave: (values: Values) => Promise<unknown>;
  readonly onRemove?: (() => Promise<unknown>) | undefined;
  readonly close: () => void;
}

/** A small row in a dialogue: its fields, and the server's complaints beside them. */
export function RowDialog({ title, fields, initial, onSave, onRemove, close }: Props) {
  const { t } = useTranslation('ui');
  useReturnFocus();
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <RowForm fields={fields} initial={initial} onSave={onSave} onRemove={onRemove} done={close} />
    </Modal>
  );
}

type FormProps = Omit<Props, 'title' | 'close'> & { readonly done: () => void; readonly twoColumns?: boolean };

export function RowForm({ fields, initial, onSave, onRemove, done, twoColumns }: FormProps) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [others, setOthers] = useState<readonly string[]>([]);
  const shown = (values: Values) => fields.filter(({ when }) => when === undefined || when(values));
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const form = useForm<Values>(initial as Values, required);

  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setOthers([]);
    try {
      await act();
      done();
    } catch (failure) {
      setOthers(failure instanceof Refused ? form.blame(failure) : [refusalText(failure, locale)]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.isComplete()) void run(() => onSave(form.values));
      }}
    >
      <div
        style={{
          display: 'grid',
          gap: 14,
          gridTemplateColumns: twoColumns ? 'repeat(auto-fit, minmax(260px, 1fr))' : 'minmax(0, 1fr)',
        }}
      >
        {shown(form.values).map((field) => (
          <OneField key={field.name} field={field} form={form} />
        ))}
      </div>
      {others.length > 0 && (
        <div role="alert">
          {others.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <Group mt="md" justify="space-between">
        {onRemove ? (
          <Button onClick={() => void run(onRemove)} loading={busy}>
            {t('form.delete')}
          </Button>
        ) : (
          <span />
        )}
        <Group gap="xs">
          <Button onClick={done}>{t('form.cancel')}</Button>
          <Button type="submit" variant="filled" loading={busy}>
            {t('form.save')}
          </Button>
        </Group>
      </Group>
    </form>
  );
}

function OneField({ field, form }: { field: FieldSpec; form: ReturnType<typeof useForm<Values>> }) {
  const { name, label, kind, hint, unit, choices } = field;
  const common = { label, ...(hint === undefined ? {} : { description: hint }) };
  const own = form.field(name) as {
    name: string;
    value: never;
    onChange: (value: unknown) => void;
    error: string | undefined;
    withAsterisk: boolean;
  };
  switch (kind) {
    case 'area':
      return <Textarea {...common} autosize minRows={2} {...form.text(name)} />;
    case 'date':
      return <DateField {...common} {...own} />;
    case 'time':
      return <TimeField {...common} {...own} />;
    case 'decimal':
      return <DecimalField {...common} {...(unit === undefined ? {} : { unit })} {...own} />;
    case 'count':
      return (
        <DecimalField
          {...common}
          {...own}
          value={own.value === null || own.value === undefined ? null : (String(own.value) as never)}
          onChange={(value) => own.onChange(value === null ? null : Math.trunc(Number(value)))}
        />
      );
    case 'money':
      return <MoneyField {...common} {...own} />;
    case 'choice':
      return <Select {...common} data={[...(choices ?? [])]} searchable={(choices?.length ?? 0) > 9} {...own} />;
    case 'check':
      return (
        <Checkbox
          {...common}
          checked={own.value === true}
          onChange={(event) => own.onChange(event.currentTarget.checked)}
        />
      );
    case 'words':
      return <TagsInput {...common} {...own} value={own.value ?? []} />;
    default:
      return (
        <TextInput
          {...common}
          {...form.text(name)}
          {...(kind === 'email' ? { type: 'email', inputMode: 'email' as const } : {})}
          {...(kind === 'phone' ? { type: 'tel', inputMode: 'tel' as const } : {})}
        />
      );
  }
}
