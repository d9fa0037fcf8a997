import { Button, Checkbox, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lackText, READERS_PER_FILE } from '#core/school/admissions/index.ts';
import { type Item, type Reply, readAll } from '#web/client/index.ts';
import {
  type Column,
  ConfirmWithConsequence,
  DataTable,
  EmptyState,
  type FieldSpec,
  instantWords,
  Page,
  Pill,
  ProblemList,
  RowList,
  Section,
  Shown,
  useLocale,
} from '../../../ui/index.ts';
import { usePointAt } from './usePointAt.ts';
import { useAct, useOfCall, useSelection } from './useSelection.ts';

type Preview = Reply<'admissibility.preview'>;
type Weighed = Preview['items'][number];
type Overview = Reply<'readings.overview'>;
const TONES = { admissible: 'green', late: 'grey', incomplete: 'gold' } as const;

/** What has to be ready before anybody reads: which files, by what, by whom. */
export default function Closing() {
  return (
    <Page>
      <Admissibility />
      <Criteria />
      <Readers />
    </Page>
  );
}

function Admissibility() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { doing } = useAct();
  const asked = useOfCall<Preview>('/admissibility');
  const [sure, setSure] = useState(false);
  const count = (items: readonly Weighed[], outcome: Weighed['outcome']) =>
    items.filter((one) => one.outcome === outcome).length;
  const columns: Column<Weighed>[] = [
    {
      id: 'number',
      header: t('columns.number'),
      text: ({ number }) => String(number ?? '—'),
      order: ({ number }) => number ?? 0,
      align: 'right',
    },
    { id: 'name', header: t('columns.name'), text: ({ name }) => name },
    {
      id: 'outcome',
      header: t('columns.outcome'),
      text: ({ outcome }) => t(`outcomes.${outcome}`),
      cell: ({ outcome }) => <Pill tone={TONES[outcome]}>{t(`outcomes.${outcome}`)}</Pill>,
    },
    {
      id: 'missing',
      header: t('columns.missing'),
      text: ({ missing }) => missing.map((one) => lackText(one, locale)).join(' · '),
      wideOnly: true,
    },
  ];
  return (
    <Shown asked={asked}>
      {({ open, readingOpensAt, items }) => (
        <Section
          title={t('closing.title')}
          actions={
            open &&
            items.length > 0 && (
              <Button variant="filled" onClick={() => setSure(true)}>
                {t('closing.act')}
              </Button>
            )
          }
        >
          {!open && <p>{t('closing.notOpen', { at: instantWords(readingOpensAt, locale) })}</p>}
          {open && items.length > 0 && <p className="caption">{t('closing.waiting')}</p>}
          {open && items.length === 0 && <p className="caption">{t('closing.done')}</p>}
          {items.length > 0 && (
            <DataTable
              rows={items}
              columns={columns}
              rowKey={({ applicationId }) => applicationId}
              label={t('closing.title')}
              filter
            />
          )}
          <ConfirmWithConsequence
            opened={sure}
            title={t('closing.title')}
            act={t('closing.act')}
            consequence={t('closing.consequence', {
              admissible: count(items, 'admissible'),
              late: count(items, 'late'),
              incomplete: count(items, 'incomplete'),
            })}
            onClose={() => setSure(false)}
            onConfirm={() => doing({ method: 'POST', what: '/admissibility' })}
          />
        </Section>
      )}
    </Shown>
  );
}

type Criterion = Item<'criteria.list'> & { id: string; version: number };

function Criteria() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { slug, cohortId, callId, path, key } = useSelection();
  const asked = useQuery({
    queryKey: [...key, '/criteria'],
    queryFn: ({ signal }) => readAll<Criterion>(slug, `/cohorts/${cohortId}/calls/${callId}/criteria`, {}, signal),
  });
  const title = (row: Criterion) => String(locale === 'fr' ? row.titleFr : row.titleEn);
  const fields: FieldSpec[] = [
    {
      name: 'stage',
      label: t('criteria.stage'),
      kind: 'choice',
      choices: (['file', 'interview'] as const).map((value) => ({ value, label: t(`criteria.stages.${value}`) })),
      required: true,
    },
    { name: 'titleFr', label: t('criteria.titleFr'), kind: 'text', required: true },
    { name: 'titleEn', label: t('criteria.titleEn'), kind: 'text', required: true },
    { name: 'most', label: t('criteria.most'), kind: 'count', required: true },
    { name: 'weight', label: t('criteria.weight'), kind: 'decimal', required: true, hint: t('criteria.weightHint') },
  ];
  return (
    <Shown asked={asked}>
      {(rows) => (
        <RowList
          title={t('criteria.title')}
          rows={rows}
          fields={fields}
          path={path('/criteria')}
          touches={[[...key]]}
          label={({ titleFr }) => String(titleFr)}
          blank={{ stage: 'file', titleFr: '', titleEn: '', most: 5, weight: '1' }}
          isEditable
          empty={t('criteria.empty')}
          columns={[
            { id: 'title', header: t('criteria.title'), text: title },
            { id: 'stage', header: t('criteria.stage'), text: (row) => t(`criteria.stages.${row.stage as 'file'}`) },
            { id: 'most', header: t('criteria.most'), text: (row) => String(row.most), align: 'right' },
            { id: 'weight', header: t('criteria.weight'), text: (row) => String(row.weight), align: 'right' },
          ]}
        />
      )}
    </Shown>
  );
}

function Readers() {
  const { t } = useTranslation('selection');
  const { doingOrSaying } = useAct();
  const asked = useOfCall<Overview>('/readings');
  const pointAt = usePointAt();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  return (
    <Shown asked={asked}>
      {({ files, readers, problems }) => {
        const picked =
          chosen ?? new Set(readers.filter((one) => one.assigned + one.submitted > 0).map((one) => one.memberId));
        const toggle = (id: string) => {
          const next = new Set(picked);
          if (!next.delete(id)) next.add(id);
          setChosen(next);
        };
        const lacking = files.filter(
          ({ readings }) => readings.filter(({ state }) => state !== 'conflict').length < READERS_PER_FILE,
        ).length;
        return (
          <Section title={t('readers.title')}>
            <p className="caption">{t('readers.intro')}</p>
            {readers.length === 0 ? (
              <EmptyState title={t('readers.none.title')}>{t('readers.none.text')}</EmptyState>
            ) : (
              <>
                <Group gap="lg" role="group" aria-label={t('readers.title')}>
                  {readers.map((one) => (
                    <Checkbox
                      key={one.memberId}
                      label={`${one.name} — ${t('readers.load', { assigned: one.assigned, submitted: one.submitted })}`}
                      checked={picked.has(one.memberId)}
                      onChange={() => toggle(one.memberId)}
                    />
                  ))}
                </Group>
                <Group my="md">
                  <Button
                    disabled={picked.size === 0}
                    onClick={() =>
                      void doingOrSaying(
                        { method: 'POST', what: '/readings', body: { readers: [...picked] } },
                        t('readers.done'),
                      )
                    }
                  >
                    {t('readers.act')}
                  </Button>
                  <span role="status">{t('readers.lacking', { count: lacking })}</span>
                </Group>
                <ProblemList problems={problems} none={null} onOpen={pointAt} />
                {files.length > 0 && (
                  <DataTable
                    rows={files}
                    rowKey={({ applicationId }) => applicationId}
                    rowPlace={({ applicationId }) => `application/${applicationId}`}
                    label={t('readers.title')}
                    columns={[
                      {
                        id: 'number',
                        header: t('columns.number'),
                        text: ({ number }) => String(number ?? '—'),
                        order: ({ number }) => number ?? 0,
                        align: 'right',
                      },
                      {
                        id: 'readers',
                        header: t('readers.who'),
                        text: ({ readings }) =>
                          readings
                            .map(
                              ({ name, state, setAside }) =>
                                `${name} (${t(`readings.states.${setAside ? 'setAside' : (state as 'assigned')}`)})`,
                            )
                            .join(' · '),
                      },
                    ]}
                  />
                )}
              </>
            )}
          </Section>
        );
      }}
    </Shown>
  );
}
