import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#core/access/index.ts';
import { sentence } from '#core/words.ts';
import { type Reply, send } from '#web/client/index.ts';
import { signOut } from '../../shell/AccountMenu.tsx';
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
  /** Not when somebody is signed in with another address, which is then masked here. */
  readonly forYou: boolean;
}

/** A place offered by e-mail: taken with the account one has, or with a new one. */
export default function Invitation() {
  const { t } = useTranslation('access');
  const [secret] = useState(secretOfLink);
  const offered = useQuery({
    queryKey: ['invitation', secret],
    queryFn: () => send<Reply<'invitations.look'>>({ method: 'POST', path: '/api/invitations/look', body: { secret } }),
    enabled: secret !== '',
  });
  return (
    <Door title={t('invitation.title')}>
      {secret === '' ? (
        <p>{t('invitation.noSecret')}</p>
      ) : (
        <Shown asked={offered}>
          {(offer) => (offer.forYou ? <Accept secret={secret} offer={offer} /> : <ForSomebodyElse offer={offer} />)}
        </Shown>
      )}
    </Door>
  );
}

/** The link was sent to another address than the one signed in with. */
function ForSomebodyElse({ offer }: { offer: Offered }) {
  const { t } = useTranslation('access');
  const me = useQuery(meQuery);
  const { busy, failure, run } = useDoor();
  const { organisation, email } = offer;
  return (
    <div className={classes.form}>
      <p>{t('invitation.other', { organisation, email })}</p>
      {me.data && <p className={classes.note}>{t('invitation.as', { name: me.data.account.email })}</p>}
      <p>{t('invitation.otherWay')}</p>
      <Failure text={failure} />
      <Button variant="filled" loading={busy} onClick={() => void run(() => signOut(() => location.reload()))}>
        {t('invitation.change')}
      </Button>
    </div>
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
