import { Drawer, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eventName, movedBy } from '../../ground/calendar/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { Consider } from './Consider.tsx';
import { type DateRow, withDate } from './dates.ts';
import classes from './moving.module.css';
import { useDateActs } from './useDateActs.ts';

interface Props {
  readonly rows: readonly DateRow[];
  readonly close: () => void;
  readonly done: () => void;
}

const MOST_DAYS = 730;

/** Several dates by as many days, calls and journeys included, in one change that is undone in one stroke. */
export function MoveDates({ rows, close, done }: Props) {
  const { t } = useTranslation('planning');
  const { t: ui } = useTranslation('ui');
  const locale = useLocale();
  const { facts } = useProduction();
  const { moveMany } = useDateActs();
  const [days, setDays] = useState(1);
  const after = useMemo(
    () => rows.reduce((before, row) => withDate(before, row.id, { ...row, ...movedBy(row, days) }), facts),
    [rows, days, facts],
  );
  return (
    <Drawer
      opened
      onClose={close}
      size={500}
      title={t('moveMany.title', { count: rows.length })}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Consider after={after} act={t('moveMany.accept')} accept={() => moveMany(rows, days)} drop={close} done={done}>
        <NumberInput
          label={t('moveMany.days')}
          description={t('moveMany.hint')}
          value={days}
          onChange={(typed) => setDays(typeof typed === 'number' && Number.isInteger(typed) ? typed : 0)}
          min={-MOST_DAYS}
          max={MOST_DAYS}
          allowDecimal={false}
          clampBehavior="strict"
        />
        <ul className={classes.moving}>
          {rows.map((row) => (
            <li key={row.id}>
              {eventName(row, locale)}{' '}
              <small>
                {dayWords(row.startsLocal, locale, 'short')} →{' '}
                {dayWords(movedBy(row, days).startsLocal, locale, 'short')}
              </small>
            </li>
          ))}
        </ul>
      </Consider>
    </Drawer>
  );
}
