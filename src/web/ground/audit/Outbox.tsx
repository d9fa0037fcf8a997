import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { type Column, DataTable, instantWords, Pill, Section, Shown, useLocale } from '../../ui/index.ts';

interface Message {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly failedAt: string | null;
  readonly failure: string | null;
}

/** Mail that has left, failed, or waits here because no mail server is configured. */
export default function Outbox() {
  const { t } = useTranslation('audit');
  const slug = useSlug();
  const locale = useLocale();
  const asked = useInfiniteQuery({
    queryKey: ['outbox', slug],
    queryFn: ({ signal, pageParam }) => read<Reply<'outbox.list'>>(at(slug, '/outbox', { after: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const state = (message: Message) => (message.sentAt ? 'sent' : message.failedAt ? 'failed' : 'kept');
  const columns: Column<Message>[] = [
    {
      id: 'created',
      header: t('when'),
      text: (message) => instantWords(message.createdAt, locale),
      order: (message) => message.createdAt,
    },
    { id: 'to', header: t('outbox.to'), text: (message) => message.to },
    {
      id: 'subject',
      header: t('outbox.subject'),
      text: (message) => message.subject,
      cell: (message) => (
        <details>
          <summary>{message.subject}</summary>
          <pre style={{ whiteSpace: 'pre-wrap', font: 'inherit', margin: '8px 0 0' }}>{message.text}</pre>
          {message.failure && <small>{message.failure}</small>}
        </details>
      ),
    },
    {
      id: 'state',
      header: t('outbox.state'),
      text: (message) => t(`outbox.${state(message)}`),
      cell: (message) => (
        <Pill tone={({ sent: 'green', failed: 'red', kept: 'gold' } as const)[state(message)]}>
          {t(`outbox.${state(message)}`)}
        </Pill>
      ),
    },
  ];
  return (
    <Section title={t('outbox.title')}>
      <Shown asked={asked}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {pages[0]?.mailServer === false && <p style={{ marginTop: 0 }}>{t('outbox.noServer')}</p>}
              {rows.length === 0 ? (
                <p className="caption">{t('outbox.none')}</p>
              ) : (
                <DataTable
                  rows={rows}
                  columns={columns}
                  rowKey={(message) => message.id}
                  label={t('outbox.title')}
                  more={
                    asked.hasNextPage
                      ? { load: () => void asked.fetchNextPage(), busy: asked.isFetchingNextPage }
                      : undefined
                  }
                />
              )}
            </>
          );
        }}
      </Shown>
    </Section>
  );
}
