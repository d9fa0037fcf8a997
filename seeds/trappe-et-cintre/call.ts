/** The call for applications: its days, its questions, what files and interviews are judged by. */
import type { DemoAdmissions } from '#db/demo/index.ts';
import { applications } from './applications.ts';
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
  acceptanceDays: 7,
  eraseRefusedMonths: 6,
  nextCallNote: 'Prochain appel : printemps 2026, pour une entrée en décembre 2026.',
  questions: [
    {
      code: 'projet',
      kind: 'text',
      title: { fr: 'Quel est votre projet ?', en: 'What is your project?' },
      hint: {
        fr: 'Ce que vous voulez faire, et pourquoi cette formation y mène.',
        en: 'What you want to do, and why this course leads to it.',
      },
      required: true,
      most: 3000,
    },
    {
      code: 'lien',
      kind: 'text',
      title: { fr: 'Qu’est-ce qui vous lie au spectacle vivant ?', en: 'What ties you to live performance?' },
      required: true,
      most: 2000,
    },
    {
      code: 'stage',
      kind: 'yesNo',
      title: {
        fr: 'Avez-vous déjà une piste pour le stage ?',
        en: 'Do you already have an idea for the internship?',
      },
      required: false,
    },
  ],
  meeting: {
    from: '2025-06-16T14:30',
    to: '2025-06-16T16:00',
    onlineLink: 'https://visio.example.org/trappe-et-cintre',
    capacity: 80,
  },
  criteria: CRITERIA,
  slots: interviewSlots,
  applications,
};
