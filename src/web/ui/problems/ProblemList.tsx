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
  /** What is to be said once for many: those with the same answer stand folded under one line. Without it, each stands alone. */
  readonly gather?: (problem: ShownProblem) => string;
  /** What to say when there is nothing; null says nothing. */
  readonly none?: string | null;
}

const WORST_FIRST = { blocking: 0, warning: 1, estimate: 2 };
const FOLDED_FROM = 3;

export function ProblemList({ problems, onOpen, title, gather, none }: Props) {
  const { t } = useTranslation('ui');
  const sorted = [...problems].sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
  const gathered = Map.groupBy(sorted, (problem) => gather?.(problem) ?? keyOf(problem));
  if (sorted.length === 0 && none === null) return null;
  return (
    <section className={classes.problems} data-problems aria-label={title ?? t('problems.title')}>
      {title !== null && <h3>{title ?? t('problems.title')}</h3>}
      {sorted.length === 0 && <p className={classes.none}>{none ?? t('problems.none')}</p>}
      <ul>
        {[...gathered].flatMap(([key, alike]) =>
          alike.length < FOLDED_FROM
            ? alike.map((problem) => <Line key={keyOf(problem)} problem={problem} onOpen={onOpen} />)
            : [<Folded key={key} alike={alike} onOpen={onOpen} />],
        )}
      </ul>
    </section>
  );
}

const keyOf = ({ code, at, message }: ShownProblem) => `${code} ${at.join(' ')} ${message.fr}`;

interface LineProps {
  readonly problem: ShownProblem;
  readonly onOpen: Props['onOpen'];
  /** Under a line that has said the severity or the sentence for all: only what tells this one from the others. */
  readonly shows?: 'all' | 'sentence' | 'detail';
}

function Line({ problem, onOpen, shows = 'all' }: LineProps) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const content =
    shows === 'detail' ? (
      problem.detail
    ) : (
      <>
        {shows === 'all' && <span className={classes.severity}>{t(`problems.${problem.severity}`)}</span>}
        {problem.message[locale]}
        {problem.detail && <small>{problem.detail}</small>}
      </>
    );
  return (
    <li data-severity={problem.severity} data-place={problem.at.join(' ')}>
      {onOpen ? (
        <button type="button" onClick={() => onOpen(problem)}>
          {content}
        </button>
      ) : (
        <div>{content}</div>
      )}
    </li>
  );
}

/** The sentence once, how many it is true of, and each of them under it. */
function Folded({ alike, onOpen }: { readonly alike: readonly ShownProblem[]; readonly onOpen: Props['onOpen'] }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const first = alike[0]!;
  const isOneSentence = alike.every(({ message, detail }) => detail && message.fr === first.message.fr);
  const count = isOneSentence
    ? t('problems.times', { count: alike.length })
    : t('problems.alike', { count: alike.length - 1 });
  return (
    <li data-severity={first.severity}>
      <details className={classes.folded}>
        <summary>
          <span className={classes.severity}>{t(`problems.${first.severity}`)}</span>
          {first.message[locale]}
          <small>{count}</small>
        </summary>
        <ul>
          {alike.map((problem) => (
            <Line
              key={`${keyOf(problem)} ${problem.detail}`}
              problem={problem}
              onOpen={onOpen}
              shows={isOneSentence ? 'detail' : 'sentence'}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}
