import { useTranslation } from 'react-i18next';
import { useVenueNames } from '../../ground/venues/index.ts';
import { Facts, Page, Section, useLocale } from '../../ui/index.ts';
import { useCohort } from './useCohort.ts';
import { spanWords } from './words.ts';

/** Where a cohort stands. */
export default function Overview() {
  const { t } = useTranslation('cohort');
  const locale = useLocale();
  const { facts } = useCohort();
  const venues = useVenueNames();
  const { cohort, hours } = facts;
  return (
    <Page>
      <Section title={t('identity.title')}>
        <Facts
          facts={[
            [t('identity.programme'), cohort.programme[locale]],
            [t('identity.dates'), spanWords(cohort.startsOn, cohort.endsOn, locale)],
            [t('identity.hours'), t('identity.hoursValue', hours)],
            [t('identity.venue'), cohort.venueId && venues.get(cohort.venueId)],
          ]}
        />
      </Section>
    </Page>
  );
}
