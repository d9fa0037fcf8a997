import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reply, send } from '#web/client/index.ts';
import { Shown, useForm } from '../../ui/index.ts';
import classes from './access.module.css';
import { Door } from './Door.tsx';
import { Failure } from './Failure.tsx';
import { enter, secretOfLink, useDoor } from './useDoor.ts';

/** The one-time link of the very first start: it makes the owner and their organisation. */
export default function FirstStart() {
  const { t } = useTranslation('access');
  const [secret] = useState(secretOfLink);
  const checked = useQuery({
    queryKey: ['first-start', secret],
    queryFn: () =>
      send<Reply<'first-start.check'>>({ method: 'POST', path: '/api/first-start/check', body: { secret } }),
    enabled: secret !== '',
  });
  if (secret === '') return <WithoutSecret />;
  return (
    <Door title={t('firstStart.title')} lead={t('firstStart.lead')}>
      <Shown asked={checked}>
        {({ works, demo }) =>
          works ? <Begin secret={secret} demo={demo} /> : <Failure text={t('firstStart.spent')} />
        }
      </Shown>
    </Door>
  );
}

/** Somebody typed the address, or lost what stands behind `#`: where the whole link is. */
function WithoutSecret() {
  const { t } = useTranslation('access');
  return (
    <Door title={t('firstStart.title')} lead={t('firstStart.noSecret')}>
      <p>{t('firstStart.whereItIs')}</p>
      <p>
        {t('firstStart.haveAccount')}{' '}
        <Link to="/sign-in" className="link">
          {t('signIn.act')}
        </Link>
      </p>
    </Door>
  );
}

function Begin({ secret, demo }: { secret: string; demo: boolean }) {
  const { t } = useTranslation('access');
  const { busy, failure, run } = useDoor();
  const form = useForm({ name: '', email: '', password: '', organisation: '', demo }, [
    'name',
    'email',
    'password',
    'organisation',
  ]);
  const begin = () =>
    run(async () => {
      if (!form.isComplete()) return;
      const { name, email, password, organisation, demo: withDemo } = form.values;
      const body = { secret, name, email, password, organisation: { name: organisation }, demo: withDemo };
      const reply = await send<Reply<'first-start.begin'>>({
        method: 'POST',
        path: '/api/first-start',
        body,
      });
      enter(`/o/${reply.demo ?? reply.slug}`);
    });
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2>{t('firstStart.you')}</h2>
      <TextInput label={t('name')} autoComplete="name" {...form.text('name')} />
      <TextInput label={t('email')} type="email" autoComplete="username" {...form.text('email')} />
      <PasswordInput
        label={t('password')}
        description={t('passwordRule')}
        autoComplete="new-password"
        {...form.text('password')}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      />
      <h2>{t('firstStart.organisation')}</h2>
      <TextInput
        label={t('firstStart.organisationName')}
        description={t('firstStart.organisationHint')}
        autoComplete="organization"
        {...form.text('organisation')}
      />
      {demo && (
        <Checkbox
          label={t('firstStart.demo')}
          description={t('firstStart.demoHint')}
          checked={form.values.demo}
          onChange={(event) => form.set('demo', event.currentTarget.checked)}
        />
      )}
      <Failure text={failure} />
      <Button type="submit" variant="filled" loading={busy}>
        {t('firstStart.act')}
      </Button>
    </form>
  );
}
