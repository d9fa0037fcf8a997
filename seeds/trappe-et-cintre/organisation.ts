/** Trappe et Cintre: a training centre in Toulouse for those who produce live performance. */
import type { DemoMember, DemoOrganisation, DemoParty, DemoPerson, DemoRoom } from '#db/demo/index.ts';
import { cohort } from './cohort.ts';
import { traineePeople } from './enrolments.ts';
import { nextCohort } from './next-cohort.ts';
import { production } from './programme.ts';
import { terms } from './terms.ts';
import { inTown } from './towns.ts';
import { trainerPeople, trainers } from './trainers.ts';

const staff: readonly DemoPerson[] = [
  {
    key: 'remi',
    givenName: 'Rémi',
    familyName: 'Castagnères',
    ...inTown('toulouse'),
    professions: [['technician', 'responsable administratif']],
  },
  {
    key: 'odile',
    givenName: 'Odile',
    familyName: 'Marsalès',
    ...inTown('tournefeuille'),
    professions: [['technician', 'référente handicap']],
    languages: ['fr', 'lsf'],
  },
];

const members: readonly DemoMember[] = [
  { key: 'solange', name: 'Solange Vaquerin', person: 'solange', roles: ['coordinator', 'assessor'] },
  { key: 'remi', name: 'Rémi Castagnères', person: 'remi', roles: ['administration', 'admissibility'] },
  { key: 'odile', name: 'Odile Marsalès', person: 'odile', roles: ['disabilityContact'] },
  {
    key: 'agathe',
    name: 'Agathe Soulairac',
    person: 'agathe',
    roles: ['assessor', 'trainer'],
    cohort: 'promotion-2026',
  },
  { key: 'bastien', name: 'Bastien Coustalou', person: 'bastien', roles: ['assessor'], cohort: 'promotion-2026' },
  { key: 'raphael', name: 'Raphaël Montségril', person: 'raphael', roles: ['assessor'], cohort: 'promotion-2026' },
  { key: 'ursule', name: 'Ursule Pechdo-Lavigne', person: 'ursule', roles: ['assessor'], cohort: 'promotion-2026' },
  { key: 'suivi-region', name: 'Suivi régional (démonstration)', roles: ['funder'], cohort: 'promotion-2026' },
];

const parties: readonly DemoParty[] = [
  {
    key: 'region',
    kind: 'funder',
    name: 'Région Occitanie (démonstration)',
    town: 'Toulouse',
    postcode: '31000',
    contact: 'Service de la formation professionnelle',
    email: 'formation@region.example.org',
  },
  {
    key: 'opco',
    kind: 'funder',
    name: 'Fonds de formation du spectacle (démonstration)',
    town: 'Paris',
    postcode: '75009',
    email: 'dossiers@fonds.example.org',
  },
  {
    key: 'depots',
    kind: 'funder',
    name: 'Gestionnaire du compte personnel (démonstration)',
    town: 'Paris',
    postcode: '75013',
  },
  {
    key: 'emploi',
    kind: 'funder',
    name: 'Service public de l’emploi (démonstration)',
    town: 'Toulouse',
    postcode: '31000',
  },
  {
    key: 'studio',
    kind: 'company',
    name: 'Studio des Trois Brigadiers',
    address: '27, quai des Perches',
    town: 'Toulouse',
    postcode: '31000',
    email: 'contact@brigadiers.example.org',
  },
  {
    key: 'hangar',
    kind: 'company',
    name: 'Le Hangar aux Marionnettes',
    siret: '00090370800014',
    address: '4, chemin des Fils-Tendus',
    town: 'Montauban',
    postcode: '82000',
    email: 'bonjour@hangar.example.org',
  },
];

const rooms: readonly DemoRoom[] = [
  {
    key: 'grande',
    venue: 'centre',
    name: 'Grande salle',
    seats: 20,
    equipment: ['projector', 'paperBoard', 'network'],
    note: 'Accessible en fauteuil.',
  },
  { key: 'atelier', venue: 'centre', name: 'Atelier', seats: 12, equipment: ['paperBoard', 'network'] },
];

export const trappeEtCintre: DemoOrganisation = {
  slug: 'trappe-et-cintre',
  name: 'Trappe et Cintre',
  identity: {
    legalName: 'Trappe et Cintre, formation aux métiers de la production',
    legalForm: 'association',
    siret: '00039620000016',
    ape: '8559A',
    rna: 'W310000396',
    address: '11, rue de la Servante',
    postcode: '31000',
    town: 'Toulouse',
    email: 'formation@trappe-et-cintre.example.org',
    website: 'https://trappe-et-cintre.example.org',
    representative: 'Marceline Roucoules',
    representativeCapacity: 'présidente',
  },
  terms: [],
  licences: [],
  people: [...staff, ...trainerPeople, ...traineePeople],
  venues: [
    {
      key: 'centre',
      name: 'Trappe et Cintre',
      town: 'Toulouse',
      postcode: '31000',
      insee: '31555',
      latitude: '43.6045',
      longitude: '1.4440',
    },
  ],
  productions: [],
  school: {
    domain: 'trappe-et-cintre.example.org',
    terms,
    members,
    parties,
    rooms,
    programmes: [production],
    trainers,
    cohorts: [cohort, nextCohort],
  },
};
