/**
 * A programme as one piece of data, to take elsewhere or to copy: nothing in it but what it says. Rows point at each
 * other by the codes and numbers that people use, never by ids.
 */
import { z } from 'zod';
import { broken, uuid } from '#api/http/index.ts';
import { columnsOf, type Fields, jsonOf, type RowSpec, type Stored, wholeBody } from '#api/rows/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, type RowTable } from '#db/rows.ts';
import { VERSION_TABLES, type VersionRow, type VersionRows, versionRows } from '#db/school/programmes.ts';
import type { Tx } from '#db/transaction.ts';
import { IN_VERSION, records, versionFields } from './specs.ts';

const MOST = 1000;
/** The fields of a table that say something by themselves. */
const plain = ({ fields }: RowSpec): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.endsWith('Id')));
const shape = (spec: RowSpec) => wholeBody(plain(spec));
const listOf = <T extends z.ZodType>(one: T) => z.array(one).max(MOST).default([]);
const pointer = z.union([z.string(), z.int()]).nullable().default(null);

const { venueId: _, number: __, ...ofVersion } = versionFields;

export const wholeProgramme = z.strictObject({
  version: wholeBody(ofVersion),
  records: listOf(shape(records)),
  texts: listOf(shape(IN_VERSION.texts)),
  blocks: listOf(shape(IN_VERSION.blocks)),
  competences: listOf(shape(IN_VERSION.competences).extend({ block: pointer })),
  tracks: listOf(shape(IN_VERSION.tracks)),
  modules: listOf(
    shape(IN_VERSION.modules).extend({
      block: pointer,
      subModules: listOf(
        shape(IN_VERSION.subModules).extend({ track: pointer, competences: z.array(z.string()).max(MOST).default([]) }),
      ),
    }),
  ),
  routes: listOf(
    shape(IN_VERSION.routes).extend({
      prerequisites: listOf(shape(IN_VERSION.prerequisites)),
      pieces: listOf(shape(IN_VERSION.pieces)),
    }),
  ),
  assessment: listOf(shape(IN_VERSION.assessment).extend({ block: pointer })),
});
export type WholeProgramme = z.output<typeof wholeProgramme>;

export const wholeReply = wholeProgramme.extend({
  programme: z.object({ code: z.string(), titleFr: z.string(), titleEn: z.string() }),
  id: uuid,
});

type Row = Record<string, unknown>;
/** What a sort key is when nobody gave one; places are compared as text. */
const UNPLACED = 'm';
const FIRST_PLACE = 100_000;

/** What a version says, without ids. */
export function wholeOf(
  version: VersionRow,
  rows: VersionRows,
  kept: readonly unknown[],
  zone: string,
): WholeProgramme {
  const said = (spec: RowSpec, row: unknown): Row => {
    const { id: _id, version: _version, ...rest } = jsonOf(plain(spec), row as Stored, zone);
    return rest;
  };
  const named = (list: readonly { id: string }[], id: string | null, by: string): unknown =>
    id === null ? null : (list.find((one) => one.id === id) as unknown as Row)[by];
  const block = ({ block_id }: { block_id: string | null }) => ({ block: named(rows.block, block_id, 'number') });
  const { id: _id, version: _v, ...versionSaid } = jsonOf(ofVersion, version as unknown as Stored, zone);
  return {
    version: versionSaid,
    records: kept.map((row) => said(records, row)),
    texts: rows.programme_text.map((row) => said(IN_VERSION.texts, row)),
    blocks: rows.block.map((row) => said(IN_VERSION.blocks, row)),
    competences: rows.competence.map((row) => ({ ...said(IN_VERSION.competences, row), ...block(row) })),
    tracks: rows.track.map((row) => said(IN_VERSION.tracks, row)),
    modules: rows.module.map((row) => ({
      ...said(IN_VERSION.modules, row),
      ...block(row),
      subModules: rows.sub_module
        .filter(({ module_id }) => module_id === row.id)
        .map((one) => ({
          ...said(IN_VERSION.subModules, one),
          track: named(rows.track, one.track_id, 'code'),
          competences: rows.sub_module_competence
            .filter(({ sub_module_id }) => sub_module_id === one.id)
            .map(({ competence_id }) => named(rows.competence, competence_id, 'code'))
            .sort(),
        })),
    })),
    routes: rows.admission_route.map((row) => ({
      ...said(IN_VERSION.routes, row),
      prerequisites: rows.prerequisite
        .filter(({ route_id }) => route_id === row.id)
        .map((one) => said(IN_VERSION.prerequisites, one)),
      pieces: rows.required_piece
        .filter(({ route_id }) => route_id === row.id)
        .map((one) => said(IN_VERSION.pieces, one)),
    })),
    assessment: rows.assessment_part.map((row) => ({ ...said(IN_VERSION.assessment, row), ...block(row) })),
  } as unknown as WholeProgramme;
}

/** Ids by the names that people use. A name that is there twice, or that nothing has, is refused with its name. */
function namesOf(kind: string) {
  const ids = new Map<string, string>();
  return {
    async add(name: unknown, make: () => Promise<string>): Promise<string> {
      if (ids.has(String(name))) throw broken('programme.named-twice', { name: String(name) }, [kind]);
      const id = await make();
      ids.set(String(name), id);
      return id;
    },
    find(name: unknown, of: unknown): string | null {
      if (name === null || name === undefined) return null;
      const id = ids.get(String(name));
      if (id !== undefined) return id;
      throw broken('programme.reference-unknown', { name: String(name), of: String(of) }, [kind]);
    },
  };
}

/** Makes every row of an empty version. */
export async function writeWhole(tx: Tx, versionId: string, whole: WholeProgramme, zone: string): Promise<void> {
  let made = 0;
  const make = async (table: RowTable, spec: RowSpec, said: object, more: Row): Promise<string> => {
    const id = newId();
    const columns = columnsOf(plain(spec), said as Stored, zone, true);
    // Without a place of its own, a row stays where it stood in the data.
    if (columns.sort_key === UNPLACED) columns.sort_key = String(FIRST_PLACE + (made += 1));
    await insertRow(tx, table, id, { ...columns, ...more });
    return id;
  };
  const own = { version_id: versionId };
  const [blocks, competences, tracks, texts] = ['blocks', 'competences', 'tracks', 'texts'].map(namesOf) as Names[];
  const [modules, subModules, routes] = ['modules', 'subModules', 'routes'].map(namesOf) as Names[];
  const { texts: text, blocks: block, competences: competence, tracks: track, assessment } = IN_VERSION;
  for (const one of whole.texts as Row[]) await texts!.add(one.piece, () => make('programme_text', text, one, own));
  for (const one of whole.blocks as Row[]) await blocks!.add(one.number, () => make('block', block, one, own));
  const ofBlock = (one: Row, by: unknown) => ({ ...own, block_id: blocks!.find(one.block, by) });
  for (const one of whole.competences as Row[]) {
    await competences!.add(one.code, () => make('competence', competence, one, ofBlock(one, one.code)));
  }
  for (const one of whole.tracks as Row[]) await tracks!.add(one.code, () => make('track', track, one, own));
  for (const one of whole.modules as Row[]) {
    const module_id = await modules!.add(one.number, () =>
      make('module', IN_VERSION.modules, one, ofBlock(one, one.number)),
    );
    for (const sub of one.subModules as Row[]) {
      const more = { ...own, module_id, track_id: tracks!.find(sub.track, sub.code) };
      const sub_module_id = await subModules!.add(sub.code, () => make('sub_module', IN_VERSION.subModules, sub, more));
      for (const name of new Set(sub.competences as string[])) {
        const competence_id = competences!.find(name, sub.code);
        await insertRow(tx, 'sub_module_competence', newId(), { sub_module_id, competence_id });
      }
    }
  }
  for (const one of whole.routes as Row[]) {
    const route_id = await routes!.add(one.code, () => make('admission_route', IN_VERSION.routes, one, own));
    for (const condition of one.prerequisites as Row[]) {
      await make('prerequisite', IN_VERSION.prerequisites, condition, { route_id });
    }
    const asked = namesOf('pieces');
    for (const piece of one.pieces as Row[]) {
      await asked.add(piece.code, () => make('required_piece', IN_VERSION.pieces, piece, { route_id }));
    }
  }
  for (const one of whole.assessment as Row[])
    await make('assessment_part', assessment, one, ofBlock(one, one.titleFr));
}
type Names = ReturnType<typeof namesOf>;

export const versionColumns = (said: object, zone: string) => columnsOf(ofVersion, said as Stored, zone, true);

/** How much a version holds: what the audit tells of a change of all of it. */
export async function countsOf(tx: Tx, versionId: string): Promise<Record<string, number>> {
  const rows = await versionRows(tx, versionId);
  return Object.fromEntries(VERSION_TABLES.map((table) => [table, rows[table].length]));
}
export const columnsOfRecord = (said: object, zone: string) => columnsOf(plain(records), said as Stored, zone, true);
