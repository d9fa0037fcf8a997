import { Button, MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EVENT_KINDS, EVENT_STATES } from '#core/ground/calendar/index.ts';
import { sentence } from '#core/words.ts';
import { useMay } from '../../shell/me.ts';
import { useLocale } from '../../ui/index.ts';
import { RowSelect } from '../RowSelect.tsx';
import classes from './calendar.module.css';
import { type AgendaFilters, filtersAnything, filtersOf } from './filters.ts';

interface Props {
  readonly filters: AgendaFilters;
  readonly onChange: (filters: AgendaFilters) => void;
}

/** Narrows the agenda to a nature, a state, a person, a production, a place. */
export function AgendaFilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation('calendar');
  const locale = useLocale();
  const { mayAnywhere } = useMay();
  const set = (change: Partial<AgendaFilters>) => onChange({ ...filters, ...change });
  const { kinds, states, person, production, venue } = filters;
  return (
    <div className={classes.filters}>
      <MultiSelect
        aria-label={t('kind')}
        placeholder={kinds.length === 0 ? t('allKinds') : ''}
        data={EVENT_KINDS.map((value) => ({ value, label: sentence('terms', `event.${value}`, locale) }))}
        value={[...kinds]}
        onChange={(chosen) => set({ kinds: EVENT_KINDS.filter((one) => chosen.includes(one)) })}
        clearable
      />
      <MultiSelect
        aria-label={t('state')}
        placeholder={states.length === 0 ? t('allStates') : ''}
        data={EVENT_STATES.map((value) => ({ value, label: sentence('terms', `state.${value}`, locale) }))}
        value={[...states]}
        onChange={(chosen) => set({ states: EVENT_STATES.filter((one) => chosen.includes(one)) })}
        clearable
      />
      {mayAnywhere('people.read') && (
        <RowSelect
          among="people"
          aria-label={t('person')}
          placeholder={t('allPeople')}
          value={person}
          onChange={(id) => set({ person: id })}
        />
      )}
      {mayAnywhere('productions.read') && (
        <RowSelect
          among="productions"
          aria-label={t('production')}
          placeholder={t('allProductions')}
          value={production}
          onChange={(id) => set({ production: id })}
        />
      )}
      <RowSelect
        among="venues"
        aria-label={t('venue')}
        placeholder={t('allVenues')}
        value={venue}
        onChange={(id) => set({ venue: id })}
      />
      {filtersAnything(filters) && <Button onClick={() => onChange(filtersOf({}))}>{t('noFilter')}</Button>}
    </div>
  );
}
