import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakEven as Curve } from '#core/office/pricing/index.ts';
import { DataTable, DerivedFigure, moneyWords, Section, useLocale, Waiting } from '../../ui/index.ts';
import classes from './pricing.module.css';

const BreakEvenChart = lazy(() => import('./BreakEvenChart.tsx'));

/** From how many performances the show pays for itself: as a chart, and as the table that says the same. */
export function BreakEven({ curve }: { curve: Curve }) {
  const { t } = useTranslation('pricing');
  const locale = useLocale();
  return (
    <Section title={t('breakEven.title')}>
      <p className={classes.lead}>
        {curve.from === null
          ? t('breakEven.never', { most: curve.points.length - 1 })
          : t('breakEven.from', { count: curve.from })}
      </p>
      <p className={classes.note}>
        {t('breakEven.fixed')}{' '}
        <DerivedFigure value={curve.fixed.value} because={curve.fixed.because} about={t('breakEven.fixed')} />
        {' · '}
        {t('breakEven.brought')}{' '}
        <DerivedFigure value={curve.bySeries.value} because={curve.bySeries.because} about={t('breakEven.brought')} />
      </p>
      <Suspense fallback={<Waiting />}>
        <BreakEvenChart curve={curve} />
      </Suspense>
      <details className={classes.twin}>
        <summary>{t('breakEven.table')}</summary>
        <DataTable
          label={t('breakEven.title')}
          rows={curve.points}
          rowKey={({ performances }) => String(performances)}
          exportAs={t('breakEven.title')}
          columns={[
            {
              id: 'performances',
              header: t('table.performances'),
              text: ({ performances }) => String(performances),
              order: ({ performances }) => performances,
            },
            {
              id: 'charges',
              header: t('breakEven.charges'),
              align: 'right',
              text: ({ charges }) => moneyWords(charges, locale),
              order: ({ charges }) => charges.cents,
            },
            {
              id: 'products',
              header: t('breakEven.products'),
              align: 'right',
              text: ({ products }) => moneyWords(products, locale),
              order: ({ products }) => products.cents,
            },
            {
              id: 'result',
              header: t('breakEven.result'),
              align: 'right',
              text: ({ result }) => moneyWords(result, locale),
              order: ({ result }) => result.cents,
            },
          ]}
        />
      </details>
    </Section>
  );
}
