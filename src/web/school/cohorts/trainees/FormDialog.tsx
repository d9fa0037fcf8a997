import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '#web/client/index.ts';
import { useLocale, useReturnFocus } from '../../../ui/index.ts';

interface Props {
  readonly title: string;
  /** From `useForm`. */
  readonly form: { readonly isComplete: () => boolean; readonly blame: (failure: unknown) => string[] };
  readonly onSave: () => Promise<unknown>;
  readonly onRemove?: (() => Promise<unknown>) | undefined;
  readonly close: () => void;
  readonly children: React.ReactNode;
}

/** A row whose fields are its own, in a dialogue: saving, removing, and what the server says against it. */
export function FormDialog({ title, form, onSave, onRemove, close, children }: Props) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  useReturnFocus();
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setSaid([]);
    try {
      await act();
      close();
    } catch (failure) {
      const rest = form.blame(failure);
      setSaid(rest.length > 0 ? rest : [refusalText(failure, locale)]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <form
        noValidate
        style={{ display: 'grid', gap: 14 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isComplete()) void run(onSave);
        }}
      >
        {children}
        {said.length > 0 && (
          <div role="alert">
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )}
        <Group justify="space-between">
          {onRemove ? <Button onClick={() => void run(onRemove)}>{t('form.delete')}</Button> : <span />}
          <Group gap="xs">
            <Button onClick={close}>{t('form.cancel')}</Button>
            <Button type="submit" variant="filled" loading={busy}>
              {t('form.save')}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
