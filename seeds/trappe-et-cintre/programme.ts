/** The programme: a published certification, restated as facts, with this school's own hours and ways in. */
import type { DemoProgramme } from '#db/demo/index.ts';
import { COMPETENCES } from './competences.ts';
import { MODULES } from './modules.ts';
import { RESULTS } from './results.ts';
import { ROUTES } from './routes.ts';
import { TEXTS } from './texts.ts';

export const production: DemoProgramme = {
  key: 'production',
  code: 'charge-de-production',
  title: ['Chargé·e de production de projets artistiques', 'Production officer for artistic projects'],
  record: {
    register: 'rncp',
    number: '39624',
    title: 'Chargé de production de projets artistiques',
    level: 5,
    certifier: 'ECAD Consultants – IESA',
    expires: '2026-10-01',
    source:
      'Répertoire national, fiche RNCP 39624 : échéance de l’enregistrement le 1er octobre 2026 (date d’enregistrement non publiée sur la fiche)',
  },
  agreements: [
    {
      key: 'region',
      party: 'region',
      number: 'OCC-FICTIF-2023-0118',
      title: 'Convention régionale de formation 2023/2026',
      from: '2023-09-01',
      to: '2026-12-31',
      places: 10,
      note: 'Dix places par promotion pour des demandeurs d’emploi. Dates et numéro inventés pour la démonstration.',
      reports: [
        ['Bilan d’entrée en formation', '2025-12-19', '2025-12-17'],
        ['Bilan intermédiaire', '2026-04-17'],
        ['Bilan final et états de présence', '2026-09-30'],
      ],
    },
  ],
  results: RESULTS,
  version: {
    number: 1,
    note: 'Version de la promotion 2025-2026',
    frozen: '2025-03-03T09:00',
    rome: ['L1302'],
    nsf: ['323'],
    formacode: ['45052'],
    level: 5,
    centreHours: '511',
    internshipHours: '350',
    weekdays: [1, 2, 3, 4, 5],
    halfDays: [
      ['09:00', '13:00'],
      ['14:00', '17:00'],
    ],
    mostTrainees: 20,
    price: '8176',
    priceNote: [
      'Net de taxe, soit 16 € de l’heure en centre. Le stage n’est pas facturé.',
      'Free of tax, that is €16 an hour in the centre. The internship is not billed.',
    ],
    venue: 'centre',
    texts: TEXTS,
    blocks: [
      { number: 1, title: ['Gérer le budget et les moyens d’un projet', 'Managing the budget and means of a project'] },
      { number: 2, title: ['Contractualiser dans le cadre légal', 'Contracting within the law'] },
      {
        number: 3,
        title: ['Organiser la production et l’exploitation', 'Organising production and exploitation'],
      },
      { number: 4, title: ['Promouvoir un projet artistique', 'Promoting an artistic project'] },
    ],
    tracks: [
      { code: 'musiques-actuelles', title: ['Musiques actuelles', 'Popular music'] },
      {
        code: 'theatre',
        title: [
          'Théâtre (et cirque, danse, marionnette, arts de la rue)',
          'Theatre (with circus, dance, puppetry and street arts)',
        ],
      },
    ],
    competences: COMPETENCES,
    modules: MODULES,
    routes: ROUTES,
    assessment: [
      {
        kind: 'project',
        title: [
          'Projet mené, dossier de production ou de diffusion',
          'Project carried out, production or booking file',
        ],
        weight: '2',
      },
      { kind: 'oral', title: ['Présentation du projet devant le jury', 'Oral presentation to the jury'], weight: '2' },
      { kind: 'practicalCase', block: 1, title: ['Budget et plan de trésorerie', 'Budget and cash plan'], weight: '1' },
      { kind: 'practicalCase', block: 2, title: ['Contrats sur un cas réel', 'Contracts on a real case'], weight: '1' },
      {
        kind: 'practicalCase',
        block: 3,
        title: ['Calendrier, fiche technique et feuille de route', 'Calendar, tech rider and road sheet'],
        weight: '1',
      },
      { kind: 'practicalCase', block: 4, title: ['Plan de communication', 'Communication plan'], weight: '1' },
    ],
  },
};
