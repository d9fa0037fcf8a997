/**
 * What is taught, and for how long: the school's own hours. 421 h are for everybody and each track has 90 h of its own,
 * so that every trainee follows 511.
 */
import type { Both, DemoModule, DemoSubModule } from '#db/demo/index.ts';

const taught = (
  code: string,
  hours: string,
  title: Both,
  competences: readonly string[],
  more: Pick<DemoSubModule, 'kind' | 'track'> = {},
): DemoSubModule => ({ code, hours, title, competences, ...more });

const BUDGET: readonly DemoSubModule[] = [
  taught('1.1', '28', ['Construire un budget de production', 'Building a production budget'], ['C01', 'C02', 'C06']),
  taught(
    '1.2',
    '14',
    ['Comptabilité et fiscalité des associations', 'Accounting and taxation of associations'],
    ['C06'],
  ),
  taught('1.3', '21', ['Sources de financement', 'Funding sources'], ['C03', 'C04']),
  taught('1.4', '10', ['Politiques culturelles', 'Cultural policies'], ['C03', 'C04']),
  taught('1.5', '17', ['Outils et stratégies de diffusion', 'Tools and strategies for booking'], ['C04', 'C05']),
  taught('1.6', '14', ['Le tableur au service de la production', 'Spreadsheets for show production'], ['C02', 'C06'], {
    kind: 'practice',
  }),
];

const CONTRACTS: readonly DemoSubModule[] = [
  taught(
    '2.1',
    '21',
    ['Cadre réglementaire, juridique et social du spectacle', 'Regulatory, legal and social frame of live performance'],
    ['C07'],
  ),
  taught('2.2', '14', ['L’environnement juridique de l’artiste', 'The artist’s legal environment'], ['C09']),
  taught('2.3', '17', ['Les contrats du spectacle', 'Show contracts'], ['C08']),
  taught('2.4', '14', ['L’intermittence', 'Intermittent work'], ['C07']),
  taught('2.5', '21', ['La paie dans le spectacle', 'Payroll in live performance'], ['C01', 'C07']),
  taught('2.6', '10', ['Export et travail à l’international', 'Export and international work'], ['C10']),
  taught('2.7', '7', ['Mesurer l’impact environnemental', 'Measuring environmental impact'], ['C11']),
  taught('2.8', '7', ['Les risques psychosociaux', 'Psychosocial risks'], ['C16']),
];

const ORGANISATION: readonly DemoSubModule[] = [
  taught('3.1', '28', ['Méthode de montage d’une production', 'Method for mounting a production'], ['C01', 'C12']),
  taught('3.2', '14', ['Notions techniques fondamentales', 'Technical fundamentals'], ['C13']),
  taught('3.3', '21', ['Administrer une tournée', 'Tour management'], ['C12', 'C14', 'C15']),
  taught('3.4', '7', ['Égalité des genres et lutte contre les VHSS', 'Gender equality and VHSS'], ['C16']),
  taught('3.5', '7', ['Accessibilité aux personnes handicapées', 'Accessibility for disabled people'], ['C14']),
  taught('3.6-MA', '49', ['Produire en musiques actuelles', 'Producing popular music'], ['C12', 'C13', 'C15'], {
    kind: 'practice',
    track: 'musiques-actuelles',
  }),
  taught('3.6-TH', '49', ['Produire au théâtre', 'Producing theatre'], ['C12', 'C13', 'C15'], {
    kind: 'practice',
    track: 'theatre',
  }),
];

const PROMOTION: readonly DemoSubModule[] = [
  taught('4.1', '17', ['Stratégies et outils de communication', 'Communication strategies and tools'], ['C17']),
  taught('4.2', '14', ['Stratégies de contenus numériques', 'Digital content strategies'], ['C17', 'C19']),
  taught('4.3', '10', ['Communiquer et présenter son projet', 'Communicating and pitching'], ['C18', 'C19']),
  taught('4.4', '7', ['La programmation', 'Programming'], ['C18']),
  taught('4.5', '7', ['Outils d’organisation et de planification', 'Organisation and planning tools'], ['C12', 'C17']),
  taught('4.6-MA', '41', ['Défendre un projet musical', 'Promoting a musical project'], ['C17', 'C18', 'C19'], {
    kind: 'practice',
    track: 'musiques-actuelles',
  }),
  taught('4.6-TH', '41', ['Défendre un projet théâtral', 'Promoting a theatre project'], ['C17', 'C18', 'C19'], {
    kind: 'practice',
    track: 'theatre',
  }),
];

const CAREER: readonly DemoSubModule[] = [
  taught('5.1', '14', ['Épreuves écrites et oral', 'Written exams and oral'], [], { kind: 'writtenExam' }),
  taught('5.2', '12', ['Travail personnel encadré', 'Supervised personal work'], ['C02'], { kind: 'supervisedWork' }),
  taught('5.3', '14', ['Épreuves blanches', 'Mock exams'], [], { kind: 'mockExam' }),
  taught('5.4', '7', ['Suivi individuel', 'Individual follow-up'], [], { kind: 'individualInterview' }),
  taught('5.5', '4', ['Les enjeux de la formation', 'What the training is about'], []),
  taught('5.6', '7', ['Les compétences du métier', 'The job’s competences'], []),
  taught('5.7', '6', ['Se présenter', 'Presenting oneself'], ['C18']),
  taught('5.8', '4', ['Organiser son travail', 'Organising one’s work'], ['C12']),
  taught('5.9', '6', ['Autoformation', 'Self-study'], [], { kind: 'supervisedWork' }),
];

export const MODULES: readonly DemoModule[] = [
  {
    number: 1,
    block: 1,
    title: ['Budget et moyens d’un projet', 'Budget and resources of a project'],
    subModules: BUDGET,
  },
  { number: 2, block: 2, title: ['Contrats et réglementation', 'Contracts and regulation'], subModules: CONTRACTS },
  {
    number: 3,
    block: 3,
    title: ['Organiser la production et l’exploitation', 'Organising production and exploitation'],
    subModules: ORGANISATION,
  },
  { number: 4, block: 4, title: ['Promouvoir un projet', 'Promoting a project'], subModules: PROMOTION },
  { number: 5, title: ['Sécuriser son parcours', 'Securing one’s career'], subModules: CAREER },
  { number: 6, kind: 'internship', title: ['Stage en entreprise', 'Internship in a company'], subModules: [] },
];
