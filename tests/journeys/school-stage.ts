/** The stage with the demo's school in it, a call that is open, and its coordinator signed in. */
import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { demoOrganisationId } from '#db/demo/index.ts';
import { signInSecret } from '#db/ground/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { SCHOOL_HOUSE } from '../api/demo.ts';
import { type Look, openStage, type Stage } from './stage.ts';

export interface SchoolStage extends Stage {
  readonly school: string;
  readonly cohortId: string;
  coordinator(look?: Look): Promise<Page>;
}

const QUESTIONS = [{ code: 'projet', kind: 'text', title: { fr: 'Votre projet', en: 'Your project' }, required: true }];
const DAY = 86_400_000;

export async function openSchoolStage(): Promise<SchoolStage> {
  const stage = await openStage({ furnishing: SCHOOL_HOUSE });
  const school = DEMO.find((one) => one.school)!;
  const organisation = demoOrganisationId(school);
  const [account, token] = [newId(), randomBytes(24).toString('base64url')];
  const cohortId = await asMigrator(
    stage.adminUrl,
    async (tx) => {
      await sql`insert into auth."user" (id, name, email, "emailVerified") values (${account}, 'Camille Essai', 'camille@example.org', true)`.execute(
        tx,
      );
      await sql`insert into auth.session (id, token, "userId", "expiresAt") values (${newId()}, ${token}, ${account}, now() + interval '1 day')`.execute(
        tx,
      );
      const base = { organisation_id: organisation };
      const member = newId();
      await tx
        .insertInto('member')
        .values({
          ...base,
          id: member,
          account_id: account,
          display_name: 'Camille Essai',
          email: 'camille@example.org',
        })
        .execute();
      await tx
        .insertInto('access_grant')
        .values({ ...base, id: newId(), member_id: member, role: 'coordinator', scope_kind: 'organisation' })
        .execute();
      const cohort = await tx
        .selectFrom('cohort')
        .select('id')
        .where('organisation_id', '=', organisation)
        .executeTakeFirstOrThrow();
      const [opens, closes] = [-DAY, 10 * DAY].map((away) => new Date(Date.now() + away).toISOString());
      await tx
        .insertInto('call')
        .values({
          ...base,
          id: newId(),
          cohort_id: cohort.id,
          code: 'essai',
          title_fr: 'Recrutement d’essai',
          title_en: 'Admissions on trial',
          state: 'published',
          opens_on: opens!.slice(0, 10),
          closes_on: closes!.slice(0, 10),
          opens_at: opens!,
          closes_at: closes!,
          reading_opens_at: closes!,
          questions: JSON.stringify(QUESTIONS),
        })
        .execute();
      return cohort.id;
    },
    { whose: { organisation, actor: { id: null, label: 'test' } } },
  );
  const secret = await signInSecret(stage.database);
  const signed = createHmac('sha256', secret).update(token).digest('base64');
  const members = {
    school: school.slug,
    cohortId,
    coordinator: async (look: Look = {}) => {
      const context = await stage.visitor(look);
      await context.addCookies([
        { name: 'filage.session_token', value: encodeURIComponent(`${token}.${signed}`), url: stage.url },
      ]);
      return context.newPage();
    },
  };
  // The stage's own members are kept: one of them is a getter.
  return Object.assign(Object.create(stage) as Stage, members);
}
