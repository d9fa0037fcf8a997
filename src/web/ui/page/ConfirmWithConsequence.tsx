import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '#web/client/index.ts';
import { useLocale } from '../locale.ts';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** What will be so afterwards, and what cannot be brought back. */
  readonly consequence: React.ReactNode;
  /** The act itself, as a verb: "Retirer Nadia de l’équipe". */
  readonly act: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

export function ConfirmWithConsequence({ opened, title, consequence, act, onConfirm, onClose, children }: Props) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (refused) {
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <div style={{ marginBottom: 12 }}>{consequence}</div>
      {children}
      {failure !== undefined && <p role="alert">{refusalText(failure, locale)}</p>}
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('form.cancel')}</Button>
        <Button variant="filled" loading={busy} onClick={confirm}>
          {act}
        </Button>
      </Group>
    </Modal>
  );
}
