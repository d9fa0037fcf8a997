/** Thirty professionals who teach: who they are, what each can teach, when they cannot. */
import type { DemoPerson, DemoTrainer } from '#db/demo/index.ts';
import { inTown, type TownKey } from './towns.ts';

interface Professional {
  readonly key: string;
  readonly name: readonly [given: string, family: string];
  readonly town: TownKey;
  readonly profession: string;
  readonly titles: string;
  readonly teaches: readonly string[];
  /** Days of the week on which they never come. */
  readonly off?: readonly number[];
  /** Days of the week on which they would rather not. */
  readonly rather?: readonly number[];
  /** On tour, abroad, at a festival. */
  readonly away?: readonly (readonly [from: string, to: string, why: string])[];
  readonly siret?: string;
  readonly declaration?: string;
}

const PROFESSIONALS: readonly Professional[] = [
  {
    key: 'agathe',
    name: ['Agathe', 'Soulairac'],
    town: 'toulouse',
    profession: 'administratrice de compagnie',
    titles: 'Administratrice depuis 2009, titulaire d’un master d’administration du spectacle',
    teaches: ['1.1', '1.6', '5.3'],
    off: [5],
    away: [['2026-01-12', '2026-01-16', 'création à Tarbes']],
  },
  {
    key: 'bastien',
    name: ['Bastien', 'Coustalou'],
    town: 'montauban',
    profession: 'producteur',
    titles: 'Directeur de production, quinze ans de théâtre itinérant',
    teaches: ['1.1', '3.1'],
    rather: [1],
    siret: '00042170100012',
    declaration: '76310000031',
  },
  {
    key: 'celestine',
    name: ['Célestine', 'Marbourdin'],
    town: 'toulouse',
    profession: 'experte-comptable',
    titles: 'Diplôme d’expertise comptable, clientèle associative',
    teaches: ['1.2', '2.5'],
    off: [1, 2],
    siret: '00077180800011',
    declaration: '76310000131',
  },
  {
    key: 'driss',
    name: ['Driss', 'Belkhatir-Naudy'],
    town: 'toulouse',
    profession: 'comptable',
    titles: 'BTS comptabilité, responsable comptable d’un lieu de musiques actuelles',
    teaches: ['1.2', '1.6'],
    rather: [5],
  },
  {
    key: 'edith',
    name: ['Édith', 'Lamarquise'],
    town: 'montpellier',
    profession: 'chargée de mécénat',
    titles: 'Responsable du mécénat d’un festival, master de gestion culturelle',
    teaches: ['1.3', '4.3'],
    off: [3],
    away: [['2026-02-02', '2026-02-06', 'bilan de campagne']],
  },
  {
    key: 'fabrice',
    name: ['Fabrice', 'Toulgoadec'],
    town: 'albi',
    profession: 'conseiller culturel',
    titles: 'Ancien conseiller pour le spectacle dans une collectivité',
    teaches: ['1.3', '1.4'],
    rather: [3],
  },
  {
    key: 'garance',
    name: ['Garance', 'Poujolas'],
    town: 'toulouse',
    profession: 'sociologue',
    titles: 'Doctorat de sociologie de la culture',
    teaches: ['1.4', '5.5'],
    off: [4],
  },
  {
    key: 'hippolyte',
    name: ['Hippolyte', 'Estibals'],
    town: 'tarbes',
    profession: 'chargé de diffusion',
    titles: 'Chargé de diffusion de trois compagnies, réseau de vingt programmateurs',
    teaches: ['1.5', '4.4', '4.6-TH'],
    off: [1],
    siret: '00052830700010',
    declaration: '76650000265',
  },
  {
    key: 'ines',
    name: ['Inès', 'Vidalongue'],
    town: 'toulouse',
    profession: 'bookeuse',
    titles: 'Bookeuse indépendante, dix ans de tournées de clubs et de festivals',
    teaches: ['1.5', '4.6-MA'],
    rather: [5],
    siret: '00066040700016',
    declaration: '76310000331',
  },
  {
    key: 'joachim',
    name: ['Joachim', 'Ferradou'],
    town: 'colomiers',
    profession: 'formateur en bureautique',
    titles: 'Formateur certifié, ancien contrôleur de gestion d’un théâtre',
    teaches: ['1.6', '4.5'],
    off: [2],
  },
  {
    key: 'katell',
    name: ['Katell', 'Audibrand'],
    town: 'bordeaux',
    profession: 'juriste',
    titles: 'Master de droit social, conseil auprès d’employeurs du spectacle',
    teaches: ['2.1', '2.4'],
    off: [1, 5],
  },
  {
    key: 'leandre',
    name: ['Léandre', 'Cassoulès'],
    town: 'toulouse',
    profession: 'avocat',
    titles: 'Avocat au barreau, droit d’auteur et droits voisins',
    teaches: ['2.2', '2.3'],
    off: [4, 5],
    siret: '00081250300019',
    declaration: '76310000431',
  },
  {
    key: 'maelle',
    name: ['Maëlle', 'Roquejoffre'],
    town: 'toulouse',
    profession: 'administratrice de tournée',
    titles: 'Administratrice de tournée, contrats de cession et de coréalisation',
    teaches: ['2.3', '3.3', '5.3'],
    rather: [2],
    away: [['2026-02-16', '2026-02-20', 'tournée en Belgique']],
  },
  {
    key: 'nadir',
    name: ['Nadir', 'Salvetat-Ounis'],
    town: 'toulouse',
    profession: 'gestionnaire de paie',
    titles: 'Gestionnaire de paie du spectacle, titre professionnel de niveau 5',
    teaches: ['2.5', '2.4'],
    off: [3],
  },
  {
    key: 'ottilie',
    name: ['Ottilie', 'Brandelac'],
    town: 'pau',
    profession: 'chargée de production internationale',
    titles: 'Production internationale, vingt pays en douze ans',
    teaches: ['2.6', '3.3'],
    off: [1, 2],
    away: [['2026-01-19', '2026-01-30', 'tournée au Québec']],
    siret: '00023910300013',
    declaration: '75640000564',
  },
  {
    key: 'paulin',
    name: ['Paulin', 'Gratecap'],
    town: 'foix',
    profession: 'consultant en transition écologique',
    titles: 'Bilan carbone de festivals et de tournées',
    teaches: ['2.7', '5.6'],
    rather: [4],
    siret: '00018460600010',
    declaration: '76090000609',
  },
  {
    key: 'quitterie',
    name: ['Quitterie', 'Sansoube'],
    town: 'auch',
    profession: 'psychologue du travail',
    titles: 'Psychologue du travail, prévention dans les métiers artistiques',
    teaches: ['2.8', '3.4', '5.4'],
    off: [1],
  },
  {
    key: 'raphael',
    name: ['Raphaël', 'Montségril'],
    town: 'toulouse',
    profession: 'directeur de production',
    titles: 'Directeur de production d’un centre dramatique',
    teaches: ['3.1', '3.6-TH'],
    rather: [1],
  },
  {
    key: 'sidonie',
    name: ['Sidonie', 'Larroumec'],
    town: 'toulouse',
    profession: 'régisseuse générale',
    titles: 'Régisseuse générale, formatrice en sécurité du spectacle',
    teaches: ['3.2', '3.6-TH'],
    off: [2],
  },
  {
    key: 'tancrede',
    name: ['Tancrède', 'Ouradour'],
    town: 'muret',
    profession: 'régisseur son',
    titles: 'Régisseur de tournées de musiques actuelles',
    teaches: ['3.2', '3.6-MA'],
    rather: [5],
  },
  {
    key: 'ursule',
    name: ['Ursule', 'Pechdo-Lavigne'],
    town: 'toulouse',
    profession: 'productrice de musiques actuelles',
    titles: 'Fondatrice d’un label et d’un bureau de production',
    teaches: ['3.6-MA', '4.6-MA'],
    off: [3],
  },
  {
    key: 'valentin',
    name: ['Valentin', 'Crouzigues'],
    town: 'rodez',
    profession: 'chargé de production',
    titles: 'Producteur de concerts et de résidences',
    teaches: ['3.6-MA', '3.3'],
    off: [1],
  },
  {
    key: 'wanda',
    name: ['Wanda', 'Estarabel'],
    town: 'toulouse',
    profession: 'consultante égalité',
    titles: 'Formatrice agréée sur les violences et le harcèlement sexistes et sexuels',
    teaches: ['3.4', '2.8'],
    rather: [5],
  },
  {
    key: 'xavier',
    name: ['Xavier', 'Delpoux-Nogaro'],
    town: 'ramonville',
    profession: 'chargé d’accessibilité',
    titles: 'Responsable de l’accueil des publics handicapés d’un théâtre',
    teaches: ['3.5', '5.6'],
    off: [5],
  },
  {
    key: 'yolande',
    name: ['Yolande', 'Bessièrenc'],
    town: 'toulouse',
    profession: 'attachée de presse',
    titles: 'Attachée de presse, théâtre et cirque',
    teaches: ['4.1', '4.6-TH'],
    rather: [3],
  },
  {
    key: 'zacharie',
    name: ['Zacharie', 'Tournemol'],
    town: 'blagnac',
    profession: 'chargé de communication',
    titles: 'Communication numérique de festivals',
    teaches: ['4.1', '4.2'],
    off: [4],
  },
  {
    key: 'amandine',
    name: ['Amandine', 'Fontfreyde'],
    town: 'toulouse',
    profession: 'vidéaste',
    titles: 'Réalisatrice de contenus pour compagnies et groupes',
    teaches: ['4.2', '4.6-MA'],
    rather: [1],
  },
  {
    key: 'blaise',
    name: ['Blaise', 'Queyrelade'],
    town: 'castres',
    profession: 'comédien et formateur',
    titles: 'Comédien, formateur à la prise de parole',
    teaches: ['4.3', '5.7', '5.8'],
    off: [2],
  },
  {
    key: 'clotilde',
    name: ['Clotilde', 'Amblardie'],
    town: 'toulouse',
    profession: 'programmatrice',
    titles: 'Programmatrice d’une scène conventionnée',
    teaches: ['4.4', '3.6-TH'],
    off: [5],
  },
  {
    key: 'solange',
    name: ['Solange', 'Vaquerin'],
    town: 'toulouse',
    profession: 'responsable pédagogique',
    titles: 'Responsable pédagogique du centre, ancienne administratrice de production',
    teaches: ['5.1', '5.2', '5.3', '5.4', '5.5', '5.7', '5.8', '5.9', '4.5'],
  },
];

export const trainerPeople: readonly DemoPerson[] = PROFESSIONALS.map(({ key, name, town, profession }) => ({
  key,
  givenName: name[0],
  familyName: name[1],
  ...inTown(town),
  professions: [['technician', profession]],
}));

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2025-12-01');
const LAST = Date.parse('2026-06-30');

/** Every half-day of the cohort's months on which they said something. */
function answers({ off = [], rather = [], away = [] }: Professional): DemoTrainer['availability'] {
  const found: [string, number, 'avoid' | 'unavailable', string?][] = [];
  for (let at = FIRST; at <= LAST; at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekday = new Date(at).getUTCDay();
    const absence = away.find(([from, to]) => from <= day && day <= to);
    const isTaught = day <= '2026-03-27' || day >= '2026-06-22';
    if (!isTaught || weekday === 0 || weekday === 6) continue;
    for (const half of [0, 1]) {
      if (absence) found.push([day, half, 'unavailable', absence[2]]);
      else if (off.includes(weekday)) found.push([day, half, 'unavailable']);
      else if (rather.includes(weekday) && half === 0) found.push([day, half, 'avoid']);
    }
  }
  return found;
}

export const trainers: readonly DemoTrainer[] = PROFESSIONALS.map((professional) => ({
  person: professional.key,
  siret: professional.siret,
  declarationNumber: professional.declaration,
  titles: professional.titles,
  teaches: { production: professional.teaches },
  mostHoursWeek: '21',
  availability: answers(professional),
}));
