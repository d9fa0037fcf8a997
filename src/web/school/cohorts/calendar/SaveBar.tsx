import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../ui/index.ts';
import { shownProblems } from '../shown-problems.ts';
import classes from './calendar.module.css';
import type { Draft } from './useDraft.ts';

/** What the change does to the totals, said before it is saved. */
export function SaveBar({ draft }: { draft: Draft }) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const { said, appeared } = draft.change;
  const blocking = appeared.filter(({ severity }) => severity === 'blocking');
  const told = shownProblems([...draft.wrong, ...said, ...blocking]);
  const save = async () => {
    setBusy(true);
    await draft.save();
    setBusy(false);
  };
  return (
    <section className={classes.bar} aria-label={t('unsaved')}>
      <div role="status">
        <b>{t('unsaved')}</b>
        {told.length === 0 && <p>{t('sameTotals')}</p>}
        {told.map((problem) => (
          <p key={`${problem.code} ${problem.at.join(' ')}`} data-severity={problem.severity}>
            {problem.message[locale]}
          </p>
        ))}
      </div>
      <div className={classes.acts}>
        <Button onClick={draft.discard}>{t('discard')}</Button>
        <Button variant="filled" loading={busy} disabled={draft.wrong.length > 0} onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </section>
  );
}
