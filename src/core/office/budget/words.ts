import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'budget.unbalanced': {
      fr: 'Le budget n’est pas équilibré : il manque {missing} de produits (charges {charges}, produits {products}).',
      en: 'The budget does not balance: {missing} of products are missing (charges {charges}, products {products}).',
    },
    'budget.in-surplus': {
      fr: 'Le budget n’est pas équilibré : les produits dépassent les charges de {surplus}.',
      en: 'The budget does not balance: products exceed charges by {surplus}.',
    },
    'budget.in-kind-unbalanced': {
      fr: 'Les contributions en nature ne sont pas égales : {used} employées (86), {received} reçues (87).',
      en: 'Contributions in kind are not equal: {used} used (86), {received} received (87).',
    },
    'budget.no-own-funds': {
      fr: 'Aucun produit n’est marqué comme fonds propres : les financeurs en attendent.',
      en: 'No product is marked as own funds: funders expect some.',
    },
    'budget.label-missing': {
      fr: 'Une ligne du compte {account} ({amount}) n’a pas de libellé.',
      en: 'A line of account {account} ({amount}) has no label.',
    },
    'budget.payer-missing': {
      fr: 'Une ligne du compte {account} ({amount}) ne dit pas qui apporte la somme.',
      en: 'A line of account {account} ({amount}) does not say who brings the money.',
    },
    'budget.negative-amount': {
      fr: '« {label} » est négatif ({amount}) : mettez-le de l’autre côté du budget.',
      en: '“{label}” is negative ({amount}): put it on the other side of the budget.',
    },
    'budget.account-unknown': {
      fr: 'Le compte {account} n’existe pas dans le plan (60 à 69, 70 à 79, 86, 87).',
      en: 'There is no account {account} in the chart (60 to 69, 70 to 79, 86, 87).',
    },
    'budget.override-orphan': {
      fr: 'Un forçage à {amount} vise une ligne qui n’existe plus ({identity}) : supprimez-le.',
      en: 'An override of {amount} aims at a line that is no longer there ({identity}): remove it.',
    },
  },
  rules: {
    'budget.line': { fr: 'quantité × prix unitaire', en: 'quantity × unit price' },
    'budget.in-industry': {
      fr: 'apport en industrie : produit égal à la charge, hors trésorerie',
      en: 'share in industry: a product equal to the charge, outside cash',
    },
    'budget.override': { fr: 'montant forcé, avec son motif', en: 'amount overridden, with its reason' },
    'budget.charges': { fr: 'total des charges', en: 'total charges' },
    'budget.direct-charges': { fr: 'charges directes (60 à 69)', en: 'direct charges (60 to 69)' },
    'budget.products': { fr: 'total des produits', en: 'total products' },
    'budget.balance': { fr: 'produits − charges', en: 'products − charges' },
    'budget.overhead': {
      fr: 'charges directes × part de structure',
      en: 'direct charges × share for the structure',
    },
    'budget.in-kind': { fr: 'total des contributions en nature', en: 'total contributions in kind' },
    'budget.account': { fr: 'total du compte', en: 'total of the account' },
  },
  facts: {
    'budget.quantity': { fr: 'quantité', en: 'quantity' },
    'budget.unitPrice': { fr: 'prix unitaire', en: 'unit price' },
    'budget.overheadRate': { fr: 'part de structure (%)', en: 'share for the structure (%)' },
    'budget.overrideReason': { fr: 'motif du forçage', en: 'reason of the override' },
  },
  terms: {
    'budget.creation': { fr: 'création', en: 'creation' },
    'budget.exploitation': { fr: 'exploitation', en: 'exploitation' },
    'certainty.planned': { fr: 'prévu', en: 'planned' },
    'certainty.requested': { fr: 'demandé', en: 'requested' },
    'certainty.confirmed': { fr: 'acquis', en: 'confirmed' },
    'certainty.received': { fr: 'reçu', en: 'received' },
    'budget.derived.inIndustry': { fr: 'Apport en industrie', en: 'Share in industry' },
  },
};
