import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'price.below-plateau': {
      fr: 'Prix sous le coût plateau : {price} pour chacune de {performances|représentation|représentations}, alors que le plateau en coûte {plateau} ; il manque {missing} sur la série.',
      en: 'Price below the plateau: {price} for each of {performances|performance|performances}, while the plateau costs {plateau}; {missing} are missing on the series.',
    },
    'price.below-full-cost': {
      fr: 'Le prix décidé ({price} pour {performances|représentation|représentations}) ne couvre pas la structure et la marge voulues : {full} serait nécessaire.',
      en: 'The price decided ({price} for {performances|performance|performances}) does not cover the overhead and margin wanted: {full} would be needed.',
    },
    'price.rises-with-number': {
      fr: 'Le prix d’une représentation monte à {price} à partir de {performances} représentations, au lieu de baisser ({before} avant).',
      en: 'The price of a performance rises to {price} from {performances} performances on, instead of falling ({before} before).',
    },
    'price.amortise-over-missing': {
      fr: 'La création doit être amortie, mais sur combien de représentations ? Rien n’est compté tant que le nombre manque.',
      en: 'The creation is to be amortised, but over how many performances? Nothing is counted as long as the number is missing.',
    },
    'price.never-breaks-even': {
      fr: 'À ce prix, l’équilibre n’est pas atteint en {most} représentations : il manque encore {missing}.',
      en: 'At this price, {most} performances do not break even: {missing} are still missing.',
    },
    'price.raised-to-minimum': {
      fr: 'Pour une série de {performances}, « {position} » serait payé·e {paid}, sous le minimum : le coût compte {minimum}.',
      en: 'For a series of {performances}, “{position}” would be paid {paid}, under the minimum: the cost counts {minimum}.',
    },
    'price.rule-of-thumb': {
      fr: 'Estimation : « {position} » est compté·e au brut × {ratio}, sans simulation de paie.',
      en: 'Estimate: “{position}” is counted at gross × {ratio}, without a simulated payslip.',
    },
    'price.vat-outside-regime': {
      fr: 'Le prix compte une TVA que le régime saisi ne prévoit pas (franchise ou exonération) : qui facture la TVA la doit (CGI, art. 283, 3).',
      en: 'The price counts a VAT that the regime entered does not have (franchise or exemption): whoever invoices VAT owes it (CGI 283, 3).',
    },
    'price.no-vat-against-regime': {
      fr: 'Le prix est sans TVA pour un motif qui n’est pas celui du régime de TVA saisi.',
      en: 'The price bears no VAT for a reason that is not the one of the VAT regime entered.',
    },
    'price.no-performance-pay': {
      fr: 'Personne n’est encore payé pour une représentation : le coût plateau ne compte que les consommables.',
      en: 'Nobody is paid for a performance yet: the plateau counts consumables only.',
    },
  },
  rules: {
    'pricing.rule-of-thumb': { fr: 'brut × coefficient', en: 'gross × ratio' },
    'pricing.member': { fr: 'coût d’un poste pour la série', en: 'cost of a position for the series' },
    'pricing.members': { fr: 'coût du poste × personnes', en: 'cost of the position × people' },
    'pricing.team': { fr: 'coût employeur de l’équipe', en: 'employer cost of the team' },
    'pricing.team.artists': { fr: 'coût employeur des artistes', en: 'employer cost of artists' },
    'pricing.team.technicians': { fr: 'coût employeur des technicien·nes', en: 'employer cost of technicians' },
    'pricing.team.administration': { fr: 'coût de l’administration', en: 'cost of the administration' },
    'pricing.consumables': {
      fr: 'consommables et usure × représentations',
      en: 'consumables and wear × performances',
    },
    'pricing.plateau': { fr: 'coût plateau de la série', en: 'plateau of the series' },
    'pricing.plateau-each': {
      fr: 'coût plateau d’une représentation, arrondi au centime supérieur',
      en: 'plateau of one performance, rounded up to the cent',
    },
    'pricing.overhead': { fr: 'part de structure', en: 'share for the structure' },
    'pricing.overhead-in-plateau': {
      fr: 'part de structure, déjà comptée dans le plateau',
      en: 'share for the structure, already counted in the plateau',
    },
    'pricing.margin': { fr: '(plateau + structure) × marge', en: '(plateau + structure) × margin' },
    'pricing.amortised': { fr: 'amortissement de la création', en: 'amortised creation' },
    'pricing.amortised-each': {
      fr: 'reste à couvrir de la création ÷ représentations prévues',
      en: 'what the creation still has to cover ÷ planned performances',
    },
    'pricing.price': {
      fr: 'prix de la série : plateau + structure + marge + amortissement',
      en: 'price of the series: plateau + structure + margin + amortised creation',
    },
    'pricing.price-each': {
      fr: 'prix d’une représentation, arrondi au centime supérieur',
      en: 'price of one performance, rounded up to the cent',
    },
    'pricing.asked': { fr: 'prix d’une représentation × nombre', en: 'price of one performance × number' },
    'pricing.marginal': {
      fr: 'coût de la série − coût de la série d’une de moins',
      en: 'cost of the series − cost of the series with one fewer',
    },
    'pricing.vat': { fr: 'TVA : prix × taux', en: 'VAT: price × rate' },
    'pricing.no-vat': { fr: 'pas de TVA', en: 'no VAT' },
    'pricing.with-vat': { fr: 'prix toutes taxes comprises', en: 'price including VAT' },
    'pricing.rights': {
      fr: 'droits d’auteur, en sus : base × taux',
      en: 'authors’ rights, beside the price: base × rate',
    },
    'pricing.rights-included': {
      fr: 'prix qui contient les droits : prix ÷ (1 − taux), arrondi au centime supérieur',
      en: 'price that contains the rights: price ÷ (1 − rate), rounded up to the cent',
    },
    'pricing.rights-on-expenses': {
      fr: 'prix qui contient les droits : prix + plateau × taux ÷ représentations',
      en: 'price that contains the rights: price + plateau × rate ÷ performances',
    },
    'pricing.approach': { fr: 'frais d’approche, en sus (« ++ »)', en: 'approach costs, beside the price (“++”)' },
    'pricing.brought-by-series': {
      fr: 'ce qu’apporte une série : prix − plateau − structure',
      en: 'what a series brings: price − plateau − structure',
    },
    'pricing.fixed': {
      fr: 'charges fixes restant à couvrir',
      en: 'fixed charges still to be covered',
    },
  },
  facts: {
    'pricing.gross': { fr: 'brut', en: 'gross' },
    'pricing.ratio': { fr: 'coefficient', en: 'ratio' },
    'pricing.performances': { fr: 'représentations de la série', en: 'performances in the series' },
    'pricing.seriesLength': { fr: 'représentations par série vendue', en: 'performances in a series sold' },
    'pricing.consumablesEach': {
      fr: 'consommables et usure par représentation',
      en: 'consumables and wear for a performance',
    },
    'pricing.overheadRate': { fr: 'part de structure (%)', en: 'share for the structure (%)' },
    'pricing.marginRate': { fr: 'marge (%)', en: 'margin (%)' },
    'pricing.rightsRate': { fr: 'droits d’auteur (%)', en: 'authors’ rights (%)' },
    'pricing.amortiseOver': { fr: 'représentations prévues', en: 'planned performances' },
    'pricing.decidedEach': { fr: 'prix décidé pour une représentation', en: 'price decided for one performance' },
    'pricing.approach': { fr: 'frais d’approche', en: 'approach costs' },
    'pricing.vat': { fr: 'régime de TVA', en: 'VAT regime' },
    'pricing.creationCost': { fr: 'création restant à couvrir', en: 'creation still to be covered' },
    'pricing.fixed': { fr: 'charges fixes restant à couvrir', en: 'fixed charges still to be covered' },
    'pricing.administrationEach': {
      fr: 'administration par représentation',
      en: 'administration for a performance',
    },
  },
  terms: {
    'pricing.artists': { fr: 'Artistes', en: 'Artists' },
    'pricing.technicians': { fr: 'Technique', en: 'Technicians' },
    'pricing.consumables': { fr: 'Consommables et usure', en: 'Consumables and wear' },
    'pricing.administration': { fr: 'Administration', en: 'Administration' },
    'pricing.structure': { fr: 'Structure', en: 'Structure' },
    'vat.show': { fr: 'Taux du spectacle', en: 'Rate of the show' },
    'vat.standard': { fr: 'Taux normal', en: 'Standard rate' },
    'vat.none': { fr: 'Franchise (art. 293 B)', en: 'Small-business franchise (art. 293 B)' },
    'vat.exempt': { fr: 'Exonération (art. 261-7-1°)', en: 'Exempt association (art. 261-7-1°)' },
    'vat.mention.franchise': {
      fr: 'TVA non applicable, art. 293 B du CGI',
      en: 'VAT not applicable, art. 293 B of the CGI',
    },
    'vat.mention.exempt': {
      fr: 'Exonération de TVA, art. 261-7-1° du CGI',
      en: 'Exempt from VAT, art. 261-7-1° of the CGI',
    },
  },
};
