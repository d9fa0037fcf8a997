import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSlug } from '../../shell/me.ts';
import { Section, Shown, useLocale } from '../../ui/index.ts';
import classes from './cohorts.module.css';
import { startableQuery } from './listed.ts';

/** What the house teaches: each programme with its latest version. */
export function Programmes() {
  const { t } = useTranslation('school');
  const locale = useLocale();
  const slug = useSlug();
  return (
    <Section title={t('programmes')}>
      <Shown asked={useQuery(startableQuery(slug))}>
        {(versions) => {
          const latest = versions.filter(({ programmeId }, at) => versions[at - 1]?.programmeId !== programmeId);
          if (latest.length === 0) return <p className="caption">{t('noProgramme')}</p>;
          return (
            <ul className={classes.programmes}>
              {latest.map(({ programmeId, title, number, hours }) => (
                <li key={programmeId}>
                  <a href={`/o/${slug}/programmes/${programmeId}`} className={classes.cohort}>
                    {title[locale]}
                  </a>
                  <small className="caption">{t('versionAndHours', { number, ...hours })}</small>
                </li>
              ))}
            </ul>
          );
        }}
      </Shown>
    </Section>
  );
}
