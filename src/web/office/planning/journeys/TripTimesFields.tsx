import { useTranslation } from 'react-i18next';
import { DateField, TimeField, type useForm } from '../../../ui/index.ts';
import pairs from '../../office.module.css';
import type { TripTimes } from './trip-fields.ts';

type Form = ReturnType<typeof useForm<TripTimes & Record<string, unknown>>>;

export function TripTimesFields({ form }: { form: Form }) {
  const { t } = useTranslation('planning');
  const around = form.values.leavesOn;
  return (
    <>
      <div className={pairs.pair}>
        <DateField label={t('journey.leavesOn')} {...form.field('leavesOn')} />
        <TimeField label={t('journey.leavesTime')} {...form.field('leavesTime')} />
      </div>
      <div className={pairs.pair}>
        <DateField label={t('journey.returnsOn')} {...(around ? { around } : {})} {...form.field('returnsOn')} />
        <TimeField label={t('journey.returnsTime')} {...form.field('returnsTime')} />
      </div>
    </>
  );
}
