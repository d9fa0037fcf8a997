/** Erasing a person: for whoever keeps the house's records, and for everybody themselves. */
import { z } from 'zod';
import { breaks, type Context, defineRoute, notFound, stale, uuid } from '#api/http/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { erasePerson } from '#db/ground/people/index.ts';
import { applicationsOf, dropPersonal } from '#db/personal-data/index.ts';
import { findRow } from '#db/rows.ts';
import { type Erasing, eraseApplication } from '#jobs/school/admissions/index.ts';
import { keepReasons } from '#jobs/school/attendance/index.ts';
import { dropUnkept, eraseDocumentsOf } from '../ground/files/index.ts';
import { storedPerson } from '../ground/people/index.ts';
import { answerFor, answerJson, answerShape, kept } from './answer.ts';
import { ownPerson } from './who.ts';

const id = z.object({ id: uuid });
const done = z.object({ kept: z.array(kept) });

type Asked = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'services' | 'today' | 'now' | 'afterCommit'>;

async function eraseNow(asked: Asked, person: string, by: Erasing['by']): Promise<z.output<typeof done>> {
  const { tx, actor, services, today, now, afterCommit } = asked;
  const answer = await answerFor(tx, person, today, by);
  if (answer.problems.length > 0) throw breaks(answer.problems);
  await keepReasons(tx, { now, day: today });
  const proven = answer.kept.filter(({ kind }) => kind === 'attendance').map(({ id: enrolment }) => enrolment);
  await eraseDocumentsOf(asked, person, today, 'person erased');
  const addresses = by === 'themselves' ? 'confirmed' : 'emails';
  const { hashes } = await dropPersonal(tx, person, { proven, addresses });
  const sent: string[] = [];
  for (const application of await applicationsOf(tx, person)) {
    sent.push(...((await eraseApplication(tx, application, { now, because: 'request', by }))?.hashes ?? []));
  }
  const name = actor.organisation.locale === 'fr' ? 'Personne effacée' : 'Erased person';
  const papers = await erasePerson(tx, person, name);
  await recordChange(tx, { action: 'erase', subject: { kind: 'person', id: person }, changes: [] });
  afterCommit(async () => {
    services.actors.forget();
    await dropUnkept(services, actor, [...hashes, ...sent, ...papers]);
  });
  return { kept: [...answer.kept] };
}

const erase = defineRoute({
  id: 'people.erase',
  method: 'POST',
  path: '/people/{id}/erase',
  summary: 'Erases what tells who a person is, here and in the audit; what law keeps stays, and is named',
  needs: 'audit.erase',
  versioned: 'row',
  params: id,
  reply: done,
  handle: async ({ params, ifMatch, ...asked }) => {
    const found = await findRow(asked.tx, 'person', params.id, { lock: true });
    if (!found) throw notFound();
    if (found.version !== ifMatch) throw stale(storedPerson.json(found));
    return eraseNow(asked, params.id, 'the house');
  },
});

const preview = defineRoute({
  id: 'people.erasure',
  method: 'GET',
  path: '/people/{id}/erasure',
  summary: 'What erasing a person would do, what it would keep and why, and what has to end first',
  needs: 'audit.erase',
  writes: true,
  params: id,
  reply: answerShape,
  handle: async ({ tx, params, today }) => {
    if (!(await findRow(tx, 'person', params.id))) throw notFound();
    return answerJson(tx, params.id, await answerFor(tx, params.id, today, 'the house'));
  },
});

const ownPreview = defineRoute({
  id: 'own-data.erasure',
  method: 'GET',
  path: '/own-data/erasure',
  summary: 'What erasing oneself would do, what would be kept and why',
  needs: 'organisation.read',
  writes: true,
  reply: answerShape,
  handle: async ({ tx, actor, today }) => {
    const person = await ownPerson(tx, actor);
    return answerJson(tx, person, await answerFor(tx, person, today, 'themselves'));
  },
});

const ownErasure = defineRoute({
  id: 'own-data.erase',
  method: 'POST',
  path: '/own-data/erasure',
  summary: 'Erases oneself: what tells who one is goes; what law keeps stays, and is named',
  needs: 'organisation.read',
  body: z.strictObject({ understood: z.literal(true) }),
  reply: done,
  handle: async (asked) => {
    const person = await ownPerson(asked.tx, asked.actor);
    await findRow(asked.tx, 'person', person, { lock: true });
    return eraseNow(asked, person, 'themselves');
  },
});

export const erasureRoutes = [erase, preview, ownPreview, ownErasure];
