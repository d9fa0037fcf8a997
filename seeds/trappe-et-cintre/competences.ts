/** What the certificate attests, block by block. Which block a competence belongs to is the school's proposal. */
import type { DemoCompetence } from '#db/demo/index.ts';

const of = (code: string, block: number, fr: string, en: string): DemoCompetence => ({ code, block, title: [fr, en] });

export const COMPETENCES: readonly DemoCompetence[] = [
  of(
    'C01',
    1,
    'Déterminer les moyens nécessaires à un projet et estimer son coût de production',
    'Determine the means a project needs and estimate its production cost',
  ),
  of(
    'C02',
    1,
    'Établir le budget prévisionnel avec les parties prenantes et juger de la viabilité du projet',
    'Draw up the provisional budget with the stakeholders and judge viability',
  ),
  of(
    'C03',
    1,
    'Prospecter des financements : dossiers de subvention, campagnes, mécénat',
    'Prospect funding: grant files, campaigns, sponsorship',
  ),
  of(
    'C04',
    1,
    'Trouver partenaires et coproducteurs à partir d’une carte des acteurs possibles',
    'Find partners and coproducers from a map of possible actors',
  ),
  of(
    'C05',
    1,
    'Fixer les prix de vente et de cession à partir du coût plateau et du coût de production',
    'Set selling and cession prices from running cost and production cost',
  ),
  of(
    'C06',
    1,
    'Suivre le budget, repérer les écarts, proposer des ajustements',
    'Follow the budget, find variances, adjust',
  ),
  of(
    'C07',
    2,
    'Établir les contrats de travail dans le respect du droit du travail',
    'Draw up employment contracts in keeping with labour law',
  ),
  of(
    'C08',
    2,
    'Établir les contrats de coproduction, de résidence, de cession, de coréalisation, de location et autres accords',
    'Draw up coproduction, residency, cession, coréalisation, hire and other agreements',
  ),
  of(
    'C09',
    2,
    'Demander les autorisations de droits d’auteur et de droits voisins',
    'Ask for authorisations for authors’ and neighbouring rights',
  ),
  of(
    'C10',
    2,
    'Appliquer les obligations sociales et contractuelles du travail à l’international',
    'Apply the social and contractual duties of international work',
  ),
  of(
    'C11',
    2,
    'Proposer des actions qui réduisent l’impact environnemental de la production',
    'Propose actions that cut the production’s environmental impact',
  ),
  of(
    'C12',
    3,
    'Établir le calendrier prévisionnel de production et d’exploitation',
    'Set the provisional calendar of production and exploitation',
  ),
  of(
    'C13',
    3,
    'Rédiger la fiche technique, prévoir contraintes et adaptations avec le lieu ou l’acheteur',
    'Write the tech rider, foresee constraints and adaptations with the venue or buyer',
  ),
  of(
    'C14',
    3,
    'Planifier la logistique : négocier et organiser accueil, transports et hébergements',
    'Plan logistics: negotiate and organise hospitality, transport, accommodation',
  ),
  of(
    'C15',
    3,
    'Émettre feuilles de route et plannings, coordonner les équipes',
    'Issue road sheets and schedules, coordinate teams',
  ),
  of(
    'C16',
    3,
    'Inscrire la lutte contre les violences et le harcèlement sexistes et sexuels dans la conduite de la production',
    'Build measures against sexist and sexual violence and harassment into the production’s management',
  ),
  of(
    'C17',
    4,
    'Établir un plan de communication numérique et imprimé',
    'Draw up a digital and offline communication plan',
  ),
  of(
    'C18',
    4,
    'Promouvoir le projet auprès de partenaires pour engager des collaborations',
    'Promote the project to partners to start collaborations',
  ),
  of('C19', 4, 'Concevoir des supports de communication', 'Design communication material'),
];
