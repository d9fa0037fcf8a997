import { useTranslation } from 'react-i18next';
import { COST_PARTS, type SeriesPrice } from '#core/office/pricing/index.ts';
import { DerivedFigure, Section } from '../../ui/index.ts';
import classes from './pricing.module.css';

/** What one performance alone costs, part by part, and what is put on top of it. */
export function Plateau({ row }: { row: SeriesPrice }) {
  const { t } = useTranslation('pricing');
  const lines = [
    ...(['team', ...COST_PARTS] as const).flatMap((part) => {
      const explained = row.parts[part];
      return explained ? [{ key: part, label: t(`parts.${part}`), explained, strong: false }] : [];
    }),
    { key: 'cost', label: t('plateau.total'), explained: row.cost, strong: true },
    { key: 'overhead', label: t('plan.overheadRate'), explained: row.overhead, strong: false },
    { key: 'margin', label: t('plan.marginRate'), explained: row.margin, strong: false },
    { key: 'amortisation', label: t('plateau.amortisation'), explained: row.amortisation, strong: false },
    { key: 'price', label: t('plateau.price'), explained: row.price, strong: true },
  ].filter(({ key, explained }) => explained.value.cents !== 0 || ['cost', 'price'].includes(key));
  return (
    <Section title={t('plateau.title')}>
      <dl className={classes.sum}>
        {lines.map(({ key, label, explained, strong }) => (
          <div key={key} data-strong={strong || undefined}>
            <dt>{label}</dt>
            <dd>
              <DerivedFigure value={explained.value} because={explained.because} about={label} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
