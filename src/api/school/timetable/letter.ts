/** A mission on paper: terms and sessions, to be signed by both. */
import { z } from 'zod';
import { Bytes, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { add, decimalText, lineAmount, type Plain } from '#core/kernel/index.ts';
import { hours, lengthOf } from '#core/school/timetable/index.ts';
import { plainText, sentence } from '#core/words.ts';
import { findInside } from '#db/rows-inside.ts';
import { courseOf } from '#db/school/attendance/index.ts';
import { listTrainers } from '#db/school/timetable/index.ts';
import { timetableFacts } from '#jobs/school/timetable/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { missionOf } from './missions.ts';
import { cohortParams, locale } from './shapes.ts';

export const letter = defineRoute({
  id: 'missions.letter',
  method: 'GET',
  path: '/cohorts/{cohortId}/missions/{id}/letter',
  summary: 'The letter of a mission as PDF, with its terms and its sessions',
  needs: 'missions.read',
  params: cohortParams.extend({ id: uuid }),
  query: z.object({ locale }),
  produces: ['application/pdf'],
  handle: async ({ tx, params: { cohortId, id }, query, today, services }) => {
    const row = await findInside(tx, 'trainer_mission', (await cohortHome(tx, cohortId)).inside, id);
    if (!row) throw notFound();
    const [trainer] = await listTrainers(tx, [row.trainer_id]);
    const course = (await courseOf(tx, cohortId))!;
    const { facts, sessions } = (await timetableFacts(tx, cohortId, query.locale))!;
    const mission = missionOf(row, trainer!);
    const own = sessions.filter(({ trainerId }) => trainerId === row.trainer_id);
    const planned = hours(own.reduce((sum, session) => sum + lengthOf(session), 0));
    const said = (value: Plain) => plainText(value, query.locale);
    const name = (rows: readonly { readonly id: string; readonly name: string }[], wanted: string | null) =>
      rows.find((one) => one.id === wanted)?.name ?? '';
    const subject = (wanted: string) => facts.subModules.find((one) => one.id === wanted)!;
    const address = [course.address, [course.postcode, course.town].filter(Boolean).join(' ')].filter(Boolean);
    const fr = query.locale === 'fr';
    const content = await services.printer.print({
      template: 'school/timetable/mission.typ',
      data: {
        provider: {
          name: course.legal_name ?? course.organisation,
          ...{ siret: course.siret, address: address.join(', '), town: course.town },
          ...{ representative: course.representative, capacity: course.representative_capacity },
        },
        ...{ trainer: mission.trainer, siret: mission.siret, declaration: mission.declarationNumber },
        ...{ titles: trainer!.titles, kind: mission.kind, note: row.note },
        status: sentence('terms', `missionKind.${mission.kind}`, query.locale),
        ...{ title: fr ? course.title_fr : course.title_en, cohort: course.name },
        hours: fr ? decimalText(planned).replace('.', ',') : decimalText(planned),
        rate: said(lineAmount(mission.hourlyRate, { units: 1, scale: 0 })),
        travel: mission.travel.cents === 0 ? null : said(mission.travel),
        amount: said(add(lineAmount(planned, mission.hourlyRate), mission.travel)),
        sessions: own.map((session) => ({
          ...{ day: session.date, span: `${session.from}–${session.to}` },
          subject: `${subject(session.subModuleId).code} ${subject(session.subModuleId).title}`,
          group: name(facts.groups, session.groupId),
          room: name(facts.rooms, session.roomId),
        })),
      },
      locale: query.locale,
      title: fr ? 'Lettre de mission' : 'Letter of mission',
      date: today,
      issuer: course.legal_name ?? course.organisation,
    });
    return new Bytes(content, {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="mission.pdf"',
      'cache-control': 'no-store',
    });
  },
});
