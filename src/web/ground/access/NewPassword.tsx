import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/client/index.ts';
import classes from './access.module.css';
import { Door } from './Door.tsx';
import { Failure } from './Failure.tsx';
import { enter, secretOfLink, useDoor } from './useDoor.ts';

export default function NewPassword() {
  const { t } = useTranslation('access');
  const [password, setPassword] = useState('');
  const { busy, failure, run } = useDoor();
  const set = () =>
    run(async () => {
      await send({ method: 'POST', path: '/api/auth/reset', body: { secret: secretOfLink(), password } });
      enter('/sign-in');
    });
  return (
    <Door title={t('newPassword.title')} lead={t('newPassword.lead')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        <PasswordInput
          label={t('newPassword.label')}
          description={t('passwordRule')}
          autoComplete="new-password"
          minLength={10}
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Failure text={failure} />
        <Button type="submit" variant="filled" loading={busy}>
          {t('newPassword.act')}
        </Button>
      </form>
    </Door>
  );
}
