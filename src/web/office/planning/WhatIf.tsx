import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate, Money, Problem } from '#core/kernel/index.ts';
import {
  type Answer,
  answer,
  type Difference,
  difference,
  type ProductionFacts,
} from '#core/office/productions/index.ts';
import { moneyWords, ProblemList, useLocale } from '../../ui/index.ts';
import { shownProblems, useProduction } from '../productions/index.ts';
import classes from './planning.module.css';

/** Whether anything that is counted or checked would change at all. */
export const changesAnything = (found: Difference): boolean =>
  found.cost.difference.cents !== 0 ||
  found.approach.difference.cents !== 0 ||
  found.engagements.length > 0 ||
  found.budgets.some(({ balance }) => balance.difference.cents !== 0) ||
  found.prices.length > 0 ||
  found.appeared.length > 0 ||
  found.gone.length > 0;

export function useDifference(after: ProductionFacts): Difference {
  const { computedHere, today, may } = useProduction();
  const seesPay = may('pay.read');
  return useMemo(() => differenceSeen(computedHere, after, today, seesPay), [computedHere, after, today, seesPay]);
}

/** Who may not read pay is told what a move does to rest and journeys: what it costs would tell what somebody earns. */
export function differenceSeen(
  before: Answer,
  after: ProductionFacts,
  today: CalendarDate,
  seesPay: boolean,
): Difference {
  const found = difference(before, answer(after, today));
  if (seesPay) return found;
  const isSeen = ({ code }: Problem) => !/^(budget|price)\./.test(code);
  return {
    ...found,
    engagements: [],
    budgets: [],
    prices: [],
    appeared: found.appeared.filter(isSeen),
    gone: found.gone.filter(isSeen),
  };
}

/** "What if?": cost, minima, rest, budget and price, before and after, before it is accepted. */
export function WhatIf({ found }: { found: Difference }) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts, may } = useProduction();
  const title = (positionId: string) => facts.positions.find(({ id }) => id === positionId)?.title ?? '—';
  if (!changesAnything(found))
    return <p className={classes.same}>{t(may('pay.read') ? 'whatIf.nothing' : 'whatIf.nothingSeen')}</p>;
  const { cost, approach, engagements, budgets, prices } = found;
  return (
    <section className={classes.whatIf} aria-label={t('whatIf.title')}>
      <h3>{t('whatIf.title')}</h3>
      {may('pay.read') && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('whatIf.what')}</th>
              <th scope="col">{t('whatIf.before')}</th>
              <th scope="col">{t('whatIf.after')}</th>
              <th scope="col">{t('whatIf.difference')}</th>
            </tr>
          </thead>
          <tbody>
            <Line name={t('whatIf.cost')} {...cost} />
            {engagements.slice(0, MOST).map((one) => (
              <Line key={one.contractId ?? one.positionId} name={title(one.positionId)} {...one} isPart />
            ))}
            {engagements.length > MOST && (
              <tr>
                <td colSpan={4}>{t('whatIf.more', { count: engagements.length - MOST })}</td>
              </tr>
            )}
            {approach.difference.cents !== 0 && <Line name={t('whatIf.approach')} {...approach} />}
            {may('budget.read') &&
              budgets.map(({ purpose, balance }) => (
                <Line key={purpose} name={t(`whatIf.balance.${purpose}`)} {...balance} />
              ))}
            {may('pricing.read') &&
              prices.map((one) => (
                <Line key={one.performances} name={t('whatIf.price', { count: one.performances })} {...one} />
              ))}
          </tbody>
        </table>
      )}
      {may('pay.read') && cost.difference.cents === 0 && prices.length === 0 && (
        <p className="caption">{t('whatIf.sameMoney', { amount: moneyWords(cost.after, locale) })}</p>
      )}
      <ProblemList
        title={t('whatIf.appeared')}
        none={t('whatIf.noneAppeared')}
        problems={shownProblems(withoutTwins(found.appeared, found.gone))}
      />
      <ProblemList
        title={t('whatIf.gone')}
        none={null}
        problems={shownProblems(withoutTwins(found.gone, found.appeared))}
      />
    </section>
  );
}

/** The same problem of the same row whose amount has moved, or the same sentence of other rows, neither appears nor goes. */
function withoutTwins(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const keys = ({ code, at, facts }: Problem) => [`${code} ${at.join(' ')}`, `${code} ${JSON.stringify(facts)}`];
  const known = new Set(others.flatMap(keys));
  return problems.filter((problem) => !keys(problem).some((key) => known.has(key)));
}

const MOST = 4;

interface LineProps {
  readonly name: string;
  readonly before: Money;
  readonly after: Money;
  readonly difference: Money;
  readonly isPart?: boolean;
}

function Line({ name, before, after, difference: by, isPart }: LineProps) {
  const locale = useLocale();
  const sign = by.cents > 0 ? '+' : '';
  return (
    <tr data-part={isPart}>
      <th scope="row">{name}</th>
      <td>{moneyWords(before, locale)}</td>
      <td>{moneyWords(after, locale)}</td>
      <td data-changed={by.cents !== 0 || undefined}>{by.cents === 0 ? '=' : `${sign}${moneyWords(by, locale)}`}</td>
    </tr>
  );
}
