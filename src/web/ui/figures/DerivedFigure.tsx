import { useTranslation } from 'react-i18next';
import type { Because } from '#core/kernel/explained.ts';
import type { Money } from '#core/kernel/money.ts';
import { moneyWords, useLocale } from '../locale.ts';
import classes from './figures.module.css';
import { useWhy } from './why.ts';

interface Props {
  readonly value?: Money | string;
  /** What is shown of a figure that is no amount of money. */
  readonly text?: string;
  /** Why it is what it is, or how to ask for it. */
  readonly because: Because | (() => Promise<Because>);
  /** What the figure is, said in the panel's heading. */
  readonly about?: string;
  /** The amount that follows from the facts, where a person put another in its place. */
  readonly replaces?: Money | string;
}

/** A figure that follows from facts: thin blue edge, opens "Pourquoi ?" in the panel beside. */
export function DerivedFigure({ value, text: given, because, about, replaces }: Props) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const why = useWhy();
  const text = given ?? moneyWords(value, locale);
  const isOpen = why.asked?.because === because;
  return (
    <button
      type="button"
      className={classes.derived}
      aria-expanded={isOpen}
      aria-label={t('why.open', { amount: about ? `${about} ${text}` : text })}
      onClick={() => (isOpen ? why.close() : why.ask({ because, text, ...(about === undefined ? {} : { about }) }))}
    >
      {text}
      {replaces !== undefined && (
        <span className={classes.replaced}>{t('why.overridden', { amount: moneyWords(replaces, locale) })}</span>
      )}
    </button>
  );
}
