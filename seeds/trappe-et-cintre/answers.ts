/** What applicants wrote: each says it in their own way, out of a few. */
import type { Applicant } from './applicants.ts';

const PROJECTS = [
  'Je suis la logistique d’un petit collectif depuis deux ans et je veux en tenir enfin le budget et les contrats, pour que nos tournées cessent de reposer sur la bonne volonté.',
  'Après plusieurs saisons à l’accueil d’un lieu, je veux passer de l’autre côté : monter une production, chercher des coproducteurs et vendre des dates.',
  'Je tiens la communication d’un groupe. Il me manque le chiffrage, la paie et le droit pour devenir leur chargée de production.',
  'J’ai organisé un festival associatif de trois jours. Je veux en faire mon métier et apprendre à monter des dossiers de subvention solides.',
  'Régisseur depuis quelques années, je connais le plateau ; je veux apprendre ce qui se joue avant, au bureau, et accompagner une compagnie que je connais.',
  'Je veux créer un bureau de production partagé entre trois compagnies de rue. La formation me donnerait la méthode et le réseau qui me manquent.',
] as const;

const TIES = [
  'Je vais voir une quarantaine de spectacles par an et je programme une petite scène l’été.',
  'J’ai grandi dans une école de cirque et j’y donne encore un coup de main aux galas.',
  'Je chante dans un chœur et je m’occupe de ses concerts depuis cinq ans.',
  'J’ai été bénévole dans quatre festivals, à la billetterie puis au catering.',
  'J’ai joué au théâtre au lycée, puis j’ai préféré ce qui se passe en coulisses.',
] as const;

export const answersOf = ({ route }: Applicant, index: number): Readonly<Record<string, string | boolean>> => ({
  projet:
    route === 'derogation'
      ? `${PROJECTS[index % PROJECTS.length]} Je n’ai pas tout ce que vous demandez, mais j’ai fait ce travail bénévolement et je peux le montrer.`
      : PROJECTS[index % PROJECTS.length]!,
  lien: TIES[(index * 2) % TIES.length]!,
  stage: index % 3 === 0,
});
