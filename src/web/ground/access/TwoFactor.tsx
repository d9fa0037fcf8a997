import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, send } from '#web/client/index.ts';
import { QrCode } from '../../ui/figures/QrCode.tsx';
import classes from './access.module.css';
import { Failure } from './Failure.tsx';
import { useDoor } from './useDoor.ts';

interface Begun {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/** Off → address and backup codes → a first code → on. */
export function TwoFactor({ on, hasPassword }: { on: boolean; hasPassword: boolean }) {
  const { t } = useTranslation('access');
  const [password, setPassword] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();
  const { busy, failure, run } = useDoor();
  const confirmed = hasPassword ? { password } : {};
  const post = <Reply,>(path: string, body: object) =>
    send<Reply>({ method: 'POST', path: `/api/me/two-factor${path}`, body });
  const refresh = () => queries.invalidateQueries({ queryKey: ['me'] });

  const begin = () => run(async () => setBegun(await post<Begun>('', confirmed)));
  const end = () =>
    run(async () => {
      await post('/end', confirmed);
      setPassword('');
      await refresh();
    });
  const renew = () =>
    run(async () => setCodes((await post<{ backupCodes: string[] }>('/backup-codes', confirmed)).backupCodes));

  if (begun) {
    return (
      <Confirm
        begun={begun}
        done={async () => {
          setBegun(undefined);
          setPassword('');
          await refresh();
        }}
      />
    );
  }
  return (
    <div style={{ display: 'grid', gap: 12, maxWidth: 480 }}>
      <p style={{ margin: 0 }}>{on ? t('twoFactor.isOn') : t('twoFactor.isOff')}</p>
      {hasPassword && (
        <PasswordInput
          label={t('twoFactor.password')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
      )}
      {codes && <Codes codes={codes} />}
      <Failure text={failure} />
      <div style={{ display: 'flex', gap: 8 }}>
        {on ? (
          <>
            <Button loading={busy} onClick={() => void renew()}>
              {t('twoFactor.renew')}
            </Button>
            <Button loading={busy} onClick={() => void end()}>
              {t('twoFactor.end')}
            </Button>
          </>
        ) : (
          <Button loading={busy} onClick={() => void begin()}>
            {t('twoFactor.begin')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('access');
  return (
    <div>
      <p>{t('twoFactor.codes')}</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}

function Confirm({ begun, done }: { begun: Begun; done: () => Promise<void> }) {
  const { t } = useTranslation('access');
  const [code, setCode] = useState('');
  const { busy, failure, run } = useDoor();
  const secret = new URL(begun.uri).searchParams.get('secret') ?? '';
  const confirm = () =>
    run(async () => {
      await send({ method: 'POST', path: '/api/me/two-factor/confirm', body: { code: code.replace(/\s/g, '') } });
      await done();
    });
  return (
    <form
      style={{ display: 'grid', gap: 12, maxWidth: 480 }}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <p style={{ margin: 0 }}>{t('twoFactor.enter')}</p>
      <QrCode text={begun.uri} label={t('twoFactor.picture')} />
      <code className={classes.uri}>{secret.replace(/(.{4})/g, '$1 ')}</code>
      <a href={begun.uri} className="link">
        {t('twoFactor.openApp')}
      </a>
      <Codes codes={begun.backupCodes} />
      <TextInput
        label={t('secondFactor.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Failure text={failure} />
      <Button type="submit" variant="filled" loading={busy}>
        {t('twoFactor.confirm')}
      </Button>
    </form>
  );
}
