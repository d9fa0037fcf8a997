import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayGrant } from '#core/access/index.ts';
import { queries, type Reply, read, send } from '#web/client/index.ts';
import { signOut } from '../../shell/AccountMenu.tsx';
import { meQuery } from '../../shell/me.ts';
import {
  type Column,
  DataTable,
  instantWords,
  Page,
  PageHeader,
  Pill,
  Section,
  Shown,
  useLocale,
} from '../../ui/index.ts';
import classes from './access.module.css';
import { ChangePassword } from './ChangePassword.tsx';
import { Failure } from './Failure.tsx';
import { NewOrganisation } from './NewOrganisation.tsx';
import { TwoFactor } from './TwoFactor.tsx';
import { useDoor } from './useDoor.ts';

interface Session {
  readonly id: string;
  readonly current: boolean;
  readonly usedAt: string;
  readonly createdAt: string;
  readonly address: string | null;
  readonly program: string | null;
}

/** Somebody's own account, the same in every organisation. */
export default function Account() {
  const { t } = useTranslation('access');
  const me = useQuery(meQuery);
  return (
    <main>
      <PageHeader
        title={t('account.title')}
        subtitle={me.data?.account.email}
        actions={<Button onClick={() => void signOut()}>{t('account.signOut')}</Button>}
      />
      <Page measure="read">
        <Shown asked={me}>
          {({ account, organisations }) => (
            <>
              <Section title={t('account.organisations')}>
                <ul className={classes.places}>
                  {organisations.map(({ slug, name }) => (
                    <li key={slug}>
                      <Link to="/o/$slug" params={{ slug }} className="link">
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
                {organisations.some(({ grants }) => mayGrant(grants, 'owner')) && <NewOrganisation />}
              </Section>
              <Section title={t('name')}>
                <Name name={account.name} />
              </Section>
              <Section title={t('password')}>
                <ChangePassword hasPassword={account.hasPassword} />
              </Section>
              <Section title={t('twoFactor.title')}>
                <TwoFactor on={account.twoFactor} hasPassword={account.hasPassword} />
              </Section>
              <Section title={t('sessions.title')}>
                <Sessions />
              </Section>
            </>
          )}
        </Shown>
      </Page>
    </main>
  );
}

function Name({ name }: { name: string }) {
  const { t } = useTranslation('access');
  const [value, setValue] = useState(name);
  const { busy, failure, run } = useDoor();
  const save = () =>
    run(async () => {
      await send({ method: 'PATCH', path: '/api/me', body: { name: value } });
      await queries.invalidateQueries({ queryKey: ['me'] });
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t('account.nameShown')}
        value={value}
        maw={360}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Failure text={failure} />
      <Button mt="sm" type="submit" loading={busy} disabled={value.trim() === '' || value === name}>
        {t('save')}
      </Button>
    </form>
  );
}

function Sessions() {
  const { t } = useTranslation('access');
  const locale = useLocale();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => read<Reply<'me.sessions'>>('/api/me/sessions', signal),
  });
  const { failure, run } = useDoor();
  const again = () => queries.invalidateQueries({ queryKey: ['sessions'] });
  const end = (id: string) =>
    run(async () => {
      await send({ method: 'DELETE', path: `/api/me/sessions/${encodeURIComponent(id)}` });
      await again();
    });
  const endOthers = () =>
    run(async () => {
      await send({ method: 'POST', path: '/api/me/sessions/end-others', body: {} });
      await again();
    });
  const columns: Column<Session>[] = [
    {
      id: 'program',
      header: t('sessions.program'),
      text: (row) => programWords(row.program) || t('sessions.unknown'),
      cell: (row) => (
        <>
          {programWords(row.program) || t('sessions.unknown')}{' '}
          {row.current && <Pill tone="green">{t('sessions.this')}</Pill>}
        </>
      ),
    },
    { id: 'address', header: t('sessions.address'), text: (row) => row.address ?? '', wideOnly: true },
    {
      id: 'used',
      header: t('sessions.used'),
      text: (row) => instantWords(row.usedAt, locale),
      order: (row) => row.usedAt,
    },
    {
      id: 'end',
      header: t('sessions.act'),
      text: () => '',
      cell: (row) =>
        row.current ? null : (
          <Button size="compact-sm" onClick={() => void end(row.id)}>
            {t('sessions.end')}
          </Button>
        ),
    },
  ];
  return (
    <Shown asked={sessions}>
      {({ items }) => (
        <>
          <DataTable rows={items} columns={columns} rowKey={(row) => row.id} label={t('sessions.title')} />
          <Failure text={failure} />
          {items.length > 1 && (
            <Button mt="sm" onClick={() => void endOthers()}>
              {t('sessions.endOthers')}
            </Button>
          )}
        </>
      )}
    </Shown>
  );
}

/** `Firefox · Linux` out of a user agent; good enough to know one's own devices again. */
function programWords(program: string | null): string {
  if (!program) return '';
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)/.exec(program)?.[1] ?? '';
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(program)?.[1] ?? '';
  const named = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser;
  return [named, system].filter(Boolean).join(' · ') || program.slice(0, 40);
}
