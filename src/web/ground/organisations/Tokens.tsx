import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '#core/access/index.ts';
import { at, newId, queries, type Reply, type Row, read, refusalText, remove, send } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import {
  type Column,
  ConfirmWithConsequence,
  DataTable,
  DateField,
  instantWords,
  Section,
  Shown,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { GrantFields, useGrantWords } from './GrantFields.tsx';
import { OnceShown } from './OnceShown.tsx';

interface Token extends Row, Grant {
  readonly name: string;
  readonly readOnly: boolean;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly secret: string | null;
  readonly madeBy: string | null;
}

/** Keys for programs: a role, a scope, and a secret shown once. */
export default function Tokens() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const locale = useLocale();
  const words = useGrantWords();
  const { saving } = useSaving();
  const [isMaking, setIsMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const asked = useQuery({
    queryKey: ['tokens', slug],
    queryFn: ({ signal }) => read<Reply<'tokens.list'>>(at(slug, '/tokens'), signal),
  });
  const columns: Column<Token>[] = [
    { id: 'name', header: t('tokens.name'), text: (token) => token.name },
    {
      id: 'role',
      header: t('tokens.role'),
      text: (token) => [words(token), token.readOnly ? t('tokens.readOnly') : ''].filter(Boolean).join(', '),
    },
    {
      id: 'madeBy',
      header: t('tokens.madeBy'),
      text: (token) => token.madeBy ?? t('tokens.operator'),
      wideOnly: true,
    },
    {
      id: 'expires',
      header: t('tokens.expires'),
      text: (token) => (token.expiresAt ? instantWords(token.expiresAt, locale) : t('tokens.never')),
      order: (token) => token.expiresAt ?? '9',
      wideOnly: true,
    },
    {
      id: 'revoke',
      header: t('tokens.revoke'),
      text: () => '',
      cell: (token) => (
        <Button size="compact-sm" onClick={() => setRevoking(token)}>
          {t('tokens.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Section
      title={t('tokens.title')}
      actions={
        <Button variant="filled" onClick={() => setIsMaking(true)}>
          {t('tokens.new')}
        </Button>
      }
    >
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('tokens.explain')}</p>
      <Shown asked={asked}>
        {({ items }) => {
          const live = items.filter(({ revokedAt }) => revokedAt === null);
          return live.length === 0 ? (
            <p className="caption">{t('tokens.empty')}</p>
          ) : (
            <DataTable rows={live} columns={columns} rowKey={(token) => token.id} label={t('tokens.title')} />
          );
        }}
      </Shown>
      {isMaking && <MakeToken close={() => setIsMaking(false)} />}
      {revoking && (
        <ConfirmWithConsequence
          opened
          title={t('tokens.revokeTitle', { name: revoking.name })}
          consequence={t('tokens.revokeConsequence')}
          act={t('tokens.revoke')}
          onClose={() => setRevoking(null)}
          onConfirm={() =>
            saving(revoking.name, () =>
              remove(
                { path: at(slug, `/tokens/${revoking.id}`), label: revoking.name, touches: [['tokens', slug]] },
                revoking,
              ),
            )
          }
        />
      )}
    </Section>
  );
}

function MakeToken({ close }: { close: () => void }) {
  const { t } = useTranslation('organisation');
  const { t: ui } = useTranslation('ui');
  const slug = useSlug();
  const locale = useLocale();
  const [name, setName] = useState('');
  const [grant, setGrant] = useState<Grant>({ role: 'reader', scope: { kind: 'organisation' } });
  const [readOnly, setReadOnly] = useState(true);
  const [until, setUntil] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  const make = async () => {
    setFailure(undefined);
    try {
      const made = await send<Reply<'tokens.put'>>({
        method: 'PUT',
        path: at(slug, `/tokens/${newId()}`),
        body: { name, ...grant, readOnly, expiresAt: until && `${until}T23:59:59Z` },
        isCreate: true,
      });
      setSecret(made.secret);
      await queries.invalidateQueries({ queryKey: ['tokens', slug] });
    } catch (refused) {
      setFailure(refusalText(refused, locale));
    }
  };
  return (
    <Modal opened onClose={close} title={t('tokens.new')} closeButtonProps={{ 'aria-label': ui('form.close') }}>
      {secret ? (
        <OnceShown explain={t('tokens.secret')} secret={secret} copy={t('tokens.copy')} copied={t('tokens.copied')} />
      ) : (
        <form
          style={{ display: 'grid', gap: 14 }}
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <TextInput
            label={t('tokens.name')}
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <GrantFields grant={grant} onChange={setGrant} />
          <Checkbox
            label={t('tokens.readOnly')}
            checked={readOnly}
            onChange={(event) => setReadOnly(event.currentTarget.checked)}
          />
          <DateField label={t('tokens.expires')} value={until} onChange={setUntil} />
          {failure && <p role="alert">{failure}</p>}
          <Button type="submit" variant="filled">
            {t('tokens.create')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
