import type { Decimal } from '#core/kernel/decimal.ts';
import type { Money as Amount } from '#core/kernel/money.ts';
import { decimalWords, moneyWords, useLocale } from '../locale.ts';
import classes from './figures.module.css';

/** An amount in words; nothing where there is none. */
export function Money({ value }: { value: Amount | string | null | undefined }) {
  return <span className={classes.figure}>{moneyWords(value, useLocale())}</span>;
}

export function Quantity({ value, unit }: { value: Decimal | string | null | undefined; unit?: string }) {
  const text = decimalWords(value, useLocale());
  return <span className={classes.figure}>{unit && text !== '' ? `${text}\u202f${unit}` : text}</span>;
}

interface FigureProps {
  readonly children: React.ReactNode;
  readonly caption: React.ReactNode;
  readonly tone?: 'red';
}

/** One of the few figures that matter, over its caption, as in a page's header. */
export function Figure({ children, caption, tone }: FigureProps) {
  return (
    <div className={classes.headline} data-tone={tone}>
      <b>{children}</b>
      <span>{caption}</span>
    </div>
  );
}
