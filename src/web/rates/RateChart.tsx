import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { RateUnit } from '#core/rates/index.ts';
import { dateToType, today, useLocale } from '../ui/index.ts';
import { rateValueWords } from './rate-words.ts';

interface Props {
  readonly entries: readonly { readonly from: string; readonly to: string | null; readonly value: string }[];
  readonly unit: RateUnit;
  readonly label: string;
}

/** A step for each value; the table below says the same in figures. */
export default function RateChart({ entries, unit, label }: Props) {
  const { t } = useTranslation('rates');
  const locale = useLocale();
  const end = today() > (entries.at(-1)?.from ?? '') ? today() : (entries.at(-1)?.from ?? today());
  const points = [...entries.map(({ from, value }) => ({ day: from, value: Number(value) }))];
  const last = points.at(-1);
  if (last && last.day < end) points.push({ day: end, value: last.value });
  return (
    <figure style={{ margin: '0 0 16px' }} aria-label={t('chart', { label })}>
      <LineChart
        h={220}
        data={points}
        dataKey="day"
        curveType="stepAfter"
        series={[{ name: 'value', label, color: 'var(--blue)' }]}
        withDots
        gridAxis="y"
        tickLine="none"
        xAxisProps={{ tickFormatter: dateToType }}
        yAxisProps={{ domain: ['auto', 'auto'], width: 84 }}
        valueFormatter={(value) => rateValueWords(String(value), unit, locale)}
      />
    </figure>
  );
}
