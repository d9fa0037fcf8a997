import type { Tone } from '../../ui/index.ts';

export const STAGE_TONES: Readonly<Record<string, Tone>> = {
  project: 'grey',
  creation: 'plum',
  exploitation: 'green',
  archived: 'grey',
};
