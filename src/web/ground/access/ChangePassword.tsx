import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, send } from '#web/client/index.ts';
import { saySaved } from '../../ui/index.ts';
import { Failure } from './Failure.tsx';
import { useDoor } from './useDoor.ts';

export function ChangePassword({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation('access');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { busy, failure, run } = useDoor();
  const save = () =>
    run(async () => {
      await send({ method: 'POST', path: '/api/me/password', body: hasPassword ? { current, next } : { next } });
      setCurrent('');
      setNext('');
      saySaved(t('newPassword.done'));
      await queries.invalidateQueries({ queryKey: ['me'] });
    });
  const toggle = { 'aria-label': t('showPassword') };
  return (
    <form
      style={{ display: 'grid', gap: 12, maxWidth: 360 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {hasPassword && (
        <PasswordInput
          label={t('newPassword.current')}
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={toggle}
        />
      )}
      <PasswordInput
        label={t('newPassword.label')}
        description={t('passwordRule')}
        autoComplete="new-password"
        minLength={10}
        required
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
      <Failure text={failure} />
      <div>
        <Button type="submit" loading={busy}>
          {t('newPassword.act')}
        </Button>
      </div>
    </form>
  );
}
