import { Button, Group, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#core/kernel/plain.ts';
import type { Locale } from '#core/kernel/words.ts';
import { discard, disputedFields, type KeptEdit, settle } from '#web/client/index.ts';
import { useLocale } from '../../ui/locale.ts';
import classes from './unsent.module.css';

/** Two people changed one row: mine and theirs side by side, chosen field by field. */
export default function MergeScreen({ kept, close }: { kept: KeptEdit; close: () => void }) {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const { t: fieldName } = useTranslation('fields');
  const [ours, setOurs] = useState<ReadonlySet<string>>(new Set());
  if (kept.state.kind !== 'conflict') return null;
  const { edit, state } = kept;
  const disputed = disputedFields(edit, state.current);

  const nameOf = (field: string) => fieldName(`${edit.fields ?? 'common'}.${field}` as never, { defaultValue: field });
  const choose = (name: string, mine: boolean) => {
    const next = new Set(ours);
    if (mine) next.add(name);
    else next.delete(name);
    setOurs(next);
  };
  const finish = async (act: () => Promise<void>) => {
    close();
    await act();
  };

  const title = t('merge.title', { label: edit.label });
  const closing = { 'aria-label': t('nav.close') };
  if (edit.method === 'DELETE') {
    return (
      <Modal opened onClose={close} title={title} closeButtonProps={closing}>
        <p>{t('merge.deleted')}</p>
        <Group justify="flex-end">
          <Button onClick={() => finish(() => discard(kept))}>{t('merge.keepTheirs')}</Button>
          <Button variant="filled" onClick={() => finish(() => settle(kept, []))}>
            {t('merge.deleteAnyway')}
          </Button>
        </Group>
      </Modal>
    );
  }
  return (
    <Modal opened onClose={close} title={title} size="xl" closeButtonProps={closing}>
      <p>{t('merge.explain')}</p>
      <Group gap="xs" mb="sm">
        <Button size="compact-sm" onClick={() => setOurs(new Set(disputed.map(({ name }) => name)))}>
          {t('merge.allMine')}
        </Button>
        <Button size="compact-sm" onClick={() => setOurs(new Set())}>
          {t('merge.allTheirs')}
        </Button>
      </Group>
      <table className={classes.merge}>
        <thead>
          <tr>
            <th scope="col">{t('merge.field')}</th>
            <th scope="col">{t('merge.mine')}</th>
            <th scope="col">{t('merge.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {disputed.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">
                {nameOf(name)}
                {edit.before && name in edit.before && (
                  <span className={classes.before}>
                    {t('merge.before', { value: shown(edit.before[name], locale, t('merge.empty')) })}
                  </span>
                )}
              </th>
              {([true, false] as const).map((isMine) => (
                <td key={String(isMine)}>
                  <Radio
                    name={name}
                    checked={ours.has(name) === isMine}
                    onChange={() => choose(name, isMine)}
                    label={shown(isMine ? mine : theirs, locale, t('merge.empty'))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Group justify="flex-end" mt="md">
        <Button onClick={() => finish(() => discard(kept))}>{t('unsent.discard')}</Button>
        <Button variant="filled" onClick={() => finish(() => settle(kept, [...ours]))}>
          {t('merge.keep')}
        </Button>
      </Group>
    </Modal>
  );
}

function shown(value: unknown, locale: Locale, empty: string): string {
  if (value === null || value === undefined || value === '') return empty;
  if (Array.isArray(value))
    return value.length === 0 ? empty : value.map((one) => shown(one, locale, empty)).join(', ');
  if (typeof value === 'string')
    return plainText(value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2'), locale);
  if (typeof value === 'boolean') return plainText(value, locale);
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => shown(one, locale, empty))
      .join(' · ');
  return String(value);
}
