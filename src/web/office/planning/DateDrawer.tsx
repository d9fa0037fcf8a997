import { Button, Drawer, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayBecome } from '#core/ground/calendar/index.ts';
import { journeysBetween } from '#core/office/productions/index.ts';
import { newId } from '#web/client/index.ts';
import { CopySeries, EventForm, eventName, movedBy } from '../../ground/calendar/index.ts';
import { ConfirmWithConsequence, StatePill, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { CancelDate } from './CancelDate.tsx';
import { Consider } from './Consider.tsx';
import { type DateRow, type DateValues, withDate } from './dates.ts';
import { PostponeDate } from './PostponeDate.tsx';
import classes from './planning.module.css';
import { useDateActs } from './useDateActs.ts';
import { changesAnything, differenceSeen } from './WhatIf.tsx';

interface Props {
  readonly row: DateRow | null;
  readonly initial: DateValues;
  readonly close: () => void;
}

type Mode = 'form' | 'cancel' | 'postpone' | 'copy' | 'remove' | { readonly proposed: DateValues };

/** One date: what is stated of it, what can happen to it, and what that would change. */
export function DateDrawer({ row, initial, close }: Props) {
  const { t } = useTranslation('planning');
  const { t: calendar } = useTranslation('calendar');
  const { t: ui } = useTranslation('ui');
  const locale = useLocale();
  const { facts, computedHere, today, may } = useProduction();
  const acts = useDateActs();
  const [id] = useState(() => row?.id ?? newId());
  const [mode, setMode] = useState<Mode>('form');
  const [phaseId, setPhaseId] = useState(initial.phaseId);
  const isProposed = useRef(false);
  const [typed, setTyped] = useState(initial);
  const isEditable = may('events.edit');

  /** Saved at once when nothing hangs on it; otherwise laid out first. */
  const propose = async (values: DateValues): Promise<void> => {
    const after = withDate(facts, id, values);
    const found = differenceSeen(computedHere, after, today, may('pay.read'));
    isProposed.current = changesAnything(found) || journeysBetween(facts, after).trips > 0;
    setTyped(values);
    if (isProposed.current) setMode({ proposed: values });
    else await acts.save(row, id, values);
  };
  const moveBy = (days: number) =>
    void propose({ ...movedBy(initial, days), phaseId }).then(() => isProposed.current || close());
  const back = () => {
    isProposed.current = false;
    setMode('form');
  };
  const mayPostpone = row && mayBecome(row.state, 'postponed') && row.state !== 'postponed';
  const mayCancel = row && mayBecome(row.state, 'cancelled') && row.state !== 'cancelled';
  // Dialogues take the drawer's place rather than its front.
  if (row && mode === 'copy') return <CopySeries event={row} close={back} done={close} />;
  if (row && mode === 'remove') {
    return (
      <ConfirmWithConsequence
        opened
        title={calendar('remove.title', { event: eventName(row, locale) })}
        consequence={calendar('remove.consequence')}
        act={calendar('remove.act')}
        onClose={back}
        onConfirm={async () => {
          await acts.drop(row);
          close();
        }}
      />
    );
  }
  return (
    <Drawer
      opened
      onClose={close}
      size={500}
      title={row ? eventName(row, locale) : calendar('new')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      {row && (
        <div className={classes.state}>
          <StatePill state={row.state} rank={row.optionRank} />{' '}
          {row.cancelledCause && calendar('cancelledBecause', { cause: calendar(`causes.${row.cancelledCause}`) })}
        </div>
      )}
      {typeof mode === 'object' && (
        <Consider
          after={withDate(facts, id, mode.proposed)}
          act={t('whatIf.accept')}
          accept={() => acts.save(row, id, mode.proposed)}
          drop={back}
          done={close}
        />
      )}
      {row && mode === 'cancel' && <CancelDate row={row} drop={back} done={close} />}
      {row && mode === 'postpone' && <PostponeDate row={row} drop={back} done={close} />}
      {mode === 'form' && (
        <>
          <fieldset disabled={!isEditable} className={classes.plain}>
            <Select
              label={t('phase')}
              clearable
              placeholder={t('noPhase')}
              data={facts.phases.map((phase) => ({ value: phase.id, label: phase.name }))}
              value={phaseId}
              onChange={setPhaseId}
              mb={14}
            />
            <EventForm
              event={row}
              initial={typed}
              onSave={(values) => propose({ ...values, phaseId })}
              onClose={() => isProposed.current || close()}
            />
          </fieldset>
          {row && isEditable && (
            <div className={classes.acts}>
              <Button size="compact-sm" onClick={() => moveBy(-1)}>
                {calendar('dayBefore')}
              </Button>
              <Button size="compact-sm" onClick={() => moveBy(1)}>
                {calendar('dayAfter')}
              </Button>
              <Button size="compact-sm" onClick={() => setMode('copy')}>
                {calendar('copy.act')}
              </Button>
              {mayPostpone && (
                <Button size="compact-sm" onClick={() => setMode('postpone')}>
                  {calendar('postpone.act')}
                </Button>
              )}
              {mayCancel && (
                <Button size="compact-sm" onClick={() => setMode('cancel')}>
                  {calendar('cancel.act')}
                </Button>
              )}
              <Button size="compact-sm" onClick={() => setMode('remove')}>
                {calendar('remove.act')}
              </Button>
            </div>
          )}
        </>
      )}
    </Drawer>
  );
}
