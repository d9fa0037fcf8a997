import { useTranslation } from 'react-i18next';
import type { Decimal, Explained } from '#core/kernel/index.ts';
import { type KindProof, PERIOD_KINDS, type PeriodKind } from '#core/school/cohorts/index.ts';
import { DerivedFigure, decimalWords, useLocale } from '../../../ui/index.ts';
import classes from './calendar.module.css';
import type { Draft } from './useDraft.ts';

/** The count as a sentence one can check: weekdays less holidays less closed days, and what that leaves to spare. */
export function Totals({ draft }: { draft: Draft }) {
  const { t } = useTranslation('cohortCalendar');
  const shown = PERIOD_KINDS.filter((kind) => {
    const { weekdays, needed } = draft.proof[kind];
    return weekdays > 0 || needed.units > 0;
  });
  return (
    <section className={classes.totals} aria-label={t('totals')}>
      {shown.map((kind) => (
        <Total key={kind} kind={kind} now={draft.proof[kind]} before={draft.saved[kind]} />
      ))}
    </section>
  );
}

function Total({ kind, now, before }: { kind: PeriodKind; now: KindProof; before: KindProof }) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const { weekdays, holidays, closed, days, hours, needed, neededDays, slackDays, why } = now;
  const figure = (name: keyof KindProof['why'], text: string) => (
    <Derived explained={why[name]} text={text} about={`${t(`kinds.${kind}`)}, ${t(`figures.${name}`)}`} />
  );
  const tone = slackDays < 0 ? 'red' : slackDays === 0 ? 'gold' : 'green';
  return (
    <article data-kind={kind}>
      <h2>{t(`kinds.${kind}`)}</h2>
      <p className={classes.slack} data-tone={tone}>
        {figure('slackDays', t(slackDays < 0 ? 'missing' : 'slack', { count: Math.abs(slackDays) }))}
        {before.slackDays !== slackDays && (
          <small>{t('before', { value: decimalWords(String(before.slackDays), locale) })}</small>
        )}
      </p>
      <p>
        {t('sum', { weekdays, holidays: holidays.length, closed })} = {figure('days', t('days', { count: days }))}
      </p>
      <p>
        {figure('hours', t('hours', { value: decimalWords(hours, locale) }))}{' '}
        {t('forNeeded', { value: decimalWords(needed, locale) })}{' '}
        {figure('neededDays', t('days', { count: neededDays }))}
      </p>
    </article>
  );
}

const Derived = ({ explained, text, about }: { explained: Explained<Decimal>; text: string; about: string }) => (
  <DerivedFigure text={text} because={explained.because} about={about} />
);
