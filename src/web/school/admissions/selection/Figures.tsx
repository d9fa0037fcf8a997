import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#web/client/index.ts';
import {
  ConfirmWithConsequence,
  DataTable,
  dayWords,
  instantWords,
  Page,
  Section,
  Shown,
  useLocale,
} from '../../../ui/index.ts';
import classes from './selection.module.css';
import { useAct, useOfCall } from './useSelection.ts';

type Statistics = Reply<'admission-statistics.read'>;
type Erasures = Reply<'erasures.list'>;

/** How many, without names; and what is erased when, with its certificates. */
export default function Figures() {
  return (
    <Page>
      <Counts />
      <Erasure />
    </Page>
  );
}

function Counts() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const asked = useOfCall<Statistics>('/statistics');
  return (
    <Shown asked={asked}>
      {({ least, tooSmall, routes, statuses, outcomes }) => (
        <Section title={t('figures.title')}>
          <p className="caption">{t('figures.intro', { least })}</p>
          {tooSmall && <p>{t('figures.tooSmall', { least })}</p>}
          {!tooSmall &&
            (
              [
                ['routes', routes],
                ['statuses', statuses],
                ['outcomes', outcomes],
              ] as const
            ).map(([name, counts]) => {
              const rows = [
                ...counts.cells.map(({ value, title, count }) => ({
                  value: title?.[locale] ?? t(`figures.values.${value as 'none'}`, { defaultValue: value }),
                  count,
                })),
                ...(counts.grouped
                  ? [{ value: t('figures.grouped', { values: counts.grouped.values }), count: counts.grouped.count }]
                  : []),
              ];
              return (
                <Section key={name} title={t(`figures.${name}`)}>
                  <DataTable
                    rows={rows}
                    rowKey={({ value }) => value}
                    label={t(`figures.${name}`)}
                    exportAs={`admissions-${name}`}
                    columns={[
                      { id: 'value', header: t(`figures.${name}`), text: ({ value }) => value },
                      {
                        id: 'count',
                        header: t('figures.count'),
                        text: ({ count }) => String(count),
                        order: ({ count }) => count,
                        align: 'right',
                      },
                    ]}
                  />
                </Section>
              );
            })}
        </Section>
      )}
    </Shown>
  );
}

function Erasure() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { doing } = useAct();
  const asked = useOfCall<Erasures>('/erasures');
  const [sure, setSure] = useState(false);
  return (
    <Shown asked={asked}>
      {({ months, due, certificates }) => {
        const now = due.filter(({ isDue }) => isDue).length;
        return (
          <Section
            title={t('erasure.title')}
            actions={now > 0 && <Button onClick={() => setSure(true)}>{t('erasure.act', { count: now })}</Button>}
          >
            <p className="caption">{t('erasure.intro', { months })}</p>
            {due.length > 0 && (
              <DataTable
                rows={due}
                rowKey={({ applicationId }) => applicationId}
                label={t('erasure.due')}
                columns={[
                  {
                    id: 'number',
                    header: t('columns.number'),
                    text: ({ number }) => String(number ?? '—'),
                    order: ({ number }) => number ?? 0,
                    align: 'right',
                  },
                  {
                    id: 'state',
                    header: t('columns.state'),
                    text: ({ state }) => t(`figures.values.${state as 'none'}`, { defaultValue: state }),
                  },
                  {
                    id: 'by',
                    header: t('erasure.goneBy'),
                    text: ({ goneBy }) => dayWords(goneBy, locale, 'plain'),
                    order: ({ goneBy }) => goneBy,
                  },
                ]}
              />
            )}
            <h3 className={classes.apart}>{t('erasure.certificates', { count: certificates.length })}</h3>
            {certificates.length > 0 && (
              <DataTable
                rows={certificates}
                rowKey={({ id }) => id}
                label={t('erasure.certificates', { count: certificates.length })}
                exportAs="effacements"
                columns={[
                  {
                    id: 'at',
                    header: t('erasure.erasedAt'),
                    text: ({ erasedAt }) => instantWords(erasedAt, locale),
                    order: ({ erasedAt }) => erasedAt,
                  },
                  {
                    id: 'because',
                    header: t('erasure.because'),
                    text: ({ because }) => t(`erasure.becauses.${because}`),
                  },
                  {
                    id: 'what',
                    header: t('erasure.what'),
                    text: ({ counts }) =>
                      Object.entries(counts)
                        .filter(([, count]) => count > 0)
                        .map(
                          ([name, count]) =>
                            `${t(`erasure.kinds.${name as 'answers'}`, { defaultValue: name })} : ${count}`,
                        )
                        .join(', '),
                  },
                  {
                    id: 'hash',
                    header: t('erasure.hash'),
                    text: ({ sha256 }) => sha256,
                    cell: ({ sha256 }) => <code>{sha256.slice(0, 12)}…</code>,
                    wideOnly: true,
                  },
                ]}
              />
            )}
            <ConfirmWithConsequence
              opened={sure}
              title={t('erasure.title')}
              consequence={t('erasure.consequence', { count: now })}
              act={t('erasure.act', { count: now })}
              onClose={() => setSure(false)}
              onConfirm={() => doing({ method: 'POST', what: '/erasures' })}
            />
          </Section>
        );
      }}
    </Shown>
  );
}
