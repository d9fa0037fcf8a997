import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reply, send } from '#web/client/index.ts';
import classes from './access.module.css';
import { Door } from './Door.tsx';
import { Failure } from './Failure.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { enter, useDoor } from './useDoor.ts';

/** Password, or a link by e-mail; then the second factor where there is one. */
export default function SignIn() {
  const { t } = useTranslation('access');
  const { from = '/' } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const [sent, setSent] = useState<'mail' | 'noMail'>();
  const { busy, failure, run } = useDoor();

  if (needsCode) return <SecondFactor done={() => enter(from)} />;

  const signIn = () =>
    run(async () => {
      const reply = await send<Reply<'sign-in.password'>>({
        method: 'POST',
        path: '/api/auth/sign-in',
        body: { email, password },
      });
      if (reply.secondFactor) setNeedsCode(true);
      else enter(from);
    });
  const ask = (what: 'link' | 'reset') =>
    run(async () => {
      const reply = await send<Reply<'sign-in.ask-link'>>({
        method: 'POST',
        path: `/api/auth/${what}/ask`,
        body: { email },
      });
      setSent(reply.mail ? 'mail' : 'noMail');
    });

  return (
    <Door title={t('signIn.title')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Failure text={failure} />
        <Button type="submit" variant="filled" loading={busy}>
          {t('signIn.act')}
        </Button>
      </form>
      <div className={classes.other}>
        {sent && (
          <p className={classes.note} role="status">
            {sent === 'mail' ? t('signIn.linkSent', { email }) : t('signIn.noMail')}
          </p>
        )}
        <Button disabled={email === ''} onClick={() => void ask('link')}>
          {t('signIn.link')}
        </Button>
        <Button variant="subtle" disabled={email === ''} onClick={() => void ask('reset')}>
          {t('signIn.forgotten')}
        </Button>
        {email === '' && <small>{t('signIn.emailFirst')}</small>}
      </div>
    </Door>
  );
}
