import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CohortState, nextStates } from '#core/school/cohorts/index.ts';
import { change, type Row, remove } from '#web/client/index.ts';
import { useVenueNames } from '../../ground/venues/index.ts';
import { Facts, type FieldSpec, Page, ProblemList, RowDialog, Section, useLocale, useSaving } from '../../ui/index.ts';
import classes from './cohorts.module.css';
import { shownProblems } from './shown-problems.ts';
import { useCohort } from './useCohort.ts';
import { spanWords } from './words.ts';

/** Where a cohort stands, what comes next, and everything in its calendar that is not right. */
export default function Overview() {
  const { t } = useTranslation('cohort');
  const navigate = useNavigate();
  const { slug, id, problems, may } = useCohort();
  const toCalendar = (hash: string) =>
    void navigate({ to: '/o/$slug/cohorts/$cohortId/calendar', params: { slug, cohortId: id }, hash });
  return (
    <Page
      aside={
        <ProblemList
          problems={shownProblems(problems)}
          none={t('noProblem')}
          onOpen={({ at }) => toCalendar(at[0] ?? '')}
        />
      }
    >
      {may('cohorts.edit') && <Steps />}
      <Identity />
    </Page>
  );
}

function Steps() {
  const { t } = useTranslation('cohort');
  const { slug, id, facts, proof, about, may } = useCohort();
  const { savingOrSaying } = useSaving();
  const { cohort } = facts;
  const isProved = facts.periods.length > 0 && proof.problems.every(({ severity }) => severity !== 'blocking');
  const calendar = (
    <Link to="/o/$slug/cohorts/$cohortId/calendar" params={{ slug, cohortId: id }} className="link">
      {t('rooms.calendar')}
    </Link>
  );
  const trainees = may('enrolments.read') && (
    <Link to="/o/$slug/cohorts/$cohortId/enrolments" params={{ slug, cohortId: id }} className="link">
      {t('rooms.enrolments')}
    </Link>
  );
  const admissions = may('admissions.read') && (
    <Link to="/o/$slug/cohorts/$cohortId/admissions" params={{ slug, cohortId: id }} className="link">
      {t('rooms.admissions')}
    </Link>
  );
  const reached = (state: CohortState) => ORDER.indexOf(cohort.state) >= ORDER.indexOf(state);
  const steps = [
    { word: 'dates', isDone: facts.periods.length > 0, way: calendar },
    { word: 'hours', isDone: isProved, way: calendar },
    { word: 'places', isDone: cohort.places > 0, way: trainees },
    { word: 'recruit', isDone: reached('recruiting'), way: admissions },
    { word: 'begin', isDone: reached('running'), way: null },
  ] as const;
  const isNext = (state: CohortState) => state === ORDER[ORDER.indexOf(cohort.state) + 1];
  const go = (state: CohortState) =>
    savingOrSaying(t(`states.${state}`), () =>
      change(about('', cohort.name, 'cohort'), cohort as unknown as Row & Record<string, unknown>, { state }),
    );
  return (
    <Section
      title={t('steps.title')}
      actions={nextStates(cohort.state).map((state) => (
        <Button
          key={state}
          variant={isNext(state) && !reached('running') ? 'filled' : 'default'}
          onClick={() => void go(state)}
        >
          {state === 'archived'
            ? t('state.archive')
            : t(isNext(state) ? 'state.go' : 'state.back', { state: t(`states.${state}`) })}
        </Button>
      ))}
    >
      <ol className={classes.steps}>
        {steps.map(({ word, isDone, way }) => (
          <li key={word} data-done={isDone}>
            <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
            <span>
              {t(`steps.${word}`)} <small>{t(isDone ? 'steps.done' : 'steps.todo')}</small>
            </span>
            {!isDone && way}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const ORDER: readonly CohortState[] = ['preparing', 'recruiting', 'running', 'ended', 'archived'];

function Identity() {
  const { t } = useTranslation('cohort');
  const locale = useLocale();
  const { facts, may } = useCohort();
  const venues = useVenueNames();
  const [isOpen, setIsOpen] = useState(false);
  const { cohort, hours } = facts;
  return (
    <Section
      title={t('identity.title')}
      actions={may('cohorts.edit') && <Button onClick={() => setIsOpen(true)}>{t('identity.edit')}</Button>}
    >
      <Facts
        facts={[
          [
            t('identity.programme'),
            `${cohort.programme[locale]}, ${t('header.version', { number: cohort.versionNumber })}`,
          ],
          [t('identity.dates'), spanWords(cohort.startsOn, cohort.endsOn, locale)],
          [t('identity.hours'), t('identity.hoursValue', hours)],
          [
            t('identity.places'),
            cohort.places > 0 && t('identity.placesValue', { enrolled: cohort.enrolled, places: cohort.places }),
          ],
          [t('identity.venue'), cohort.venueId && venues.get(cohort.venueId)],
        ]}
      />
      {cohort.note && <p className={classes.note}>{cohort.note}</p>}
      {isOpen && <IdentityDialog close={() => setIsOpen(false)} />}
    </Section>
  );
}

function IdentityDialog({ close }: { close: () => void }) {
  const { t } = useTranslation('cohort');
  const navigate = useNavigate();
  const { slug, facts, about } = useCohort();
  const { saving } = useSaving();
  const venues = useVenueNames();
  const row = facts.cohort as unknown as Row & Record<string, unknown>;
  const fields: readonly FieldSpec[] = [
    { name: 'name', label: t('identity.name'), kind: 'text', required: true },
    {
      name: 'venueId',
      label: t('identity.venue'),
      kind: 'choice',
      choices: [...venues].map(([value, label]) => ({ value, label })),
    },
    { name: 'note', label: t('identity.note'), kind: 'area' },
  ];
  const initial = { name: row.name, venueId: row.venueId, note: row.note };
  const target = about('', facts.cohort.name, 'cohort');
  const save = (values: Record<string, unknown>) => {
    const changed = Object.fromEntries(
      Object.entries(values).filter(([name, value]) => value !== initial[name as keyof typeof initial]),
    );
    if (Object.keys(changed).length === 0) return Promise.resolve();
    return saving(facts.cohort.name, () => change(target, row, changed));
  };
  const drop = async () => {
    await saving(facts.cohort.name, () => remove(target, row));
    await navigate({ to: '/o/$slug/school', params: { slug } });
  };
  return (
    <RowDialog
      title={t('identity.title')}
      fields={fields}
      initial={initial}
      onSave={save}
      onRemove={facts.cohort.state === 'preparing' ? drop : undefined}
      close={close}
    />
  );
}
