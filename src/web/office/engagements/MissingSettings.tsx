import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemText } from '#core/words.ts';
import { useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import classes from './team.module.css';

/** What the employer has not entered yet, and what stands in its place meanwhile. */
export function MissingSettings() {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { slug, answer } = useProduction();
  const missing = answer.problems.filter(
    ({ severity, at, code }) =>
      severity === 'estimate' && !code.startsWith('approach.') && at.some((place) => place.startsWith('employer')),
  );
  if (missing.length === 0) return null;
  return (
    <div className={classes.missing} role="note">
      <b>{t('missing.title')}</b>
      <ul>
        {missing.map((problem) => (
          <li key={problem.code + problem.at.join()}>{problemText(problem, locale)}</li>
        ))}
      </ul>
      <Link className="link" to="/o/$slug/settings" params={{ slug }}>
        {t('missing.enter')}
      </Link>
    </div>
  );
}
