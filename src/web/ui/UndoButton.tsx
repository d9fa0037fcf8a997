import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly message: string;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

export function UndoButton({ message, undo, close }: Props) {
  const { t } = useTranslation('ui');
  const run = async () => {
    close();
    await undo();
  };
  return (
    <Group justify="space-between" wrap="nowrap">
      <span>{message}</span>
      <Button size="compact-sm" onClick={run}>
        {t('undo')}
      </Button>
    </Group>
  );
}
