import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateRow } from './dates.ts';
import { MoveDates } from './MoveDates.tsx';
import classes from './moving.module.css';

interface Props {
  readonly rows: readonly DateRow[];
  /** Ends the choosing. */
  readonly done: () => void;
}

/** What can be done with the dates that are ticked. */
export function ChosenDates({ rows, done }: Props) {
  const { t } = useTranslation('planning');
  const [isMoving, setIsMoving] = useState(false);
  return (
    <div className={classes.chosen}>
      <span role="status">{t('moveMany.chosen', { count: rows.length })}</span>
      <Button onClick={done}>{t('moveMany.stop')}</Button>
      <Button variant="filled" disabled={rows.length === 0} onClick={() => setIsMoving(true)}>
        {t('moveMany.act')}
      </Button>
      {isMoving && <MoveDates rows={rows} close={() => setIsMoving(false)} done={done} />}
    </div>
  );
}
