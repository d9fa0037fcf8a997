/** Labels of the legal values of payroll and of their topics. Grids of agreements bring their own. */
import type { Sentence, Words } from '../kernel/index.ts';

const say = (fr: string, en: string): Sentence => ({ fr, en });

const contributions = {
  'sickness.employer': say('Maladie, part employeur (%)', 'Sickness, employer (%)'),
  'sickness.employerReduced': say('Maladie, taux réduit (%)', 'Sickness, reduced rate (%)'),
  'sickness.reducedThreshold': say(
    'Seuil du taux réduit maladie (SMIC)',
    'Threshold of the reduced sickness rate (SMIC)',
  ),
  'sickness.alsaceMoselle': say(
    'Maladie, régime local d’Alsace-Moselle (%)',
    'Sickness, local scheme of Alsace-Moselle (%)',
  ),
  'reducedRates.minimumWage': say(
    'SMIC horaire des seuils de taux réduits',
    'Hourly SMIC of the reduced rates’ thresholds',
  ),
  'oldAge.cappedEmployer': say('Vieillesse plafonnée, part employeur (%)', 'Capped old age, employer (%)'),
  'oldAge.cappedEmployee': say('Vieillesse plafonnée, part salarié (%)', 'Capped old age, employee (%)'),
  'oldAge.uncappedEmployer': say('Vieillesse déplafonnée, part employeur (%)', 'Uncapped old age, employer (%)'),
  'oldAge.uncappedEmployee': say('Vieillesse déplafonnée, part salarié (%)', 'Uncapped old age, employee (%)'),
  'familyAllowances.employer': say('Allocations familiales (%)', 'Family allowances (%)'),
  'familyAllowances.employerReduced': say(
    'Allocations familiales, taux réduit (%)',
    'Family allowances, reduced rate (%)',
  ),
  'familyAllowances.reducedThreshold': say(
    'Seuil du taux réduit d’allocations familiales (SMIC)',
    'Threshold of the reduced family allowance rate (SMIC)',
  ),
  autonomySolidarity: say('Contribution solidarité autonomie (%)', 'Autonomy solidarity contribution (%)'),
  'housingFund.small': say('FNAL, moins de 50 salariés (%)', 'Housing fund (FNAL), under 50 employees (%)'),
  'housingFund.large': say('FNAL, 50 salariés et plus (%)', 'Housing fund (FNAL), 50 employees or more (%)'),
  socialDialogue: say('Contribution au dialogue social (%)', 'Social dialogue contribution (%)'),
  'headcount.large': say('Seuil d’effectif de 50 salariés', 'Headcount threshold of 50 employees'),
  'headcount.medium': say('Seuil d’effectif de 11 salariés', 'Headcount threshold of 11 employees'),
  constructionEffort: say(
    'Effort de construction, 50 salariés et plus (%)',
    'Construction effort, 50 employees or more (%)',
  ),
  'csg.baseShare': say('Assiette de la CSG et de la CRDS (% du brut)', 'Base of CSG and CRDS (% of gross)'),
  'csg.deductible': say('CSG déductible (%)', 'Deductible CSG (%)'),
  'csg.nonDeductible': say('CSG non déductible (%)', 'Non-deductible CSG (%)'),
  crds: say('CRDS (%)', 'CRDS (%)'),
  'artists.share': say('Taux des artistes (% du taux de droit commun)', 'Artists’ rates (% of the common rate)'),
  'artists.extraFlatHours': say('Artiste de complément : heures de SMIC', 'Film extras: hours of SMIC'),
  'artists.extraCeilingShare': say(
    'Artiste de complément : part du plafond (%)',
    'Film extras: share of the ceiling (%)',
  ),
  'unemployment.general': say('Assurance chômage, taux général (%)', 'Unemployment insurance, general rate (%)'),
  'unemployment.intermittentEmployer': say(
    'Assurance chômage, annexes 8 et 10, part employeur (%)',
    'Unemployment insurance, annexes 8 and 10, employer (%)',
  ),
  'unemployment.intermittentEmployee': say(
    'Assurance chômage, annexes 8 et 10, part salarié (%)',
    'Unemployment insurance, annexes 8 and 10, employee (%)',
  ),
  'unemployment.shortContractSurcharge': say(
    'Assurance chômage, majoration des contrats courts (%)',
    'Unemployment insurance, surcharge on short contracts (%)',
  ),
  wageGuarantee: say('AGS, garantie des salaires (%)', 'Wage guarantee (AGS) (%)'),
};

const ceilings = {
  'ceiling.year': say('Plafond annuel de la sécurité sociale', 'Yearly social security ceiling'),
  'ceiling.month': say('Plafond mensuel de la sécurité sociale', 'Monthly social security ceiling'),
  'ceiling.week': say('Plafond hebdomadaire', 'Weekly ceiling'),
  'ceiling.day': say('Plafond journalier', 'Daily ceiling'),
  'ceiling.hour': say('Plafond horaire', 'Hourly ceiling'),
  'ceiling.artistHoursPerDay': say('Plafonds horaires par jour d’artiste', 'Hourly ceilings per artist’s day'),
  'ceiling.artistLongEngagement': say('Jours continus d’un engagement long', 'Continuous days of a long engagement'),
  'ceiling.thirtieths': say('Trentièmes d’un mois', 'Thirtieths of a month'),
  'ceiling.unemploymentMultiple': say(
    'Plafonds de l’assurance chômage et de l’AGS',
    'Ceilings of unemployment and AGS',
  ),
  'ceiling.pensionMultiple': say('Plafonds de la retraite complémentaire', 'Ceilings of the supplementary pension'),
  'ceiling.executiveJobsMultiple': say('Plafonds de l’APEC', 'Ceilings of APEC'),
  'ceiling.csgMultiple': say('Plafonds de l’abattement de CSG', 'Ceilings of the CSG allowance'),
  'minimumWage.hour': say('SMIC horaire', 'Hourly SMIC'),
  'minimumWage.month': say('SMIC mensuel', 'Monthly SMIC'),
  'minimumWage.yearlyHours': say('Durée légale annuelle (heures)', 'Legal yearly hours'),
  'minimumWage.monthlyHours': say('Durée légale mensuelle (heures)', 'Legal monthly hours'),
  'minimumWage.guaranteedMinimum': say('Minimum garanti', 'Guaranteed minimum'),
};

const pensions = {
  'pension.t1PermanentEmployer': say(
    'Retraite T1, permanents, part employeur (%)',
    'Pension band 1, permanent staff, employer (%)',
  ),
  'pension.t1PermanentEmployee': say(
    'Retraite T1, permanents, part salarié (%)',
    'Pension band 1, permanent staff, employee (%)',
  ),
  'pension.t2PermanentEmployer': say(
    'Retraite T2, permanents, part employeur (%)',
    'Pension band 2, permanent staff, employer (%)',
  ),
  'pension.t2PermanentEmployee': say(
    'Retraite T2, permanents, part salarié (%)',
    'Pension band 2, permanent staff, employee (%)',
  ),
  'pension.t1ArtistEmployer': say('Retraite T1, artistes, part employeur (%)', 'Pension band 1, artists, employer (%)'),
  'pension.t1ArtistEmployee': say('Retraite T1, artistes, part salarié (%)', 'Pension band 1, artists, employee (%)'),
  'pension.t1TechnicianEmployer': say(
    'Retraite T1, techniciens et artistes cadres, part employeur (%)',
    'Pension band 1, technicians and executive artists, employer (%)',
  ),
  'pension.t1TechnicianEmployee': say(
    'Retraite T1, techniciens et artistes cadres, part salarié (%)',
    'Pension band 1, technicians and executive artists, employee (%)',
  ),
  'pension.t2IntermittentEmployer': say(
    'Retraite T2, intermittents, part employeur (%)',
    'Pension band 2, intermittents, employer (%)',
  ),
  'pension.t2IntermittentEmployee': say(
    'Retraite T2, intermittents, part salarié (%)',
    'Pension band 2, intermittents, employee (%)',
  ),
  'pension.t2ExecutiveEmployer': say(
    'Retraite T2, cadres, part employeur (%)',
    'Pension band 2, executives, employer (%)',
  ),
  'pension.t2ExecutiveEmployee': say(
    'Retraite T2, cadres, part salarié (%)',
    'Pension band 2, executives, employee (%)',
  ),
  'pension.generalBalanceT1Employer': say('CEG T1, part employeur (%)', 'General balance band 1, employer (%)'),
  'pension.generalBalanceT1Employee': say('CEG T1, part salarié (%)', 'General balance band 1, employee (%)'),
  'pension.generalBalanceT2Employer': say('CEG T2, part employeur (%)', 'General balance band 2, employer (%)'),
  'pension.generalBalanceT2Employee': say('CEG T2, part salarié (%)', 'General balance band 2, employee (%)'),
  'pension.technicalBalanceEmployer': say('CET, part employeur (%)', 'Technical balance, employer (%)'),
  'pension.technicalBalanceEmployee': say('CET, part salarié (%)', 'Technical balance, employee (%)'),
  'pension.executiveJobsEmployer': say('APEC, part employeur (%)', 'APEC, employer (%)'),
  'pension.executiveJobsEmployee': say('APEC, part salarié (%)', 'APEC, employee (%)'),
};

const funds = {
  'training.intermittent': say('Formation des intermittents, AFDAS (%)', 'Training of intermittents, AFDAS (%)'),
  'training.yearlyFlatFee': say('AFDAS, forfait annuel de l’entreprise', 'AFDAS, the company’s yearly flat fee'),
  'training.small': say('Formation, moins de 11 salariés (%)', 'Training, under 11 employees (%)'),
  'training.medium': say('Formation, 11 salariés et plus (%)', 'Training, 11 employees or more (%)'),
  'training.fixedTerm': say('Formation, CPF-CDD (%)', 'Training, fixed-term contracts (%)'),
  'apprenticeshipTax.rate': say('Taxe d’apprentissage (%)', 'Apprenticeship tax (%)'),
  'apprenticeshipTax.main': say('Taxe d’apprentissage, part principale (%)', 'Apprenticeship tax, main share (%)'),
  'apprenticeshipTax.balance': say('Taxe d’apprentissage, solde (%)', 'Apprenticeship tax, balance (%)'),
  'apprenticeshipTax.alsaceMoselle': say(
    'Taxe d’apprentissage, Alsace-Moselle (%)',
    'Apprenticeship tax, Alsace-Moselle (%)',
  ),
  'apprenticeshipTax.associations': say(
    'Taxe d’apprentissage des associations (1 = due)',
    'Apprenticeship tax of associations (1 = due)',
  ),
  'apprenticeshipTax.intermittentUplift': say(
    'Assiette majorée des intermittents (×)',
    'Uplifted base, intermittents (×)',
  ),
  'apprenticeshipTax.holidayFundUplift': say(
    'Assiette majorée des autres affiliés aux congés (×)',
    'Uplifted base, others in a holiday fund (×)',
  ),
  'apprenticeshipTax.exemptMinimumWages': say(
    'Taxe d’apprentissage, exonération avec apprenti (SMIC)',
    'Apprenticeship tax, exemption with an apprentice (SMIC)',
  ),
  'holidayFund.rate': say('Congés Spectacles (%)', 'Congés Spectacles, paid-holiday fund (%)'),
  'holidayFund.capInMinimumFees': say(
    'Congés Spectacles, plafond en cachets minimaux',
    'Congés Spectacles, cap in minimum fees',
  ),
  'holidayFund.capDirectorPerDay': say(
    'Congés Spectacles, plafond par jour (mise en scène, chorégraphie)',
    'Congés Spectacles, cap per day (directors, choreographers)',
  ),
  'holidayFund.capConductorPerDay': say(
    'Congés Spectacles, plafond par jour (chef d’orchestre, concertiste)',
    'Congés Spectacles, cap per day (conductors, concert soloists)',
  ),
  'holidayFund.shareInSickness': say(
    'Congés Spectacles, base pendant la maladie (%)',
    'Congés Spectacles, base in sickness (%)',
  ),
  'holidayFund.shareInAccidentOrMaternity': say(
    'Congés Spectacles, base pendant accident ou maternité (%)',
    'Congés Spectacles, base in accident or maternity (%)',
  ),
  'holidayFund.benefit': say(
    'Congés Spectacles, indemnité (% de la base)',
    'Congés Spectacles, benefit (% of the base)',
  ),
  'occupationalHealth.reference': say(
    'Thalie Santé, taux indicatif HT (%)',
    'Thalie Santé, reference rate excl. VAT (%)',
  ),
  'provident.artist': say('Prévoyance artistes, taux indicatif (%)', 'Provident cover, artists, reference (%)'),
  'provident.technicianCcneac': say('Prévoyance techniciens CCNEAC (%)', 'Provident cover, CCNEAC technicians (%)'),
  'provident.executiveT1': say('Prévoyance cadres, minimum T1 (%)', 'Provident cover, executives, band 1 minimum (%)'),
  'provident.executiveExtraT1': say(
    'Prévoyance cadres CCNEAC, complément T1 (%)',
    'Provident cover, CCNEAC executives, extra band 1 (%)',
  ),
  'provident.executiveExtraT2': say(
    'Prévoyance cadres CCNEAC, complément T2 (%)',
    'Provident cover, CCNEAC executives, extra band 2 (%)',
  ),
  'provident.ccnsvp': say('Prévoyance CCNSVP non-cadres (%)', 'Provident cover, CCNSVP non-executives (%)'),
  'provident.permanentCcneac': say(
    'Prévoyance permanents non-cadres CCNEAC (%)',
    'Provident cover, CCNEAC permanent staff (%)',
  ),
  'provident.permanentExecutiveT2': say(
    'Prévoyance permanents cadres CCNEAC, T2 (%)',
    'Provident cover, CCNEAC permanent executives, band 2 (%)',
  ),
  'health.intermittentIndividual': say(
    'Santé des intermittents, base individuelle (% du plafond)',
    'Health cover of intermittents, individual (% of ceiling)',
  ),
  'health.intermittentOption1': say(
    'Santé des intermittents, première option (% du plafond)',
    'Health cover of intermittents, first option (% of ceiling)',
  ),
  'health.intermittentOption2': say(
    'Santé des intermittents, seconde option (% du plafond)',
    'Health cover of intermittents, second option (% of ceiling)',
  ),
  'withholding.shortContractMonths': say(
    'Prélèvement à la source : mois d’un contrat court',
    'Withholding: months of a short contract',
  ),
  'withholding.shortContractAllowance': say(
    'Prélèvement à la source : abattement des contrats courts (% du SMIC net imposable)',
    'Withholding: allowance of short contracts (% of the net taxable SMIC)',
  ),
  'health.intermittentFamily': say(
    'Santé des intermittents, base familiale (% du plafond)',
    'Health cover of intermittents, family (% of ceiling)',
  ),
  'fnas.rate': say('FNAS (%)', 'FNAS (%)'),
  'fnas.councilIntermittent': say('FNAS avec CSE, intermittents (%)', 'FNAS with a works council, intermittents (%)'),
  'fnas.councilOthers': say('FNAS avec CSE, autres salariés (%)', 'FNAS with a works council, others (%)'),
  'fnas.noCouncil': say('FNAS, 11 salariés et plus sans CSE (%)', 'FNAS, 11 employees or more without a council (%)'),
  'worksCouncil.intermittent': say('CSE, part des intermittents (%)', 'Works council, intermittents (%)'),
  'worksCouncil.others': say('CSE, part des autres salariés (%)', 'Works council, others (%)'),
  'worksCouncil.large': say('CSE, 50 salariés et plus (%)', 'Works council, 50 employees or more (%)'),
  'fcap.ccneac': say('FCAP CCNEAC (%)', 'FCAP CCNEAC (%)'),
  'fcap.ccnsvp': say('FCAP CCNSVP (%)', 'FCAP CCNSVP (%)'),
  'fcap.ccnsvpYearlyMinimum': say('FCAP CCNSVP, minimum annuel', 'FCAP CCNSVP, yearly minimum'),
  'fcap.ccnsvpYearlyMaximum': say('FCAP CCNSVP, maximum annuel', 'FCAP CCNSVP, yearly maximum'),
  'socialActivities.ccnsvp': say(
    'CASC-SVP, activités sociales et culturelles (%)',
    'CASC-SVP, social and cultural activities (%)',
  ),
  'endOfContract.cddu': say('Indemnité de fin de contrat d’un CDDU (%)', 'End-of-contract indemnity of a CDDU (%)'),
  'endOfContract.fixedTerm': say(
    'Indemnité de fin de contrat d’un autre CDD (%)',
    'End-of-contract indemnity of another fixed term (%)',
  ),
  'workAccident.artists': say(
    'Accidents du travail, artistes, taux indicatif (%)',
    'Work accidents, artists, reference (%)',
  ),
  'workAccident.artistsAlsaceMoselle': say(
    'Accidents du travail, artistes, Alsace-Moselle (%)',
    'Work accidents, artists, Alsace-Moselle (%)',
  ),
  'workAccident.nationalMean': say('Accidents du travail, moyenne nationale (%)', 'Work accidents, national mean (%)'),
  'workAccident.supportFunctions': say(
    'Accidents du travail, fonctions support (%)',
    'Work accidents, support functions (%)',
  ),
  'mobility.parisAndInnerSuburbs': say(
    'Versement mobilité, Paris et petite couronne (%)',
    'Mobility payment, Paris and inner suburbs (%)',
  ),
  'mobility.lyon': say('Versement mobilité, Lyon (%)', 'Mobility payment, Lyon (%)'),
  'regionalMobility.maximum': say('Versement mobilité régional, maximum (%)', 'Regional mobility payment, maximum (%)'),
  'regionalMobility.paca': say('Versement mobilité régional, PACA (%)', 'Regional mobility payment, PACA (%)'),
  'regionalMobility.occitanie': say(
    'Versement mobilité régional, Occitanie (%)',
    'Regional mobility payment, Occitanie (%)',
  ),
  'regionalMobility.otherRegions': say(
    'Versement mobilité régional, Centre, Bourgogne, Bretagne, Nouvelle-Aquitaine (%)',
    'Regional mobility payment, Centre, Burgundy, Brittany, Nouvelle-Aquitaine (%)',
  ),
  'regionalMobility.brittanyListed': say(
    'Versement mobilité régional, intercommunalités bretonnes listées (%)',
    'Regional mobility payment, listed Breton areas (%)',
  ),
};

const reductions = {
  'generalReduction.minimum': say('Réduction générale, Tmin', 'General reduction, Tmin'),
  'generalReduction.deltaSmall': say(
    'Réduction générale, Tdelta, moins de 50 salariés',
    'General reduction, Tdelta, under 50 employees',
  ),
  'generalReduction.deltaLarge': say(
    'Réduction générale, Tdelta, 50 salariés et plus',
    'General reduction, Tdelta, 50 employees or more',
  ),
  'generalReduction.exponent': say('Réduction générale, exposant P', 'General reduction, exponent P'),
  'generalReduction.endInMinimumWages': say('Réduction générale, fin (SMIC)', 'General reduction, end (SMIC)'),
  'generalReduction.decimals': say('Décimales du coefficient', 'Decimals of the coefficient'),
  'generalReduction.holidayFundDivisor': say(
    'Caisse de congés : coefficient × 100 ÷',
    'Holiday fund: coefficient × 100 ÷',
  ),
  'generalReduction.expensesCap': say(
    'Plafond de la réduction avec déduction forfaitaire (%)',
    'Cap of the reduction with a flat deduction (%)',
  ),
  'formerReduction.maximumSmall': say(
    'Réduction « Fillon », T, moins de 50 salariés',
    'Former reduction, T, under 50 employees',
  ),
  'formerReduction.maximumLarge': say(
    'Réduction « Fillon », T, 50 salariés et plus',
    'Former reduction, T, 50 employees or more',
  ),
  'formerReduction.divisor': say('Réduction « Fillon », diviseur', 'Former reduction, divisor'),
  'formerReduction.endInMinimumWages': say('Réduction « Fillon », fin (SMIC)', 'Former reduction, end (SMIC)'),
  'professionalExpenses.dramatic': say(
    'Déduction forfaitaire : artistes dramatiques, lyriques, chorégraphiques (%)',
    'Flat deduction: dramatic, lyric, choreographic artists (%)',
  ),
  'professionalExpenses.musicianOrStageManager': say(
    'Déduction forfaitaire : musiciens, choristes, régisseurs (%)',
    'Flat deduction: musicians, choir, stage managers (%)',
  ),
  'professionalExpenses.yearlyCap': say('Déduction forfaitaire : plafond annuel', 'Flat deduction: yearly cap'),
};

export const words: Words = {
  rules: {
    'projection.amount': say(
      'Montant attendu : le dernier connu, augmenté chaque année',
      'Expected amount: the last known one, raised every year',
    ),
    'projection.year': say('Augmenté au 1er janvier, arrondi au centime', 'Raised on 1 January, rounded to the cent'),
  },
  facts: {
    'projection.growth': say(
      'Croissance annuelle attendue, dans vos réglages (%)',
      'Yearly growth expected, in your settings (%)',
    ),
  },
  rates: { ...ceilings, ...contributions, ...pensions, ...funds, ...reductions },
  terms: {
    'rateTopic.ceilings': say('Plafonds', 'Ceilings'),
    'rateTopic.minimumWage': say('SMIC', 'Minimum wage (SMIC)'),
    'rateTopic.socialSecurity': say('Sécurité sociale, CSG, CRDS', 'Social security, CSG, CRDS'),
    'rateTopic.artists': say('Artistes du spectacle', 'Performing artists'),
    'rateTopic.employerReferences': say(
      'Repères pour les taux de l’employeur',
      'Reference points for employers’ rates',
    ),
    'rateTopic.unemployment': say('Assurance chômage et AGS', 'Unemployment and wage guarantee'),
    'rateTopic.supplementaryPension': say('Retraite complémentaire', 'Supplementary pension'),
    'rateTopic.training': say('Formation et apprentissage', 'Training and apprenticeship'),
    'rateTopic.branchFunds': say('Congés, prévoyance, fonds de la branche', 'Holidays, provident cover, branch funds'),
    'rateTopic.generalReduction': say('Réduction générale', 'General reduction'),
    'rateTopic.incomeTax': say('Prélèvement à la source', 'Income tax withholding'),
    'rateTopic.professionalExpenses': say(
      'Déduction forfaitaire (frais professionnels)',
      'Flat deduction for expenses',
    ),
  },
};
