import type { Words } from '#core/kernel/index.ts';
import { CLASSIFICATIONS } from './minima/key-words.ts';

export const words: Words = {
  problems: {
    'minimum.below-smic': {
      fr: '{person} ({position}) serait payé·e {paid} le {on}, sous le SMIC de ses heures : {minimum}. C’est impossible (Code du travail L3231-2).',
      en: '{person} ({position}) would be paid {paid} on {on}, under the SMIC of the hours: {minimum}. This is not possible (Code du travail L3231-2).',
    },
    'minimum.below-expected-smic': {
      fr: '{person} ({position}) serait payé·e {paid} le {on}, au moins le SMIC connu ({known}), mais moins que celui que vos réglages font attendre : {minimum}.',
      en: '{person} ({position}) would be paid {paid} on {on}, at least the known SMIC ({known}), but less than the one that your settings lead to expect: {minimum}.',
    },
    'minimum.below-agreement': {
      fr: '{person} ({position}) serait payé·e {paid} le {on}, sous le minimum de la convention au {grid} : {minimum}.',
      en: '{person} ({position}) would be paid {paid} on {on}, under the agreement’s minimum since {grid}: {minimum}.',
    },
    'minimum.below-last-known-grid': {
      fr: '{person} ({position}) serait payé·e {paid} le {on} : la dernière grille connue, du {grid}, demande {minimum}. Saisir la grille officielle dans les réglages si elle a changé.',
      en: '{person} ({position}) would be paid {paid} on {on}: the last known grid, of {grid}, asks for {minimum}. Enter the official grid in the settings if it has changed.',
    },
    'minimum.no-classification': {
      fr: '« {position} » n’a pas de classement : le minimum de la convention n’est pas vérifié.',
      en: '“{position}” has no classification: the agreement’s minimum is not checked.',
    },
    'minimum.unknown-classification': {
      fr: '« {position} » est classé « {key} », qu’aucune grille ne connaît : choisir un classement de la liste.',
      en: '“{position}” is classified “{key}”, which no grid knows: choose one from the list.',
    },
    'minimum.hours-not-stated': {
      fr: '« {position} » : les heures réelles ne sont pas dites, le SMIC n’est pas vérifié. Les 12 h de France Travail ne sont pas du temps de travail.',
      en: '“{position}”: the hours really worked are not stated, the SMIC is not checked. France Travail’s 12 hours are not working time.',
    },
    'ccneac.services-on-long-contract': {
      fr: 'Le paiement au service de répétition ne vaut que pour un contrat de moins d’un mois ({on}) : au-delà, le salaire est mensuel (CCNEAC, accord du 28/04/2023, art. 1.1.1).',
      en: 'Pay by rehearsal service is only for contracts under a month ({on}): beyond, pay is monthly (CCNEAC, agreement of 28 April 2023, art. 1.1.1).',
    },
    'ccneac.call-too-short': {
      fr: 'Convocation de {hours} h le {on} : nul n’est convoqué pour moins de {limit} h, sauf les artistes (CCNEAC VI.6). Le minimum est compté sur {limit} h.',
      en: 'Call of {hours} h on {on}: nobody but artists is called for less than {limit} h (CCNEAC VI.6). The minimum is counted on {limit} h.',
    },
    'ccneac.creation-too-short': {
      fr: '« {position} » : {weeks} semaines de création dont {rehearsed} de répétition ; un spectacle de 1 à 3 h en demande {least}, dont {leastRehearsed} (CCNEAC XIII.2.2). Exceptions : forme très courte, lecture, étape de travail, reprise, remplacement.',
      en: '“{position}”: {weeks} weeks of creation, {rehearsed} of them of rehearsal; a show of 1 to 3 h takes {least}, of which {leastRehearsed} (CCNEAC XIII.2.2). Exceptions: very short form, reading, work in progress, revival, replacement.',
    },
    'ccneac.creation-in-too-many-parts': {
      fr: '« {position} » : création en {parts} périodes, {limit} au plus (CCNEAC XIII.2.2).',
      en: '“{position}”: creation in {parts} parts, {limit} at most (CCNEAC XIII.2.2).',
    },
    'ccneac.creation-not-signed-together': {
      fr: '« {position} » : les {parts} contrats d’une création fractionnée se signent en même temps (CCNEAC XIII.2.2).',
      en: '“{position}”: the {parts} contracts of a creation in parts are signed together (CCNEAC XIII.2.2).',
    },
    'ccneac.creation-last-part-too-short': {
      fr: '« {position} » : la dernière période avant la première dure {days} jours ouvrés, {limit} au moins (CCNEAC XIII.2.2).',
      en: '“{position}”: the last part before the opening lasts {days} working days, {limit} at least (CCNEAC XIII.2.2).',
    },
    'engagement.artist-on-invoice': {
      fr: '« {position} » : un artiste du spectacle est présumé salarié (Code du travail L7121-3). Une facture n’est possible qu’avec un motif : société qui l’emploie, artiste d’un autre État inscrit là-bas.',
      en: '“{position}”: a performer is presumed an employee (Code du travail L7121-3). An invoice needs a reason: a company employs them, or they are established in another State.',
    },
    'engagement.artist-on-invoice-reasoned': {
      fr: '« {position} » : artiste sur facture, motif donné : {reason}. La présomption de salariat demeure (L7121-3).',
      en: '“{position}”: performer on an invoice, reason given: {reason}. The presumption of employment remains (L7121-3).',
    },
    'engagement.technician-on-invoice': {
      fr: '« {position} » : technicien·ne sur facture. Seul·e à son compte et dans votre équipe, le risque de requalification est réel (L8221-6).',
      en: '“{position}”: technician on an invoice. Self-employed and within your team, the risk of being found an employee is real (L8221-6).',
    },
    'engagement.cancelled-pay-due': {
      fr: '« {position} » : contrat rompu par l’employeur ; la rémunération jusqu’au {to} reste due au moins (Code du travail L1243-4), sauf force majeure.',
      en: '“{position}”: contract broken by the employer; at least the pay until {to} is due (Code du travail L1243-4), save force majeure.',
    },
    'engagement.event-cancelled-pay-due': {
      fr: '« {position} » : « {event} », le {on}, est annulé ; le salaire promis reste dû (L1243-4).',
      en: '“{position}”: “{event}”, on {on}, is cancelled; the pay promised is still due (L1243-4).',
    },
    'engagement.event-outside-contract': {
      fr: '« {position} » : « {event} », le {on}, est hors du contrat, du {from} au {to}.',
      en: '“{position}”: “{event}”, on {on}, lies outside the contract, {from} to {to}.',
    },
    'engagement.spread': {
      fr: '« {position} » : une part n’a pas encore de date ; elle est répartie sur sa période.',
      en: '“{position}”: a part has no date yet; it is spread over its period.',
    },
    'engagement.no-contract': {
      fr: '« {position} » n’a pas encore de contrat : un engagement est supposé par suite de jours.',
      en: '“{position}” has no contract yet: one engagement is assumed for each run of days.',
    },
    'engagement.undated': {
      fr: '« {position} » : ni date ni période ; compté au tarif du jour.',
      en: '“{position}”: neither date nor period; counted at today’s rates.',
    },
    'engagement.not-computed': {
      fr: '« {position} », {month} : le coût ne peut pas être calculé, voir les problèmes suivants.',
      en: '“{position}”, {month}: the cost cannot be computed, see the problems that follow.',
    },
    'engagement.paid-elsewhere': {
      fr: '« {position} » est payé par un autre employeur : coût nul ici.',
      en: '“{position}” is paid by another employer: no cost here.',
    },
    'intermittence.too-many-cachets': {
      fr: '« {position} » : {cachets} cachets en {month} ; France Travail en retient {limit} par mois au plus.',
      en: '“{position}”: {cachets} cachets in {month}; France Travail counts {limit} a month at most.',
    },
    'payrollTax.unknown-year': {
      fr: 'Le barème de la taxe sur les salaires de {year} n’est pas connu.',
      en: 'The payroll tax of {year} is not known.',
    },
  },
  rules: {
    'minimum.grid': { fr: 'Minimum de la convention', en: 'The agreement’s minimum' },
    'minimum.trainee': {
      fr: 'Minimum, moins l’abattement des stagiaires',
      en: 'Minimum, less the trainees’ reduction',
    },
    'minimum.uplift': { fr: 'Minimum, plus la majoration', en: 'Minimum, plus the uplift' },
    'minimum.no-loss': {
      fr: 'Minimum relevé : une représentation de plus ne doit pas rapporter moins',
      en: 'Minimum raised: one performance more must not bring less',
    },
    'minimum.higher': { fr: 'Le plus haut de la convention et du SMIC', en: 'The higher of agreement and SMIC' },
    'minimum.smic': { fr: 'SMIC × durée', en: 'SMIC × time' },
    'engagement.gross': { fr: 'Salaires bruts', en: 'Gross pay' },
    'engagement.contributions': { fr: 'Cotisations de l’employeur', en: 'Employer’s contributions' },
    'engagement.cost': { fr: 'Coût employeur', en: 'Employer’s cost' },
    'engagement.no-contributions': { fr: 'Sans cotisations', en: 'Without contributions' },
    'engagement.volunteer': { fr: 'Bénévole', en: 'Volunteer' },
    'engagement.paid-elsewhere': { fr: 'Payé par un autre employeur', en: 'Paid by another employer' },
    'payrollTax.unknown': { fr: 'Barème inconnu', en: 'Unknown brackets' },
    'payrollTax.sum': { fr: 'Taxe de tous les salaires', en: 'Tax on all pay' },
    'payrollTax.share': { fr: 'Part taxable des salaires (%)', en: 'Taxable share of pay (%)' },
    'payrollTax.base': { fr: 'Taux de base', en: 'Base rate' },
    'payrollTax.secondBand': {
      fr: 'Premier taux majoré, entre les deux seuils',
      en: 'First uplift, between the two thresholds',
    },
    'payrollTax.thirdBand': {
      fr: 'Second taux majoré, au-delà du second seuil',
      en: 'Second uplift, above the second threshold',
    },
    'payrollTax.person': { fr: 'Taxe sur les salaires d’une personne', en: 'Payroll tax on one person' },
    'payrollTax.allowance': { fr: 'Après l’abattement des associations', en: 'After the associations’ allowance' },
    'payrollTax.letOff': { fr: 'Franchise : rien n’est dû', en: 'Let off: nothing is due' },
    'payrollTax.relief': { fr: 'Après la décote', en: 'After the relief' },
    'payrollTax.tax': { fr: 'Taxe sur les salaires', en: 'Payroll tax' },
    'payrollTax.production': {
      fr: 'Taxe sur les salaires avec cette production, moins sans elle',
      en: 'Payroll tax with this production, less without it',
    },
  },
  facts: {
    'minimum.quantity': { fr: 'Quantité', en: 'Quantity' },
    'minimum.hours': { fr: 'Heures', en: 'Hours' },
    'minimum.services': { fr: 'Services de répétition ce jour', en: 'Rehearsal services that day' },
    'minimum.performances': { fr: 'Représentations ce jour', en: 'Performances that day' },
    'minimum.performancesInMonth': { fr: 'Représentations dans le mois', en: 'Performances in the month' },
    'minimum.performancesInFortnight': { fr: 'Représentations en 15 jours', en: 'Performances in 15 days' },
    'minimum.ownGrid': { fr: 'Grille saisie par l’employeur', en: 'Grid entered by the employer' },
    'engagement.gross': { fr: 'Brut convenu', en: 'Agreed gross' },
    'payrollTax.share': {
      fr: 'Chiffre d’affaires hors TVA de l’an passé (%)',
      en: 'Last year’s turnover outside VAT (%)',
    },
    'payrollTax.pay': { fr: 'Salaires de l’année', en: 'Pay of the year' },
  },
  terms: {
    ...CLASSIFICATIONS,
    'basis.cachet': { fr: 'Cachet', en: 'Cachet' },
    'basis.rehearsalService': { fr: 'Service de répétition', en: 'Rehearsal service' },
    'basis.hour': { fr: 'Heure', en: 'Hour' },
    'basis.day8': { fr: 'Journée de 8 h', en: 'Day of 8 h' },
    'basis.day10': { fr: 'Journée de 10 h', en: 'Day of 10 h' },
    'basis.day12': { fr: 'Journée de 12 h', en: 'Day of 12 h' },
    'basis.month': { fr: 'Mois', en: 'Month' },
    'channel.own': { fr: 'Nous', en: 'Us' },
    'channel.guso': { fr: 'L’organisateur, par le GUSO', en: 'The organiser, through GUSO' },
    'channel.coproducer': { fr: 'Un coproducteur', en: 'A coproducer' },
    'channel.venue': { fr: 'Un lieu', en: 'A venue' },
    'channel.invoice': { fr: 'Facture', en: 'Invoice' },
    'channel.volunteer': { fr: 'Bénévole', en: 'Volunteer' },
    'category.artist': { fr: 'Artiste', en: 'Artist' },
    'category.technician': { fr: 'Technicien·ne', en: 'Technician' },
    'category.permanent': { fr: 'Permanent·e', en: 'Permanent staff' },
    'category.author': { fr: 'Auteur·rice', en: 'Author' },
    'category.intern': { fr: 'Stagiaire', en: 'Intern' },
    'category.volunteer': { fr: 'Bénévole', en: 'Volunteer' },
    'category.supplier': { fr: 'Prestataire', en: 'Supplier' },
    'contract.cddu': { fr: 'CDDU', en: 'CDDU' },
    'contract.fixedTerm': { fr: 'CDD', en: 'Fixed term' },
    'contract.openEnded': { fr: 'CDI', en: 'Open-ended' },
    'hours.normal': { fr: 'Heures normales', en: 'Normal hours' },
    'hours.overtime': { fr: 'Heures supplémentaires', en: 'Overtime' },
    'hours.night': { fr: 'Heures de nuit', en: 'Night hours' },
  },
};
