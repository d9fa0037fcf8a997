import { useTranslation } from 'react-i18next';
import { dayWords, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/useProduction.ts';
import classes from './planning.module.css';

/** Creation and exploitation, from when to when. */
export function PhaseBand() {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts } = useProduction();
  if (facts.phases.length === 0) return null;
  return (
    <ul className={classes.phases} aria-label={t('phases')}>
      {facts.phases.map(({ id, kind, name, from, to }) => (
        <li key={id} data-kind={kind}>
          <b>{name}</b>
          <span>
            {dayWords(from, locale, 'plain')} – {dayWords(to, locale, 'plain')}
          </span>
        </li>
      ))}
    </ul>
  );
}
