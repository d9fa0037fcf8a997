import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, date } from '#core/kernel/dates.ts';
import { decimalText } from '#core/kernel/decimal.ts';
import { isStale, KNOWN_UNTIL, type Rate, rateById, sourcesOf, topicOfRate } from '#core/rates/index.ts';
import { sentence } from '#core/words.ts';
import { useSlug } from '../shell/me.ts';
import { NotFound } from '../shell/NotFound.tsx';
import {
  type Column,
  DataTable,
  DateField,
  dateToType,
  dayWords,
  Figure,
  Page,
  PageHeader,
  Pill,
  Section,
  today,
  useLocale,
  Waiting,
} from '../ui/index.ts';
import { valueOn } from './listed.ts';
import { rateValueWords } from './rate-words.ts';

const RateChart = lazy(() => import('./RateChart.tsx'));

interface Entry {
  readonly from: string;
  readonly to: string | null;
  readonly value: string;
  readonly confidence: 'C' | 'P' | 'D' | 'G';
  readonly source: string;
  readonly url: string | null;
  readonly checked: string | null;
  readonly note: string | null;
}

/** One legal value through time: as a chart, and as a table that says where each value comes from. */
export default function RatePage() {
  const { rateId } = useParams({ strict: false }) as { rateId: string };
  const rate = rateById(rateId);
  return rate ? <History rate={rate} /> : <NotFound />;
}

function History({ rate }: { rate: Rate }) {
  const { t } = useTranslation('rates');
  const locale = useLocale();
  const slug = useSlug();
  const [on, setOn] = useState(today());
  const sources = useQuery({
    queryKey: ['rate-sources', rate.id],
    queryFn: () => sourcesOf(rate.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const now = valueOn(rate, date(on));
  const label = sentence('rates', rate.id, locale);
  const topic = topicOfRate(rate.id);
  const entries: Entry[] = rate.values.map((value, place) => {
    const source = sources.data?.find(({ from }) => from === value.from);
    const next = rate.values[place + 1]?.from;
    return {
      from: value.from,
      to: value.to ?? (next ? addDays(next, -1) : null),
      value: value.value,
      confidence: value.confidence,
      source: source?.source ?? '',
      url: source?.url ?? null,
      checked: source?.checked ?? null,
      note: source?.note?.[locale] ?? null,
    };
  });
  const newest = entries.at(-1);
  const isOld = newest?.checked ? isStale(date(newest.checked), date(today())) : false;

  const columns: Column<Entry>[] = [
    { id: 'from', header: t('from'), text: (entry) => dateToType(entry.from), order: (entry) => entry.from },
    {
      id: 'to',
      header: t('to'),
      text: (entry) =>
        entry.to ? dateToType(entry.to) : t('openEnd', { date: dateToType(rate.knownUntil ?? KNOWN_UNTIL) }),
      order: (entry) => entry.to ?? '9',
      wideOnly: true,
    },
    {
      id: 'value',
      header: t('value'),
      align: 'right',
      text: (entry) => rateValueWords(entry.value, rate.unit, locale),
      order: (entry) => Number(entry.value),
    },
    {
      id: 'source',
      header: t('source'),
      text: (entry) => entry.source,
      cell: (entry) => (
        <>
          {entry.url ? (
            <a href={entry.url} target="_blank" rel="noreferrer">
              {entry.source}
            </a>
          ) : (
            entry.source
          )}
          {entry.note && <small style={{ display: 'block' }}>{entry.note}</small>}
        </>
      ),
    },
    {
      id: 'trust',
      header: t('trust'),
      text: (entry) => t(`trusts.${({ C: 'read', P: 'page', D: 'derived', G: 'general' } as const)[entry.confidence]}`),
    },
    {
      id: 'checked',
      header: t('checked'),
      text: (entry) => (entry.checked ? dateToType(entry.checked) : ''),
      order: (entry) => entry.checked ?? '',
      wideOnly: true,
    },
  ];

  return (
    <>
      <PageHeader
        title={label}
        pill={
          <>
            {now?.projected && <Pill tone="gold">{t('trusts.projected')}</Pill>}
            {isOld && <Pill tone="gold">{t('trusts.stale')}</Pill>}
          </>
        }
        subtitle={
          <>
            <Link to="/o/$slug/rates" params={{ slug }} className="link">
              {t('title')}
            </Link>
            {topic && <> · {sentence('terms', `rateTopic.${topic.id}`, locale)}</>} · <code>{rate.id}</code>
          </>
        }
        figures={
          <Figure caption={t('onDay', { date: dayWords(on, locale, 'plain') })}>
            {now ? rateValueWords(decimalText(now.value), rate.unit, locale) : t('noValue')}
          </Figure>
        }
      />
      <Page>
        <Section
          title={t('history')}
          actions={<DateField aria-label={t('on')} value={on} onChange={(value) => value && setOn(value)} w={130} />}
        >
          {entries.length > 1 && (
            <Suspense fallback={<Waiting />}>
              <RateChart entries={entries} unit={rate.unit} label={label} />
            </Suspense>
          )}
          <DataTable
            rows={[...entries].reverse()}
            columns={columns}
            rowKey={(entry) => entry.from}
            label={t('history')}
            exportAs={`filage-${rate.id}`}
            rowTone={(entry) => (now?.from === entry.from ? 'changed' : undefined)}
          />
        </Section>
      </Page>
    </>
  );
}
