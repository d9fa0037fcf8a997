import { useTranslation } from 'react-i18next';
import { decimalText, type Explained, parseMoney } from '#core/kernel/index.ts';
import type { SeriesPrice } from '#core/office/pricing/index.ts';
import { DerivedFigure, decimalWords, MoneyField, moneyWords, useLocale } from '../../ui/index.ts';
import classes from './pricing.module.css';
import type { PlanJson } from './usePlan.ts';

interface Props {
  readonly rows: readonly SeriesPrice[];
  readonly plan: PlanJson;
  readonly put: (changed: Partial<PlanJson>) => void;
  readonly mayEdit: boolean;
}

/** One row for each number of performances sold together: cost, price, what is asked, VAT, and the "++" beside. */
export function PriceTable({ rows, plan, put, mayEdit }: Props) {
  const { t } = useTranslation('pricing');
  const locale = useLocale();
  const vat = rows[0]?.vat;
  const figure = (explained: Explained, about: string) => (
    <td className={classes.number}>
      <DerivedFigure value={explained.value} because={explained.because} about={about} />
    </td>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('table.title')} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('table.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.performances')}</th>
            <th scope="col">{t('table.plateauEach')}</th>
            <th scope="col">{t('table.priceEach')}</th>
            <th scope="col">{t('table.decidedEach')}</th>
            <th scope="col">{t('table.asked')}</th>
            <th scope="col">
              {vat?.rate ? t('table.vat', { rate: decimalWords(decimalText(vat.rate), locale) }) : t('table.noVat')}
            </th>
            <th scope="col">{t('table.withVat')}</th>
            <th scope="col">{t('table.approach')}</th>
            <th scope="col">{t('table.rights')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = t('table.series', { count: row.performances });
            const about = (word: 'plateauEach' | 'priceEach' | 'asked' | 'withVat' | 'approach' | 'rights') =>
              `${t(`table.${word}`)} · ${name}`;
            const isBelow = row.asked.value.cents < row.cost.value.cents;
            return (
              <tr
                key={row.performances}
                data-below={isBelow || undefined}
                data-place={`series/${row.performances}`}
                data-name={name}
              >
                <th scope="row">{name}</th>
                {figure(row.costEach, about('plateauEach'))}
                {figure(row.priceEach, about('priceEach'))}
                <td className={classes.number} data-first>
                  {mayEdit ? (
                    <MoneyField
                      aria-label={t('table.decideFor', { name })}
                      placeholder={moneyWords(row.askedEach.value, locale)}
                      value={ownStep(plan, row.performances)}
                      onChange={(value) => put({ steps: withStep(plan, row.performances, value) })}
                      error={isBelow ? t('table.below') : undefined}
                      size="xs"
                      className={classes.decided ?? ''}
                    />
                  ) : (
                    row.decidedEach && moneyWords(row.decidedEach.value, locale)
                  )}
                </td>
                {figure(row.asked, about('asked'))}
                <td className={classes.number}>{moneyWords(row.vat.amount.value, locale)}</td>
                {figure(row.vat.withVat, about('withVat'))}
                {figure(row.beside.approach, about('approach'))}
                {figure(row.beside.rights, about('rights'))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {vat?.mention && <p className={classes.note}>{t(`mentions.${vat.mention}`)}</p>}
    </section>
  );
}

const ownStep = ({ steps }: PlanJson, performances: number): string | null =>
  steps.find((step) => step.performances === performances)?.unitPrice ?? null;

function withStep({ steps }: PlanJson, performances: number, unitPrice: string | null): PlanJson['steps'] {
  const others = steps.filter((step) => step.performances !== performances);
  if (unitPrice === null || parseMoney(unitPrice) === null) return others;
  return [...others, { performances, unitPrice }].sort((a, b) => a.performances - b.performances);
}
