import { useTranslation } from 'react-i18next';
import { type Because, type Money, negate } from '#core/kernel/index.ts';
import { explainBudget } from '#core/office/budget/index.ts';
import { DerivedFigure, Section } from '../../ui/index.ts';
import classes from './productions.module.css';
import { useProduction } from './useProduction.ts';

interface Card {
  readonly name: string;
  readonly value: Money;
  readonly because: Because | null;
  readonly note: string | null;
  readonly isMissing: boolean;
}

/** Four figures: what the team costs, what each budget lacks or leaves, what one performance is sold for. */
export function MoneyAtAGlance() {
  const { t } = useTranslation('productions');
  const { answer, may, facts, teamCost } = useProduction();
  const { budgets, price } = answer;
  const cards: Card[] = [];
  if (teamCost)
    cards.push({
      name: t('money.team'),
      value: teamCost.value,
      because: teamCost.because,
      note: t('money.contracts', { count: facts.contracts.length }),
      isMissing: false,
    });
  for (const { purpose, totals, book } of may('budget.read') ? budgets : []) {
    const isMissing = totals.balance.cents < 0;
    cards.push({
      name: t(`money.${purpose}`),
      value: isMissing ? negate(totals.balance) : totals.balance,
      because: explainBudget(book, 'balance'),
      note: t(isMissing ? 'money.missing' : totals.balance.cents === 0 ? 'money.balanced' : 'money.surplus'),
      isMissing,
    });
  }
  const row = may('pricing.read') ? price?.rows[0] : undefined;
  if (row) {
    const { decidedEach, priceEach } = row;
    const asked = decidedEach ?? priceEach;
    cards.push({
      name: t('money.price'),
      value: asked.value,
      because: asked.because,
      note: t(decidedEach ? 'money.decided' : 'money.computed'),
      isMissing: false,
    });
  }
  return (
    <Section title={t('money.title')}>
      <ul className={classes.money}>
        {cards.map(({ name, value, because, note, isMissing }) => (
          <li key={name} data-missing={isMissing || undefined}>
            <span>{name}</span>
            <b>{because && <DerivedFigure value={value} because={because} about={name} />}</b>
            <small>{note}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
