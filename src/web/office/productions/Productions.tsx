import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { production } from '#core/access/index.ts';
import { overwrite } from '#web/client/index.ts';
import { useVenueNames } from '../../ground/venues/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  type Column,
  DataTable,
  dayWords,
  EmptyState,
  Page,
  PageHeader,
  Pill,
  Shown,
  today,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { ArchiveProduction } from './ArchiveProduction.tsx';
import { aboutProduction, comingQuery, type ListedProduction, productionsQuery } from './listed.ts';
import { NewProduction } from './NewProduction.tsx';
import classes from './productions.module.css';
import { STAGE_TONES } from './tones.ts';

/** Every show of the house: what it is, where it stands, when it plays next. */
export default function Productions() {
  const { t } = useTranslation('productions');
  const slug = useSlug();
  const { mayAnywhere } = useMay();
  const [isArchive, setIsArchive] = useState(false);
  const [isNew, setIsNew] = useState(false);
  const asked = useQuery(productionsQuery(slug, isArchive));
  const mayCreate = mayAnywhere('productions.create');
  const begin = (
    <Button variant="filled" onClick={() => setIsNew(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={mayCreate && begin} />
      <Page>
        <Shown asked={asked}>
          {(rows) => (
            <>
              <h2 className="visually-hidden">{t(isArchive ? 'archived' : 'current')}</h2>
              <Listed rows={rows} isArchive={isArchive} setIsArchive={setIsArchive} />
              {rows.length === 0 && !isArchive && (
                <EmptyState title={t('empty.title')} action={mayCreate && begin}>
                  {t('empty.text')}
                </EmptyState>
              )}
            </>
          )}
        </Shown>
      </Page>
      {isNew && <NewProduction close={() => setIsNew(false)} />}
    </>
  );
}

interface ListedProps {
  readonly rows: readonly ListedProduction[];
  readonly isArchive: boolean;
  readonly setIsArchive: (archive: boolean) => void;
}

function Listed({ rows, isArchive, setIsArchive }: ListedProps) {
  const { t } = useTranslation('productions');
  const { t: common } = useTranslation('production');
  const slug = useSlug();
  const locale = useLocale();
  const { may } = useMay();
  const { savingOrSaying } = useSaving();
  const [archiving, setArchiving] = useState<ListedProduction | null>(null);
  const coming = useQuery(comingQuery(slug, today())).data;
  const venues = useVenueNames();
  const next = ({ id }: ListedProduction) => coming?.get(id);

  const restore = (row: ListedProduction) => {
    const about = aboutProduction(slug, row.id, row.title);
    const restored = { ...about, path: `${about.path}/restored` };
    return savingOrSaying(t('restored', { title: row.title }), async () => {
      const { outcome } = await overwrite(restored, { ...row }, {});
      return { outcome };
    });
  };
  const columns: Column<ListedProduction>[] = [
    {
      id: 'title',
      header: t('columns.title'),
      text: ({ title }) => title,
      cell: ({ id, title }) => (
        <Link to="/o/$slug/productions/$productionId" params={{ slug, productionId: id }} className={classes.show}>
          {title}
        </Link>
      ),
    },
    {
      id: 'discipline',
      header: t('columns.discipline'),
      text: ({ discipline }) => common(`disciplines.${discipline}`),
      wideOnly: true,
    },
    {
      id: 'stage',
      header: t('columns.stage'),
      text: ({ stage }) => common(`stages.${stage}`),
      cell: ({ stage }) => <Pill tone={STAGE_TONES[stage] ?? 'grey'}>{common(`stages.${stage}`)}</Pill>,
    },
    {
      id: 'next',
      header: t('columns.next'),
      order: (row) => next(row)?.day ?? '9999',
      text: (row) => {
        const found = next(row);
        const place = found?.venueId && venues.get(found.venueId);
        return found ? [dayWords(found.day, locale, 'short'), place].filter(Boolean).join(' · ') : t('noDate');
      },
    },
    { id: 'season', header: t('columns.season'), text: ({ season }) => season ?? '', wideOnly: true },
    {
      id: 'act',
      header: t('columns.act'),
      text: () => '',
      wideOnly: true,
      cell: (row) =>
        !may('productions.edit', production(row.id)) ? null : (
          <button
            type="button"
            className="plain-link"
            aria-label={`${t(isArchive ? 'restore' : 'archive.act')} — ${row.title}`}
            onClick={() => (isArchive ? void restore(row) : setArchiving(row))}
          >
            {t(isArchive ? 'restore' : 'archive.act')}
          </button>
        ),
    },
  ];
  const which = (
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
  if (rows.length === 0) {
    return (
      <div className={classes.none}>
        {which}
        {isArchive && <p className="caption">{t('nothingArchived')}</p>}
      </div>
    );
  }
  return (
    <>
      <DataTable rows={rows} columns={columns} rowKey={({ id }) => id} label={t('title')} filter tools={which} />
      {archiving && <ArchiveProduction production={archiving} close={() => setArchiving(null)} />}
    </>
  );
}
