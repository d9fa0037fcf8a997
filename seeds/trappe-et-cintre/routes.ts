/** The ways in: what each asks, and the documents that show it. All of it is the school's own choice. */
import type { DemoRequiredPiece, DemoRoute } from '#db/demo/index.ts';

const CV: DemoRequiredPiece = { code: 'cv', title: ['Curriculum vitæ', 'Curriculum vitae'] };
const LETTER: DemoRequiredPiece = {
  code: 'lettre',
  title: ['Lettre de motivation', 'Letter of motivation'],
  hint: [
    'Votre projet, ce que la formation y apporte, ce qui vous lie au spectacle vivant.',
    'Your project, what the course brings to it, what ties you to live performance.',
  ],
};
const DIPLOMA: DemoRequiredPiece = {
  code: 'diplome',
  title: ['Diplôme de niveau 4 ou plus', 'Diploma of level 4 or above'],
  hint: ['Une photo lisible suffit.', 'A legible photo is enough.'],
};
const STATUS: readonly DemoRequiredPiece[] = [
  {
    code: 'statut-demandeur',
    oneOf: 'statut',
    title: ['Avis de situation France Travail', 'Notice of situation from France Travail'],
    hint: ['Si vous cherchez un emploi.', 'If you are looking for work.'],
  },
  {
    code: 'statut-employeur',
    oneOf: 'statut',
    title: ['Attestation d’employeur', 'Employer’s statement of employment'],
    hint: ['Si vous êtes salarié·e.', 'If you are employed.'],
  },
  {
    code: 'statut-intermittent',
    oneOf: 'statut',
    title: [
      'Avis d’admission de l’intermittence ou déclaration d’activité',
      'Notice of intermittent status or of activity',
    ],
    hint: ['Si vous êtes intermittent·e ou indépendant·e.', 'If you are an intermittent worker or self-employed.'],
  },
];
const PORTFOLIO: DemoRequiredPiece = {
  code: 'projet',
  title: ['Un projet que vous avez accompagné', 'A project that you have worked on'],
  optional: true,
  mostFiles: 3,
};

const experience = (months: number): DemoRequiredPiece => ({
  code: 'experience',
  title: [`Justificatifs de ${months} mois d’expérience`, `Proof of ${months} months’ experience`],
  hint: ['Contrats, bulletins de paie, attestations d’employeur.', 'Contracts, payslips, employers’ statements.'],
  mostFiles: 10,
});

const LEVEL = {
  kind: 'level',
  level: 4,
  title: ['Être titulaire d’un diplôme de niveau 4', 'Hold a level 4 diploma'],
} as const;

export const ROUTES: readonly DemoRoute[] = [
  {
    code: 'etudes-culturelles',
    title: ['Après des études artistiques ou culturelles', 'After studies in arts or culture'],
    hint: ['Niveau 4 et 12 mois d’expérience dans le secteur.', 'Level 4 and 12 months of experience in the sector.'],
    prerequisites: [
      LEVEL,
      {
        kind: 'experience',
        months: 12,
        study: ['Études artistiques ou culturelles', 'Studies in arts or culture'],
        title: ['12 mois d’expérience dans le secteur', '12 months of experience in the sector'],
      },
    ],
    pieces: [CV, LETTER, DIPLOMA, experience(12), ...STATUS, PORTFOLIO],
  },
  {
    code: 'autres-etudes',
    title: ['Après d’autres études', 'After other studies'],
    hint: ['Niveau 4 et 24 mois d’expérience dans le secteur.', 'Level 4 and 24 months of experience in the sector.'],
    prerequisites: [
      LEVEL,
      {
        kind: 'experience',
        months: 24,
        study: ['Autres études', 'Other studies'],
        title: ['24 mois d’expérience dans le secteur', '24 months of experience in the sector'],
      },
    ],
    pieces: [CV, LETTER, DIPLOMA, experience(24), ...STATUS, PORTFOLIO],
  },
  {
    code: 'derogation',
    derogation: true,
    title: ['Par dérogation', 'By derogation'],
    hint: [
      'Il vous manque l’expérience ou le diplôme : montrez autrement ce dont vous êtes capable.',
      'You lack the experience or the diploma: show otherwise what you are able to do.',
    ],
    prerequisites: [
      {
        kind: 'other',
        title: [
          'Avoir l’expérience ou le diplôme, et prouver ses capacités pour ce qui manque',
          'Have the experience or the diploma, and prove one’s ability for what is missing',
        ],
      },
    ],
    pieces: [
      CV,
      LETTER,
      {
        code: 'vap',
        oneOf: 'capacités',
        title: ['Décision de validation d’acquis (VAP)', 'Decision validating prior learning (VAP)'],
      },
      {
        code: 'attestation',
        oneOf: 'capacités',
        title: ['Attestation d’un employeur', 'Employer’s statement'],
        mostFiles: 5,
      },
      {
        code: 'autre-preuve',
        oneOf: 'capacités',
        title: [
          'Autre preuve d’une expérience professionnelle, personnelle ou bénévole',
          'Other proof of professional, personal or voluntary experience',
        ],
        mostFiles: 5,
      },
      ...STATUS,
      PORTFOLIO,
    ],
  },
];
