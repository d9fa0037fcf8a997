import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { at, read } from '#web/client/index.ts';
import { dayWords, useLocale } from '../locale.ts';

interface Rate {
  readonly id: string;
  readonly on: string;
}

interface RateHistory {
  readonly sources: readonly { from: string; source: string; url?: string | null; checked: string }[];
}

/** The text a legal value comes from, asked for only when somebody looks. */
export function RateSourceLine({ slug, rate }: { slug: string; rate: Rate }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['rates', slug, rate.id],
    queryFn: ({ signal }) => read<RateHistory>(at(slug, `/rates/${encodeURIComponent(rate.id)}`), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const source = data?.sources.filter(({ from }) => from <= rate.on).at(-1);
  return (
    <p>
      {sentence('rates', rate.id, locale)}
      {source && (
        <>
          {' — '}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.source}
            </a>
          ) : (
            source.source
          )}
          , {t('why.checked', { date: dayWords(source.checked, locale, 'plain') })}
        </>
      )}
    </p>
  );
}
