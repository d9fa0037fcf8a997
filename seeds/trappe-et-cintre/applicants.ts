/** Sixty people who opened a file: how they stand, which way they come in, and how far their file got. */
import type { TownKey } from './towns.ts';

export type Status = 'jobSeeker' | 'employee' | 'intermittent' | 'selfEmployed';
export type Route = 'etudes-culturelles' | 'autres-etudes' | 'derogation';
export type Track = 'musiques-actuelles' | 'theatre';
/** Absent: submitted in time and whole. */
export type Fate = 'neverSubmitted' | 'tooLate' | 'lacksDiploma' | 'lacksExperience' | 'illegible' | 'withdrew';

export interface Applicant {
  readonly key: string;
  readonly name: readonly [given: string, family: string];
  readonly town: TownKey;
  readonly status: Status;
  readonly route: Route;
  readonly track: Track;
  readonly fate?: Fate;
}

const ROUTES = { c: 'etudes-culturelles', a: 'autres-etudes', d: 'derogation' } as const;
const STATUSES = { j: 'jobSeeker', e: 'employee', i: 'intermittent', s: 'selfEmployed' } as const;
const TRACKS = { m: 'musiques-actuelles', t: 'theatre' } as const;

/** `jcm`: a job-seeker, after studies in the arts, for popular music. */
type Letters = `${keyof typeof STATUSES}${keyof typeof ROUTES}${keyof typeof TRACKS}`;

function opened(given: string, family: string, town: TownKey, letters: Letters, fate?: Fate): Applicant {
  const [status, route, track] = letters as unknown as ['j', 'c', 'm'];
  return {
    key: family
      .normalize('NFD')
      .replaceAll(/[^a-zA-Z]/g, '')
      .toLowerCase(),
    name: [given, family],
    town,
    status: STATUSES[status],
    route: ROUTES[route],
    track: TRACKS[track],
    fate,
  };
}

export const APPLICANTS: readonly Applicant[] = [
  opened('Adèle', 'Barbazange', 'toulouse', 'jcm'),
  opened('Ambroise', 'Caplongue', 'albi', 'jat'),
  opened('Anouk', 'Darrigrandet', 'pau', 'jct'),
  opened('Axelle', 'Escalmels', 'montauban', 'jdm'),
  opened('Balthazar', 'Fauroux-Lys', 'toulouse', 'jam'),
  opened('Camille', 'Garrigoux', 'rodez', 'jct'),
  opened('Capucine', 'Houelles', 'toulouse', 'jcm'),
  opened('Célian', 'Izardel', 'foix', 'jat'),
  opened('Clara', 'Jaussely', 'toulouse', 'jdm'),
  opened('Côme', 'Lacassade', 'auch', 'jct'),
  opened('Dalia', 'Mansencal', 'carcassonne', 'jcm'),
  opened('Diane', 'Nougarol', 'toulouse', 'jam'),
  opened('Eliott', 'Ourcival', 'castres', 'jct'),
  opened('Elsa', 'Pradinaud', 'toulouse', 'jat'),
  opened('Emeric', 'Quercadous', 'tarbes', 'jcm'),
  opened('Esther', 'Roumagnac', 'cahors', 'jdt'),
  opened('Fanny', 'Sarramagne', 'toulouse', 'jct'),
  opened('Faustin', 'Teulière-Bey', 'blagnac', 'jcm'),
  opened('Flora', 'Ustarroz', 'perpignan', 'jam'),
  opened('Gaël', 'Vayssade', 'toulouse', 'jct'),
  opened('Hanaé', 'Weissac', 'colomiers', 'jcm'),
  opened('Idriss', 'Yacoubène', 'toulouse', 'jam'),
  opened('Iris', 'Zuberrogoy', 'agen', 'jct'),
  opened('Jonas', 'Albiac-Ferran', 'toulouse', 'jdm'),
  opened('Judith', 'Bouzigon', 'montpellier', 'icm'),
  opened('Kenza', 'Cabirolet', 'toulouse', 'iat'),
  opened('Lazare', 'Dourguel', 'nimes', 'icm'),
  opened('Léonie', 'Estampard', 'toulouse', 'ect'),
  opened('Lino', 'Fourcassié', 'muret', 'iam'),
  opened('Lou', 'Gimbrède-Rey', 'toulouse', 'ict'),
  opened('Maïa', 'Hourtané', 'saintGaudens', 'eat'),
  opened('Malo', 'Isserbes', 'toulouse', 'icm'),
  opened('Manon', 'Jourdanas', 'figeac', 'scm'),
  opened('Marius', 'Lartigole', 'bordeaux', 'idt'),
  opened('Mathilde', 'Mirepech', 'toulouse', 'ecm'),
  opened('Nils', 'Navarrens', 'pamiers', 'iam'),
  opened('Nour', 'Oloronné', 'toulouse', 'ict'),
  opened('Oscar', 'Peyrehitte', 'tournefeuille', 'sam'),
  opened('Pénélope', 'Ramondenc', 'toulouse', 'ect'),
  opened('Quentin', 'Sabathès', 'beziers', 'icm'),
  opened('Rosalie', 'Tarribat', 'toulouse', 'idm'),
  opened('Samy', 'Urruticoa', 'millau', 'eam'),
  opened('Suzanne', 'Vignaboul', 'toulouse', 'ict'),
  opened('Achille', 'Ambialet-Roc', 'toulouse', 'jcm', 'neverSubmitted'),
  opened('Bérénice', 'Blaquard', 'albi', 'icm', 'neverSubmitted'),
  opened('Cyprien', 'Cazalbou', 'toulouse', 'jdt', 'neverSubmitted'),
  opened('Daphné', 'Dignacourt', 'ramonville', 'eat', 'neverSubmitted'),
  opened('Elias', 'Encausset', 'toulouse', 'jam', 'neverSubmitted'),
  opened('Fleur', 'Fonsorbais', 'montauban', 'sct', 'neverSubmitted'),
  opened('Gaspard', 'Gaujacq', 'tarbes', 'jct', 'tooLate'),
  opened('Hermine', 'Hastignan', 'toulouse', 'iam', 'tooLate'),
  opened('Isaure', 'Jegousse', 'perpignan', 'jdm', 'tooLate'),
  opened('Joris', 'Labroquère', 'toulouse', 'jam', 'lacksExperience'),
  opened('Kim', 'Montaudran-Li', 'toulouse', 'ict', 'lacksDiploma'),
  opened('Léna', 'Nègrevert', 'rodez', 'jcm', 'lacksExperience'),
  opened('Mahé', 'Orgueilh', 'cahors', 'eam', 'illegible'),
  opened('Ninon', 'Pibracq', 'toulouse', 'jat', 'lacksDiploma'),
  opened('Octave', 'Rabastens-Duc', 'toulouse', 'jct', 'withdrew'),
  opened('Prune', 'Saverdan', 'foix', 'scm', 'withdrew'),
  opened('Tess', 'Villemurs', 'auch', 'jdt', 'withdrew'),
];
