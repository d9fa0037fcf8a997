import { useTranslation } from 'react-i18next';
import { type Money, negate } from '#core/kernel/index.ts';
import { type Totals as BudgetTotals, NO_PHASE } from '#core/office/budget/index.ts';
import { moneyWords, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import classes from './budget.module.css';

/** Where the budget stands: charges against products, what is certain, and each phase. */
export function Totals({ totals, place }: { totals: BudgetTotals; place?: string | undefined }) {
  const { t } = useTranslation('budget');
  const locale = useLocale();
  const { facts } = useProduction();
  const isMissing = totals.balance.cents < 0;
  const show = (amount: Money) => moneyWords(amount, locale);
  const phases = [...totals.byPhase].map(([id, sides]) => ({
    id,
    name: id === NO_PHASE ? t('totals.noPhase') : (facts.phases.find((phase) => phase.id === id)?.name ?? id),
    sides,
  }));
  return (
    <section className={classes.totals} aria-label={t('totals.title')} data-place={place} data-name={t('totals.title')}>
      <h3>{t('totals.title')}</h3>
      <dl>
        <dt>{t('totals.charges')}</dt>
        <dd>{show(totals.charges)}</dd>
        {totals.overhead.cents > 0 && (
          <>
            <dt>{t('totals.overhead')}</dt>
            <dd>{show(totals.overhead)}</dd>
          </>
        )}
        <dt>{t('totals.products')}</dt>
        <dd>{show(totals.products)}</dd>
        <dt data-strong>{isMissing ? t('totals.missing') : t('totals.balance')}</dt>
        <dd data-strong data-missing={isMissing || undefined}>
          {show(isMissing ? negate(totals.balance) : totals.balance)}
        </dd>
      </dl>
      <h4>{t('totals.certainty')}</h4>
      <dl>
        <dt>{t('totals.secured')}</dt>
        <dd>{show(totals.secured)}</dd>
        <dt>{t('totals.toObtain')}</dt>
        <dd>{show(totals.toObtain)}</dd>
        <dt>{t('totals.ownFunds')}</dt>
        <dd>{show(totals.ownFunds)}</dd>
      </dl>
      {(totals.chargesInKind.cents > 0 || totals.productsInKind.cents > 0) && (
        <>
          <h4>{t('totals.inKind')}</h4>
          <dl>
            <dt>86</dt>
            <dd>{show(totals.chargesInKind)}</dd>
            <dt>87</dt>
            <dd>{show(totals.productsInKind)}</dd>
          </dl>
        </>
      )}
      {phases.length > 1 && (
        <>
          <h4>{t('totals.byPhase')}</h4>
          <dl>
            {phases.map(({ id, name, sides }) => (
              <div key={id} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{show(sides.charges)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
