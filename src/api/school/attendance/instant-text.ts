/** Instants as documents show them: on the clock of the school. */
import { localOf } from '#api/rows/index.ts';

/** `2026-01-05 09:02` */
export const instantText = (instant: string, zone: string): string => localOf(instant, zone).replace('T', ' ');
