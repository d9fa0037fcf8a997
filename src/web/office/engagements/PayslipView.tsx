import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Because, type Decimal, decimal, type Explained, type Money } from '#core/kernel/index.ts';
import type { CostedSlice } from '#core/office/engagements/index.ts';
import type { PayslipLine } from '#core/office/payroll/index.ts';
import { sentence } from '#core/words.ts';
import { DerivedFigure, dayWords, decimalWords, moneyWords, Pill, useLocale } from '../../ui/index.ts';
import classes from './team.module.css';

const TOTALS = ['gross', 'netBeforeTax', 'netAfterTax', 'netTaxable', 'netSocial', 'employerCost'] as const;

/** One payslip, folded to its totals, unfolded to its lines; always called what it is: a simulation. */
export function PayslipView({ slice }: { slice: CostedSlice }) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const { payslip, month, engagement } = slice;
  const title = t('payslip.title', { month: dayWords(`${month}-01`, locale, 'month') });
  if (!payslip) {
    return (
      <div className={classes.payslip}>
        <h4>{dayWords(`${month}-01`, locale, 'month')}</h4>
        <p className="caption">
          {t('payslip.noWage')}{' '}
          <DerivedFigure value={slice.cost.value} because={slice.cost.because} about={t('columns.cost')} />
        </p>
      </div>
    );
  }
  return (
    <div className={classes.payslip}>
      <h4>
        {title} {payslip.projected && <Pill tone="blue">{t('payslip.projected')}</Pill>}{' '}
        {slice.assumed && <Pill tone="grey">{t('payslip.assumed')}</Pill>}
      </h4>
      <p className="caption">
        {t('payslip.period', {
          from: dayWords(engagement.from, locale, 'plain'),
          to: dayWords(engagement.to, locale, 'plain'),
          days: engagement.paidDays,
          paidOn: dayWords(engagement.paidOn, locale, 'plain'),
        })}
      </p>
      <dl className={classes.totals}>
        {TOTALS.map((name) => (
          <div key={name}>
            <dt>{t(`payslip.${name}`)}</dt>
            <dd>
              <DerivedFigure
                value={payslip[name].value}
                because={payslip[name].because}
                about={`${t(`payslip.${name}`)}, ${title}`}
              />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="plain-link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? t('payslip.fold') : t('payslip.unfold', { count: payslip.lines.length })}
      </button>
      {isOpen && <Lines lines={payslip.lines} title={title} totals={[payslip.employerTotal, payslip.employeeTotal]} />}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly PayslipLine[];
  readonly title: string;
  readonly totals: readonly [employer: Explained, employee: Explained];
}

function Lines({ lines, title, totals }: LinesProps) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{t('payslip.line')}</th>
            <th scope="col">{t('payslip.base')}</th>
            <th scope="col">{t('payslip.employeeRate')}</th>
            <th scope="col">{t('payslip.employee')}</th>
            <th scope="col">{t('payslip.employerRate')}</th>
            <th scope="col">{t('payslip.employer')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const name = sentence('terms', `payslipLine.${line.id}`, locale);
            return (
              <tr key={line.id}>
                <th scope="row">{name}</th>
                <td>{moneyWords(line.base, locale)}</td>
                <td>{rate(line.employeeRate, locale)}</td>
                <td>
                  <Part amount={line.employee} because={line.employeeBecause} about={name} />
                </td>
                <td>{rate(line.employerRate, locale)}</td>
                <td>
                  <Part amount={line.employer} because={line.employerBecause} about={name} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('payslip.total')}</th>
            <td />
            <td />
            <td>
              <Part amount={totals[1].value} because={totals[1].because} about={t('payslip.total')} />
            </td>
            <td />
            <td>
              <Part amount={totals[0].value} because={totals[0].because} about={t('payslip.total')} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const rate = (value: Decimal | null, locale: 'fr' | 'en'): string =>
  value === null || value.units === decimal(0).units ? '' : `${decimalWords(value, locale)} %`;

function Part({ amount, because, about }: { amount: Money; because: Because | null; about: string }) {
  const locale = useLocale();
  if (amount.cents === 0) return null;
  return because ? <DerivedFigure value={amount} because={because} about={about} /> : moneyWords(amount, locale);
}
