/** What a person fills in: each with its label, its hint and its fault said to whoever listens. */
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './door.module.css';
import { words } from './locale.ts';

const useWords = words({ optional: 'facultatif' }, { optional: 'optional' });

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Says so beside the label: what is not marked is needed. */
  readonly optional?: boolean;
}

interface FieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'time';
  /** Several lines, this many of them in sight. */
  readonly lines?: number;
  readonly autoComplete?: InputHTMLAttributes<HTMLInputElement>['autoComplete'];
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly disabled?: boolean;
  readonly maxLength?: number;
}

export function Field({ label, hint, error, optional, value, onChange, onBlur, lines, ...rest }: FieldProps) {
  const id = useId();
  const said = {
    id,
    value,
    onBlur,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
    className: styles.input,
  };
  return (
    <div className={styles.field}>
      <Label id={id} label={label} optional={optional} />
      <Hint id={id} hint={hint} />
      {lines === undefined ? (
        <input {...said} {...rest} onChange={(change) => onChange(change.currentTarget.value)} />
      ) : (
        <textarea
          {...said}
          rows={lines}
          disabled={rest.disabled}
          maxLength={rest.maxLength}
          onChange={(change) => onChange(change.currentTarget.value)}
        />
      )}
      <Fault id={id} error={error} />
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly disabled?: boolean;
}

interface ChoiceProps extends Labelled {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}

/** One of a few, all in sight. */
export function Choice({ label, hint, error, optional, options, value, onChange, disabled }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.field} disabled={disabled} aria-describedby={describedBy(id, hint, error)}>
      <legend className={styles.label}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint id={id} hint={hint} />
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small className={styles.hint}>{option.hint}</small>}
          </span>
        </label>
      ))}
      <Fault id={id} error={error} />
    </fieldset>
  );
}

/** One of many. */
export function Select({ label, hint, error, optional, options, value, onChange, disabled }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <Label id={id} label={label} optional={optional} />
      <Hint id={id} hint={hint} />
      <select
        id={id}
        className={styles.input}
        value={value ?? ''}
        disabled={disabled}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        onChange={(change) => onChange(change.currentTarget.value)}
      >
        <option value="">—</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Fault id={id} error={error} />
    </div>
  );
}

interface CheckProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Check({ label, hint, error, checked, onChange, disabled }: CheckProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          onChange={(change) => onChange(change.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <Hint id={id} hint={hint} />
      <Fault id={id} error={error} />
    </div>
  );
}

function Label({ id, label, optional }: { id: string; label: string; optional: boolean | undefined }) {
  return (
    <label htmlFor={id} className={styles.label}>
      {label}
      <Optional optional={optional} />
    </label>
  );
}

function Optional({ optional }: { optional: boolean | undefined }) {
  const said = useWords();
  return optional ? <small className={styles.optional}> ({said.optional})</small> : null;
}

const hasText = (part: ReactNode): boolean => part !== undefined && part !== null && part !== '';

function describedBy(id: string, hint: ReactNode, error: string | null | undefined): string | undefined {
  const ids = [hasText(hint) ? `${id}-hint` : '', error ? `${id}-fault` : ''].filter((one) => one !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

const Hint = ({ id, hint }: { id: string; hint: ReactNode }) =>
  hasText(hint) ? (
    <small id={`${id}-hint`} className={styles.hint}>
      {hint}
    </small>
  ) : null;

const Fault = ({ id, error }: { id: string; error: string | null | undefined }) =>
  error ? (
    <small id={`${id}-fault`} className={styles.fault}>
      {error}
    </small>
  ) : null;
