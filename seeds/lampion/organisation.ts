/** Lampion Vert Productions: a company that produces bands, in Nantes. */
import type { DemoOrganisation, DemoPerson, DemoVenue } from '#db/demo/index.ts';
import { vergersElectriques } from './vergers-electriques.ts';

const nantes = { town: 'Nantes', postcode: '44000', insee: '44109' };

const people: readonly DemoPerson[] = [
  {
    key: 'lila',
    givenName: 'Lila',
    familyName: 'Bordenoux',
    stageName: 'Lila Verger',
    ...nantes,
    professions: [['artist', 'chanteuse']],
  },
  { key: 'youri', givenName: 'Youri', familyName: 'Kermadelec', ...nantes, professions: [['artist', 'bassiste']] },
  {
    key: 'theo',
    givenName: 'Théo',
    familyName: 'Mansardier',
    ...nantes,
    professions: [['artist', 'batteur']],
    diet: 'végétalien',
  },
  {
    key: 'coline',
    givenName: 'Coline',
    familyName: 'Abgrallou',
    town: 'Rennes',
    postcode: '35000',
    insee: '35238',
    professions: [['artist', 'trompettiste']],
  },
  {
    key: 'ernest',
    givenName: 'Ernest',
    familyName: 'Dutilloy',
    town: 'Angers',
    postcode: '49000',
    insee: '49007',
    professions: [['artist', 'guitariste']],
  },
  {
    key: 'karim',
    givenName: 'Karim',
    familyName: 'Bellounane',
    ...nantes,
    professions: [['technician', 'ingénieur du son']],
    skills: [['habilitation électrique B1V', '2027-11-20']],
  },
  {
    key: 'sandrine',
    givenName: 'Sandrine',
    familyName: 'Quéménouet',
    ...nantes,
    professions: [['technician', 'régisseuse de tournée']],
    skills: [['permis B'], ['sauveteuse secouriste du travail', '2026-12-15']],
    languages: ['fr', 'en', 'nl'],
  },
];

const place = (
  key: string,
  name: string,
  town: string,
  postcode: string,
  insee: string,
  latitude: string,
  longitude: string,
): DemoVenue => ({
  key,
  name,
  town,
  postcode,
  insee,
  latitude,
  longitude,
});

const venues: readonly DemoVenue[] = [
  place('nantes', 'Stereolux', 'Nantes', '44000', '44109', '47.2320', '-1.5482'),
  place('angers', 'Le Chabada', 'Angers', '49000', '49007', '47.4766', '-0.5562'),
  place('laval', 'Le 6PAR4', 'Laval', '53000', '53130', '48.0610', '-0.7658'),
  place('saint-ave', 'L’Échonova', 'Saint-Avé', '56890', '56206', '47.6986', '-2.7418'),
  place('lorient', 'Hydrophone', 'Lorient', '56100', '56121', '47.7505', '-3.3790'),
  place('brest', 'La Carène', 'Brest', '29200', '29019', '48.4003', '-4.5026'),
  place('poitiers', 'Le Confort Moderne', 'Poitiers', '86000', '86194', '46.5836', '0.3597'),
  place('caen', 'Le Cargö', 'Caen', '14000', '14118', '49.1850', '-0.3699'),
  place('joue', 'Le Temps Machine', 'Joué-lès-Tours', '37300', '37122', '47.3328', '0.6542'),
  place('la-roche', 'Fuzz’Yon', 'La Roche-sur-Yon', '85000', '85191', '46.6676', '-1.4079'),
];

export const lampion: DemoOrganisation = {
  slug: 'lampion-vert',
  name: 'Lampion Vert Productions',
  identity: {
    legalName: 'Lampion Vert Productions SARL',
    legalForm: 'company',
    siret: '00063915300014',
    ape: '9001Z',
    vatNumber: 'FR72000639153',
    address: '27, quai de la Fosse-aux-Lampions',
    postcode: '44000',
    town: 'Nantes',
    email: 'bureau@lampion-vert.example.org',
    website: 'https://lampion-vert.example.org',
    representative: 'Gaspard Rouxelinière',
    representativeCapacity: 'gérant',
  },
  terms: [
    {
      key: 'agreement',
      from: '2021-05-17',
      value: 'CCNSVP',
      source: 'Activité principale : production de concerts, secteur privé',
    },
    { key: 'headcount', from: '2026-01-01', value: 6, source: 'Effectif moyen annuel, DSN de décembre 2025' },
    {
      key: 'workAccidentRate',
      from: '2026-01-01',
      value: '1.57',
      source: 'Notification de la CARSAT Pays de la Loire, janvier 2026',
    },
    { key: 'providentRate', from: '2026-01-01', value: '0.42', source: 'Contrat de prévoyance des intermittents' },
    { key: 'providentRateTechnician', from: '2026-01-01', value: '1.20', source: 'CCNSVP, régime des non-cadres' },
    {
      key: 'occupationalHealthRate',
      from: '2026-01-01',
      value: '0.32',
      source: 'Appel du service de santé au travail',
    },
    { key: 'mobilityRate', from: '2026-01-01', value: '0', source: 'Moins de onze salariés' },
    { key: 'technicianCeiling', from: '2026-01-01', value: 'thirtieths', source: 'Réglage du logiciel de paie' },
    { key: 'vatRegime', from: '2021-05-17', value: 'taxable', source: 'Statuts de la société' },
    {
      key: 'payrollTaxShare',
      from: '2026-01-01',
      value: '0',
      source: 'Tout le chiffre d’affaires est soumis à la TVA',
    },
  ],
  licences: [{ category: 2, number: 'PLATESV-R-0000-000639', from: '2023-02-20', to: '2028-02-19' }],
  people,
  venues,
  productions: [vergersElectriques],
};
