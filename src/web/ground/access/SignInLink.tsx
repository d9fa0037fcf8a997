import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reply, send } from '#web/client/index.ts';
import classes from './access.module.css';
import { Door } from './Door.tsx';
import { Failure } from './Failure.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { enter, secretOfLink, useDoor } from './useDoor.ts';

/** One click more than following the link, so that a mail program that looks at links does not use it up. */
export default function SignInLink() {
  const { t } = useTranslation('access');
  const [needsCode, setNeedsCode] = useState(false);
  const { busy, failure, run } = useDoor();
  if (needsCode) return <SecondFactor done={() => enter('/')} />;
  const open = () =>
    run(async () => {
      const body = { secret: secretOfLink() };
      const reply = await send<Reply<'sign-in.link'>>({ method: 'POST', path: '/api/auth/link', body });
      if (reply.secondFactor) setNeedsCode(true);
      else enter('/');
    });
  return (
    <Door title={t('link.title')} lead={t('link.lead')}>
      <div className={classes.form}>
        <Failure text={failure} />
        <Button variant="filled" loading={busy} onClick={() => void open()}>
          {t('signIn.act')}
        </Button>
        <Link to="/sign-in" search={{}} className="link">
          {t('link.otherWay')}
        </Link>
      </div>
    </Door>
  );
}
