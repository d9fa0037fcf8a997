import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useLocale } from '../locale.ts';
import { dateToType, decimalToType, typedDate, typedDecimal, typedMoney, typedTime } from './parsing.ts';

interface Read<Value> {
  readonly value: Value | null;
  /** Called with null when the field is emptied; not called while what stands there cannot be read. */
  readonly onChange: (value: Value | null) => void;
}

type FieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & Read<string>;

interface Typed extends FieldProps {
  readonly parse: (text: string) => string | null;
  readonly show: (value: string | null) => string;
  readonly complaint: string;
}

/** Keeps what was typed as it was typed, says at once when it cannot be read, tidies it on leaving. */
function TypedField({ value, onChange, parse, show, complaint, error, ...rest }: Typed) {
  const [text, setText] = useState(() => show(value));
  const [touched, setTouched] = useState(false);
  const read = text.trim() === '' ? null : parse(text);
  const isUnreadable = text.trim() !== '' && read === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value that came from outside rewrites the text
  useEffect(() => {
    if ((text.trim() === '' ? null : parse(text)) !== value) setText(show(value));
  }, [value]);

  return (
    <TextInput
      {...rest}
      value={text}
      error={touched && isUnreadable ? complaint : error}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        const parsed = next.trim() === '' ? null : parse(next);
        if (next.trim() === '' || parsed !== null) onChange(parsed);
      }}
      onBlur={() => {
        setTouched(true);
        if (!isUnreadable) setText(show(read));
      }}
    />
  );
}

/** A day, typed: quicker than a picker, and the same for a hand, a keyboard and a screen reader. */
export function DateField({ around, ...rest }: FieldProps & { around?: string }) {
  const { t } = useTranslation('ui');
  return (
    <TypedField
      placeholder={t('form.dateExample')}
      inputMode="numeric"
      {...rest}
      parse={(text) => typedDate(text, around ?? today())}
      show={dateToType}
      complaint={t('form.badDate')}
    />
  );
}

export function TimeField(props: FieldProps) {
  const { t } = useTranslation('ui');
  return (
    <TypedField
      placeholder="20:30"
      {...props}
      parse={typedTime}
      show={(value) => value ?? ''}
      complaint={t('form.badTime')}
    />
  );
}

export function MoneyField(props: FieldProps) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (
    <TypedField
      inputMode="decimal"
      rightSection="€"
      {...props}
      parse={typedMoney}
      show={(value) => decimalToType(value, locale)}
      complaint={t('form.badMoney')}
    />
  );
}

export function DecimalField({ unit, ...rest }: FieldProps & { unit?: string }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (
    <TypedField
      inputMode="decimal"
      rightSection={unit}
      rightSectionWidth={unit && unit.length > 2 ? 64 : undefined}
      {...rest}
      parse={typedDecimal}
      show={(value) => decimalToType(value, locale)}
      complaint={t('form.badNumber')}
    />
  );
}
