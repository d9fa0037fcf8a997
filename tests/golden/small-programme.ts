/** A programme small enough to add up by hand: two tracks, two blocks, an internship, two ways in. */
import { PIECE_NAMES } from '#core/school/programmes/index.ts';

const both = (fr: string, en: string) => ({ titleFr: fr, titleEn: en });

export const smallProgramme = {
  programme: { code: 'regie-de-tournee', ...both('Régie de tournée', 'Tour management') },
  version: {
    centreHours: '21',
    internshipHours: '35',
    halfDays: [
      ['09:00', '13:00'],
      ['14:00', '17:00'],
    ],
    price: '336.00',
    rome: ['L1302'],
    level: 5,
  },
  records: [
    {
      register: 'rncp',
      number: '12345',
      ...{ title: 'Régie', certifier: 'Certificateur d’exemple' },
      registeredOn: '2023-01-01',
      expiresOn: '2028-10-01',
    },
  ],
  texts: PIECE_NAMES.map((piece) => ({ piece, fr: `Texte ${piece}`, en: `Text ${piece}` })),
  blocks: [
    { number: 1, ...both('Préparer', 'Prepare') },
    { number: 2, ...both('Conduire', 'Run') },
  ],
  competences: [
    { code: 'C1', block: 1, ...both('Chiffrer une tournée', 'Cost a tour') },
    { code: 'C2', block: 2, ...both('Conduire une équipe', 'Lead a team') },
  ],
  tracks: [
    { code: 'MUS', ...both('Musique', 'Music') },
    { code: 'THE', ...both('Théâtre', 'Theatre') },
  ],
  modules: [
    {
      number: 1,
      block: 1,
      ...both('Budget', 'Budget'),
      subModules: [
        { code: '1.1', hours: '10.5', competences: ['C1'], ...both('Devis', 'Quotes') },
        { code: '1.2', hours: '3.5', competences: ['C1', 'C2'], kind: 'practice', ...both('Tableur', 'Spreadsheets') },
      ],
    },
    {
      number: 2,
      block: 2,
      ...both('Route', 'On the road'),
      subModules: [
        { code: '2.1-M', hours: '7', track: 'MUS', competences: ['C2'], ...both('Bus', 'Coach') },
        { code: '2.1-T', hours: '7', track: 'THE', competences: ['C2'], ...both('Camion', 'Lorry') },
      ],
    },
    { number: 3, kind: 'internship', ...both('Stage', 'Internship'), subModules: [] },
  ],
  routes: [
    {
      code: 'ordinaire',
      ...both('Voie ordinaire', 'Ordinary route'),
      prerequisites: [{ kind: 'level', level: 4, ...both('Niveau 4', 'Level 4') }],
      pieces: [
        { code: 'cv', ...both('CV', 'CV') },
        { code: 'employeur', oneOf: 'statut', ...both('Attestation d’employeur', 'Employer’s statement') },
        { code: 'demandeur', oneOf: 'statut', ...both('Avis de situation', 'Notice of situation') },
      ],
    },
    {
      code: 'derogation',
      derogation: true,
      ...both('Dérogation', 'Derogation'),
      pieces: [{ code: 'preuve', mostFiles: 5, ...both('Preuve de capacité', 'Proof of ability') }],
    },
  ],
  assessment: [
    { kind: 'practicalCase', block: 1, ...both('Devis d’une tournée', 'Quote for a tour') },
    { kind: 'oral', block: 2, weight: '2', ...both('Oral', 'Oral') },
  ],
};
