import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refusalText } from '#web/client/index.ts';
import { useLocale } from '../locale.ts';
import classes from './states.module.css';

export function Waiting() {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.waiting} role="status">
      <Loader size="sm" />
      <span>{t('loading')}</span>
    </div>
  );
}

export function Failed({ failure, again }: { failure: unknown; again?: () => void }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (
    <div className={classes.empty} role="alert">
      <h2 className={classes.emptyTitle}>{t('failed')}</h2>
      <p>{refusalText(failure, locale)}</p>
      {again && <Button onClick={again}>{t('again')}</Button>}
    </div>
  );
}

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Shows what was last known, else says that it is coming or why it is not. */
export function Shown<Data>({ asked, children }: { asked: Asked<Data>; children: (data: Data) => React.ReactNode }) {
  if (asked.data !== undefined) return <>{children(asked.data)}</>;
  if (asked.error) return <Failed failure={asked.error} again={() => void asked.refetch()} />;
  return <Waiting />;
}
