/** What the school asks everybody who applies. */
import type { DemoAdmissions } from '#db/demo/index.ts';

export const QUESTIONS: DemoAdmissions['questions'] = [
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
];
