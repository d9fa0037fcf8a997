import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Reply, read, remove } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, useSaving } from '../../ui/index.ts';
import { aboutProduction, type ListedProduction } from './listed.ts';

/** Put away, not lost; what is still to come is said before asking. */
export function ArchiveProduction({ production, close }: { production: ListedProduction; close: () => void }) {
  const { t } = useTranslation('productions');
  const slug = useSlug();
  const { saving } = useSaving();
  const about = aboutProduction(slug, production.id, production.title);
  const { data } = useQuery({
    queryKey: ['productions', slug, production.id, 'consequence'],
    queryFn: ({ signal }) => read<Reply<'productions.consequence'>>(`${about.path}/consequence`, signal),
    staleTime: 0,
  });
  const isQuiet = data?.comingEvents === 0 && data.runningContracts === 0;
  return (
    <ConfirmWithConsequence
      opened
      title={t('archive.title', { title: production.title })}
      act={t('archive.confirm')}
      onClose={close}
      onConfirm={() => saving(t('archive.done', { title: production.title }), () => remove(about, production))}
      consequence={
        <>
          <p>{t('archive.consequence')}</p>
          {data && !isQuiet && (
            <ul>
              {data.comingEvents > 0 && <li>{t('archive.events', { count: data.comingEvents })}</li>}
              {data.runningContracts > 0 && <li>{t('archive.contracts', { count: data.runningContracts })}</li>}
            </ul>
          )}
        </>
      }
    />
  );
}
