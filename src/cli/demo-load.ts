/**
 * One organisation of the demo, whole: its rows, and what only the house's own code makes of them — the hashes of what
 * was submitted, the seals of each night, needs sealed with the keys of this house, the bytes of documents.
 */
import { askedCallJson, type Said, saidBy } from '#api/school/admissions/index.ts';
import { addDays, type CalendarDate, date } from '#core/kernel/index.ts';
import {
  type DemoCohort,
  type DemoOrganisation,
  type DemoOwner,
  demoId,
  keepHashes,
  loadDemo,
  submittedIn,
} from '#db/demo/index.ts';
import type { KeyRing } from '#db/private/index.ts';
import { carryReasons } from '#db/school/attendance/index.ts';
import { createNeed } from '#db/school/needs.ts';
import { type Tx, whoseIs } from '#db/transaction.ts';
import { type Night, sealNights } from '#jobs/school/attendance/index.ts';
import { keepDemoFiles } from './demo-files.ts';

/** What a house has beside its database. */
export interface DemoMeans {
  readonly dataFolder: string;
  readonly keys: KeyRing;
}

/** The transaction is that of `demoOrganisationId(demo)`, opened with the keys. Without means: no files and no needs. */
export async function bringDemo(
  tx: Tx,
  demo: DemoOrganisation,
  owners: readonly DemoOwner[],
  means: DemoMeans | null,
): Promise<void> {
  const files = await loadDemo(tx, demo, owners);
  // Under the keys of their people before they are sealed: seals hash what is stored.
  if (means) await carryReasons(tx);
  const said: Said[] = [];
  for (const cohort of demo.school?.cohorts ?? []) {
    for (const { key } of cohort.calls) said.push(...(await hashSubmitted(tx, demo, key)));
    await sealNights(tx, demoId(demo.slug, 'cohort', cohort.key), nightsOf(cohort));
    if (means) await sealNeeds(tx, demo, cohort);
  }
  if (!means) return;
  const texts = said.map(({ text, hash }) => ({ sha256: hash, bytes: Buffer.from(text) }));
  await keepDemoFiles(means.dataFolder, whoseIs(tx).organisation, [...files, ...texts]);
}

/** As if each had been submitted here. */
async function hashSubmitted(tx: Tx, { slug, name }: DemoOrganisation, call: string): Promise<readonly Said[]> {
  const { found, files } = await submittedIn(tx, demoId(slug, 'call-for-applications', call));
  const asked = await askedCallJson(tx, found, name, new Date(found.call.closes_at).toISOString());
  const said = files.map(({ file, ...loaded }) => {
    const at = new Date(file.submitted_at!).toISOString();
    return [file.id, saidBy(file, { call: asked, ...loaded }, at)] as const;
  });
  await keepHashes(tx, Object.fromEntries(said.map(([id, { hash }]) => [id, hash])));
  return said.map(([, one]) => one);
}

/** When everybody has gone home and nobody is up. */
const HOUR_OF_SEALING = 'T03:00:00.000Z';

/** Every night from the first session to the day up to which the cohort signed. */
function nightsOf({ timetable, attendance }: DemoCohort): readonly Night[] {
  const nights: Night[] = [];
  const first = timetable.sessions[0]?.[0];
  if (first === undefined) return nights;
  for (let day: CalendarDate = date(first); day <= attendance.until; day = addDays(day, 1)) {
    nights.push({ now: `${addDays(day, 1)}${HOUR_OF_SEALING}`, day });
  }
  return nights;
}

async function sealNeeds(tx: Tx, { slug }: DemoOrganisation, { key, needs }: DemoCohort): Promise<void> {
  for (const { about, need, arrangement = null } of needs) {
    const who =
      'trainee' in about
        ? { enrolmentId: demoId(slug, 'enrolment', key, about.trainee) }
        : { applicationId: demoId(slug, 'application', about.application) };
    await createNeed(tx, demoId(slug, 'need', ...Object.values(about)), who, { need, arrangement });
  }
}
