import { useTranslation } from 'react-i18next';
import type { MinimumCheck } from '#core/office/engagements/index.ts';
import { Pill, type Tone } from '../../ui/index.ts';
import { type Standing as Stands, standingOf } from './team.ts';

const TONES: Readonly<Record<Stands, Tone>> = {
  reached: 'green',
  below: 'red',
  warned: 'gold',
  wage: 'blue',
  unknown: 'grey',
};

/** Whether the minima are reached, in a word. */
export function Standing({ checks }: { checks: readonly MinimumCheck[] }) {
  const { t } = useTranslation('team');
  const standing = standingOf(checks);
  return <Pill tone={TONES[standing]}>{t(`standing.${standing}`)}</Pill>;
}
