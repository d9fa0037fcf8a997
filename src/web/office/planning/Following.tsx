import { useTranslation } from 'react-i18next';
import { journeysBetween, type ProductionFacts } from '#core/office/productions/index.ts';
import { useProduction } from '../productions/index.ts';
import classes from './moving.module.css';

/** Which journeys go where the dates go. */
export function Following({ after }: { after: ProductionFacts }) {
  const { t } = useTranslation('planning');
  const { facts } = useProduction();
  const { trips, costs } = journeysBetween(facts, after);
  if (trips === 0) return null;
  return (
    <p className={classes.following}>
      {t('following.trips', { count: trips })} {costs > 0 && t('following.costs', { count: costs })}
    </p>
  );
}
