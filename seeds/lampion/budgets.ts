/** What people typed: rents, purchases and funding. Pay, charges and allowances are derived. */
import type { DemoBudget } from '#db/demo/index.ts';

export const creationBudget: DemoBudget = {
  purpose: 'creation',
  overheadRate: '0',
  lines: [
    { account: '604', label: 'Création lumière (prestation)', unitPrice: '1640.00', phase: 'creation' },
    { account: '606', label: 'Câbles, pieds, consommables', unitPrice: '412.36', phase: 'creation' },
    {
      account: '6135',
      label: 'Location de micros et retours',
      quantity: '8',
      unit: 'jour',
      unitPrice: '63.75',
      phase: 'creation',
    },
    { account: '616', label: 'Assurance des instruments', unitPrice: '286.14', phase: 'creation' },
    { account: '6231', label: 'Clip et photographies', unitPrice: '2275.00', phase: 'creation' },
    {
      account: '6257',
      label: 'Repas des résidences',
      quantity: '48',
      unit: 'repas',
      unitPrice: '14.20',
      phase: 'creation',
    },
    {
      account: '748',
      label: 'Centre national de la musique — aide à la création',
      unitPrice: '6350.00',
      certainty: 'confirmed',
      tags: ['État'],
    },
    {
      account: '748',
      label: 'Société d’artistes-interprètes — aide à la création',
      unitPrice: '4180.00',
      certainty: 'requested',
      tags: ['société civile'],
    },
    { account: '744', label: 'Ville de Nantes', unitPrice: '1890.00', certainty: 'received', tags: ['commune'] },
    {
      account: '7062',
      label: 'Préachat — Stereolux',
      unitPrice: '1250.00',
      certainty: 'received',
      tags: ['coproduction'],
    },
    { account: '758', label: 'Apport de la société', unitPrice: '2348.13', certainty: 'confirmed', ownFunds: true },
    { account: '861', label: 'Mise à disposition de Stereolux', quantity: '5', unit: 'jour', unitPrice: '690.00' },
    { account: '861', label: 'Mise à disposition du Chabada', quantity: '3', unit: 'jour', unitPrice: '540.00' },
    { account: '871', label: 'Prestations en nature — Nantes et Angers', unitPrice: '5070.00', certainty: 'confirmed' },
  ],
};

export const exploitationBudget: DemoBudget = {
  purpose: 'exploitation',
  performances: 8,
  overheadRate: '11.8',
  lines: [
    {
      account: '6135',
      label: 'Minibus neuf places',
      quantity: '13',
      unit: 'jour',
      unitPrice: '79.60',
      phase: 'exploitation',
    },
    {
      account: '6241',
      label: 'Gazole et péages',
      quantity: '2874',
      unit: 'km',
      unitPrice: '0.196',
      phase: 'exploitation',
    },
    { account: '616', label: 'Assurance de la tournée', unitPrice: '231.48', phase: 'exploitation' },
    {
      account: '606',
      label: 'Cordes, peaux, piles',
      quantity: '8',
      unit: 'concert',
      unitPrice: '31.25',
      phase: 'exploitation',
    },
    {
      account: '707',
      label: 'Disques et affiches',
      quantity: '143',
      unit: 'pièce',
      unitPrice: '11.35',
      certainty: 'planned',
      phase: 'exploitation',
    },
  ],
};
