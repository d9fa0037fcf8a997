import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'calendar.two-places': {
      fr: '{person} est attendu·e à deux endroits le {on} : « {first} » et « {second} ». Déplacer l’un des deux, ou prévoir un remplacement.',
      en: '{person} is called to two things at once on {on}: “{first}” and “{second}”. Move one of them, or plan a replacement.',
    },
    'calendar.two-places-option': {
      fr: '{person} : une option chevauche une autre date le {on} (« {first} », « {second} »). C’est permis tant que ce n’est qu’une option.',
      en: '{person}: an option overlaps another date on {on} (“{first}”, “{second}”). Allowed as long as it is only an option.',
    },
    'calendar.work-on-day-off': {
      fr: '{person} a un jour de repos le {on}, et une convocation : « {first} », « {second} ».',
      en: '{person} has a day off on {on}, and a call: “{first}”, “{second}”.',
    },
    'calendar.kept-by-timetable': {
      fr: 'Cette date est une séance : elle se déplace et s’annule dans l’emploi du temps de sa promotion, qui prévient les personnes concernées.',
      en: 'This date is a session: it is moved and called off in the timetable of its cohort, which tells those concerned.',
    },
    'calendar.ends-before-start': {
      fr: '« {event} » finit avant de commencer.',
      en: '“{event}” ends before it begins.',
    },
    'calendar.longer-than-a-year': {
      fr: '« {event} » dure du {from} au {to}, plus de {most} jours : avancer sa fin, ou en faire plusieurs dates.',
      en: '“{event}” lasts from {from} to {to}, more than {most} days: end it earlier, or make several dates of it.',
    },
    'calendar.cancelled-without-cause': {
      fr: '« {event} » est annulé sans cause : les salaires dus en dépendent.',
      en: '“{event}” is cancelled without a cause: the pay that is due depends on it.',
    },
    'calendar.option-without-rank': {
      fr: '« {event} » est une option sans rang : la première option passe avant les autres.',
      en: '“{event}” is an option without a rank: the first option goes before the others.',
    },
    'calendar.option-expired': {
      fr: 'L’option « {event} » a expiré le {expired} : la confirmer, la prolonger ou la lever.',
      en: 'The option “{event}” expired on {expired}: confirm it, extend it or release it.',
    },
    'calendar.postponed-without-date': {
      fr: '« {event} » est reporté, sans nouvelle date.',
      en: '“{event}” is postponed, without a new date.',
    },
    'calendar.played-in-the-future': {
      fr: '« {event} » est noté comme joué alors que sa date n’est pas passée.',
      en: '“{event}” is marked as played although its date has not passed.',
    },
    'calendar.state-not-allowed': {
      fr: 'Une date ne passe pas de l’état « {from:state} » à l’état « {to:state} ».',
      en: 'A date does not pass from “{from:state}” to “{to:state}”.',
    },
    'rest.under-11h': {
      fr: '{person} n’a que {rest} de repos le {on}, entre « {before} » et « {after} », au lieu de {limit} (Code du travail L3131-1, CCNEAC VI.7). Seul un accord d’entreprise permet moins, sans descendre sous 9 h.',
      en: '{person} has only {rest} of rest on {on}, between “{before}” and “{after}”, instead of {limit} (Code du travail L3131-1, CCNEAC VI.7). Only a company agreement allows less, never under 9 h.',
    },
    'rest.under-11h-technician': {
      fr: '{person} n’a que {rest} de repos le {on}, entre « {before} » et « {after} », au lieu de {limit}. Dérogation : 9 h pour le personnel technique en répétition, montage ou démontage ; chaque heure manquante se récupère, ou se paie si le contrat dure moins d’un mois (CCNEAC VI.7).',
      en: '{person} has only {rest} of rest on {on}, between “{before}” and “{after}”, instead of {limit}. Derogation: 9 h for technical staff on rehearsals, set-ups or strikes; each missing hour is recovered, or paid on contracts under a month (CCNEAC VI.7).',
    },
    'rest.under-9h': {
      fr: '{person} n’a que {rest} de repos le {on}, entre « {before} » et « {after} » : moins de 9 h n’est jamais permis (Code du travail D3131-6).',
      en: '{person} has only {rest} of rest on {on}, between “{before}” and “{after}”: less than 9 h is never allowed (Code du travail D3131-6).',
    },
    'rest.weekly-under-35h': {
      fr: '{person} n’a pas {limit} de repos d’affilée dans la semaine du {from} au {to} ; le plus long : {rest} (Code du travail L3132-2, CCNEAC VI.5). Pas de dérogation.',
      en: '{person} does not have {limit} of rest in one piece in the week from {from} to {to}; the longest is {rest} (Code du travail L3132-2, CCNEAC VI.5). No derogation.',
    },
    'days.over-six': {
      fr: '{person} travaille ou voyage {count} jours de suite, du {from} au {to} : six au plus (Code du travail L3132-1, CCNEAC VI.5). Pas de dérogation.',
      en: '{person} works or travels {count} days in a row, from {from} to {to}: six at most (Code du travail L3132-1, CCNEAC VI.5). No derogation.',
    },
    'hours.over-10h': {
      fr: '{person} : {hours} de travail le {on}, au-delà de {limit} (Code du travail L3121-18). Dérogation jusqu’à 12 h en tournée, en festival, pour un montage ou un démontage et dans les 15 jours avant une première (CCNEAC VI.6).',
      en: '{person}: {hours} of work on {on}, over {limit} (Code du travail L3121-18). Derogation up to 12 h on tour, at a festival, for a set-up or strike and in the 15 days before an opening (CCNEAC VI.6).',
    },
    'hours.over-12h': {
      fr: '{person} : {hours} de travail le {on}, au-delà du maximum de {limit} (Code du travail L3121-19, CCNEAC VI.6). Pas de dérogation.',
      en: '{person}: {hours} of work on {on}, over the maximum of {limit} (Code du travail L3121-19, CCNEAC VI.6). No derogation.',
    },
    'hours.week-over-48h': {
      fr: '{person} : {hours} de travail dans la semaine du {from} au {to}, au-delà de {limit} (Code du travail L3121-20, CCNEAC VI.4). Dérogation de l’inspection du travail seulement.',
      en: '{person}: {hours} of work in the week from {from} to {to}, over {limit} (Code du travail L3121-20, CCNEAC VI.4). Only the labour inspectorate can allow more.',
    },
    'amplitude.over-13h': {
      fr: '{person} : {hours} entre le début et la fin de la journée du {on}, au-delà de {limit}, voyages et repos compris (CCNEAC VIII.4.4 et XIII.3). Pas de dérogation.',
      en: '{person}: {hours} from the beginning to the end of {on}, over {limit}, travel and breaks included (CCNEAC VIII.4.4 and XIII.3). No derogation.',
    },
    'actors.travel-forbids-playing': {
      fr: '{person} voyage {hours} le {on} : à partir de {limit} de voyage on ne joue pas le jour même, « {event} » (CCNEAC XIII.3). Partir la veille.',
      en: '{person} travels {hours} on {on}: from {limit} of travel nobody plays the same day, “{event}” (CCNEAC XIII.3). Leave the day before.',
    },
    'actors.run-through-on-performance-day': {
      fr: '{person} : pas de filage dans les conditions du spectacle le jour d’une représentation, le {on}, « {event} » (CCNEAC XIII.2.4). Un raccord d’un service au plus reste possible.',
      en: '{person}: no run-through in show conditions on a performance day, {on}, “{event}” (CCNEAC XIII.2.4). Touching up, one service at most, remains possible.',
    },
    'actors.third-service': {
      fr: '{person} a un troisième service le {on}, « {event} » : deux au plus, sauf dans les {days} jours ouvrés avant la première (CCNEAC XIII.2.3).',
      en: '{person} has a third service on {on}, “{event}”: two at most, save in the {days} working days before the opening (CCNEAC XIII.2.3).',
    },
    'actors.too-many-services': {
      fr: '{person} a {count} services le {on} : jamais plus de {limit} (CCNEAC XIII.2.3).',
      en: '{person} has {count} services on {on}: never more than {limit} (CCNEAC XIII.2.3).',
    },
    'actors.service-over-4h': {
      fr: '{person} : le service « {event} » du {on} dure {hours}, au-delà de {limit} (CCNEAC XIII.2.3). Le couper en deux services.',
      en: '{person}: the service “{event}” on {on} lasts {hours}, over {limit} (CCNEAC XIII.2.3). Cut it into two services.',
    },
    'actors.rest-before-show': {
      fr: '{person} n’a que {rest} avant « {event} » le {on}, au lieu de {limit} de repos : 2 h 30 avant le lever de rideau, 1 h 30 avant une préparation collective (CCNEAC XIII.2.4).',
      en: '{person} has only {rest} before “{event}” on {on}, instead of {limit} of rest: 2 h 30 before the curtain, 1 h 30 before collective preparation (CCNEAC XIII.2.4).',
    },
    'actors.rest-after-travel': {
      fr: '{person} n’a que {rest} de repos à l’arrivée le {on}, avant « {event} », au lieu de {limit} (CCNEAC XIII.3).',
      en: '{person} has only {rest} of rest on arrival on {on}, before “{event}”, instead of {limit} (CCNEAC XIII.3).',
    },
    'actors.over-30-performances': {
      fr: '{person} joue plus de {limit} fois en un mois de date à date, du {from} au {on} (CCNEAC XIII.2.4). Au-delà, seulement selon l’article XIII.5.',
      en: '{person} plays more than {limit} times in a month from date to date, from {from} to {on} (CCNEAC XIII.2.4). More only as article XIII.5 says.',
    },
  },
  terms: {
    'event.rehearsal': { fr: 'Répétition', en: 'Rehearsal' },
    'event.residency': { fr: 'Résidence', en: 'Residency' },
    'event.setUp': { fr: 'Montage', en: 'Set-up' },
    'event.technicalRehearsal': { fr: 'Répétition technique', en: 'Technical rehearsal' },
    'event.runThrough': { fr: 'Filage', en: 'Run-through' },
    'event.performance': { fr: 'Représentation', en: 'Performance' },
    'event.strike': { fr: 'Démontage', en: 'Strike' },
    'event.travel': { fr: 'Voyage', en: 'Travel' },
    'event.dayOff': { fr: 'Relâche', en: 'Day off' },
    'event.meeting': { fr: 'Réunion', en: 'Meeting' },
    'event.deadline': { fr: 'Échéance', en: 'Deadline' },
    'event.teaching': { fr: 'Séance de formation', en: 'Training session' },
    'state.idea': { fr: 'Idée', en: 'Idea' },
    'state.option': { fr: 'Option', en: 'Option' },
    'state.confirmed': { fr: 'Confirmé', en: 'Confirmed' },
    'state.played': { fr: 'Joué', en: 'Played' },
    'state.postponed': { fr: 'Reporté', en: 'Postponed' },
    'state.cancelled': { fr: 'Annulé', en: 'Cancelled' },
    'cause.us': { fr: 'De notre fait', en: 'By us' },
    'cause.presenter': { fr: 'Du fait de l’organisateur', en: 'By the presenter' },
    'cause.illness': { fr: 'Maladie', en: 'Illness' },
    'cause.forceMajeure': { fr: 'Force majeure', en: 'Force majeure' },
    'cause.optionLost': { fr: 'Option perdue', en: 'Option lost' },
    'cause.other': { fr: 'Autre cause', en: 'Other cause' },
  },
};
