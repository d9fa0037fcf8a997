import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read, send } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import {
  DataTable,
  dayWords,
  EmptyState,
  Page,
  PageHeader,
  Pill,
  Section,
  Shown,
  saySaved,
  useLocale,
  useSaving,
} from '../../ui/index.ts';

type Own = Reply<'my-timetable.read'>;
type Row = Own['sessions'][number];

/** The sessions of whoever is signed in, as a trainer or a trainee, and the address of their calendar. */
export default function MyTimetable() {
  const { t } = useTranslation('timetable');
  const slug = useSlug();
  const asked = useQuery({
    queryKey: ['my-timetable', slug],
    queryFn: ({ signal }) => read<Own>(at(slug, '/my/timetable'), signal),
  });
  return (
    <>
      <PageHeader title={t('mine.title')} />
      <Page>
        <Shown asked={asked}>
          {(own) => (
            <>
              <Sessions own={own} />
              <Calendar own={own} again={() => void asked.refetch()} />
            </>
          )}
        </Shown>
      </Page>
    </>
  );
}

function Sessions({ own }: { own: Own }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const [past, setPast] = useState(false);
  const rows = own.sessions.filter(({ date }) => past || date >= own.today);
  if (own.sessions.length === 0) return <EmptyState title={t('mine.title')}>{t('mine.none')}</EmptyState>;
  return (
    <Section>
      <DataTable
        label={t('mine.title')}
        rows={rows}
        rowKey={(row) => `${row.id} ${row.as} ${row.turn}`}
        tools={
          <Checkbox label={t('mine.past')} checked={past} onChange={(tick) => setPast(tick.currentTarget.checked)} />
        }
        filter
        columns={[
          {
            ...{ id: 'day', header: t('panel.when'), order: (row: Row) => `${row.date} ${row.from}` },
            text: (row: Row) => `${dayWords(row.date, locale)}, ${row.from}–${row.to}`,
          },
          {
            ...{ id: 'what', header: t('panel.kind'), text: (row: Row) => `${row.code} ${row.title[locale]}` },
            cell: (row: Row) => (
              <>
                {row.code} {row.title[locale]} {row.turn !== null && <Pill tone="blue">{t('mine.turn')}</Pill>}{' '}
                {row.cancelled && <Pill tone="red">{t('mine.cancelled')}</Pill>}
                {row.turns.map(({ from, to, name }) => (
                  <div key={from}>
                    {from}–{to} {name}
                  </div>
                ))}
              </>
            ),
          },
          { id: 'group', header: t('week.group'), text: (row: Row) => row.group ?? row.cohort, wideOnly: true },
          { id: 'trainer', header: t('panel.trainer'), text: (row: Row) => row.trainer ?? '', wideOnly: true },
          { id: 'room', header: t('panel.room'), text: (row: Row) => row.room ?? '' },
        ]}
      />
    </Section>
  );
}

function Calendar({ own, again }: { own: Own; again: () => void }) {
  const { t } = useTranslation('timetable');
  const slug = useSlug();
  const { complain } = useSaving();
  const [address, setAddress] = useState<string | null>(null);
  const act = async (method: 'POST' | 'DELETE') => {
    try {
      const made = await send<{ address: string } | undefined>({ method, path: at(slug, '/my/calendar') });
      setAddress(made?.address ?? null);
      again();
    } catch (failure) {
      complain(failure);
    }
  };
  const copy = async (text: string) => {
    await navigator.clipboard?.writeText(text);
    saySaved(t('mine.copied'));
  };
  return (
    <Section title={t('mine.calendar')}>
      <p>{t('mine.calendarWhat')}</p>
      {address && (
        <Group align="end" mb="sm">
          <TextInput label={t('mine.calendar')} value={address} readOnly w="min(100%, 640px)" />
          <Button onClick={() => void copy(address)}>{t('mine.copy')}</Button>
        </Group>
      )}
      <Group gap="xs">
        <Button onClick={() => void act('POST')}>{own.hasCalendar ? t('mine.renew') : t('mine.subscribe')}</Button>
        {own.hasCalendar && <Button onClick={() => void act('DELETE')}>{t('mine.end')}</Button>}
      </Group>
    </Section>
  );
}
