import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actsAsOneself, type Grant } from '#core/access/index.ts';
import { at, change, type Reply, type Row, read } from '#web/client/index.ts';
import { useMay, useMembership, useSlug } from '../../shell/me.ts';
import {
  type Column,
  ConfirmWithConsequence,
  DataTable,
  Section,
  Shown,
  useReturnFocus,
  useSaving,
} from '../../ui/index.ts';
import { RowSelect } from '../RowSelect.tsx';
import { GrantFields, useGrantWords } from './GrantFields.tsx';
import { Invitations } from './Invitations.tsx';

export interface Member extends Row {
  readonly name: string;
  readonly email: string;
  readonly state: 'active' | 'removed';
  readonly grants: readonly Grant[];
  readonly you: boolean;
  readonly personId: string | null;
  /** What they have made that still works. */
  readonly made: { readonly tokens: number; readonly links: number; readonly invitations: number };
}

/** Who has a place here, and what they may do where. */
export default function Members() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const { may } = useMay();
  const words = useGrantWords();
  const [open, setOpen] = useState<Member | null>(null);
  const asked = useQuery({
    queryKey: ['members', slug],
    queryFn: ({ signal }) => read<Reply<'members.list'>>(at(slug, '/members'), signal),
  });
  const isEditable = may('members.manage');
  const columns: Column<Member>[] = [
    {
      id: 'name',
      header: t('members.name'),
      text: (member) => member.name,
      ...(isEditable
        ? {
            cell: (member: Member) => (
              <button type="button" className="plain-link" onClick={() => setOpen(member)}>
                {member.name}
              </button>
            ),
          }
        : {}),
    },
    { id: 'email', header: t('members.email'), text: (member) => member.email, wideOnly: true },
    {
      id: 'roles',
      header: t('members.roles'),
      text: (member) => member.grants.map(words).join(', ') || t('members.none'),
    },
  ];
  return (
    <>
      <Section title={t('members.title')}>
        <Shown asked={asked}>
          {({ items }) => (
            <DataTable
              rows={items.filter(({ state }) => state === 'active')}
              columns={columns}
              rowKey={(member) => member.id}
              label={t('members.title')}
            />
          )}
        </Shown>
      </Section>
      {isEditable && <Invitations />}
      {open && <MemberDialog member={open} close={() => setOpen(null)} />}
    </>
  );
}

function MemberDialog({ member, close }: { member: Member; close: () => void }) {
  useReturnFocus();
  const { t } = useTranslation('organisation');
  const { t: ui } = useTranslation('ui');
  const slug = useSlug();
  const here = useMembership();
  const { saving, savingOrSaying } = useSaving();
  const [grants, setGrants] = useState(member.grants);
  const [personId, setPersonId] = useState(member.personId);
  const [isRemoving, setIsRemoving] = useState(false);
  const about = {
    path: at(slug, `/members/${member.id}`),
    label: member.name,
    touches: [['members', slug], ['me']],
  };
  const { tokens, links, invitations } = member.made;
  const consequence = [
    t('members.removeConsequence', { name: member.name, organisation: here?.name ?? '' }),
    tokens > 0 && t('members.removeTokens', { count: tokens }),
    links > 0 && t('members.removeLinks', { count: links }),
    invitations > 0 && t('members.removeInvitations', { count: invitations }),
  ];
  const row = member as Member & Record<string, unknown>;
  return (
    <Modal
      opened
      onClose={close}
      title={t('members.edit', { name: member.name })}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <div style={{ display: 'grid', gap: 16 }}>
        {grants.map((grant, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: roles have no id of their own
          <div key={place} style={{ display: 'grid', gap: 8 }}>
            <GrantFields
              grant={grant}
              onChange={(next) => setGrants(grants.map((one, index) => (index === place ? next : one)))}
            />
            {grants.length > 1 && (
              <div>
                <Button size="compact-sm" onClick={() => setGrants(grants.filter((_, index) => index !== place))}>
                  {t('members.removeRole')}
                </Button>
              </div>
            )}
          </div>
        ))}
        <div>
          <Button
            size="compact-sm"
            onClick={() => setGrants([...grants, { role: 'reader', scope: { kind: 'organisation' } }])}
          >
            {t('members.addRole')}
          </Button>
        </div>
        <RowSelect
          among="people"
          label={t('members.person')}
          description={
            personId === null && grants.some(({ role }) => actsAsOneself(role))
              ? t('members.personNeeded')
              : t('members.personHint')
          }
          value={personId}
          onChange={setPersonId}
        />
        {tokens > 0 && <p className="caption">{t('members.narrows')}</p>}
        <div style={{ display: 'flex', gap: 8, justifyContent: 'space-between' }}>
          {member.you ? <span /> : <Button onClick={() => setIsRemoving(true)}>{t('members.remove')}</Button>}
          <Button
            variant="filled"
            onClick={async () => {
              const saved = await savingOrSaying(member.name, () => change(about, row, { grants, personId }));
              if (saved) close();
            }}
          >
            {ui('form.save')}
          </Button>
        </div>
      </div>
      <ConfirmWithConsequence
        opened={isRemoving}
        title={t('members.remove')}
        consequence={consequence.filter(Boolean).join(' ')}
        act={t('members.remove')}
        onClose={() => setIsRemoving(false)}
        onConfirm={async () => {
          await saving(member.name, async () => {
            const { outcome } = await change(about, row, { state: 'removed' });
            return { outcome };
          });
          close();
        }}
      />
    </Modal>
  );
}
