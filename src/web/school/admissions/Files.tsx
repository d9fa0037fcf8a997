import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lackText } from '#core/school/admissions/index.ts';
import { at, type Item, type Reply, read, readAll } from '#web/client/index.ts';
import { DataTable, instantWords, Page, Section, Shown, useLocale } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import classes from './admissions.module.css';
import { type Call, useCall } from './useCall.ts';

type Listed = Item<'admissions.files.list'>;

/** The files of the call by state, with what each lacks; what is in them stays closed until reading opens. */
export default function Files() {
  const { t } = useTranslation('admissions');
  const { call } = useCall();
  return <Page>{call ? <FilesOf call={call} /> : <p>{t('none.text')}</p>}</Page>;
}

function FilesOf({ call }: { readonly call: Call }) {
  const { t } = useTranslation('admissions');
  const { slug, id } = useCohort();
  const [state, setState] = useState<string | null>(null);
  const path = `/cohorts/${id}/calls/${call.id}`;
  const counted = useQuery({
    queryKey: ['cohorts', slug, id, 'files-count', call.id],
    queryFn: ({ signal }) => read<Reply<'admissions.files.count'>>(at(slug, `${path}/files-count`), signal),
  });
  const asked = useQuery({
    queryKey: ['cohorts', slug, id, 'files', call.id, state],
    queryFn: ({ signal }) => readAll<Listed>(slug, `${path}/files`, { state }, signal),
  });
  const states = Object.entries(counted.data?.states ?? {});
  return (
    <Section title={t('files.title')}>
      <Shown asked={asked}>
        {(files) => (
          <>
            {files.some(({ judged }) => judged === 'pieces') && <p className="caption">{t('files.closed')}</p>}
            <FilesTable
              files={files}
              tools={
                <Select
                  aria-label={t('files.state')}
                  placeholder={t('files.all')}
                  clearable
                  clearButtonProps={{ 'aria-label': t('files.all') }}
                  data={states.map(([value, count]) => ({
                    value,
                    label: `${t(`files.states.${value as Listed['state']}`)} (${count})`,
                  }))}
                  value={state}
                  onChange={setState}
                />
              }
            />
          </>
        )}
      </Shown>
    </Section>
  );
}

/** By number; those never sent have none and come last. */
const orderOf = ({ number }: Listed) => number ?? Number.MAX_SAFE_INTEGER;

function FilesTable({ files, tools }: { readonly files: readonly Listed[]; readonly tools: React.ReactNode }) {
  const { t } = useTranslation('admissions');
  const locale = useLocale();
  return (
    <DataTable
      label={t('files.title')}
      rows={files.toSorted((a, b) => orderOf(a) - orderOf(b))}
      rowKey={({ id }) => id}
      filter
      exportAs="candidatures"
      tools={tools}
      columns={[
        {
          id: 'number',
          header: t('files.number'),
          text: ({ number }) => (number === null ? '—' : String(number)),
          order: orderOf,
          align: 'right',
        },
        { id: 'name', header: t('files.name'), text: ({ name, email }) => name || email },
        { id: 'state', header: t('files.state'), text: ({ state }) => t(`files.states.${state}`) },
        {
          id: 'submitted',
          header: t('files.submitted'),
          text: ({ submittedAt }) => (submittedAt ? instantWords(submittedAt, locale) : '—'),
          order: ({ submittedAt }) => submittedAt ?? '',
          wideOnly: true,
        },
        {
          id: 'done',
          header: t('files.done'),
          text: ({ done, needed }) => `${done}/${needed}`,
          order: ({ done, needed }) => (needed === 0 ? 1 : done / needed),
          align: 'right',
        },
        {
          id: 'missing',
          header: t('files.missing'),
          text: ({ missing }) => missing.map((one) => lackText(one, locale)).join(' · '),
          cell: ({ missing }) =>
            missing.length === 0 ? (
              '—'
            ) : (
              <ul className={classes.missing}>
                {missing.map((one) => (
                  <li key={`${one.code} ${one.at[0]}`}>{lackText(one, locale)}</li>
                ))}
              </ul>
            ),
          wideOnly: true,
        },
        ...(files.some(({ twins }) => twins.length > 0)
          ? [
              {
                id: 'twins',
                header: t('files.twins'),
                wideOnly: true,
                text: ({ twins }: Listed) =>
                  twins
                    .map(({ number, by }) =>
                      t(`files.twinsBy.${by}`, {
                        file: number === null ? t('files.aDraft') : t('files.numbered', { number }),
                      }),
                    )
                    .join(' · '),
              },
            ]
          : []),
      ]}
    />
  );
}
