import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#web/client/index.ts';
import {
  type Column,
  ConfirmWithConsequence,
  DataTable,
  EmptyState,
  Facts,
  instantWords,
  Page,
  Pill,
  Section,
  Shown,
  useLocale,
} from '../../../ui/index.ts';
import { useAct, useOfCall, useSelection } from './useSelection.ts';

type State = Reply<'offers.list'>;
type Offer = State['offers'][number];
const TONES = { open: 'gold', accepted: 'green', declined: 'grey', lapsed: 'grey', noShow: 'red' } as const;
/** What ends with an instant lasts until just before it: 23:59 of the last day. */
const lastInstant = (end: string) => new Date(Date.parse(end) - 1).toISOString();
type Asking = { readonly what: 'noShow' | 'withdraw'; readonly offer: Offer };

/** Places by pool, offers with their answers, and who is next. What frees a place offers it on by itself. */
export default function Offers() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { may } = useSelection();
  const { doing, doingOrSaying } = useAct();
  const asked = useOfCall<State>('/offers');
  const [asking, setAsking] = useState<Asking | null>(null);
  const isEditable = may('admissions.manage');
  const stateOf = ({ answer }: Offer) => answer ?? 'open';
  return (
    <Shown asked={asked}>
      {({ pools, offers, waiting }) => {
        const poolName = (id: string | null) => pools.find((pool) => pool.id === id)?.name ?? t('offers.anyPool');
        const free = pools.reduce((sum, pool) => sum + pool.free, 0);
        const columns: Column<Offer>[] = [
          {
            id: 'number',
            header: t('columns.number'),
            text: ({ number }) => String(number ?? '—'),
            order: ({ number }) => number ?? 0,
            align: 'right',
          },
          { id: 'name', header: t('columns.name'), text: ({ name }) => name },
          { id: 'pool', header: t('columns.pool'), text: ({ poolId }) => poolName(poolId), wideOnly: true },
          {
            id: 'by',
            header: t('offers.answerBy'),
            text: ({ answerBy }) => instantWords(lastInstant(answerBy), locale),
            order: ({ answerBy }) => answerBy,
          },
          {
            id: 'answer',
            header: t('offers.answer'),
            text: (offer) => t(`offers.answers.${stateOf(offer)}`),
            cell: (offer) => <Pill tone={TONES[stateOf(offer)]}>{t(`offers.answers.${stateOf(offer)}`)}</Pill>,
          },
          {
            id: 'act',
            header: t('slots.act'),
            text: () => '',
            cell: (offer) =>
              isEditable &&
              (offer.answer === 'accepted' ? (
                <Button size="compact-sm" onClick={() => setAsking({ what: 'noShow', offer })}>
                  {t('offers.noShow')}
                </Button>
              ) : (
                offer.answer === null && (
                  <Button size="compact-sm" onClick={() => setAsking({ what: 'withdraw', offer })}>
                    {t('offers.withdraw')}
                  </Button>
                )
              )),
          },
        ];
        return (
          <Page>
            <Section
              title={t('offers.places')}
              actions={
                isEditable &&
                free > 0 &&
                waiting.length > 0 && (
                  <Button
                    variant="filled"
                    onClick={() => void doingOrSaying({ method: 'POST', what: '/offers' }, t('offers.filled'))}
                  >
                    {t('offers.fill')}
                  </Button>
                )
              }
            >
              <Facts facts={pools.map((pool) => [pool.name, t('offers.count', pool)] as const)} />
            </Section>
            <Section title={t('offers.title')}>
              {offers.length === 0 ? (
                <EmptyState title={t('offers.none.title')}>{t('offers.none.text')}</EmptyState>
              ) : (
                <DataTable
                  rows={offers}
                  columns={columns}
                  rowKey={({ id }) => id}
                  label={t('offers.title')}
                  filter
                  exportAs="places"
                />
              )}
            </Section>
            <Section title={t('offers.waiting')}>
              {waiting.length === 0 ? (
                <p className="caption">{t('offers.nobody')}</p>
              ) : (
                <DataTable
                  rows={waiting}
                  rowKey={({ applicationId, rank }) => applicationId ?? String(rank)}
                  label={t('offers.waiting')}
                  columns={[
                    {
                      id: 'rank',
                      header: t('columns.rank'),
                      text: ({ rank }) => String(rank),
                      order: ({ rank }) => rank,
                      align: 'right',
                    },
                    {
                      id: 'name',
                      header: t('columns.name'),
                      text: ({ number, name }) => `${t('file', { number: number ?? '—' })} ${name}`,
                    },
                    { id: 'pool', header: t('columns.pool'), text: ({ poolId }) => poolName(poolId) },
                    { id: 'reason', header: t('reason'), text: ({ reason }) => reason, wideOnly: true },
                  ]}
                />
              )}
            </Section>
            {asking && (
              <ConfirmWithConsequence
                opened
                title={t(`offers.asking.${asking.what}.title`, { name: asking.offer.name })}
                consequence={t(`offers.asking.${asking.what}.text`)}
                act={t(`offers.${asking.what}`)}
                onClose={() => setAsking(null)}
                onConfirm={() =>
                  asking.what === 'noShow'
                    ? doing({
                        method: 'PATCH',
                        what: `/offers/${asking.offer.id}`,
                        body: { answer: 'noShow' },
                        ifMatch: asking.offer.version,
                      })
                    : doing({ method: 'POST', what: `/files/${asking.offer.applicationId}/withdrawal` })
                }
              />
            )}
          </Page>
        );
      }}
    </Shown>
  );
}
