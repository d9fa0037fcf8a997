/** The call that is open: a few began, fewer sent, nobody has read anything. */
import type { DemoAdmissions, DemoApplication } from '#db/demo/index.ts';
import { QUESTIONS } from './questions.ts';
import { CRITERIA } from './selection.ts';

type Begun = Pick<DemoApplication, 'key' | 'name' | 'status' | 'route' | 'track' | 'started' | 'answers'> & {
  readonly sent?: readonly [at: string, number: number];
  readonly pieces: readonly string[];
};

const opened = ({ sent, pieces, status, ...one }: Begun): DemoApplication => ({
  ...one,
  status,
  pool: status === 'jobSeeker' ? 'region' : 'autres',
  state: sent ? 'submitted' : 'draft',
  submitted: sent?.[0],
  number: sent?.[1],
  pieces: pieces.map((code) => ({ code, state: 'received' })),
  readings: [],
  interviews: [],
  decisions: [],
  offers: [],
});

const BEGUN: readonly Begun[] = [
  {
    key: 'montbrun',
    name: ['Églantine', 'Montbrun-Sol'],
    status: 'jobSeeker',
    route: 'etudes-culturelles',
    track: 'theatre',
    started: '2026-10-05T18:12',
    answers: {
      projet: 'Je veux porter les productions d’une compagnie de marionnettes, de la première note au bilan.',
      lien: 'Cinq saisons d’accueil des publics, et un atelier de construction le soir.',
      stage: true,
    },
    sent: ['2026-11-02T21:40', 1],
    pieces: ['cv', 'lettre', 'diplome', 'experience', 'statut-demandeur'],
  },
  {
    key: 'tarascou',
    name: ['Florian', 'Tarascou'],
    status: 'selfEmployed',
    route: 'derogation',
    track: 'musiques-actuelles',
    started: '2026-10-19T08:55',
    answers: {
      projet: 'Tourneur d’un duo depuis trois ans, j’apprends en faisant ; je veux savoir pourquoi cela tient.',
      lien: 'Je booke, je conduis, je fais les feuilles de route et, quand il le faut, le son.',
      stage: false,
    },
    sent: ['2026-11-16T07:31', 2],
    pieces: ['cv', 'lettre', 'attestation', 'statut-intermittent'],
  },
  {
    key: 'ortafa',
    name: ['Clémence', 'Ortafa'],
    status: 'employee',
    route: 'etudes-culturelles',
    track: 'musiques-actuelles',
    started: '2026-11-09T12:48',
    answers: { projet: 'Passer de la billetterie d’une salle à la production de ses résidences.' },
    pieces: ['cv', 'lettre', 'diplome'],
  },
  {
    key: 'bruguieres',
    name: ['Apolline', 'Bruguières'],
    status: 'jobSeeker',
    route: 'derogation',
    track: 'theatre',
    started: '2026-11-18T20:03',
    answers: { projet: 'Monter les tournées d’un collectif de rue dont je tiens déjà la caisse.' },
    pieces: ['cv'],
  },
  {
    key: 'salvetat',
    name: ['Dorian', 'Salvetat-Puy'],
    status: 'intermittent',
    route: 'autres-etudes',
    track: 'musiques-actuelles',
    started: '2026-11-20T23:15',
    answers: {},
    pieces: [],
  },
];

export const nextCall: DemoAdmissions = {
  key: 'appel-2027',
  code: 'charge-de-production-2027',
  state: 'published',
  opens: '2026-09-14',
  closes: '2027-10-15',
  readingOpens: '2027-10-16T00:10',
  firstSelection: '2027-10-22',
  interviews: ['2027-10-28', '2027-10-29'],
  finalSelection: '2027-11-05',
  title: ['Recrutement 2026 — 1er tour', 'Admissions 2026 — round 1'],
  acceptanceDays: 7,
  eraseRefusedMonths: 6,
  nextCallNote: 'à l’automne 2028, pour une entrée fin 2028.',
  questions: QUESTIONS,
  meeting: {
    from: '2027-06-17T14:30',
    to: '2027-06-17T16:00',
    onlineLink: 'https://visio.example.org/trappe-et-cintre-2027',
    capacity: 80,
    registrations: [
      ['Clémence', 'Ortafa'],
      ['Apolline', 'Bruguières'],
      ['Loïs', 'Pardailhan'],
    ],
  },
  criteria: CRITERIA,
  slots: [],
  applications: BEGUN.map(opened),
};
