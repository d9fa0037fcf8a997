import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dayWords,
  Figure,
  moneyWords,
  PageHeader,
  Pill,
  Shown,
  type Tone,
  useLocale,
  Waiting,
} from '../../ui/index.ts';
import { nextDate } from './next-date.ts';
import classes from './productions.module.css';
import { balanceShown, ROOMS_OF_PRODUCTION } from './rooms.ts';
import { useProduction, useProductionQuery } from './useProduction.ts';

const TONES: Record<string, Tone> = { project: 'grey', creation: 'plum', exploitation: 'green', archived: 'grey' };

/** The header of a production, the same in all its rooms: what it is, its next date, balance and open points. */
export default function ProductionFrame() {
  const asked = useProductionQuery();
  return (
    <Shown asked={asked}>
      {() => (
        <>
          <Header />
          <PayInTotal />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </>
      )}
    </Shown>
  );
}

function Header() {
  const { t } = useTranslation('production');
  const locale = useLocale();
  const { slug, id, facts, answer, today, may } = useProduction();
  const { production } = facts;
  const next = nextDate(facts, today);
  const balance = balanceShown(answer);
  const open = answer.problems.filter(({ severity }) => severity !== 'estimate').length;
  return (
    <PageHeader
      title={production.title}
      pill={<Pill tone={TONES[production.stage] ?? 'grey'}>{t(`stages.${production.stage}`)}</Pill>}
      subtitle={[t(`disciplines.${production.discipline}`), production.season, teamWords(facts.positions.length, t)]
        .filter(Boolean)
        .join(' · ')}
      figures={
        <>
          {next && (
            <Figure caption={next.place ? t('header.nextAt', { place: next.place }) : t('header.next')}>
              {dayWords(next.day, locale, 'short')}
            </Figure>
          )}
          {balance && may('budget.read') && (
            <Figure caption={t(`header.balance.${balance.purpose}`)}>{moneyWords(balance.amount, locale)}</Figure>
          )}
          <Figure caption={t('header.problems', { count: open })} {...(open > 0 ? { tone: 'red' as const } : {})}>
            {open}
          </Figure>
        </>
      }
      tabs={ROOMS_OF_PRODUCTION.filter(({ needs }) => may(needs)).map(({ word, to }) => (
        <Link key={word} to={to} params={{ slug, productionId: id }} activeOptions={{ exact: word === 'overview' }}>
          {t(`rooms.${word}`)}
        </Link>
      ))}
    />
  );
}

/** Budgets and prices are true without the right to read pay; what each person earns is not among them. */
function PayInTotal() {
  const { t } = useTranslation('production');
  const { seesPayInTotal } = useProduction();
  return seesPayInTotal ? <p className={`caption ${classes.payInTotal}`}>{t('header.payInTotal')}</p> : null;
}

const teamWords = (count: number, t: (key: 'header.team', values: { count: number }) => string): string | null =>
  count === 0 ? null : t('header.team', { count });
