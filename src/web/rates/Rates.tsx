import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '#core/kernel/dates.ts';
import { staleRates } from '#core/rates/index.ts';
import { useSlug } from '../shell/me.ts';
import {
  type Column,
  DataTable,
  DateField,
  dateToType,
  Page,
  PageHeader,
  Pill,
  today,
  useLocale,
} from '../ui/index.ts';
import { type ListedRate, listedRates } from './listed.ts';
import { rateValueWords } from './rate-words.ts';

type Doubt = 'all' | 'uncertain' | 'projected' | 'stale';

/** Every legal value the house computes with, on any day, and which of them to trust less. */
export default function Rates() {
  const { t } = useTranslation('rates');
  const locale = useLocale();
  const slug = useSlug();
  const [on, setOn] = useState(today());
  const [topic, setTopic] = useState<string | null>(null);
  const [doubt, setDoubt] = useState<Doubt>('all');
  const stale = useQuery({ queryKey: ['stale-rates', today()], queryFn: () => staleRates(date(today())) });

  const all = useMemo(() => listedRates(date(on), locale), [on, locale]);
  const staleIds = useMemo(() => new Set(stale.data?.map(({ id }) => id)), [stale.data]);
  const isDoubtful = (one: ListedRate, kind: Doubt) =>
    kind === 'all' ||
    (kind === 'uncertain' && one.now !== null && (one.now.confidence === 'G' || one.now.confidence === 'D')) ||
    (kind === 'projected' && one.now?.projected === true) ||
    (kind === 'stale' && staleIds.has(one.id));
  const rows = all.filter((one) => (topic === null || one.topic === topic) && isDoubtful(one, doubt));
  const topics = [...new Set(all.map((one) => one.topic))];
  const count = (kind: Doubt) => all.filter((one) => isDoubtful(one, kind)).length;

  const columns: Column<ListedRate>[] = [
    {
      id: 'label',
      header: t('label'),
      text: (one) => one.label,
      cell: (one) => (
        <Link to="/o/$slug/rates/$rateId" params={{ slug, rateId: one.id }}>
          {one.label}
        </Link>
      ),
    },
    { id: 'topic', header: t('topic'), text: (one) => one.topic, wideOnly: true },
    {
      id: 'value',
      header: t('valueOn', { date: dateToType(on) }),
      align: 'right',
      text: (one) => (one.now ? rateValueWords(valueText(one), one.rate.unit, locale) : t('noValue')),
      order: (one) => Number(one.now ? valueText(one) : Number.NEGATIVE_INFINITY),
    },
    {
      id: 'since',
      header: t('since'),
      text: (one) => (one.now ? dateToType(one.now.from) : ''),
      order: (one) => one.now?.from ?? '',
      wideOnly: true,
    },
    {
      id: 'trust',
      header: t('trust'),
      text: (one) =>
        trustWords(one)
          .map((word) => t(`trusts.${word}`))
          .join(', '),
      cell: (one) =>
        trustWords(one).map((word) => (
          <Pill key={word} tone={word === 'read' ? 'green' : word === 'general' ? 'red' : 'gold'}>
            {t(`trusts.${word}`)}
          </Pill>
        )),
    },
  ];
  const trustWords = (one: ListedRate) => {
    if (!one.now) return [];
    const words: ('read' | 'page' | 'derived' | 'general' | 'projected' | 'stale')[] = [
      ({ C: 'read', P: 'page', D: 'derived', G: 'general' } as const)[one.now.confidence],
    ];
    if (one.now.projected) words.push('projected');
    if (staleIds.has(one.id)) words.push('stale');
    return words;
  };

  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Page>
        <DataTable
          rows={rows}
          columns={columns}
          rowKey={(one) => one.id}
          label={t('title')}
          filter
          exportAs={`filage-${t('file')}-${on}`}
          tools={
            <>
              <DateField aria-label={t('on')} value={on} onChange={(value) => value && setOn(value)} w={130} />
              <Select
                aria-label={t('topic')}
                placeholder={t('allTopics')}
                data={topics}
                value={topic}
                onChange={setTopic}
                clearable
                searchable
              />
              <Select
                aria-label={t('trust')}
                data={(['all', 'uncertain', 'projected', 'stale'] as const).map((value) => ({
                  value,
                  label: t(`doubts.${value}`, { count: count(value) }),
                }))}
                value={doubt}
                onChange={(value) => setDoubt((value ?? 'all') as Doubt)}
                allowDeselect={false}
              />
            </>
          }
        />
      </Page>
    </>
  );
}

const valueText = (one: ListedRate): string => one.rate.values.find(({ from }) => from === one.now?.from)?.value ?? '0';
