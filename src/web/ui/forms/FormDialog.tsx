import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused, refusalText } from '#web/client/index.ts';
import { useLocale } from '../locale.ts';
import { useReturnFocus } from '../useReturnFocus.ts';
import classes from './forms.module.css';

interface Props {
  readonly title: React.ReactNode;
  readonly size?: 'md' | 'lg' | 'xl';
  /** From `useForm`. */
  readonly form: { readonly isComplete: () => boolean; readonly blame: (failure: unknown) => string[] };
  readonly onSave: () => Promise<unknown>;
  readonly onRemove?: (() => Promise<unknown>) | undefined;
  /** Why it cannot be saved as it stands. */
  readonly refusal?: string | null;
  readonly close: () => void;
  readonly children: React.ReactNode;
}

/** A row in a dialogue whose fields are its own: saving, removing, and what the server says against it. */
export function FormDialog({ title, size = 'md', form, onSave, onRemove, refusal, close, children }: Props) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [others, setOthers] = useState<readonly string[]>([]);
  useReturnFocus();
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setOthers([]);
    try {
      await act();
      close();
    } catch (failure) {
      // What stands beside its field is not said a second time; a failure of the network names no field.
      setOthers(failure instanceof Refused ? form.blame(failure) : [refusalText(failure, locale)]);
    } finally {
      setBusy(false);
    }
  };
  const said = refusal ? [refusal, ...others] : others;
  return (
    <Modal opened onClose={close} size={size} title={title} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <form
        noValidate
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isComplete() && !refusal) void run(onSave);
        }}
      >
        {children}
        {said.length > 0 && (
          <div role="alert" className={classes.refusal}>
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )}
        <Group justify="space-between">
          {onRemove ? (
            <Button loading={busy} onClick={() => void run(onRemove)}>
              {t('form.delete')}
            </Button>
          ) : (
            <span />
          )}
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
