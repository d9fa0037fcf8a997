import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PERIOD_KINDS } from '#core/school/cohorts/index.ts';
import { decimalWords, Figure, PageHeader, Pill, Shown, useLocale, Waiting } from '../../ui/index.ts';
import { COHORT_TONES } from './listed.ts';
import { ROOMS_OF_COHORT } from './rooms.ts';
import { useCohort, useCohortQuery } from './useCohort.ts';
import { spanWords } from './words.ts';

/** The header of a cohort, the same in all its rooms: of which programme, when, how many, and what is not right yet. */
export default function CohortFrame() {
  const asked = useCohortQuery();
  return (
    <Shown asked={asked}>
      {() => (
        <>
          <Header />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </>
      )}
    </Shown>
  );
}

function Header() {
  const { t } = useTranslation('cohort');
  const locale = useLocale();
  const { slug, id, facts, proof, problems, may } = useCohort();
  const { cohort } = facts;
  const open = problems.length;
  // The kind that is nearest to breaking.
  const [tightest] = PERIOD_KINDS.filter((kind) => proof[kind].neededDays > 0).sort(
    (a, b) => proof[a].slackDays - proof[b].slackDays,
  );
  const slack = tightest && proof[tightest].slackDays;
  return (
    <PageHeader
      title={cohort.name}
      pill={<Pill tone={COHORT_TONES[cohort.state]}>{t(`states.${cohort.state}`)}</Pill>}
      subtitle={[
        cohort.programme[locale],
        t('header.version', { number: cohort.versionNumber }),
        spanWords(cohort.startsOn, cohort.endsOn, locale),
      ]
        .filter(Boolean)
        .join(' · ')}
      figures={
        <>
          {cohort.places > 0 && (
            <Figure caption={t('header.enrolled', { places: cohort.places, count: cohort.enrolled })}>
              {cohort.enrolled}
            </Figure>
          )}
          {tightest && slack !== undefined && (
            <Figure
              caption={t(`header.slack.${tightest}`, { count: Math.abs(slack) })}
              {...(slack < 0 ? { tone: 'red' as const } : {})}
            >
              {decimalWords(String(slack), locale)}
            </Figure>
          )}
          <Figure
            caption={
              <Link to="/o/$slug/cohorts/$cohortId/calendar" params={{ slug, cohortId: id }}>
                {t('header.problems', { count: open })}
              </Link>
            }
            {...(open > 0 ? { tone: 'red' as const } : {})}
          >
            {open}
          </Figure>
        </>
      }
      tabs={ROOMS_OF_COHORT.filter(({ needs }) => may(needs)).map(({ word, to }) => (
        <Link key={word} to={to} params={{ slug, cohortId: id }} activeOptions={{ exact: word === 'overview' }}>
          {t(`rooms.${word}`)}
        </Link>
      ))}
    />
  );
}
