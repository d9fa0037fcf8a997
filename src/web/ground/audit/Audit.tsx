import { Button, Select } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { type Column, DataTable, DateField, instantWords, Section, Shown, useLocale } from '../../ui/index.ts';
import { RowSelect } from '../RowSelect.tsx';
import { AuditChanges } from './AuditChanges.tsx';
import { type AuditLine, actionWords, kindWords } from './audit-words.ts';
import { ErasePerson } from './ErasePerson.tsx';

const KINDS = [
  'person',
  'venue',
  'event',
  'production',
  'contract',
  'budget-line',
  'organisation',
  'term',
  'member',
  'token',
];

/** Who changed what, when: read, filtered, exported. */
export default function Audit() {
  const { t } = useTranslation('audit');
  const slug = useSlug();
  const locale = useLocale();
  const { may } = useMay();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [actor, setActor] = useState<string | null>(null);
  const [subjectKind, setSubjectKind] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const filter = { from, to, actor, subjectKind, person };
  const members = useQuery({
    queryKey: ['members', slug],
    queryFn: ({ signal }) => read<Reply<'members.list'>>(at(slug, '/members'), signal),
    enabled: may('members.read'),
  });
  const asked = useInfiniteQuery({
    queryKey: ['audit', slug, filter],
    queryFn: ({ signal, pageParam }) =>
      read<Reply<'audit.list'>>(at(slug, '/audit', { ...filter, after: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const columns: Column<AuditLine>[] = [
    { id: 'at', header: t('when'), text: (line) => instantWords(line.at, locale), order: (line) => line.at },
    { id: 'actor', header: t('who'), text: (line) => line.actor.label },
    {
      id: 'what',
      header: t('what'),
      text: (line) => `${actionWords(line, t)} ${kindWords(line.subject.kind, t)} ${line.subject.label ?? ''}`,
      cell: (line) => (
        <>
          {actionWords(line, t)} {kindWords(line.subject.kind, t)} <b>{line.subject.label}</b>
        </>
      ),
    },
    {
      id: 'changes',
      header: t('changes'),
      text: (line) => line.changes.map(({ field }) => field).join(', '),
      cell: (line) => <AuditChanges line={line} />,
    },
  ];
  const exported = (format: 'csv' | 'json') => at(slug, '/audit/export', { ...filter, format });
  return (
    <>
      <Section
        title={t('title')}
        actions={
          <>
            <Button component="a" href={exported('csv')} download>
              {t('csv')}
            </Button>
            <Button component="a" href={exported('json')} download>
              {t('json')}
            </Button>
          </>
        }
      >
        <div
          style={{
            display: 'grid',
            gap: 8,
            gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))',
            marginBottom: 14,
          }}
        >
          <DateField label={t('from')} value={from} onChange={setFrom} />
          <DateField label={t('to')} value={to} onChange={setTo} />
          <Select
            label={t('who')}
            placeholder={t('everybody')}
            clearable
            data={(members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={actor}
            onChange={setActor}
          />
          <Select
            label={t('onWhat')}
            placeholder={t('everything')}
            clearable
            data={KINDS.map((value) => ({ value, label: kindWords(value, t) }))}
            value={subjectKind}
            onChange={setSubjectKind}
          />
          <RowSelect among="people" label={t('aboutPerson')} value={person} onChange={setPerson} />
        </div>
        <Shown asked={asked}>
          {({ pages }) => (
            <DataTable
              rows={pages.flatMap(({ items }) => items)}
              columns={columns}
              rowKey={(line) => line.id}
              label={t('title')}
              more={
                asked.hasNextPage
                  ? { load: () => void asked.fetchNextPage(), busy: asked.isFetchingNextPage }
                  : undefined
              }
            />
          )}
        </Shown>
      </Section>
      {may('audit.erase') && <ErasePerson />}
    </>
  );
}
