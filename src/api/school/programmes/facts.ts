/** A version whole, as its rules and its screens see it: rows, hours that add up, problems. */
import { z } from 'zod';
import { type ApiActor, allowed, notFound, problemJson, problem as problemShape, uuid } from '#api/http/index.ts';
import { childrenJson, type JsonRow, jsonOf, type RowSpec, replyOf, type Stored } from '#api/rows/index.ts';
import { WHOLE_ORGANISATION } from '#core/access/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { decimalText } from '#core/kernel/index.ts';
import {
  type HoursByTrack,
  type ProgrammeFacts,
  programmeHours,
  programmeProblems,
} from '#core/school/programmes/index.ts';
import { findRow } from '#db/rows.ts';
import {
  findVersion,
  type OfProgramme,
  rowsOfProgramme,
  type VersionRow,
  type VersionRows,
  versionRows,
} from '#db/school/programmes.ts';
import type { Tx } from '#db/transaction.ts';
import { programme, programmeJson } from './programme.ts';
import { agreements, IN_VERSION, records, reports, results, versionFields, versionStates, versions } from './specs.ts';

export const versionShape = replyOf({ ...versions, fields: { ...versionFields, ...versionStates } });

const rowsOf = <T extends Readonly<Record<string, RowSpec>>>(specs: T) =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, z.array(replyOf(spec))])) as {
    [K in keyof T]: z.ZodArray<z.ZodObject>;
  };

const byTrack = z.object({ common: z.string(), byTrack: z.record(z.string(), z.string()) });

export const programmeFacts = z.object({
  programme,
  version: versionShape,
  ...rowsOf(IN_VERSION),
  ...rowsOf({ records, agreements, reports, results }),
  hours: z.object({
    byModule: z.record(z.string(), byTrack),
    byBlock: z.record(z.string(), byTrack),
    centre: byTrack,
    internship: byTrack,
    taught: z.string(),
  }),
  problems: z.array(problemShape),
});

export const versionJson = (row: VersionRow, zone: string): JsonRow =>
  jsonOf({ ...versionFields, ...versionStates }, row as unknown as Stored, zone);

const all = (spec: RowSpec, rows: readonly unknown[], zone: string): JsonRow[] =>
  rows.map((row) => jsonOf(spec.fields, row as Stored, zone));

function subModulesJson(rows: VersionRows, zone: string): JsonRow[] {
  const { subModules } = IN_VERSION;
  return rows.sub_module.map((row) => {
    const own = rows.sub_module_competence.filter(({ sub_module_id }) => sub_module_id === row.id);
    const json = jsonOf(subModules.fields, row as unknown as Stored, zone);
    json.competences = childrenJson(subModules.children!, own as unknown as Stored[], zone);
    return json;
  });
}

/** The rows of a version and of its programme, as JSON. */
export function factsJson(version: VersionRow, rows: VersionRows, own: OfProgramme, zone: string) {
  return {
    version: versionJson(version, zone),
    texts: all(IN_VERSION.texts, rows.programme_text, zone),
    blocks: all(IN_VERSION.blocks, rows.block, zone),
    competences: all(IN_VERSION.competences, rows.competence, zone),
    tracks: all(IN_VERSION.tracks, rows.track, zone),
    modules: all(IN_VERSION.modules, rows.module, zone),
    subModules: subModulesJson(rows, zone),
    routes: all(IN_VERSION.routes, rows.admission_route, zone),
    prerequisites: all(IN_VERSION.prerequisites, rows.prerequisite, zone),
    pieces: all(IN_VERSION.pieces, rows.required_piece, zone),
    assessment: all(IN_VERSION.assessment, rows.assessment_part, zone),
    records: all(records, own.records, zone),
    agreements: all(agreements, own.agreements, zone),
    reports: all(reports, own.reports, zone),
    results: all(results, own.results, zone),
  };
}

export const factsOf = (json: ReturnType<typeof factsJson>): ProgrammeFacts => json as unknown as ProgrammeFacts;

const shownHours = ({ common, byTrack: tracks }: HoursByTrack) => ({
  common: decimalText(common),
  byTrack: Object.fromEntries([...tracks].map(([id, hours]) => [id, decimalText(hours)])),
});
const shownMap = (map: ReadonlyMap<string, HoursByTrack>) =>
  Object.fromEntries([...map].map(([id, hours]) => [id, shownHours(hours)]));

interface Reading {
  readonly tx: Tx;
  readonly actor: ApiActor;
  readonly today: CalendarDate;
}

/** Throws 404 when there is no such version of that programme. Funding is left out for who may not read it. */
export async function readFacts({ tx, actor, today }: Reading, programmeId: string, versionId: string) {
  const zone = actor.organisation.timeZone;
  const [found, version] = [await findRow(tx, 'programme', programmeId), await findVersion(tx, programmeId, versionId)];
  if (!found || !version) throw notFound();
  const own = await rowsOfProgramme(tx, programmeId);
  const mayFund = allowed(actor, 'enrolments.read', WHOLE_ORGANISATION);
  const seen = mayFund ? own : { ...own, agreements: [], reports: [] };
  const json = factsJson(version, await versionRows(tx, versionId), seen, zone);
  const facts = factsOf(json);
  const hours = programmeHours(facts);
  return {
    programme: programmeJson(found),
    ...json,
    hours: {
      byModule: shownMap(hours.byModule),
      byBlock: shownMap(hours.byBlock),
      centre: shownHours(hours.centre),
      internship: shownHours(hours.internship),
      taught: decimalText(hours.taught),
    },
    problems: programmeProblems(facts, today).map(problemJson),
  };
}

export const pathOfVersion = z.object({ programmeId: uuid, versionId: uuid });
