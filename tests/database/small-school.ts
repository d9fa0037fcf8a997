/** One programme, version, cohort, call and meeting beside the hundred thousand rows: what the school's paths name. */
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';

const HALF_DAYS = JSON.stringify([['09:00', '13:00']]);
const [OPENS, CLOSES] = ['2024-03-01', '2024-03-31'];

export interface SmallSchool {
  readonly programmeId: string;
  readonly versionId: string;
  readonly cohortId: string;
  readonly callId: string;
  readonly meetingId: string;
}

export async function makeSmallSchool(adminUrl: string, organisation: string): Promise<SmallSchool> {
  const [programmeId, versionId, cohortId, callId, meetingId] = [newId(), newId(), newId(), newId(), newId()];
  const own = (id: string) => ({ organisation_id: organisation, id });
  await asMigrator(adminUrl, async (tx) => {
    await tx
      .insertInto('subject')
      .values([
        { ...own(programmeId), kind: 'programme' },
        { ...own(cohortId), kind: 'cohort' },
      ])
      .execute();
    await tx
      .insertInto('programme')
      .values({ ...own(programmeId), code: 'seule', title_fr: 'Seule', title_en: 'Only' })
      .execute();
    await tx
      .insertInto('programme_version')
      .values({ ...own(versionId), programme_id: programmeId, number: 1, centre_hours: '7', half_days: HALF_DAYS })
      .execute();
    await tx
      .insertInto('cohort')
      .values({
        ...own(cohortId),
        programme_id: programmeId,
        version_id: versionId,
        name: 'Seule',
        weekdays: [1],
        half_days: HALF_DAYS,
      })
      .execute();
    await tx
      .insertInto('call')
      .values({
        ...own(callId),
        cohort_id: cohortId,
        code: 'seul',
        opens_on: OPENS,
        closes_on: CLOSES,
        opens_at: `${OPENS}T00:00:00Z`,
        closes_at: `${CLOSES}T22:00:00Z`,
        reading_opens_at: `${CLOSES}T22:10:00Z`,
      })
      .execute();
    await tx
      .insertInto('information_meeting')
      .values({
        ...own(meetingId),
        call_id: callId,
        starts_at: `${OPENS}T14:00:00Z`,
        ends_at: `${OPENS}T15:00:00Z`,
      })
      .execute();
  });
  return { programmeId, versionId, cohortId, callId, meetingId };
}
