import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDecimals, type Decimal, dec, decimal, subtractDecimals } from '#core/kernel/index.ts';
import { stands, type TermBasis } from '#core/office/engagements/index.ts';
import type { ProductionEvent } from '#core/office/productions/index.ts';
import { sentence } from '#core/words.ts';
import { change } from '#web/client/index.ts';
import {
  DecimalField,
  dayWords,
  decimalWords,
  FormDialog,
  timeWords,
  useForm,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import classes from './team.module.css';
import type { ContractRow, TeamMember, TermRow } from './team.ts';

interface Props {
  readonly member: TeamMember;
  readonly contract: ContractRow | null;
  readonly row: TermRow;
  readonly close: () => void;
}

/** What kinds of date each basis is usually paid for. */
const USUAL: Readonly<Partial<Record<TermBasis, readonly string[]>>> = {
  cachet: ['performance'],
  rehearsalService: ['rehearsal', 'residency', 'technicalRehearsal', 'runThrough'],
};

/** Lays so many cachets, services or hours on dates; the rest is still to place. */
export function PlaceDialog({ member, contract, row, close }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts, about } = useProduction();
  const { saving } = useSaving();
  const [showsAll, setShowsAll] = useState(false);
  const form = useForm({ placements: row.placements });
  const { placements } = form.values;
  const placed = new Map(placements.map(({ eventId, quantity }) => [eventId, quantity]));
  const sum = placements.reduce<Decimal>((all, { quantity }) => addDecimals(all, dec(quantity)), decimal(0));
  const rest = subtractDecimals(dec(row.quantity), sum);
  const day = (event: ProductionEvent) => event.startsAt.slice(0, 10);
  const isWithin = (event: ProductionEvent) => !contract || (day(event) >= contract.from && day(event) <= contract.to);
  const isUsual = (event: ProductionEvent) => USUAL[row.basis]?.includes(event.kind) ?? event.kind !== 'deadline';
  const events = facts.events
    .filter((event) => placed.has(event.id) || (stands(event) && (showsAll || (isWithin(event) && isUsual(event)))))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const place = (eventId: string, quantity: string | null) => {
    const others = placements.filter((one) => one.eventId !== eventId);
    form.set('placements', quantity === null ? others : [...others, { eventId, quantity }]);
  };
  const label = t('term.label', { position: member.row.title });
  return (
    <FormDialog
      title={t('place.title', {
        quantity: decimalWords(row.quantity, locale),
        basis: sentence('terms', `basis.${row.basis}`, locale).toLowerCase(),
      })}
      size="lg"
      form={form}
      close={close}
      onSave={() => saving(label, () => change(about(`/terms/${row.id}`, label, 'term'), { ...row }, { placements }))}
    >
      <p className={classes.placed} aria-live="polite">
        {rest.units >= 0
          ? t('place.count', {
              placed: decimalWords(sum, locale),
              whole: decimalWords(row.quantity, locale),
              rest: decimalWords(rest, locale),
            })
          : t('place.beyond')}
      </p>
      <Checkbox
        label={t('place.all')}
        checked={showsAll}
        onChange={(event) => setShowsAll(event.currentTarget.checked)}
      />
      {events.length === 0 && <p className="caption">{t('place.none')}</p>}
      <ul className={classes.places}>
        {events.map((event) => {
          const quantity = placed.get(event.id);
          const venue = facts.venues.find(({ id }) => id === event.venueId);
          const name = `${dayWords(event.startsAt, locale, 'short')} ${timeWords(event.startsAt)} — ${event.title || sentence('terms', `event.${event.kind}`, locale)}`;
          return (
            <li key={event.id}>
              <Checkbox
                label={
                  <>
                    {name}
                    {venue && <small> {venue.town ?? venue.name}</small>}
                  </>
                }
                checked={quantity !== undefined}
                onChange={(changed) => place(event.id, changed.currentTarget.checked ? '1' : null)}
              />
              {quantity !== undefined && (
                <DecimalField
                  aria-label={t('place.quantity', { event: name })}
                  value={quantity}
                  onChange={(typed) => place(event.id, typed ?? '1')}
                />
              )}
            </li>
          );
        })}
      </ul>
    </FormDialog>
  );
}
