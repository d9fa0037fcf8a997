import { useTranslation } from 'react-i18next';
import type { Sentence } from '#core/kernel/words.ts';
import { useLocale } from '../locale.ts';
import classes from './problems.module.css';

/** A problem with its sentence: the API's, or one that `problemText` of core has put into words. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: 'blocking' | 'warning' | 'estimate';
  readonly at: readonly string[];
  readonly message: Sentence;
  /** A second line: the text of law and its derogation, the date concerned. */
  readonly detail?: string;
}

interface Props {
  readonly problems: readonly ShownProblem[];
  /** Goes to the cell or row that causes it (the first of `at`). Without it, problems are only read. */
  readonly onOpen?: (problem: ShownProblem) => void;
  readonly title?: string | null;
  /** What to say when there is nothing; null says nothing. */
  readonly none?: string | null;
}

const WORST_FIRST = { blocking: 0, warning: 1, estimate: 2 };

export function ProblemList({ problems, onOpen, title, none }: Props) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const sorted = [...problems].sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
  if (sorted.length === 0 && none === null) return null;
  return (
    <section className={classes.problems} data-problems aria-label={title ?? t('problems.title')}>
      {title !== null && <h3>{title ?? t('problems.title')}</h3>}
      {sorted.length === 0 && <p className={classes.none}>{none ?? t('problems.none')}</p>}
      <ul>
        {sorted.map((problem) => {
          const content = (
            <>
              <span className={classes.severity}>{t(`problems.${problem.severity}`)}</span>
              {problem.message[locale]}
              {problem.detail && <small>{problem.detail}</small>}
            </>
          );
          return (
            <li
              key={`${problem.code} ${problem.at.join(' ')} ${problem.message.fr}`}
              data-severity={problem.severity}
              data-place={problem.at.join(' ')}
            >
              {onOpen ? (
                <button type="button" onClick={() => onOpen(problem)}>
                  {content}
                </button>
              ) : (
                <div>{content}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
