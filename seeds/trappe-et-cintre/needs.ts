/** What some of the cohort need because of a disability, as they told it and as it was arranged. */
import type { DemoCohort } from '#db/demo/index.ts';

export const needs: DemoCohort['needs'] = [
  {
    about: { trainee: 'ramondenc' },
    need: 'Dyslexie : supports envoyés la veille, en fichier texte, et un tiers de temps aux écrits.',
    arrangement: 'Supports déposés la veille à 18 h ; salle à part et 1 h 20 par heure d’épreuve.',
  },
  {
    about: { trainee: 'lacassade' },
    need: 'Fauteuil roulant : une table réglable en hauteur, et le trajet jusqu’à l’atelier sans marche.',
    arrangement: 'Table réglable dans la grande salle ; les séances en atelier passent au rez-de-chaussée.',
  },
  {
    about: { trainee: 'oloronne' },
    need: 'Traitement qui fatigue : pouvoir sortir dix minutes au milieu de chaque demi-journée.',
  },
  {
    about: { application: 'pibracq' },
    need: 'Basse vision : le formulaire en grands caractères et l’entretien par téléphone.',
    arrangement: 'Questions envoyées en corps 18 ; entretien par téléphone proposé.',
  },
];
