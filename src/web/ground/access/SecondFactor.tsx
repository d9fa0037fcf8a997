import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/client/index.ts';
import classes from './access.module.css';
import { Door } from './Door.tsx';
import { Failure } from './Failure.tsx';
import { useDoor } from './useDoor.ts';

export function SecondFactor({ done }: { done: () => void }) {
  const { t } = useTranslation('access');
  const [code, setCode] = useState('');
  const [isBackup, setIsBackup] = useState(false);
  const { busy, failure, run } = useDoor();
  const give = () =>
    run(async () => {
      const given = code.replace(/\s/g, '');
      const body = isBackup ? { backupCode: given } : { code: given };
      await send({ method: 'POST', path: '/api/auth/two-factor', body });
      done();
    });
  return (
    <Door title={t('secondFactor.title')} lead={isBackup ? t('secondFactor.backupLead') : t('secondFactor.lead')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <TextInput
          label={isBackup ? t('secondFactor.backupCode') : t('secondFactor.code')}
          inputMode={isBackup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Failure text={failure} />
        <Button type="submit" variant="filled" loading={busy}>
          {t('secondFactor.act')}
        </Button>
        <Button variant="subtle" onClick={() => setIsBackup(!isBackup)}>
          {isBackup ? t('secondFactor.useApp') : t('secondFactor.useBackup')}
        </Button>
      </form>
    </Door>
  );
}
