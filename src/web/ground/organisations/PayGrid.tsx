import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TOPICS } from '#core/rates/index.ts';
import { sentence } from '#core/words.ts';
import { at, type Reply, type Row, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { dateToType, decimalWords, RowList, Shown, today, useLocale } from '../../ui/index.ts';

interface PayGridValue extends Row {
  readonly minimumKey: string;
  readonly validFrom: string;
  readonly amount: string;
  readonly note: string | null;
}

const GRIDS = ['ccneacArtists', 'ccneacStaff', 'ccnsvpArtists', 'ccnsvpStaff'];

/** Minima of our own, from a company agreement or a grid that is newer than the one known. */
export function PayGrid() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const locale = useLocale();
  const { may } = useMay();
  const asked = useQuery({
    queryKey: ['pay-grid', slug],
    queryFn: ({ signal }) => read<Reply<'pay-grid.list'>>(at(slug, '/pay-grid'), signal),
  });
  const minima = TOPICS.filter(({ id }) => GRIDS.includes(id)).flatMap(({ rates }) =>
    rates.filter(({ unit }) => unit === 'euro').map(({ id }) => ({ value: id, label: sentence('rates', id, locale) })),
  );
  const labelOf = new Map(minima.map(({ value, label }) => [value, label]));
  return (
    <Shown asked={asked}>
      {({ items }) => (
        <RowList<PayGridValue>
          title={t('payGrid.title')}
          rows={items}
          path={at(slug, '/pay-grid')}
          touches={[
            ['pay-grid', slug],
            ['productions', slug],
          ]}
          isEditable={may('organisation.edit')}
          label={(row) => labelOf.get(String(row.minimumKey)) ?? String(row.minimumKey)}
          blank={{ minimumKey: null, validFrom: today(), amount: null, note: null }}
          empty={t('payGrid.empty')}
          columns={[
            { id: 'key', header: t('payGrid.key'), text: (row) => labelOf.get(row.minimumKey) ?? row.minimumKey },
            {
              id: 'amount',
              header: t('payGrid.amount'),
              align: 'right',
              text: (row) => `${decimalWords(row.amount, locale)}\u202f€`,
              order: (row) => Number(row.amount),
            },
            {
              id: 'from',
              header: t('terms.from'),
              text: (row) => dateToType(row.validFrom),
              order: (row) => row.validFrom,
            },
            { id: 'note', header: t('payGrid.note'), text: (row) => row.note ?? '', wideOnly: true },
          ]}
          fields={[
            { name: 'minimumKey', label: t('payGrid.key'), kind: 'choice', required: true, choices: minima },
            { name: 'validFrom', label: t('terms.from'), kind: 'date', required: true },
            { name: 'amount', label: t('payGrid.amount'), kind: 'decimal', unit: '€', required: true },
            { name: 'note', label: t('payGrid.note'), kind: 'text', hint: t('payGrid.noteHint') },
          ]}
        />
      )}
    </Shown>
  );
}
