import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Session, type TimetableFacts, whatIf, withChange } from '#core/school/timetable/index.ts';
import { problemText } from '#core/words.ts';
import { announce, dayWords, ProblemList, type ShownProblem, useLocale } from '../../ui/index.ts';
import classes from './timetable.module.css';
import { type HeldSession, movedTo } from './useTimetable.ts';
import type { Moving } from './WeekGrid.tsx';
import { namesIn } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly moving: Moving;
}

/** What if this session were there. */
export function MovePreview({ facts, sessions, moving }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { session, date, index } = moving;
  const moved = useMemo(() => ({ ...session, ...movedTo(facts, session, date, index) }), [facts, session, date, index]);
  const half = facts.halfDays.find((one) => one.date === date && one.index === index);
  const where = `${dayWords(date, locale)}, ${half?.from ?? ''}–${half?.to ?? ''}`;
  return (
    <section aria-label={t('moving.title')}>
      <h3>{t('moving.title')}</h3>
      <p>
        <strong>{namesIn(facts).subModule(session.subModuleId)}</strong> → {where}
      </p>
      <p className="caption">{t('moving.keys')}</p>
      <Consequences facts={facts} sessions={sessions} session={moved} where={where} />
    </section>
  );
}

interface Judged {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  /** As it would be; one that is not there yet is added. */
  readonly session: Session;
  readonly where: string;
  /** Codes that go without saying: hours are missing until the last session of a sub-module is made. */
  readonly expected?: readonly string[];
}

const NONE: readonly string[] = [];

/** Which problems come and go: computed here, at once, by the rules that the server judges by. */
export function Consequences({ facts, sessions, session, where, expected = NONE }: Judged) {
  const { t } = useTranslation('timetable');
  const { come, gone } = useMemo(() => {
    const told = whatIf(facts, sessions, withChange(sessions, [session]));
    const [comes, goes] = [told.come, told.gone].map((all) => all.filter(({ code }) => !expected.includes(code)));
    return { come: comes!, gone: goes! };
  }, [facts, sessions, session, expected]);
  const summary = t('moving.summary', { where, come: come.length, gone: gone.length });
  useEffect(() => announce(summary), [summary]);
  const shown = (problems: typeof come): ShownProblem[] =>
    problems.map((one) => ({ ...one, message: { fr: problemText(one, 'fr'), en: problemText(one, 'en') } }));
  return (
    <div className={classes.consequences}>
      <ProblemList problems={shown(come)} title={t('moving.come', { count: come.length })} none={t('moving.none')} />
      {gone.length > 0 && <ProblemList problems={shown(gone)} title={t('moving.gone', { count: gone.length })} />}
    </div>
  );
}
