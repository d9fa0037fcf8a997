/** The call that filled the cohort of 2025-2026: its days, its meeting, what came and what it was judged by. */
import type { DemoAdmissions } from '#db/demo/index.ts';
import { applications } from './applications.ts';
import { QUESTIONS } from './questions.ts';
import { CRITERIA, interviewSlots } from './selection.ts';

export const call: DemoAdmissions = {
  key: 'appel-2025',
  code: 'charge-de-production-2025',
  state: 'published',
  opens: '2025-03-03',
  closes: '2025-10-15',
  readingOpens: '2025-10-16T00:10',
  firstSelection: '2025-10-21',
  interviews: ['2025-10-23', '2025-10-24'],
  finalSelection: '2025-10-31',
  title: ['Recrutement 2025 — 1er tour', 'Admissions 2025 — round 1'],
  acceptanceDays: 7,
  eraseRefusedMonths: 6,
  nextCallNote: 'jusqu’au 15 octobre 2027, pour une entrée le 29 novembre 2027.',
  questions: QUESTIONS,
  meeting: {
    from: '2025-06-16T14:30',
    to: '2025-06-16T16:00',
    onlineLink: 'https://visio.example.org/trappe-et-cintre',
    capacity: 80,
    registrations: [
      ['Capucine', 'Houelles', true],
      ['Malo', 'Isserbes', true],
      ['Nils', 'Navarrens', false],
      ['Rosalie', 'Tarribat', true],
    ],
  },
  criteria: CRITERIA,
  slots: interviewSlots,
  applications,
};
