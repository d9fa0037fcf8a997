import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reply, send } from '#web/client/index.ts';
import { Failure } from './Failure.tsx';
import { enter, useDoor } from './useDoor.ts';

/** Another organisation of one's own, or the demo. */
export function NewOrganisation() {
  const { t } = useTranslation('access');
  const [name, setName] = useState('');
  const { busy, failure, run } = useDoor();
  const make = (path: string, body: object) =>
    run(async () => {
      const { slug } = await send<Reply<'organisations.create'>>({ method: 'POST', path, body });
      enter(`/o/${slug}`);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make('/api/organisations', { name });
      }}
    >
      <Group align="end">
        <TextInput
          label={t('account.newOrganisation')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={name.trim() === ''}>
          {t('account.create')}
        </Button>
        <Button variant="subtle" loading={busy} onClick={() => void make('/api/demo', {})}>
          {t('account.demo')}
        </Button>
      </Group>
      <Failure text={failure} />
    </form>
  );
}
