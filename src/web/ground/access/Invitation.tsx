import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#core/access/index.ts';
import { sentence } from '#core/words.ts';
import { type Reply, send } from '#web/client/index.ts';
import { meQuery } from '../../shell/me.ts';
import { Shown, useForm, useLocale } from '../../ui/index.ts';
import classes from './access.module.css';
import { Door } from './Door.tsx';
import { Failure } from './Failure.tsx';
import { enter, secretOfLink, useDoor } from './useDoor.ts';

interface Offered {
  readonly organisation: string;
  readonly email: string;
  readonly role: Role;
  /** There is an account at this address already. */
  readonly hasAccount: boolean;
  readonly signedIn: boolean;
}

/** A place offered by e-mail: taken with the account one has, or with a new one. */
export default function Invitation() {
  const { t } = useTranslation('access');
  const [secret] = useState(secretOfLink);
  const offered = useQuery({
    queryKey: ['invitation', secret],
    queryFn: () => send<Reply<'invitations.look'>>({ method: 'POST', path: '/api/invitations/look', body: { secret } }),
  });
  return (
    <Door title={t('invitation.title')}>
      <Shown asked={offered}>{(offer) => <Accept secret={secret} offer={offer} />}</Shown>
    </Door>
  );
}

function Accept({ secret, offer }: { secret: string; offer: Offered }) {
  const { t } = useTranslation('access');
  const locale = useLocale();
  const { busy, failure, run } = useDoor();
  const form = useForm({ name: '', password: '' }, ['name', 'password']);
  const me = useQuery({ ...meQuery, enabled: offer.signedIn });
  const isSignedIn = offer.signedIn;
  const accept = () =>
    run(async () => {
      if (!isSignedIn && !form.isComplete()) return;
      const body = isSignedIn ? { secret } : { secret, ...form.values };
      const { slug } = await send<Reply<'invitations.accept'>>({
        method: 'POST',
        path: '/api/invitations/accept',
        body,
      });
      enter(`/o/${slug}`);
    });
  const role = sentence('terms', `role.${offer.role}`, locale);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <p>{t('invitation.lead', { organisation: offer.organisation, role, email: offer.email })}</p>
      {me.data && <p className={classes.note}>{t('invitation.as', { name: me.data.account.name })}</p>}
      {!isSignedIn && offer.hasAccount && (
        <p>
          {t('invitation.hasAccount')}{' '}
          <Link to="/sign-in" search={{ from: `/invitation${location.hash}` }} className="link">
            {t('signIn.act')}
          </Link>
        </p>
      )}
      {!isSignedIn && !offer.hasAccount && (
        <>
          <TextInput label={t('name')} autoComplete="name" {...form.text('name')} />
          <PasswordInput
            label={t('password')}
            description={t('passwordRule')}
            autoComplete="new-password"
            {...form.text('password')}
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          />
        </>
      )}
      <Failure text={failure} />
      {(isSignedIn || !offer.hasAccount) && (
        <Button type="submit" variant="filled" loading={busy}>
          {t('invitation.act')}
        </Button>
      )}
    </form>
  );
}
