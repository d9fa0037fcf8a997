import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read } from '#web/client/index.ts';
import classes from './frame.module.css';
import { useMay, useSlug } from './me.ts';

export interface ListedProduction {
  readonly id: string;
  readonly title: string;
}

const MOST = 8;

/** The shows at hand; the whole list is one click away. */
export function useProductions() {
  const slug = useSlug();
  const { mayAnywhere } = useMay();
  return useQuery({
    queryKey: ['productions', slug, 'listed'],
    queryFn: ({ signal }) => read<Reply<'productions.list'>>(at(slug, '/productions', { limit: 50 }), signal),
    enabled: mayAnywhere('productions.read'),
  });
}

export function ProductionLinks() {
  const { t } = useTranslation('shell');
  const slug = useSlug();
  const { data } = useProductions();
  const { mayAnywhere } = useMay();
  if (!mayAnywhere('productions.read')) return null;
  return (
    <>
      <h2 className={classes.heading}>{t('nav.productions')}</h2>
      <ul className={classes.links}>
        {data?.items.slice(0, MOST).map((production) => (
          <li key={production.id}>
            <a className={classes.link} href={`/o/${slug}/productions/${production.id}`}>
              {production.title}
            </a>
          </li>
        ))}
        <li>
          <a className={classes.link} href={`/o/${slug}/productions`}>
            {t('nav.allProductions')}
          </a>
        </li>
      </ul>
    </>
  );
}
