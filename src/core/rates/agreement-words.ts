/** Labels of the agreements' grids, allowances, limits of working time and payroll tax. */
import type { Sentence, Words } from '../kernel/index.ts';
import { CCNEAC_STAFF } from './ccneac-staff.ts';
import { CCNSVP_LABELS } from './ccnsvp-words.ts';

const say = (fr: string, en: string): Sentence => ({ fr, en });

const musicians = (id: string, fr: string, en: string): Readonly<Record<string, Sentence>> => ({
  [`ccneac.${id}.performance`]: say(`CCNEAC · ${fr} · cachet`, `CCNEAC · ${en} · fee`),
  [`ccneac.${id}.performance.sevenInFortnight`]: say(
    `CCNEAC · ${fr} · cachet, 7 représentations ou plus par 15 jours`,
    `CCNEAC · ${en} · fee, 7 performances or more in 15 days`,
  ),
  [`ccneac.${id}.performance.continuous`]: say(
    `CCNEAC · ${fr} · cachet, période continue de plus d’une semaine`,
    `CCNEAC · ${en} · fee, continuous period of more than a week`,
  ),
  [`ccneac.${id}.performance.smallVenue`]: say(
    `CCNEAC · ${fr} · salle de moins de 300 places`,
    `CCNEAC · ${en} · venue under 300 seats`,
  ),
  [`ccneac.${id}.performance.firstPart`]: say(`CCNEAC · ${fr} · première partie`, `CCNEAC · ${en} · first part`),
  [`ccneac.${id}.performance.discoveryStage`]: say(
    `CCNEAC · ${fr} · plateau découverte`,
    `CCNEAC · ${en} · discovery stage`,
  ),
  [`ccneac.${id}.rehearsal.isolated`]: say(
    `CCNEAC · ${fr} · service de répétition isolé`,
    `CCNEAC · ${en} · isolated rehearsal service`,
  ),
  [`ccneac.${id}.rehearsal.day`]: say(
    `CCNEAC · ${fr} · journée de deux services de répétition`,
    `CCNEAC · ${en} · day of two rehearsal services`,
  ),
  [`ccneac.${id}.rehearsalAndPerformance`]: say(
    `CCNEAC · ${fr} · journée d’une répétition et d’une représentation`,
    `CCNEAC · ${en} · day of one rehearsal and one performance`,
  ),
  [`ccneac.${id}.month.openEnded`]: say(`CCNEAC · ${fr} · mois, CDI`, `CCNEAC · ${en} · month, open-ended`),
  [`ccneac.${id}.month.fixedTerm`]: say(
    `CCNEAC · ${fr} · mois, CDD de plus d’un mois`,
    `CCNEAC · ${en} · month, fixed term over a month`,
  ),
  [`ccneac.${id}.month.cddu`]: say(
    `CCNEAC · ${fr} · mois, CDDU de plus d’un mois`,
    `CCNEAC · ${en} · month, CDDU over a month`,
  ),
});

const steps = Object.fromEntries(
  CCNEAC_STAFF.flatMap(({ id }) => {
    const match = /^ccneac\.staff\.group(\d)\.step(\d+)$/.exec(id);
    if (!match) return [];
    const [, group, step] = match;
    return [[id, say(`CCNEAC · groupe ${group} · échelon ${step}`, `CCNEAC · group ${group} · step ${step}`)]];
  }),
);

const choirYears = Object.fromEntries(
  [2, 3, 4, 5, 6].map((step) => {
    const [from, to] = [3 * step - 2, 3 * step];
    return [
      `ccneac.choir.month.openEnded.step${step}`,
      say(
        `CCNEAC · chœur · mois, CDI, de la ${from}e à la ${to}e année`,
        `CCNEAC · choir · month, open-ended, years ${from} to ${to}`,
      ),
    ];
  }),
);

const artists = {
  'ccneac.dramatic.performance.firstTwo': say(
    'CCNEAC · artiste dramatique ou chorégraphique · cachet, 1 ou 2 dans le mois',
    'CCNEAC · dramatic or choreographic artist · fee, 1 or 2 in the month',
  ),
  'ccneac.dramatic.performance.moreThanTwo': say(
    'CCNEAC · artiste dramatique ou chorégraphique · cachet, plus de 2 dans le mois',
    'CCNEAC · dramatic or choreographic artist · fee, more than 2 in the month',
  ),
  'ccneac.dramatic.rehearsalService': say(
    'CCNEAC · artiste dramatique ou chorégraphique · service de répétition, CDD de moins d’un mois',
    'CCNEAC · dramatic or choreographic artist · rehearsal service, fixed term under a month',
  ),
  'ccneac.dramatic.month.long': say(
    'CCNEAC · artiste dramatique ou chorégraphique · mois, CDI et CDD de plus de 4 mois',
    'CCNEAC · dramatic or choreographic artist · month, open-ended or over 4 months',
  ),
  'ccneac.dramatic.month.short': say(
    'CCNEAC · artiste dramatique ou chorégraphique · mois, CDD de moins de 4 mois',
    'CCNEAC · dramatic or choreographic artist · month, fixed term under 4 months',
  ),
  'ccneac.dramatic.month.split': say(
    'CCNEAC · artiste dramatique ou chorégraphique · mois, période fractionnée',
    'CCNEAC · dramatic or choreographic artist · month, split period',
  ),
  'ccneac.dramatic.firstCachets': say(
    'CCNEAC · cachets du mois payés au tarif haut',
    'CCNEAC · fees of the month paid at the higher rate',
  ),
  'ccneac.dramatic.longContract': say('CCNEAC · contrat long (mois)', 'CCNEAC · long contract (months)'),
  ...musicians(
    'musician.ensemble',
    'musicien·ne d’ensemble sans nomenclature',
    'musician, ensemble without nomenclature',
  ),
  ...musicians('musician.currentMusic', 'musicien·ne, musiques actuelles', 'musician, current music'),
  ...musicians('musician.other', 'musicien·ne d’une autre entreprise', 'musician of another company'),
  ...musicians('choir', 'artiste de chœur', 'choir artist'),
  ...musicians('lyricSoloist', 'artiste lyrique soliste', 'lyric soloist'),
  ...choirYears,
  'ccneac.musician.nomenclature.service': say(
    'CCNEAC · musicien·ne avec nomenclature · service de 3 h',
    'CCNEAC · musician with nomenclature · service of 3 h',
  ),
  'ccneac.musician.nomenclature.month.tutti': say(
    'CCNEAC · musicien·ne avec nomenclature · mois, tuttiste',
    'CCNEAC · musician with nomenclature · month, tutti',
  ),
  'ccneac.musician.nomenclature.month.soloist': say(
    'CCNEAC · musicien·ne avec nomenclature · mois, soliste',
    'CCNEAC · musician with nomenclature · month, soloist',
  ),
  'ccneac.musician.nomenclature.month.principal': say(
    'CCNEAC · musicien·ne avec nomenclature · mois, chef·fe de pupitre',
    'CCNEAC · musician with nomenclature · month, principal',
  ),
  'ccneac.nomenclature.serviceHours': say(
    'CCNEAC · heures d’un service d’orchestre',
    'CCNEAC · hours of an orchestra service',
  ),
  'ccneac.musician.rehearsalDayHours': say(
    'CCNEAC · heures d’une journée de deux services',
    'CCNEAC · hours of a day of two services',
  ),
  'ccneac.musician.fortnight.performances': say(
    'CCNEAC · représentations par quinzaine pour le tarif réduit',
    'CCNEAC · performances a fortnight for the lower rate',
  ),
  'ccneac.musician.fortnight.days': say('CCNEAC · jours d’une quinzaine', 'CCNEAC · days of a fortnight'),
  'ccneac.circus.performance.firstTwo': say(
    'CCNEAC · cirque, 5 artistes au plus · cachet, 1 ou 2 dans le mois',
    'CCNEAC · circus, 5 artists at most · fee, 1 or 2 in the month',
  ),
  'ccneac.circus.performance.moreThanTwo': say(
    'CCNEAC · cirque, 5 artistes au plus · cachet, plus de 2 dans le mois',
    'CCNEAC · circus, 5 artists at most · fee, more than 2 in the month',
  ),
  'ccneac.circus.performance.largePlateau': say(
    'CCNEAC · cirque, plus de 5 artistes · cachet',
    'CCNEAC · circus, more than 5 artists · fee',
  ),
  'ccneac.circus.rehearsal.day': say('CCNEAC · cirque · journée de répétition', 'CCNEAC · circus · rehearsal day'),
  'ccneac.circus.rehearsal.isolated': say(
    'CCNEAC · cirque · service de répétition isolé',
    'CCNEAC · circus · isolated rehearsal service',
  ),
  'ccneac.circus.month': say('CCNEAC · cirque · mois', 'CCNEAC · circus · month'),
  'ccneac.circus.smallPlateau': say(
    'CCNEAC · cirque · artistes d’un petit plateau',
    'CCNEAC · circus · artists of a small stage',
  ),
  'ccneac.trainee.firstYear': say('CCNEAC · stagiaire 1re année (% en moins)', 'CCNEAC · trainee, 1st year (% less)'),
  'ccneac.trainee.secondYear': say('CCNEAC · stagiaire 2e année (% en moins)', 'CCNEAC · trainee, 2nd year (% less)'),
};

const staff = {
  ...steps,
  'ccneac.staff.monthlyHours': say('CCNEAC · heures d’un mois', 'CCNEAC · hours of a month'),
  'ccneac.staff.shortestCall': say('CCNEAC · convocation la plus courte', 'CCNEAC · shortest call'),
  'ccneac.staff.nightUplift': say(
    'CCNEAC · majoration de nuit, de 1 h à 6 h (%)',
    'CCNEAC · night uplift, 1 to 6 a.m. (%)',
  ),
  'ccneac.staff.overtimeUplift': say(
    'CCNEAC · majoration des heures supplémentaires (%)',
    'CCNEAC · overtime uplift (%)',
  ),
  'ccneac.staff.overtimeUplift.beyond': say(
    'CCNEAC · majoration des heures supplémentaires, après 80 heures (%)',
    'CCNEAC · overtime uplift, after 80 hours (%)',
  ),
  'ccneac.allowance.basket': say('CCNEAC · indemnité de panier', 'CCNEAC · meal basket'),
  'ccneac.allowance.equipment': say('CCNEAC · indemnité d’équipement', 'CCNEAC · equipment allowance'),
  'ccneac.allowance.dressedFire': say('CCNEAC · feu habillé', 'CCNEAC · costumed appearance supplement'),
  'ccneac.allowance.actingPart': say('CCNEAC · participation au jeu', 'CCNEAC · acting supplement'),
  'ccneac.allowance.choirFire': say('CCNEAC · feux des artistes de chœur', 'CCNEAC · choir supplement'),
};

const travel = {
  'ccneac.travel.meal': say('CCNEAC · repas principal en déplacement', 'CCNEAC · main meal on the road'),
  'ccneac.travel.roomAndBreakfast': say('CCNEAC · chambre et petit déjeuner', 'CCNEAC · room and breakfast'),
  'ccneac.travel.breakfast': say('CCNEAC · petit déjeuner seul', 'CCNEAC · breakfast alone'),
  'ccneac.travel.longTrip.kilometres': say(
    'CCNEAC · grand déplacement : distance (km, aller)',
    'CCNEAC · long trip: distance (km, one way)',
  ),
  'ccneac.travel.longTrip.hours': say(
    'CCNEAC · grand déplacement : transports en commun (aller-retour)',
    'CCNEAC · long trip: public transport (return)',
  ),
  'ccneac.travel.split.leavesEarly': say('CCNEAC · départ tôt', 'CCNEAC · early departure'),
  'ccneac.travel.split.leavesBeforeLunch': say('CCNEAC · départ avant le déjeuner', 'CCNEAC · departure before lunch'),
  'ccneac.travel.split.returnsAfterDinner': say('CCNEAC · retour après le dîner', 'CCNEAC · return after dinner'),
  'ccneac.travel.split.returnsAtNight': say('CCNEAC · retour dans la nuit', 'CCNEAC · return at night'),
  'ccneac.travel.counted.longTrip': say('CCNEAC · voyage long', 'CCNEAC · long journey'),
  'ccneac.travel.counted.full': say('CCNEAC · voyage compté en entier', 'CCNEAC · journey counted in full'),
  'ccneac.travel.counted.fullLongTrip': say(
    'CCNEAC · voyage long compté en entier',
    'CCNEAC · long journey counted in full',
  ),
  'ccneac.travel.counted.dayOfTravel': say('CCNEAC · journée de voyage seul', 'CCNEAC · day of travel only'),
  'ccneac.settling.months': say('CCNEAC · double résidence (mois)', 'CCNEAC · double residence (months)'),
  'ccnsvp.travel.roomAndBreakfast': say('CCNSVP · chambre et petit déjeuner', 'CCNSVP · room and breakfast'),
  'ccnsvp.travel.meal': say('CCNSVP · repas principal en tournée', 'CCNSVP · main meal on tour'),
  'urssaf.meal.restaurant': say('URSSAF · limite d’un repas au restaurant', 'URSSAF · limit of a restaurant meal'),
  'urssaf.night.paris': say('URSSAF · limite d’une nuit, 75, 92, 93, 94', 'URSSAF · limit of a night, Paris area'),
  'urssaf.night.elsewhere': say('URSSAF · limite d’une nuit, ailleurs', 'URSSAF · limit of a night, elsewhere'),
  'urssaf.meal.workplace': say('URSSAF · limite d’un repas au travail', 'URSSAF · limit of a meal at work'),
  'urssaf.meal.outside': say('URSSAF · limite d’un repas hors des locaux', 'URSSAF · limit of a meal off the premises'),
  'urssaf.longStay.fromFourthMonth': say(
    'URSSAF · abattement dès le 4e mois (%)',
    'URSSAF · less from the 4th month (%)',
  ),
  'urssaf.longStay.fromTwentyFifthMonth': say(
    'URSSAF · abattement dès le 25e mois (%)',
    'URSSAF · less from the 25th month (%)',
  ),
};

const payrollTax = {
  'payrollTax.base': say('Taxe sur les salaires · taux de base (%)', 'Payroll tax · base rate (%)'),
  'payrollTax.second': say(
    'Taxe sur les salaires · premier taux majoré (points)',
    'Payroll tax · first uplift (points)',
  ),
  'payrollTax.third': say(
    'Taxe sur les salaires · second taux majoré (points)',
    'Payroll tax · second uplift (points)',
  ),
  'payrollTax.second.above': say(
    'Taxe sur les salaires · seuil du premier taux majoré',
    'Payroll tax · first threshold',
  ),
  'payrollTax.third.above': say(
    'Taxe sur les salaires · seuil du second taux majoré',
    'Payroll tax · second threshold',
  ),
  'payrollTax.associationAllowance': say(
    'Taxe sur les salaires · abattement des associations',
    'Payroll tax · associations’ allowance',
  ),
  'payrollTax.franchise': say('Taxe sur les salaires · franchise', 'Payroll tax · amount let off'),
  'payrollTax.relief.limit': say('Taxe sur les salaires · fin de la décote', 'Payroll tax · end of the relief'),
  'payrollTax.relief.share': say(
    'Taxe sur les salaires · part de la décote (%)',
    'Payroll tax · share of the relief (%)',
  ),
  'payrollTax.share.free': say('Taxe sur les salaires · rapport sans taxe (%)', 'Payroll tax · ratio without tax (%)'),
  'payrollTax.share.full': say(
    'Taxe sur les salaires · rapport pris en entier (%)',
    'Payroll tax · ratio taken in full (%)',
  ),
  'payrollTax.share.factor': say(
    'Taxe sur les salaires · progression entre les deux',
    'Payroll tax · slope between the two',
  ),
};

const workingTime = Object.fromEntries(
  (
    [
      ['day', 'travail par jour', 'work a day'],
      ['day.extended', 'travail par jour, avec dérogation', 'work a day, with a derogation'],
      [
        'day.extended.beforeOpening',
        'jours avant la première où 12 h sont permises',
        'days before the opening with 12 h',
      ],
      ['week', 'travail par semaine', 'work a week'],
      ['week.average', 'travail moyen sur 12 semaines', 'average work over 12 weeks'],
      ['dailyRest', 'repos quotidien', 'daily rest'],
      ['dailyRest.least', 'repos quotidien réduit', 'reduced daily rest'],
      ['weeklyRest', 'repos hebdomadaire', 'weekly rest'],
      ['daysInARow', 'jours de suite', 'days in a row'],
      ['amplitude', 'amplitude', 'amplitude'],
      ['sundays', 'dimanches travaillés par an', 'Sundays worked a year'],
      ['legalWeek', 'semaine légale', 'legal week'],
      [
        'actors.travelForbidsPlaying',
        'artistes dramatiques, voyage qui empêche de jouer',
        'actors, travel that forbids playing',
      ],
      ['actors.service', 'artistes dramatiques, service', 'actors, service'],
      ['actors.services', 'artistes dramatiques, services par jour', 'actors, services a day'],
      [
        'actors.services.beforeOpening',
        'artistes dramatiques, services avant la première',
        'actors, services before the opening',
      ],
      [
        'actors.beforeOpening',
        'artistes dramatiques, jours ouvrés avant la première',
        'actors, working days before the opening',
      ],
      ['actors.performances', 'artistes dramatiques, représentations par mois', 'actors, performances a month'],
      ['actors.restBeforeShow', 'artistes dramatiques, repos avant le spectacle', 'actors, rest before the show'],
      [
        'actors.restBeforeShow.collective',
        'artistes dramatiques, repos, préparation collective',
        'actors, rest, collective preparation',
      ],
      [
        'actors.rest.shortTrip',
        'artistes dramatiques, repos après un voyage court',
        'actors, rest after a short journey',
      ],
      ['actors.rest.longTrip', 'artistes dramatiques, repos après un voyage long', 'actors, rest after a long journey'],
      ['travel.shortTrip', 'voyage court', 'short journey'],
      ['travel.middleTrip', 'voyage moyen', 'middling journey'],
      ['travel.longTrip', 'voyage long', 'long journey'],
      ['rest.shortTrip', 'repos après un voyage court', 'rest after a short journey'],
      ['rest.middleTrip', 'repos après 2 à 4 h de voyage', 'rest after 2 to 4 h of travel'],
      ['rest.longerTrip', 'repos après 4 à 6 h de voyage', 'rest after 4 to 6 h of travel'],
      ['rest.longTrip', 'repos après plus de 6 h de voyage', 'rest after more than 6 h of travel'],
      ['creation.weeks', 'création, semaines', 'creation, weeks'],
      ['creation.rehearsalWeeks', 'création, semaines de répétition', 'creation, weeks of rehearsal'],
      ['creation.fractions', 'création, fractions au plus', 'creation, fractions at most'],
      [
        'creation.lastFraction',
        'création, jours ouvrés avant la première',
        'creation, working days before the opening',
      ],
      ['creation.span', 'création, mois au plus', 'creation, months at most'],
      ['revival.oneService', 'reprise, semaines avant un service', 'revival, weeks before one service'],
      ['revival.twoServices', 'reprise, semaines avant deux services', 'revival, weeks before two services'],
    ] as const
  ).map(([id, fr, en]) => [`workingTime.${id}`, say(`Durée du travail · ${fr}`, `Working time · ${en}`)]),
);

export const words: Words = {
  rates: {
    ...CCNSVP_LABELS,
    ...artists,
    ...staff,
    ...travel,
    ...payrollTax,
    ...workingTime,
    'intermittence.cachetHours': say('Annexe 10 · heures d’un cachet', 'Annex 10 · hours of a cachet'),
    'intermittence.monthlyCachets': say('Annexe 10 · cachets par mois', 'Annex 10 · fees a month'),
    'intermittence.yearlyHours': say(
      'Annexes 8 et 10 · heures pour ouvrir des droits',
      'Annexes 8 and 10 · hours that open rights',
    ),
  },
  terms: {
    'rateTopic.ccneacArtists': say('CCNEAC, artistes', 'CCNEAC, artists'),
    'rateTopic.ccneacStaff': say('CCNEAC, personnel non artistique', 'CCNEAC, non-artists'),
    'rateTopic.ccnsvpArtists': say('CCNSVP, artistes', 'CCNSVP, artists'),
    'rateTopic.ccnsvpStaff': say('CCNSVP, technique et administration', 'CCNSVP, technical staff and administration'),
    'rateTopic.travelAllowances': say('Déplacements', 'Travel allowances'),
    'rateTopic.payrollTax': say('Taxe sur les salaires', 'Payroll tax'),
    'rateTopic.workingTime': say('Durée du travail et repos', 'Working time and rest'),
  },
};
