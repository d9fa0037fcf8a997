import { Button, Group, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date, daysBetween } from '#core/kernel/dates.ts';
import type { Money } from '#core/kernel/index.ts';
import { answer, type Change, difference } from '#core/office/productions/index.ts';
import { eventName } from '../../ground/calendar/events.ts';
import { useEventActs } from '../../ground/calendar/useEventActs.ts';
import { DateField, dayWords, moneyWords, ProblemList, useLocale } from '../../ui/index.ts';
import { shownProblems } from '../productions/shown-problems.ts';
import { useProduction } from '../productions/useProduction.ts';
import { type ProductionDate, withDateMoved } from './dates.ts';
import classes from './planning.module.css';

/** What moving a date would change, before anybody has decided to move it. */
export function WhatIf({ event, close }: { event: ProductionDate; close: () => void }) {
  const { t } = useTranslation('planning');
  const { t: ui } = useTranslation('ui');
  const locale = useLocale();
  const { facts, answer: now, today } = useProduction();
  const { move } = useEventActs();
  const from = event.startsLocal.slice(0, 10);
  const [to, setTo] = useState<string | null>(null);
  const days = to === null ? 0 : daysBetween(date(from), date(to));
  const change = useMemo(
    () => (days === 0 ? null : difference(now, answer(withDateMoved(facts, event.id, days), today))),
    [days, now, facts, event.id, today],
  );
  const nameOf = ({ positionId }: { positionId: string }) =>
    facts.positions.find(({ id }) => id === positionId)?.title ?? positionId;
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('whatIf.title', { event: eventName(event, locale), day: dayWords(from, locale) })}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <DateField label={t('whatIf.to')} value={to} onChange={setTo} around={from} data-autofocus />
      {change === null ? (
        <p className={classes.hint}>{t('whatIf.hint')}</p>
      ) : (
        <div aria-live="polite">
          <table className={classes.change}>
            <caption className="visually-hidden">{t('whatIf.changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('whatIf.what')}</th>
                <th scope="col">{t('whatIf.before')}</th>
                <th scope="col">{t('whatIf.after')}</th>
                <th scope="col">{t('whatIf.difference')}</th>
              </tr>
            </thead>
            <tbody>
              <ChangeRow name={t('whatIf.teamCost')} change={change.cost} />
              {change.engagements.map((one) => (
                <ChangeRow key={one.contractId ?? one.positionId} name={nameOf(one)} change={one} />
              ))}
              {change.budgets.map((one) => (
                <ChangeRow key={one.purpose} name={t(`whatIf.balance.${one.purpose}`)} change={one.balance} />
              ))}
              {change.prices.map((one) => (
                <ChangeRow key={one.performances} name={t('whatIf.price', { count: one.performances })} change={one} />
              ))}
            </tbody>
          </table>
          <ProblemList
            title={t('whatIf.appeared')}
            problems={shownProblems(change.appeared)}
            none={t('whatIf.noNew')}
          />
          {change.gone.length > 0 && (
            <ProblemList title={t('whatIf.gone')} problems={shownProblems(change.gone)} none={null} />
          )}
        </div>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button onClick={close}>{t('whatIf.leave')}</Button>
        <Button
          variant="filled"
          disabled={days === 0}
          onClick={() => {
            void move(event, days);
            close();
          }}
        >
          {t('whatIf.accept')}
        </Button>
      </Group>
    </Modal>
  );
}

function ChangeRow({ name, change }: { name: string; change: Change }) {
  const locale = useLocale();
  const show = (amount: Money) => moneyWords(amount, locale);
  const { cents } = change.difference;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{show(change.before)}</td>
      <td>{show(change.after)}</td>
      <td data-moved={cents !== 0 || undefined}>
        {cents > 0 ? `+${show(change.difference)}` : show(change.difference)}
      </td>
    </tr>
  );
}
