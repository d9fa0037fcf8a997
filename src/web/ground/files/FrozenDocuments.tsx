import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { type Column, DataTable, dayWords, Section, Shown, useLocale } from '../../ui/index.ts';

type Frozen = Reply<'documents.list'>['items'][number];
const SHOWN_OF_HASH = 12;

/** What has become a document about one subject, and never changes again; an erased one leaves its hash. */
export function FrozenDocuments({ subject }: { subject: string }) {
  const { t } = useTranslation('ui');
  const slug = useSlug();
  const locale = useLocale();
  const asked = useQuery({
    queryKey: ['documents', slug, subject],
    queryFn: ({ signal }) => read<Reply<'documents.list'>>(at(slug, '/documents', { subjectId: subject }), signal),
  });
  const day = (on: string | null) => (on ? dayWords(on, locale, 'plain') : '');
  const columns: Column<Frozen>[] = [
    {
      id: 'title',
      header: t('files.name'),
      text: ({ title }) => title,
      cell: ({ id, title, erasure }) => (erasure ? title : <a href={at(slug, `/documents/${id}/content`)}>{title}</a>),
    },
    {
      id: 'frozen',
      header: t('files.frozenOn'),
      order: ({ frozenAt }) => frozenAt,
      text: ({ frozenAt }) => day(frozenAt),
    },
    {
      id: 'kept',
      header: t('files.keptUntil'),
      order: ({ retainUntil }) => retainUntil ?? '',
      text: ({ retainUntil, erasure }) => (erasure ? t('files.erasedOn', { day: day(erasure.at) }) : day(retainUntil)),
      wideOnly: true,
    },
    { id: 'hash', header: 'SHA-256', text: ({ sha256 }) => sha256.slice(0, SHOWN_OF_HASH), wideOnly: true },
  ];
  return (
    <Section title={t('files.frozen')}>
      <Shown asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="caption">{t('files.noneFrozen')}</p>
          ) : (
            <DataTable rows={items} columns={columns} rowKey={({ id }) => id} label={t('files.frozen')} />
          )
        }
      </Shown>
    </Section>
  );
}
