/** The chain of seals: whether everything is as it was sealed, and the first line that is not. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { act, at, queries, type Reply, read } from '#web/client/index.ts';
import { type Column, DataTable, dayWords, Section, Shown, useLocale, useSaving } from '../../ui/index.ts';
import classes from './attendance.module.css';
import { attendanceKey, dateLocale } from './useWeek.ts';

type Chain = Reply<'attendance.seals'>;

export function Seals({
  slug,
  cohortId,
  zone,
  editable,
}: {
  slug: string;
  cohortId: string;
  zone: string;
  editable: boolean;
}) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const { complain } = useSaving();
  const key = [...attendanceKey(slug, cohortId), 'seals'];
  const path = at(slug, `/cohorts/${cohortId}/seals`);
  const asked = useQuery({ queryKey: key, queryFn: ({ signal }) => read<Chain>(path, signal) });
  const moment = new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  });
  const columns: Column<Chain['seals'][number]>[] = [
    {
      id: 'number',
      header: t('seals.number'),
      text: ({ number }) => String(number),
      order: ({ number }) => number,
      align: 'right',
    },
    { id: 'day', header: t('seals.day'), text: ({ day }) => dayWords(day, locale, 'plain'), order: ({ day }) => day },
    {
      id: 'lines',
      header: t('seals.lines'),
      text: ({ lines }) => String(lines),
      order: ({ lines }) => lines,
      align: 'right',
    },
    { id: 'at', header: t('seals.at'), text: ({ sealedAt }) => moment.format(new Date(sealedAt)), wideOnly: true },
    {
      id: 'hash',
      header: t('seals.hash'),
      text: ({ sha256 }) => sha256,
      cell: ({ sha256 }) => <span className={classes.hash}>{sha256}</span>,
      wideOnly: true,
    },
  ];
  const seal = () =>
    act({ path, label: t('seals.now'), touches: [attendanceKey(slug, cohortId)] }, {})
      .then(() => queries.invalidateQueries({ queryKey: key }))
      .catch(complain);
  return (
    <Section
      title={t('seals.heading')}
      actions={editable && <Button onClick={() => void seal()}>{t('seals.now')}</Button>}
    >
      <Shown asked={asked}>
        {({ seals, fault, unsealed }) => (
          <>
            <p role="status">
              {fault === null
                ? t('seals.whole', { count: seals.length })
                : t(`faults.${fault.kind}`, {
                    seal: fault.seal,
                    day: fault.line?.day ? dayWords(fault.line.day, locale, 'plain') : '—',
                    half: fault.line?.half === null || fault.line === null ? '—' : fault.line.half + 1,
                    id: fault.line?.id ?? '',
                  })}{' '}
              {t('seals.unsealed', { count: unsealed })}
            </p>
            {seals.length > 0 && (
              <DataTable
                rows={[...seals].reverse()}
                columns={columns}
                rowKey={({ number }) => String(number)}
                label={t('seals.heading')}
                exportAs={t('seals.file')}
              />
            )}
          </>
        )}
      </Shown>
    </Section>
  );
}
