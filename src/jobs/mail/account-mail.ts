/** Mail to somebody about their account: sent at once and kept nowhere, so that nobody else can read its link. */
import type { Mailer } from './mailer.ts';

export function mailSignInLink(mailer: Mailer, to: string, link: string): Promise<void> {
  return mailer.send({
    to,
    subject: 'Filage : votre lien de connexion — your sign-in link',
    text: `Pour vous connecter, ouvrez ce lien dans les vingt minutes. Il ne sert qu’une fois.

${link}

Si vous n’avez rien demandé, ne faites rien.

--
To sign in, open this link within twenty minutes. It works once.
If you asked for nothing, do nothing.
`,
  });
}

export function mailResetLink(mailer: Mailer, to: string, link: string): Promise<void> {
  return mailer.send({
    to,
    subject: 'Filage : un nouveau mot de passe — a new password',
    text: `Pour choisir un nouveau mot de passe, ouvrez ce lien dans les vingt minutes. Il ne sert qu’une fois.

${link}

Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.

--
To choose a new password, open this link within twenty minutes. It works once.
If you asked for nothing, do nothing: your password does not change.
`,
  });
}
