import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '#core/access/index.ts';
import { at, newId, queries, type Reply, type Row, read, refusalText, remove, send } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { type Column, DataTable, instantWords, Section, Shown, useLocale, useSaving } from '../../ui/index.ts';
import { GrantFields, useGrantWords } from './GrantFields.tsx';
import { OnceShown } from './OnceShown.tsx';

interface Invitation extends Row, Grant {
  readonly email: string;
  readonly expiresAt: string;
  readonly state: 'open' | 'accepted' | 'revoked' | 'expired';
  readonly link: string | null;
}

export function Invitations() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const locale = useLocale();
  const words = useGrantWords();
  const { savingOrSaying } = useSaving();
  const [isInviting, setIsInviting] = useState(false);
  const asked = useQuery({
    queryKey: ['invitations', slug],
    queryFn: ({ signal }) => read<Reply<'invitations.list'>>(at(slug, '/invitations'), signal),
  });
  const columns: Column<Invitation>[] = [
    { id: 'email', header: t('members.email'), text: (row) => row.email },
    { id: 'role', header: t('members.role'), text: words },
    {
      id: 'expires',
      header: t('members.expires'),
      text: (row) => instantWords(row.expiresAt, locale),
      order: (row) => row.expiresAt,
      wideOnly: true,
    },
    {
      id: 'revoke',
      header: t('members.revoke'),
      text: () => '',
      cell: (row) => (
        <Button
          size="compact-sm"
          onClick={() =>
            void savingOrSaying(t('members.sent', { email: row.email }), () =>
              remove(
                {
                  path: at(slug, `/invitations/${row.id}`),
                  label: row.email,
                  touches: [['invitations', slug]],
                },
                row,
              ),
            )
          }
        >
          {t('members.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Section
      title={t('members.invitations')}
      actions={
        <Button variant="filled" onClick={() => setIsInviting(true)}>
          {t('members.invite')}
        </Button>
      }
    >
      <Shown asked={asked}>
        {({ items }) => {
          const open = items.filter(({ state }) => state === 'open');
          return open.length === 0 ? (
            <p className="caption">{t('members.noInvitation')}</p>
          ) : (
            <DataTable rows={open} columns={columns} rowKey={(row) => row.id} label={t('members.invitations')} />
          );
        }}
      </Shown>
      {isInviting && <Invite close={() => setIsInviting(false)} />}
    </Section>
  );
}

function Invite({ close }: { close: () => void }) {
  const { t } = useTranslation('organisation');
  const { t: ui } = useTranslation('ui');
  const slug = useSlug();
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [grant, setGrant] = useState<Grant>({ role: 'production', scope: { kind: 'organisation' } });
  const [link, setLink] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  const invite = async () => {
    setFailure(undefined);
    try {
      const made = await send<Reply<'invitations.put'>>({
        method: 'PUT',
        path: at(slug, `/invitations/${newId()}`),
        body: { email, ...grant },
        isCreate: true,
      });
      setLink(made.link);
      await queries.invalidateQueries({ queryKey: ['invitations', slug] });
    } catch (refused) {
      setFailure(refusalText(refused, locale));
    }
  };
  return (
    <Modal opened onClose={close} title={t('members.invite')} closeButtonProps={{ 'aria-label': ui('form.close') }}>
      {link ? (
        <OnceShown explain={t('members.link')} secret={link} copy={t('members.copy')} copied={t('members.copied')} />
      ) : (
        <form
          style={{ display: 'grid', gap: 14 }}
          onSubmit={(event) => {
            event.preventDefault();
            void invite();
          }}
        >
          <TextInput
            label={t('members.email')}
            type="email"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <GrantFields grant={grant} onChange={setGrant} />
          {failure && <p role="alert">{failure}</p>}
          <Button type="submit" variant="filled">
            {t('members.send')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
