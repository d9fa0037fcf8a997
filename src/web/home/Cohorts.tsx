import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cohort } from '#core/access/index.ts';
import { COHORT_TONES, cohortsQuery, ROOMS_OF_COHORT } from '../school/cohorts/index.ts';
import { useMay, useSlug } from '../shell/me.ts';
import { EmptyState, Pill, Section, Shown } from '../ui/index.ts';
import classes from './home.module.css';

/** The cohorts that one has to do with, each with the rooms that one may enter: where one's work lies. */
export function Cohorts() {
  const { t } = useTranslation('home');
  const { t: words } = useTranslation('cohort');
  const slug = useSlug();
  const { may } = useMay();
  const asked = useQuery(cohortsQuery(slug));
  return (
    <Shown asked={asked}>
      {(rows) => {
        const current = rows.filter(({ state }) => state !== 'archived');
        if (current.length === 0) {
          return (
            <Section title={t('cohorts')}>
              <EmptyState
                title={t('noCohorts.title')}
                action={
                  <Link to="/o/$slug/school" params={{ slug }}>
                    <Button component="span" variant="filled">
                      {t('noCohorts.act')}
                    </Button>
                  </Link>
                }
              >
                {t('noCohorts.text')}
              </EmptyState>
            </Section>
          );
        }
        return (
          <Section title={t('cohorts')}>
            <ul className={classes.cohorts}>
              {current.map(({ id, name, state }) => (
                <li key={id}>
                  <p>
                    <Link to="/o/$slug/cohorts/$cohortId" params={{ slug, cohortId: id }} className={classes.name}>
                      {name}
                    </Link>{' '}
                    <Pill tone={COHORT_TONES[state]}>{words(`states.${state}`)}</Pill>
                  </p>
                  <nav aria-label={t('roomsOf', { name })}>
                    {ROOMS_OF_COHORT.filter(({ needs }) => may(needs, cohort(id))).map(({ word, to }) => (
                      <Link key={to} to={to} params={{ slug, cohortId: id }} className="link">
                        {words(`rooms.${word}`)}
                      </Link>
                    ))}
                  </nav>
                </li>
              ))}
            </ul>
          </Section>
        );
      }}
    </Shown>
  );
}
