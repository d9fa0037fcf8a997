import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  Page,
  PageHeader,
  Pill,
  Section,
  Shown,
  useLocale,
} from '../../ui/index.ts';
import { Programmes } from '../programmes/index.ts';
import classes from './cohorts.module.css';
import { COHORT_TONES, cohortsQuery, type ListedCohort } from './listed.ts';
import { NewCohort } from './NewCohort.tsx';
import { spanWords } from './words.ts';

/** What the house teaches, and each run of it. */
export default function School() {
  const { t } = useTranslation('school');
  const slug = useSlug();
  const { may, mayAnywhere } = useMay();
  const [isNew, setIsNew] = useState(false);
  const asked = useQuery(cohortsQuery(slug));
  const begin = may('cohorts.edit') && (
    <Button variant="filled" onClick={() => setIsNew(true)}>
      {t('newCohort')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={begin} />
      <Page>
        <Section title={t('cohorts')}>
          <Shown asked={asked}>
            {(rows) =>
              rows.length === 0 ? (
                <EmptyState title={t('empty.title')} action={begin}>
                  {t('empty.text')}
                </EmptyState>
              ) : (
                <Cohorts rows={rows} />
              )
            }
          </Shown>
        </Section>
        {mayAnywhere('programmes.read') && <Programmes />}
      </Page>
      {isNew && <NewCohort close={() => setIsNew(false)} />}
    </>
  );
}

function Cohorts({ rows }: { rows: readonly ListedCohort[] }) {
  const { t } = useTranslation('school');
  const { t: common } = useTranslation('cohort');
  const slug = useSlug();
  const locale = useLocale();
  const [isArchive, setIsArchive] = useState(false);
  const archived = rows.filter(({ state }) => state === 'archived');
  const columns: Column<ListedCohort>[] = [
    {
      id: 'name',
      header: t('columns.name'),
      text: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to="/o/$slug/cohorts/$cohortId" params={{ slug, cohortId: id }} className={classes.cohort}>
          {name}
        </Link>
      ),
    },
    { id: 'programme', header: t('columns.programme'), text: ({ programme }) => programme[locale], wideOnly: true },
    {
      id: 'state',
      header: t('columns.state'),
      text: ({ state }) => common(`states.${state}`),
      cell: ({ state }) => <Pill tone={COHORT_TONES[state]}>{common(`states.${state}`)}</Pill>,
    },
    {
      id: 'dates',
      header: t('columns.dates'),
      order: ({ startsOn }) => startsOn ?? '9999',
      text: ({ startsOn, endsOn }) => spanWords(startsOn, endsOn, locale) || t('noPeriod'),
      wideOnly: true,
    },
    {
      id: 'enrolled',
      header: t('columns.enrolled'),
      align: 'right',
      order: ({ enrolled }) => enrolled,
      text: ({ enrolled, places }) => (places > 0 ? t('ofPlaces', { enrolled, places }) : String(enrolled)),
    },
  ];
  const which = archived.length > 0 && (
    <SegmentedControl
      aria-label={t('which')}
      value={isArchive ? 'archived' : 'current'}
      onChange={(value) => setIsArchive(value === 'archived')}
      data={[
        { value: 'current', label: t('current') },
        { value: 'archived', label: t('archived') },
      ]}
    />
  );
  const shown = isArchive ? archived : rows.filter(({ state }) => state !== 'archived');
  return <DataTable rows={shown} columns={columns} rowKey={({ id }) => id} label={t('cohorts')} filter tools={which} />;
}
