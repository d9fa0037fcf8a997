/** What the command line refuses by itself, in both languages; exit status 2, for something the caller must change. */
import type { Problem, Sentence, Words } from '#core/kernel/index.ts';

export const words = {
  problems: {
    'command.unknown': {
      fr: 'La commande « {name} » n’existe pas. Commandes : {known}.',
      en: 'There is no command “{name}”. Commands: {known}.',
    },
    'command.none': {
      fr: 'Il faut dire quelle commande : filage suivi de {known}.',
      en: 'Say which command: filage followed by {known}.',
    },
    'command.arguments': { fr: 'Il faut écrire : {usage}', en: 'Write: {usage}' },
    'settings.unknown': {
      fr: 'Le réglage {name} n’existe pas. Réglages de Filage : {known} (docs/hosting.md).',
      en: 'There is no setting {name}. Settings of Filage: {known} (docs/hosting.md).',
    },
    'settings.host': {
      fr: 'HOST doit être une adresse ou un nom de machine, comme 127.0.0.1 ; « {value} » n’en est pas un.',
      en: 'HOST must be an address or the name of a machine, such as 127.0.0.1; “{value}” is not.',
    },
    'settings.port': {
      fr: 'PORT doit être un nombre entier de 0 à 65535 (0 : un port libre) ; « {value} » n’en est pas un.',
      en: 'PORT must be a whole number from 0 to 65535 (0: any free port); “{value}” is not.',
    },
    'settings.data': {
      fr: 'FILAGE_DATA doit être un dossier ; « {value} » n’en est pas un.',
      en: 'FILAGE_DATA must be a folder; “{value}” is not.',
    },
    'settings.data-unwritable': {
      fr: 'Filage ne peut pas écrire dans le dossier de données {value} : {detail}',
      en: 'Filage cannot write to the data folder {value}: {detail}',
    },
    'settings.database-url': {
      fr: '{name} doit avoir la forme postgresql://rôle:mot-de-passe@machine:5432/base.',
      en: '{name} must look like postgresql://role:password@machine:5432/database.',
    },
    'settings.secret': {
      fr: 'FILAGE_SECRET doit être fait de 32 octets au hasard, en hexadécimal ou en base64 : « openssl rand -hex 32 » en donne. Plusieurs clés se séparent par des virgules, la plus récente d’abord.',
      en: 'FILAGE_SECRET must be 32 random bytes, in hexadecimal or base64: “openssl rand -hex 32” makes them. Several keys are separated by commas, the newest first.',
    },
    'settings.url': {
      fr: 'FILAGE_URL doit être l’adresse que tapent les gens, comme https://filage.example, sans chemin ; « {value} » ne convient pas.',
      en: 'FILAGE_URL must be the address people type, such as https://filage.example, without a path; “{value}” will not do.',
    },
    'settings.proxies': {
      fr: 'FILAGE_PROXIES doit être une liste d’adresses séparées par des virgules, comme 10.0.0.2 ou 10.0.0.0/8 ; « {value} » ne convient pas.',
      en: 'FILAGE_PROXIES must be a list of addresses separated by commas, such as 10.0.0.2 or 10.0.0.0/8; “{value}” will not do.',
    },
    'settings.smtp-url': {
      fr: 'SMTP_URL doit avoir la forme smtps://nom:mot-de-passe@machine:465 ou smtp://machine:587.',
      en: 'SMTP_URL must look like smtps://name:password@machine:465 or smtp://machine:587.',
    },
    'settings.smtp-from': {
      fr: 'SMTP_FROM doit être l’adresse d’expédition, comme « Filage <filage@filage.example> », et va avec SMTP_URL.',
      en: 'SMTP_FROM must be the sender’s address, such as “Filage <filage@filage.example>”, and goes with SMTP_URL.',
    },
    'settings.count': {
      fr: '{name} doit être un nombre entier positif ; « {value} » n’en est pas un.',
      en: '{name} must be a positive whole number; “{value}” is not.',
    },
    'serve.port-taken': {
      fr: 'Le port {port} est déjà pris sur {host} : arrêtez le programme qui l’occupe, ou donnez un autre PORT.',
      en: 'Port {port} is taken already on {host}: stop the program that uses it, or give another PORT.',
    },
    'serve.cannot-listen': {
      fr: 'Le serveur ne peut pas écouter sur {host}, port {port} : {detail}',
      en: 'The server cannot listen on {host}, port {port}: {detail}',
    },
    'seed.exists': {
      fr: 'L’organisation de démonstration « {slug} » existe déjà : rien n’a été changé.',
      en: 'The demo organisation “{slug}” is here already: nothing was changed.',
    },
    'serve.no-pages': {
      fr: 'Les pages de l’application n’ont pas été construites : lancez « npm start », qui le fait.',
      en: 'The pages of the application have not been built: run “npm start”, which does it.',
    },
    'token.no-organisation': {
      fr: 'Aucune organisation n’a l’adresse « {slug} ».',
      en: 'No organisation has the address “{slug}”.',
    },
    'token.no-production': {
      fr: 'Cette organisation n’a pas de production {id}.',
      en: 'This organisation has no production {id}.',
    },
    'sign-in-link.no-account': {
      fr: 'Aucun compte n’a l’adresse {address}.',
      en: 'No account has the address {address}.',
    },
  },
} satisfies Words;

export type RefusalCode = keyof typeof words.problems;

export class Refusal extends Error {
  readonly problem: Problem;
  readonly sentence: Sentence;

  constructor(code: RefusalCode, facts: Readonly<Record<string, string | number>> = {}) {
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
    const { fr, en } = words.problems[code];
    super(fill(en));
    this.name = 'Refusal';
    this.problem = { code, severity: 'blocking', facts, at: [] };
    this.sentence = { fr: fill(fr), en: fill(en) };
  }
}
