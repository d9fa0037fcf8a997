import { z } from 'zod';
import { calendarDate, line, notFound, rowRoutes } from '#api/http/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { CATEGORIES, profession, skill, storedProfession, storedSkill } from './shapes.ts';

async function guard(tx: Tx, params: Readonly<Record<string, string>>): Promise<void> {
  if (!(await findRow(tx, 'person', params.personId!))) throw notFound();
}

export const professionRoutes = rowRoutes({
  name: 'people.professions',
  path: '/people/{personId}/professions',
  about: 'what a person does',
  needs: 'people.edit',
  stored: storedProfession,
  body: z.strictObject({ profession: line(120), category: z.enum(CATEGORIES), main: z.boolean().default(false) }),
  reply: profession,
  guard,
  values: ({ profession, category, main }, { personId }) => ({ person_id: personId, profession, category, main }),
});

export const skillRoutes = rowRoutes({
  name: 'people.skills',
  path: '/people/{personId}/skills',
  about: 'a skill or an authorisation, with its expiry',
  needs: 'people.edit',
  stored: storedSkill,
  body: z.strictObject({ skill: line(200), expiresOn: calendarDate.nullable().default(null) }),
  reply: skill,
  guard,
  values: ({ skill, expiresOn }, { personId }) => ({ person_id: personId, skill, expires_on: expiresOn }),
});
