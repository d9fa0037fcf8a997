import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductionFacts } from '#core/office/productions/index.ts';
import { refusalText } from '#web/client/index.ts';
import { useLocale } from '../../ui/index.ts';
import { Following } from './Following.tsx';
import classes from './planning.module.css';
import { useDifference, WhatIf } from './WhatIf.tsx';

interface Props {
  readonly after: ProductionFacts;
  /** The act as a verb. */
  readonly act: string;
  readonly accept: () => Promise<unknown>;
  readonly drop: () => void;
  readonly done: () => void;
  readonly children?: React.ReactNode;
}

/** A change of dates laid out before it is accepted: what it does to everything that hangs on it. */
export function Consider({ after, act, accept, drop, done, children }: Props) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const found = useDifference(after);
  const panel = useRef<HTMLDivElement>(null);
  // What was being typed has gone: reading goes on here.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await accept();
      done();
    } catch (refused) {
      setFailure(refused);
      setBusy(false);
    }
  };
  return (
    <div className={classes.consider} ref={panel} tabIndex={-1}>
      {children}
      <Following after={after} />
      <WhatIf found={found} />
      {failure !== undefined && <p role="alert">{refusalText(failure, locale)}</p>}
      <Group justify="flex-end" gap="xs" className={classes.sticky}>
        <Button onClick={drop}>{t('whatIf.drop')}</Button>
        <Button variant="filled" loading={busy} onClick={run}>
          {act}
        </Button>
      </Group>
    </div>
  );
}
