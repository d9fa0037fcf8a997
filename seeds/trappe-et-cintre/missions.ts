/** On what terms each trainer teaches this cohort. Rates are invented. */
import type { DemoMission } from '#db/demo/index.ts';
import { SESSIONS } from './sessions.ts';
import { trainers } from './trainers.ts';

const teaching = new Set(SESSIONS.map(([, , , , trainer]) => trainer));
/** Who comes from far away is paid their train. */
const TRAVEL: Readonly<Record<string, string>> = {
  katell: '310.00',
  edith: '264.00',
  ottilie: '198.50',
  hippolyte: '142.00',
};

export const missions: readonly DemoMission[] = trainers
  .filter(({ person }) => teaching.has(person))
  .map(({ person, siret }) => ({
    trainer: person,
    kind: siret ? 'invoice' : 'salaried',
    hourlyRate: siret ? '58.00' : '42.00',
    travel: TRAVEL[person],
  }));
