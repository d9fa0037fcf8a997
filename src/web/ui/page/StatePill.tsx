import { useTranslation } from 'react-i18next';
import type { EventState } from '#core/ground/calendar/index.ts';
import classes from './states.module.css';

export type Tone = 'red' | 'gold' | 'green' | 'blue' | 'plum' | 'grey';

/** A word on its tint; the word alone says it all. */
export function Pill({ tone = 'grey', children }: { tone?: Tone; children: React.ReactNode }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}

const TONES: Record<EventState, Tone> = {
  idea: 'grey',
  option: 'gold',
  confirmed: 'green',
  played: 'blue',
  postponed: 'plum',
  cancelled: 'red',
};

export function StatePill({ state, rank }: { state: EventState; rank?: number | null }) {
  const { t } = useTranslation('ui');
  return (
    <Pill tone={TONES[state]}>
      {t(`states.${state}`)}
      {state === 'option' && rank ? ` ${rank}` : ''}
    </Pill>
  );
}
