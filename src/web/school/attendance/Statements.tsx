/** What payers are told: a month by trainee, its documents, and certificates; for the school and for who pays. */
import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, at, type Reply, read } from '#web/client/index.ts';
import { type Column, DataTable, Section, Shown, saySaved, useLocale, useSaving } from '../../ui/index.ts';
import { attendanceKey, dateLocale } from './useWeek.ts';

type Told = Reply<'statements.read'>;
type Frozen = Reply<'statements.documents'>['documents'][number];

interface Props {
  readonly slug: string;
  readonly cohortId: string;
  readonly months: readonly string[];
  readonly today: string;
  readonly editable: boolean;
}

export function Statements({ slug, cohortId, months, today, editable }: Props) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const { complain } = useSaving();
  const running = today.slice(0, MONTH_LENGTH);
  const [month, setMonth] = useState(months.findLast((one) => one <= running) ?? months[0]!);
  const [busy, setBusy] = useState(false);
  const key = attendanceKey(slug, cohortId);
  const path = `/cohorts/${cohortId}/statements`;
  const asked = useQuery({
    queryKey: [...key, 'statements', month],
    queryFn: ({ signal }) => read<Told>(at(slug, path, { month }), signal),
  });
  const documents = useQuery({
    queryKey: [...key, 'documents'],
    queryFn: ({ signal }) => read<Reply<'statements.documents'>>(at(slug, `${path}/documents`), signal),
  });
  const make = async (where: string, body: Record<string, unknown>, label: string) => {
    setBusy(true);
    try {
      await act({ path: at(slug, where), label, touches: [key] }, body);
      saySaved(label);
      await documents.refetch();
    } catch (failure) {
      complain(failure);
    } finally {
      setBusy(false);
    }
  };
  const monthText = (text: string) =>
    new Intl.DateTimeFormat(dateLocale(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${text}-15`),
    );
  const hours = (text: string) => (locale === 'fr' ? text.replace('.', ',') : text);
  const columns: Column<Told['statements'][number]>[] = [
    { id: 'name', header: t('grid.trainee'), text: ({ name }) => name },
    ...(['expected', 'done', 'pending', 'unsigned', 'absent', 'missed'] as const).map((name) => ({
      id: name,
      header: t(`hours.${name}`),
      align: 'right' as const,
      text: (one: Told['statements'][number]) => hours(one.hours[name]),
      order: (one: Told['statements'][number]) => Number(one.hours[name]),
      ...(name === 'done' || name === 'expected' ? {} : { wideOnly: true }),
    })),
    {
      id: 'payers',
      header: t('statements.payers'),
      text: ({ payers }) =>
        payers.map((one) => `${one.name ?? t(`payers.${one.payer}`)} ${hours(one.share)} h`).join(' · ') || '—',
      wideOnly: true,
    },
  ];
  if (editable) {
    columns.push({
      id: 'certificate',
      header: t('statements.certificate'),
      text: () => '',
      cell: ({ enrolmentId, name }) => (
        <Button
          size="compact-sm"
          disabled={busy}
          aria-label={t('statements.certifyName', { name })}
          onClick={() =>
            void make(`/cohorts/${cohortId}/certificates`, { enrolmentId, locale }, t('statements.certified', { name }))
          }
        >
          {t('statements.certify')}
        </Button>
      ),
    });
  }
  const papers: Column<Frozen>[] = [
    {
      id: 'title',
      header: t('statements.document'),
      text: ({ title }) => title,
      cell: ({ id, title }) => <a href={at(slug, `${path}/documents/${id}/content`)}>{title}</a>,
    },
    { id: 'at', header: t('statements.since'), text: ({ frozenAt }) => frozenAt.slice(0, DAY_LENGTH), wideOnly: true },
  ];
  return (
    <>
      <Section
        title={t('statements.heading')}
        actions={
          <>
            <Select
              aria-label={t('statements.month')}
              data={months.map((value) => ({ value, label: monthText(value) }))}
              value={month}
              allowDeselect={false}
              onChange={(value) => value && setMonth(value)}
            />
            <Button component="a" href={at(slug, `${path}/csv`, { month, locale })}>
              {t('statements.csv')}
            </Button>
            {editable && (
              <Button
                loading={busy}
                disabled={month >= running}
                onClick={() =>
                  void make(`${path}/documents`, { month, locale }, t('statements.closed', { month: monthText(month) }))
                }
              >
                {t('statements.close')}
              </Button>
            )}
          </>
        }
      >
        <p className="caption">{t('statements.rule')}</p>
        <Shown asked={asked}>
          {({ statements, planned }) => (
            <>
              <p className="caption">
                {t(Number(planned.internship) > 0 ? 'statements.coversWith' : 'statements.covers', {
                  centre: hours(planned.centre),
                  internship: hours(planned.internship),
                })}
              </p>
              <DataTable
                rows={statements}
                columns={columns}
                rowKey={({ enrolmentId }) => enrolmentId}
                label={t('statements.heading')}
              />
            </>
          )}
        </Shown>
      </Section>
      <Section title={t('statements.documents')}>
        <Shown asked={documents}>
          {({ documents: list }) =>
            list.length === 0 ? (
              <p className="caption">{t('statements.none')}</p>
            ) : (
              <DataTable
                rows={list}
                columns={papers}
                rowKey={({ id }) => id}
                label={t('statements.documents')}
                filter
              />
            )
          }
        </Shown>
      </Section>
    </>
  );
}
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;
