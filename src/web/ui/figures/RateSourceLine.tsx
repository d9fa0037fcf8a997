import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sourcesOf } from '#core/rates/index.ts';
import { sentence } from '#core/words.ts';
import { dayWords, useLocale } from '../locale.ts';

interface Rate {
  readonly id: string;
  readonly on: string;
}

/** The text a legal value comes from, loaded only when somebody looks. */
export function RateSourceLine({ slug, rate }: { slug: string | undefined; rate: Rate }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['rate-sources', rate.id],
    queryFn: () => sourcesOf(rate.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const source = data?.filter(({ from }) => from <= rate.on).at(-1);
  const label = sentence('rates', rate.id, locale);
  return (
    <p>
      {slug ? (
        <Link to="/o/$slug/rates/$rateId" params={{ slug, rateId: rate.id }}>
          {label}
        </Link>
      ) : (
        label
      )}
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
