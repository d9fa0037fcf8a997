import { useTranslation } from 'react-i18next';
import { refusalText, remember, type Saved, type UndoStep, undoThis } from '#web/client/index.ts';
import { useLocale } from './locale.ts';
import { sayError, saySaved } from './toasts.ts';

/**
 * Runs a save and says how it ended: saved (with undo), kept until the network returns, or in conflict (the merge
 * screen opens by itself). Throws Refused so that a form can put complaints beside fields, unless `quiet` handles it.
 */
export function useSaving() {
  const { t } = useTranslation('ui');
  const locale = useLocale();

  const saving = async (label: string, run: () => Promise<Saved>): Promise<Saved> => {
    const saved = await run();
    if (saved.outcome.kind === 'kept') saySaved(t('kept', { label }));
    if (saved.outcome.kind === 'sent') {
      const { undo } = saved;
      const step: UndoStep | undefined = undo && { label, undo };
      if (step) remember(step);
      saySaved(t('saved', { label }), step && (() => undoThis(step).catch(complain)));
    }
    return saved;
  };
  const complain = (failure: unknown) => sayError(refusalText(failure, locale));
  /** For acts without a form: the refusal is said, and the answer is undefined. */
  const savingOrSaying = (label: string, run: () => Promise<Saved>): Promise<Saved | undefined> =>
    saving(label, run).catch((failure) => {
      complain(failure);
      return undefined;
    });
  return { saving, savingOrSaying, complain };
}
