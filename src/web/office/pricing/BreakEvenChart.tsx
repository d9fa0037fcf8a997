import '@mantine/charts/styles.css';
import '@mantine/core/styles/ColorSwatch.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { euros, sum } from '#core/kernel/index.ts';
import type { BreakEven } from '#core/office/pricing/index.ts';
import { moneyWords, useLocale } from '../../ui/index.ts';

/** Charges and products by number of performances; the table below says the same in figures. */
export default function BreakEvenChart({ curve }: { curve: BreakEven }) {
  const { t } = useTranslation('pricing');
  const locale = useLocale();
  const points = curve.points.map(({ performances, charges, products }) => ({
    performances,
    charges: charges.cents,
    products: products.cents,
  }));
  const most = sum(curve.points.slice(-1).flatMap(({ charges, products }) => [charges, products]));
  return (
    <figure style={{ margin: '0 0 12px' }} aria-label={t('breakEven.chart')}>
      <LineChart
        h={260}
        data={points}
        dataKey="performances"
        curveType="linear"
        withDots={false}
        withLegend
        legendProps={{ verticalAlign: 'bottom' }}
        gridAxis="y"
        tickLine="none"
        series={[
          { name: 'charges', label: t('breakEven.charges'), color: 'var(--red)', strokeDasharray: '5 4' },
          { name: 'products', label: t('breakEven.products'), color: 'var(--blue)' },
        ]}
        {...(curve.from === null
          ? {}
          : {
              referenceLines: [
                { x: curve.from, label: t('breakEven.mark', { count: curve.from }), color: 'var(--green)' },
              ],
            })}
        yAxisProps={{ width: most.cents > 0 ? 96 : 60 }}
        valueFormatter={(cents) => moneyWords(euros(Math.round(cents)), locale)}
      />
    </figure>
  );
}
