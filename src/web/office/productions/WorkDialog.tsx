import { Button, Checkbox, Group, Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WORK_KINDS } from '#core/office/productions/index.ts';
import { create, newId, overwrite, remove } from '#web/client/index.ts';
import { useForm, useSaving } from '../../ui/index.ts';
import classes from './productions.module.css';
import { useProduction } from './useProduction.ts';
import {
  AUTHOR_ROLES,
  type AuthorValues,
  BLANK_AUTHOR,
  type WorkRow,
  type WorkValues,
  workBody,
} from './work-values.ts';

interface Props {
  readonly row: WorkRow | null;
  readonly initial: WorkValues;
  readonly close: () => void;
}

/** One work with its authors, each with what they did and the society that collects for them. */
export function WorkDialog({ row, initial, close }: Props) {
  const { t } = useTranslation('productions');
  const { t: ui } = useTranslation('ui');
  const { about } = useProduction();
  const { saving } = useSaving();
  const form = useForm<WorkValues>(initial, ['title']);
  const [busy, setBusy] = useState(false);
  const [others, setOthers] = useState<readonly string[]>([]);
  const { values } = form;
  const set = (place: number, change: Partial<AuthorValues>) =>
    form.set(
      'authors',
      values.authors.map((author, index) => (index === place ? { ...author, ...change } : author)),
    );
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await act();
      close();
    } catch (failure) {
      setOthers(form.blame(failure));
    } finally {
      setBusy(false);
    }
  };
  const save = () => {
    const body = workBody(values);
    const where = about(`/works/${row?.id ?? newId()}`, body.title, 'work');
    return saving(body.title, () => (row ? overwrite(where, { ...row }, body) : create(where, body)));
  };
  const drop = () => {
    const where = about(`/works/${row!.id}`, row!.title ?? '', 'work');
    return saving(row!.title ?? '', () => remove(where, row!, workBody(row!)));
  };
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={row?.title ?? t('works.add')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form
        noValidate
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isComplete()) void run(save);
        }}
      >
        <TextInput label={t('works.name')} {...form.text('title')} />
        <Select
          label={t('works.kind')}
          allowDeselect={false}
          data={WORK_KINDS.map((value) => ({ value, label: t(`works.kinds.${value}`) }))}
          value={values.kind}
          onChange={(kind) => kind && form.set('kind', kind as WorkValues['kind'])}
        />
        <Checkbox
          label={t('works.publicDomain')}
          checked={values.publicDomain}
          onChange={(event) => form.set('publicDomain', event.currentTarget.checked)}
        />
        <fieldset className={classes.authors}>
          <legend>{t('works.authors')}</legend>
          {values.authors.map((author, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a new author has no id before it is saved, and authors are not reordered
            <div key={place}>
              <TextInput
                aria-label={t('works.author')}
                placeholder={t('works.author')}
                value={author.name}
                onChange={(event) => set(place, { name: event.currentTarget.value })}
              />
              <Select
                aria-label={t('works.role')}
                allowDeselect={false}
                data={AUTHOR_ROLES.map((value) => ({ value, label: t(`works.roles.${value}`) }))}
                value={author.role}
                onChange={(role) => role && set(place, { role })}
              />
              <TextInput
                aria-label={t('works.society')}
                placeholder={t('works.society')}
                value={author.society ?? ''}
                onChange={(event) => set(place, { society: event.currentTarget.value || null })}
              />
              <Button
                aria-label={t('works.removeAuthor', { name: author.name })}
                onClick={() =>
                  form.set(
                    'authors',
                    values.authors.filter((_, index) => index !== place),
                  )
                }
              >
                ×
              </Button>
            </div>
          ))}
          <div>
            <Button size="compact-sm" onClick={() => form.set('authors', [...values.authors, BLANK_AUTHOR])}>
              {t('works.addAuthor')}
            </Button>
          </div>
        </fieldset>
        {others.length > 0 && <div role="alert">{others.join(' ')}</div>}
        <Group justify="space-between">
          {row ? <Button onClick={() => void run(drop)}>{ui('form.delete')}</Button> : <span />}
          <Group gap="xs">
            <Button onClick={close}>{ui('form.cancel')}</Button>
            <Button type="submit" variant="filled" loading={busy}>
              {ui('form.save')}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
