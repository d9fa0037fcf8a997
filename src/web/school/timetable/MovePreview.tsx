import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type TimetableFacts, whatIf, withChange } from '#core/school/timetable/index.ts';
import { problemText } from '#core/words.ts';
import { announce, dayWords, ProblemList, type ShownProblem, useLocale } from '../../ui/index.ts';
import { type HeldSession, movedTo } from './useTimetable.ts';
import type { Moving } from './WeekGrid.tsx';
import { namesIn } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly moving: Moving;
}

/** What if this session were there: computed here, at once, by the rules that the server judges by. */
export function MovePreview({ facts, sessions, moving }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { session, date, index } = moving;
  const { come, gone } = useMemo(() => {
    const change = movedTo(facts, session, date, index);
    return whatIf(facts, sessions, withChange(sessions, [{ ...session, ...change } as HeldSession]));
  }, [facts, sessions, session, date, index]);
  const half = facts.halfDays.find((one) => one.date === date && one.index === index);
  const where = `${dayWords(date, locale)}, ${half?.from ?? ''}–${half?.to ?? ''}`;
  const summary = t('moving.summary', { where, come: come.length, gone: gone.length });
  useEffect(() => announce(summary), [summary]);
  const shown = (problems: typeof come): ShownProblem[] =>
    problems.map((one) => ({ ...one, message: { fr: problemText(one, 'fr'), en: problemText(one, 'en') } }));
  return (
    <section aria-label={t('moving.title')}>
      <h3>{t('moving.title')}</h3>
      <p>
        <strong>{namesIn(facts).subModule(session.subModuleId)}</strong> → {where}
      </p>
      <p className="caption">{t('moving.keys')}</p>
      <ProblemList problems={shown(come)} title={t('moving.come', { count: come.length })} none={t('moving.none')} />
      {gone.length > 0 && <ProblemList problems={shown(gone)} title={t('moving.gone', { count: gone.length })} />}
    </section>
  );
}
