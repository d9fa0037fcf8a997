/** What is done with a version as a whole: read, taken out, brought in, copied, shown to the public. */
import { z } from 'zod';
import { type Freezing, freezeDocument } from '#api/ground/files/index.ts';
import { Answer, breaks, defineRoute, exists, line, notFound, stale, uuid } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { programmeProblems } from '#core/school/programmes/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { ensureSubject, findRow, insertRow, updateRow } from '#db/rows.ts';
import {
  emptyVersion,
  findVersion,
  rowsOfProgramme,
  type VersionRow,
  versionRows,
  versionsOf,
  withdraw,
} from '#db/school/programmes.ts';
import type { Tx } from '#db/transaction.ts';
import { factsJson, factsOf, pathOfVersion, programmeFacts, readFacts, versionJson, versionShape } from './facts.ts';
import { refuseFrozenVersion } from './places.ts';
import { programmeBody, programmeColumns, storedProgramme } from './programme.ts';
import { printSheet, sheetOf } from './sheet-of.ts';
import { records } from './specs.ts';
import { columnsOfRecord, countsOf, versionColumns, wholeOf, wholeProgramme, wholeReply, writeWhole } from './whole.ts';

const PATH = '/programmes/{programmeId}/versions/{versionId}';

const facts = defineRoute({
  id: 'programmes.facts',
  method: 'GET',
  path: `${PATH}/facts`,
  summary: 'Everything of a version and its programme: rows, hours added up, problems',
  needs: 'programmes.read',
  params: pathOfVersion,
  reply: programmeFacts,
  handle: (context) => readFacts(context, context.params.programmeId, context.params.versionId) as never,
});

async function found(tx: Tx, programmeId: string, versionId: string, lock = false): Promise<VersionRow> {
  const version = await findVersion(tx, programmeId, versionId, { lock });
  if (!version) throw notFound();
  return version;
}

const takeOut = defineRoute({
  id: 'programmes.whole',
  method: 'GET',
  path: `${PATH}/whole`,
  summary: 'A version as one piece of data, without ids: to keep, to send, to bring in elsewhere',
  needs: 'programmes.read',
  params: pathOfVersion,
  reply: wholeReply,
  handle: async ({ tx, params: { programmeId, versionId }, actor }) => {
    const version = await found(tx, programmeId, versionId);
    const programme = (await findRow(tx, 'programme', programmeId))!;
    const own = await rowsOfProgramme(tx, programmeId);
    const whole = wholeOf(version, await versionRows(tx, versionId), own.records, actor.organisation.timeZone);
    const { code, title_fr, title_en } = programme;
    return { ...whole, id: versionId, programme: { code, titleFr: title_fr, titleEn: title_en } };
  },
});

const bringIn = defineRoute({
  id: 'programmes.bring-in',
  method: 'PUT',
  path: `${PATH}/whole`,
  summary: 'Makes a version, and its programme where there is none, from one piece of data; or replaces all of it',
  needs: 'programmes.edit',
  params: pathOfVersion,
  body: wholeProgramme.extend({ programme: programmeBody }),
  reply: versionShape,
  handle: async ({ tx, params: { programmeId, versionId }, body, actor, ifMatch, isCreate }) => {
    const zone = actor.organisation.timeZone;
    const present = await findVersion(tx, programmeId, versionId, { lock: true });
    if (isCreate && present) throw exists(versionJson(present, zone));
    if (!isCreate && !present) throw notFound();
    if (present && present.version !== ifMatch) throw stale(versionJson(present, zone));
    if (present) await refuseFrozenVersion(tx, versionId);
    if (!present) await makeProgramme(tx, programmeId, body, zone);
    const before = present ? await countsOf(tx, versionId) : null;
    if (present) await emptyVersion(tx, versionId);
    const columns = versionColumns(body.version, zone);
    const version = present
      ? await updateRow(tx, 'programme_version', versionId, present.version, columns)
      : await insertVersion(tx, programmeId, versionId, columns);
    await writeWhole(tx, versionId, body, zone);
    await tellWhole(tx, version!, present ? 'replace' : 'create', before);
    return new Answer(present ? 200 : 201, versionJson(version!, zone)) as never;
  },
});

type Named = z.output<typeof wholeProgramme> & { readonly programme: z.output<typeof programmeBody> };

/** Of a programme that is there already, only the version is made. */
async function makeProgramme(tx: Tx, id: string, { programme, records: kept }: Named, zone: string): Promise<void> {
  if (await findRow(tx, 'programme', id)) return;
  await ensureSubject(tx, 'programme', id);
  const row = await insertRow(tx, 'programme', id, programmeColumns(programme));
  if (!row) throw notFound();
  const subject = { kind: storedProgramme.kind, id, label: row.title_fr };
  await recordChange(tx, { action: 'create', subject, changes: diffForAudit('programme', null, row) });
  for (const one of kept) {
    const record = await insertRow(tx, 'certification_record', newId(), {
      programme_id: id,
      ...columnsOfRecord(one, zone),
    });
    const changes = diffForAudit('certification_record', null, record);
    await recordChange(tx, { action: 'create', subject: { kind: records.kind, id: record!.id }, changes });
  }
}

async function insertVersion(tx: Tx, programmeId: string, id: string, columns: object): Promise<VersionRow> {
  const [latest] = await versionsOf(tx, programmeId);
  const number = (latest?.number ?? 0) + 1;
  const row = await insertRow(tx, 'programme_version', id, { ...columns, programme_id: programmeId, number });
  // Of another programme, or of another organisation's making: nobody is told which.
  if (!row) throw notFound();
  return row;
}

async function tellWhole(
  tx: Tx,
  version: VersionRow,
  action: string,
  before: Record<string, number> | null,
): Promise<void> {
  await recordChange(tx, {
    action,
    subject: { kind: 'programme-version', id: version.id, label: `v${version.number}` },
    changes: [{ field: 'programme_version.whole', class: 'public', before, after: await countsOf(tx, version.id) }],
  });
}

const copy = defineRoute({
  id: 'programmes.copy',
  method: 'POST',
  path: `${PATH}/copy`,
  summary: 'Makes the next version, which says all that this one says and can be changed',
  needs: 'programmes.edit',
  params: pathOfVersion,
  body: z.strictObject({ id: uuid, note: line(2000).nullable().default(null) }),
  reply: versionShape,
  handle: async ({ tx, params: { programmeId, versionId }, body, actor }) => {
    const zone = actor.organisation.timeZone;
    const present = await findVersion(tx, programmeId, body.id);
    if (present) throw exists(versionJson(present, zone));
    // One copy at a time: numbers follow each other.
    await findRow(tx, 'programme', programmeId, { lock: true });
    const from = await found(tx, programmeId, versionId);
    const whole = wholeOf(from, await versionRows(tx, versionId), [], zone);
    const columns = { ...versionColumns(whole.version, zone), venue_id: from.venue_id, note: body.note };
    const version = await insertVersion(tx, programmeId, body.id, columns);
    await writeWhole(tx, body.id, whole, zone);
    await tellWhole(tx, version, 'create', null);
    return new Answer(201, versionJson(version, zone)) as never;
  },
});

/** Without these a sheet would lack what the law wants on it. */
const PUBLIC = new Set(['programme.text-missing', 'programme.price-missing', 'programme.record-incomplete']);

async function refuseUnready(tx: Tx, version: VersionRow, zone: string, today: CalendarDate): Promise<void> {
  const own = await rowsOfProgramme(tx, version.programme_id);
  const json = factsJson(version, await versionRows(tx, version.id), own, zone);
  const missing = programmeProblems(factsOf(json), today).filter(({ code }) => PUBLIC.has(code));
  if (missing.length > 0) throw breaks(missing);
}

const publish = defineRoute({
  id: 'programmes.publish',
  method: 'POST',
  path: `${PATH}/publish`,
  summary: 'Shows this version to the public, instead of any other; `published: false` takes the sheet down',
  needs: 'programmes.edit',
  versioned: 'row',
  params: pathOfVersion,
  body: z.strictObject({ published: z.boolean() }),
  reply: versionShape,
  handle: async ({ tx, params: { programmeId, versionId }, body, actor, ifMatch, now, today, services }) => {
    const zone = actor.organisation.timeZone;
    const version = await found(tx, programmeId, versionId, true);
    if (version.version !== ifMatch) throw stale(versionJson(version, zone));
    if (body.published === (version.published_at !== null)) return versionJson(version, zone) as never;
    if (body.published) await refuseUnready(tx, version, zone, today);
    for (const other of await withdraw(tx, programmeId)) {
      await tellShown(tx, { ...other, published_at: version.published_at ?? now }, other, 'withdraw');
    }
    const present = await found(tx, programmeId, versionId);
    if (!body.published) return versionJson(present, zone) as never;
    const after = await updateRow(tx, 'programme_version', versionId, present.version, { published_at: now });
    await tellShown(tx, present, after!, 'publish');
    await freezeSheets({ tx, services, actor }, programmeId);
    return versionJson(after!, zone) as never;
  },
});

const keep = defineRoute({
  id: 'programmes.keep',
  method: 'POST',
  path: `${PATH}/keep`,
  summary:
    'Freezes the public sheet as it reads today, in French and English: results have changed since it was published',
  needs: 'programmes.edit',
  params: pathOfVersion,
  body: z.strictObject({}),
  handle: async ({ tx, params: { programmeId, versionId }, actor, services }) => {
    const version = await found(tx, programmeId, versionId, true);
    if (version.published_at === null) throw notFound();
    await freezeSheets({ tx, services, actor }, programmeId);
  },
});

/** What the public could read, and since when, is kept as it was: the proof that an auditor asks for. */
async function freezeSheets(desk: Freezing, programmeId: string): Promise<void> {
  const { code } = (await findRow(desk.tx, 'programme', programmeId))!;
  const sheet = await sheetOf(desk.tx, desk.actor.organisation, code, desk.services.clock);
  for (const locale of ['fr', 'en'] as const) {
    await freezeDocument(desk, {
      subjectId: programmeId,
      kind: 'public-sheet',
      title: `${code}-v${sheet.versionNumber}-${locale}.pdf`,
      locale,
      mediaType: 'application/pdf',
      bytes: await printSheet(desk.services, sheet, locale),
      inputs: sheet,
      retainUntil: null,
    });
  }
}

async function tellShown(tx: Tx, before: VersionRow, after: VersionRow, action: string): Promise<void> {
  await recordChange(tx, {
    action,
    subject: { kind: 'programme-version', id: after.id, label: `v${after.number}` },
    changes: diffForAudit('programme_version', before, after),
  });
}

export const versionActs = [facts, takeOut, bringIn, copy, publish, keep];
