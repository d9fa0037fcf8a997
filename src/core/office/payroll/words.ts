/** The words of payroll. A result is always called a simulation, never a payslip that one could hand out. */
import type { Sentence, Words } from '#core/kernel/index.ts';
import type { LineId } from './case.ts';

const say = (fr: string, en: string): Sentence => ({ fr, en });

const lines: Record<LineId, Sentence> = {
  sickness: say('Maladie, maternité, invalidité, décès', 'Sickness, maternity, invalidity, death'),
  oldAgeCapped: say('Vieillesse plafonnée', 'Old age, capped'),
  oldAgeUncapped: say('Vieillesse déplafonnée', 'Old age, uncapped'),
  familyAllowances: say('Allocations familiales', 'Family allowances'),
  workAccident: say('Accidents du travail, maladies professionnelles', 'Work accidents and occupational diseases'),
  autonomySolidarity: say('Contribution solidarité autonomie', 'Autonomy solidarity contribution'),
  housingFund: say('FNAL', 'Housing fund (FNAL)'),
  socialDialogue: say('Contribution au dialogue social', 'Social dialogue contribution'),
  unemployment: say('Assurance chômage', 'Unemployment insurance'),
  wageGuarantee: say('AGS', 'Wage guarantee (AGS)'),
  pensionT1: say('Retraite complémentaire, tranche 1', 'Supplementary pension, band 1'),
  pensionT2: say('Retraite complémentaire, tranche 2', 'Supplementary pension, band 2'),
  generalBalanceT1: say('Contribution d’équilibre général, tranche 1', 'General balance contribution, band 1'),
  generalBalanceT2: say('Contribution d’équilibre général, tranche 2', 'General balance contribution, band 2'),
  technicalBalance: say('Contribution d’équilibre technique', 'Technical balance contribution'),
  executiveJobs: say('APEC', 'Executives’ jobs (APEC)'),
  provident: say('Prévoyance', 'Provident cover'),
  training: say('Formation professionnelle', 'Vocational training'),
  apprenticeshipTax: say('Taxe d’apprentissage', 'Apprenticeship tax'),
  holidayFund: say('Congés Spectacles', 'Paid-holiday fund (Congés Spectacles)'),
  fnas: say('FNAS', 'FNAS (social and cultural activities)'),
  fcap: say('FCAP', 'FCAP (joint bodies of the branch)'),
  socialActivities: say('Activités sociales et culturelles', 'Social and cultural activities'),
  occupationalHealth: say('Santé au travail', 'Health at work'),
  mobility: say('Versement mobilité', 'Mobility payment'),
  csgDeductible: say('CSG déductible', 'Deductible CSG'),
  csgCrdsNonDeductible: say('CSG non déductible et CRDS', 'Non-deductible CSG and CRDS'),
  generalReduction: say('Réduction générale', 'General reduction of contributions'),
};

function prefixed(prefix: string, sentences: Readonly<Record<string, Sentence>>): Record<string, Sentence> {
  return Object.fromEntries(Object.entries(sentences).map(([key, value]) => [`${prefix}${key}`, value]));
}

/** A line's amount in an explanation: what it is, and its formula. */
const lineRules: Record<string, Sentence> = Object.fromEntries(
  Object.entries(lines).map(([id, { fr, en }]) => [id, say(`${fr} (base × taux)`, `${en} (base × rate)`)]),
);

const rules: Record<string, Sentence> = {
  'payroll.artist-rate': say(
    'Taux des artistes : part du taux de droit commun, arrondie au centième de point',
    'Artists’ rate: share of the common rate, rounded to a hundredth of a point',
  ),
  'payroll.sum-of-rates': say('Somme des taux', 'Sum of rates'),
  'payroll.rate-by-pay': say('Taux selon la rémunération, en SMIC', 'Rate according to pay, in SMIC'),
  'payroll.minimum-pay': say('SMIC des heures : SMIC horaire × heures', 'SMIC of the hours: hourly SMIC × hours'),
  'payroll.no-deduction': say('Sans déduction forfaitaire', 'No flat deduction'),
  'payroll.deduction': say(
    'Déduction forfaitaire : le plus petit de brut × taux, du solde annuel et de ce qui dépasse le SMIC des heures',
    'Flat deduction: the smallest of gross × rate, what is left this year and what exceeds the SMIC of the hours',
  ),
  'payroll.base': say('Assiette : brut − déduction forfaitaire', 'Base: gross − flat deduction'),
  'payroll.capped-base': say('Assiette plafonnée : le plus petit des deux', 'Capped base: the smaller of the two'),
  'payroll.ceiling.artist-days': say(
    'Plafond de l’artiste : plafond horaire × heures par jour × jours payés',
    'Artist’s ceiling: hourly ceiling × hours a day × paid days',
  ),
  'payroll.ceiling.thirtieths': say('Plafond : mois × jours payés ÷ 30', 'Ceiling: month × paid days ÷ 30'),
  'payroll.ceiling.calendar': say(
    'Plafond : mois × jours calendaires de la période ÷ jours du mois',
    'Ceiling: month × calendar days of the period ÷ days of the month',
  ),
  'payroll.ceiling.days': say('Plafond : plafond journalier × jours payés', 'Ceiling: daily ceiling × paid days'),
  'payroll.pension-t1': say('Tranche 1 : jusqu’au plafond', 'Band 1: up to the ceiling'),
  'payroll.pension-t2': say(
    'Tranche 2 : au-delà du plafond, jusqu’à la limite',
    'Band 2: above the ceiling, up to the limit',
  ),
  'payroll.pension-limit': say('Limite de la tranche 2 : plafonds × plafond', 'Limit of band 2: ceilings × ceiling'),
  'payroll.both-bands': say('Tranches 1 et 2', 'Bands 1 and 2'),
  'payroll.executive-jobs-base': say(
    'Assiette de l’APEC : le plus petit des deux',
    'APEC base: the smaller of the two',
  ),
  'payroll.executive-jobs-limit': say('Limite de l’APEC : plafonds × plafond', 'APEC limit: ceilings × ceiling'),
  'payroll.unemployment-base': say(
    'Assiette du chômage : brut avant déduction, le plus petit des deux',
    'Unemployment base: gross before the deduction, the smaller of the two',
  ),
  'payroll.unemployment-limit': say('Limite du chômage : plafonds × plafond', 'Unemployment limit: ceilings × ceiling'),
  'payroll.csg-base': say(
    'Assiette de CSG : part du brut avant déduction + prévoyance de l’employeur',
    'CSG base: share of gross before the deduction + the employer’s provident contribution',
  ),
  'payroll.csg-limit': say(
    'Limite de l’abattement de CSG : plafonds × plafond',
    'Limit of the CSG allowance: ceilings × ceiling',
  ),
  'payroll.apprenticeship-base': say(
    'Assiette majorée de la taxe d’apprentissage',
    'Uplifted base of the apprenticeship tax',
  ),
  'payroll.holiday-fund-base': say(
    'Assiette des congés : brut, les cachets comptant pour trois cachets minimaux au plus chacun',
    'Holiday base: gross, each fee counting for three minimum fees at most',
  ),
  'payroll.reduction-coefficient': say(
    'Coefficient de la réduction, à quatre décimales',
    'Coefficient of the reduction, to four decimals',
  ),
  'payroll.reduction-amount': say('Réduction : rémunération × coefficient', 'Reduction: pay × coefficient'),
  'payroll.reduction-expenses-cap': say(
    'Réduction plafonnée à 130 % de celle sans déduction forfaitaire',
    'Reduction capped at 130 % of the one without a flat deduction',
  ),
  'payroll.employer-total': say('Contributions de l’employeur', 'Employer contributions'),
  'payroll.employee-total': say('Contributions du salarié', 'Employee contributions'),
  'payroll.employer-cost': say('Coût employeur : brut + contributions', 'Employer cost: gross + contributions'),
  'payroll.net-before-tax': say(
    'Net avant impôt : brut − contributions du salarié',
    'Net before tax: gross − employee contributions',
  ),
  'payroll.net-taxable': say(
    'Net imposable : net avant impôt + CSG et CRDS non déductibles',
    'Net taxable: net before tax + non-deductible CSG and CRDS',
  ),
  'payroll.net-social': say(
    'Montant net social : brut − contributions du salarié',
    'Net social: gross − employee contributions',
  ),
  'payroll.withheld': say(
    'Impôt prélevé à la source : net imposable × taux',
    'Income tax withheld: net taxable × rate',
  ),
  'payroll.net-after-tax': say(
    'Net à payer : net avant impôt − impôt prélevé',
    'Net after tax: net before tax − tax withheld',
  ),
};

const facts: Record<string, Sentence> = {
  'payroll.gross': say('Brut', 'Gross'),
  'payroll.hours': say('Heures', 'Hours'),
  'payroll.paidDays': say('Jours payés', 'Paid days'),
  'payroll.cachets': say('Cachets', 'Fees (cachets)'),
  'payroll.minimumCachet': say('Cachet minimal de la convention', 'The agreement’s minimum fee'),
  'payroll.cachetsGross': say('Part du brut payée en cachets', 'Part of gross that is fees'),
  'payroll.from': say('Début de la période', 'Start of the period'),
  'payroll.to': say('Fin de la période', 'End of the period'),
  'payroll.deductedThisYear': say('Déduction déjà utilisée cette année', 'Deduction already used this year'),
  'payroll.workAccidentRate': say(
    'Taux accidents du travail de l’employeur (%)',
    'The employer’s work-accident rate (%)',
  ),
  'payroll.providentRate': say('Taux de prévoyance de l’employeur (%)', 'The employer’s provident rate (%)'),
  'payroll.occupationalHealthRate': say('Taux de santé au travail (%)', 'Health-at-work rate (%)'),
  'payroll.mobilityRate': say('Taux du versement mobilité (%)', 'Mobility payment rate (%)'),
  'payroll.regionalMobilityRate': say('Taux du versement mobilité régional (%)', 'Regional mobility payment rate (%)'),
  'payroll.withholdingRate': say('Taux de prélèvement à la source (%)', 'Withholding rate (%)'),
};

const problems: Record<string, Sentence> = {
  'payroll.before-first-day': say(
    'Le travail finit le {to} : les simulations de paie commencent le {first}.',
    'The work ends on {to}: payroll simulations start on {first}.',
  ),
  'payroll.ends-before-start': say(
    'La période finit le {to}, avant son début le {from}.',
    'The period ends on {to}, before it starts on {from}.',
  ),
  'payroll.more-than-two-months': say(
    'La période du {from} au {to} couvre plus de deux mois : une simulation par mois.',
    'The period from {from} to {to} covers more than two months: one simulation a month.',
  ),
  'payroll.more-paid-days-than-days': say(
    '{paidDays} jours payés pour une période de {days} jours.',
    '{paidDays} paid days in a period of {days} days.',
  ),
  'payroll.fewer-continuous-days': say(
    'L’engagement entier ({continuousDays} jours) est plus court que la période ({days} jours).',
    'The whole engagement ({continuousDays} days) is shorter than the period ({days} days).',
  ),
  'payroll.paid-before-work': say(
    'Payé le {paidOn}, avant le début du travail le {from}.',
    'Paid on {paidOn}, before the work starts on {from}.',
  ),
  'payroll.permanent-under-cddu': say(
    'Un permanent n’est pas en CDDU : choisir artiste ou technicien, ou un autre contrat.',
    'Permanent staff are not on a CDDU: choose artist or technician, or another contract.',
  ),
  'payroll.guso-fixed-term-only': say(
    'Le GUSO ne couvre que les artistes et techniciens en contrat à durée déterminée.',
    'GUSO only covers artists and technicians on contracts with an end.',
  ),
  'payroll.cachets-of-artists': say(
    'Seuls les artistes sont payés au cachet : {cachets} ici, sans effet. Les autres comptent leurs heures.',
    'Only artists are paid by the cachet: {cachets} here, without effect. Others count their hours.',
  ),
  'payroll.deduction-of-another-trade': say(
    'La déduction forfaitaire choisie ({group}) n’est pas celle de ce métier.',
    'The flat deduction chosen ({group}) is not the one of this trade.',
  ),
  'payroll.assumed.workAccidentRate': say(
    'Estimation : aucun taux accidents du travail saisi ; {rate} % est supposé.',
    'Estimate: no work-accident rate entered; {rate} % is assumed.',
  ),
  'payroll.assumed.providentRate': say(
    'Estimation : aucun taux de prévoyance saisi ; {rate} % est supposé.',
    'Estimate: no provident rate entered; {rate} % is assumed.',
  ),
  'payroll.assumed.occupationalHealthRate': say(
    'Estimation : aucun taux de santé au travail saisi ; {rate} % est supposé.',
    'Estimate: no health-at-work rate entered; {rate} % is assumed.',
  ),
  'payroll.assumed.mobilityRate': say(
    'Estimation : aucun taux de versement mobilité saisi ; {rate} % est supposé.',
    'Estimate: no mobility payment rate entered; {rate} % is assumed.',
  ),
  'payroll.below-minimum-wage': say(
    'Le brut ({gross}) est sous le SMIC de {hours} heures ({minimum}).',
    'Gross ({gross}) is below the SMIC of {hours} hours ({minimum}).',
  ),
  'payroll.no-hours': say(
    'Aucune heure saisie : sans elles, ni réduction générale, ni taux réduits, ni contrôle du SMIC.',
    'No hours entered: without them no general reduction, no reduced rates and no check against the SMIC.',
  ),
  'payroll.more-hours-than-days': say(
    '{hours} heures pour {days|jour|jours} de calendrier : plus que les jours n’en comptent. Vérifiez les heures ou les dates.',
    '{hours} hours for {days|calendar day|calendar days}: more than the days hold. Check the hours or the dates.',
  ),
  'payroll.across-months': say(
    'La période est à cheval sur deux mois : les taux sont ceux du {on}. Une simulation par mois est plus juste.',
    'The period straddles two months: rates are those of {on}. One simulation a month is more accurate.',
  ),
  'payroll.holiday-fund-cap-unknown': say(
    'Congés Spectacles : sans le cachet minimal de la convention, le plafond de trois minima n’est pas appliqué à {gross}.',
    'Congés Spectacles: without the agreement’s minimum fee, the cap of three minima is not applied to {gross}.',
  ),
  'payroll.guso-scale-unverified': say(
    'Estimation : le barème du GUSO n’a pas été trouvé ; les taux de droit commun de la branche sont appliqués.',
    'Estimate: GUSO’s own scale was not found; the common rates of the branch are applied.',
  ),
  'payroll.fnas-band-unverified': say(
    'Estimation : la tranche du FNAS pour cet effectif a été lue en partie (CCNEAC III.3.1).',
    'Estimate: the FNAS band of this headcount was read in part (CCNEAC III.3.1).',
  ),
  'payroll.end-of-contract-indemnity': say(
    'Un CDD qui n’est pas d’usage se termine par une indemnité de {rate} % du brut ({amount} pour cette période) : elle n’est pas dans cette simulation de paie.',
    'A fixed-term contract other than a CDDU ends with an indemnity of {rate} % of gross ({amount} for this period): it is not in this payroll simulation.',
  ),
  'payroll.construction-effort': say(
    'L’effort de construction ({rate} %, soit {amount}) se paie une fois par an : il n’est pas dans cette simulation de paie.',
    'The construction effort ({rate} %, that is {amount}) is paid once a year: it is not in this payroll simulation.',
  ),
  'payroll.projected': say(
    'Projection : certains taux du {on} ne sont pas encore connus ; les derniers connus sont prolongés.',
    'Projection: some rates of {on} are not known yet; the last known ones are carried forward.',
  ),
};

const terms: Record<string, Sentence> = {
  payslip: say('simulation de paie', 'payroll simulation'),
  'agreement.CCNEAC': say('CCNEAC (secteur subventionné)', 'CCNEAC (subsidised sector)'),
  'agreement.CCNSVP': say('CCNSVP (secteur privé)', 'CCNSVP (private sector)'),
  'agreement.other': say('Autre convention', 'Another agreement'),
  'legalForm.association': say('Association', 'Association'),
  'legalForm.company': say('Société', 'Company'),
  'category.artist': say('Artiste', 'Artist'),
  'category.technician': say('Technicien·ne', 'Technician'),
  'category.permanent': say('Permanent·e', 'Permanent staff'),
  'contractKind.cddu': say('CDDU', 'CDDU (customary fixed-term contract)'),
  'contractKind.fixedTerm': say('CDD', 'Fixed-term contract'),
  'contractKind.openEnded': say('CDI', 'Open-ended contract'),
  'technicianCeiling.thirtieths': say('Trentièmes des jours payés', 'Thirtieths of the paid days'),
  'technicianCeiling.calendar': say('Jours calendaires', 'Calendar days'),
  'reductionMinimumWage.inForce': say('SMIC en vigueur', 'SMIC in force'),
  'reductionMinimumWage.january': say('SMIC du 1er janvier', 'SMIC of 1 January'),
  'professionalExpenses.none': say('Sans déduction', 'No deduction'),
  'professionalExpenses.dramatic': say(
    'Artiste dramatique, lyrique, chorégraphique',
    'Dramatic, lyric, choreographic artist',
  ),
  'professionalExpenses.musician': say('Musicien, choriste, chef d’orchestre', 'Musician, choir singer, conductor'),
  'professionalExpenses.stageManager': say('Régisseur de théâtre', 'Theatre stage manager'),
};

export const words: Words = {
  problems,
  rules: {
    ...rules,
    ...prefixed('payroll.line.', lineRules),
    'payroll.line.generalReduction': lines.generalReduction,
  },
  facts,
  terms: { ...terms, ...prefixed('payslipLine.', lines) },
};
