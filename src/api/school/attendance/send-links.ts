/** A link of their own for each trainee and trainer who has an address: how they sign without an account. */
import { z } from 'zod';
import { linkAddress, makeLink, revokeLinks } from '#api/ground/access/index.ts';
import { defineRoute } from '#api/http/index.ts';
import { cohort } from '#core/access/index.ts';
import { ensureSubject } from '#db/rows.ts';
import { cohortNames, traineesOf, trainersOfCohort } from '#db/school/attendance/index.ts';
import { postMail } from '#jobs/mail/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { ofCohort } from './shapes.ts';

const OPENS = 'attendance';

interface Holder {
  readonly role: 'trainee' | 'trainer';
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

export const sendLinks = defineRoute({
  id: 'attendance.send-links',
  method: 'POST',
  path: '/cohorts/{cohortId}/attendance-links',
  summary: 'Mail each trainee and trainer a new link to sign with; the ones before stop working',
  needs: 'attendance.keep',
  params: ofCohort,
  body: z.strictObject({ to: z.enum(['trainees', 'trainers', 'everybody']) }),
  reply: z.object({ sent: z.int(), withoutAddress: z.array(z.string()) }),
  handle: async ({ tx, actor, params: { cohortId }, body: { to }, services }) => {
    await cohortHome(tx, cohortId);
    const holders: Holder[] = [];
    if (to !== 'trainers') {
      const current = (await traineesOf(tx, [cohortId])).filter(({ state }) => state === 'enrolled');
      holders.push(...current.map((one) => ({ ...one, role: 'trainee' as const, name: nameOf(one) })));
    }
    if (to !== 'trainees') {
      const teaching = await trainersOfCohort(tx, cohortId);
      holders.push(...teaching.map((one) => ({ ...one, role: 'trainer' as const, name: nameOf(one) })));
    }
    const name = (await cohortNames(tx, [cohortId])).get(cohortId)!;
    const { slug, locale } = actor.organisation;
    let sent = 0;
    for (const { role, id, name: label, email } of holders) {
      if (email === null) continue;
      await ensureSubject(tx, role === 'trainee' ? 'enrolment' : 'trainer', id);
      await revokeLinks(tx, id, OPENS, cohortId);
      const scope = cohort(cohortId);
      const secret = await makeLink(tx, { role, scope, subjectId: id, opens: OPENS, label, sentTo: email });
      const address = linkAddress(services.settings.url, slug, OPENS, secret);
      await postMail(tx, services.queue, { to: email, about: id, ...mailOf(role, name, address, locale) });
      sent += 1;
    }
    services.actors.forget();
    return { sent, withoutAddress: holders.filter(({ email }) => email === null).map((one) => one.name) };
  },
});

const nameOf = (one: { readonly given_name: string; readonly family_name: string }): string =>
  `${one.given_name} ${one.family_name}`;

function mailOf(role: Holder['role'], cohortName: string, address: string, locale: 'fr' | 'en') {
  if (locale === 'en') {
    const act = role === 'trainee' ? 'sign each half-day' : 'countersign what you teach';
    return {
      subject: `${cohortName}: your link to sign`,
      text: `Hello,\n\nWith this link you ${act}, on your phone, without an account:\n\n${address}\n\nOpen it once with network and keep the page: it then works without. The link is yours alone; it replaces the one before.\n`,
    };
  }
  const act = role === 'trainee' ? 'signer chaque demi-journée' : 'contresigner ce que vous enseignez';
  return {
    subject: `${cohortName} : votre lien pour signer`,
    text: `Bonjour,\n\nCe lien permet de ${act}, sur votre téléphone, sans compte :\n\n${address}\n\nOuvrez-le une fois avec du réseau et gardez la page : elle fonctionne ensuite sans. Ce lien n’est qu’à vous ; il remplace le précédent.\n`,
  };
}
