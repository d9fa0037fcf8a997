/** A programme, and one of its versions, as the places of rows. */
import { sql } from 'kysely';
import { broken, notFound, uuid } from '#api/http/index.ts';
import type { Home, Place } from '#api/rows/index.ts';
import { WHOLE_ORGANISATION } from '#core/access/index.ts';
import { findRow, type RowTable } from '#db/rows.ts';
import { ANYWHERE, findInside } from '#db/rows-inside.ts';
import { findVersion, insideAgreementsOf, insideProgrammeVersion } from '#db/school/programmes.ts';
import type { Tx } from '#db/transaction.ts';

const insideProgramme = (id: string) => sql<boolean>`programme_id = ${id}`;
/** Shared by the whole organisation. */
const OF_ALL: readonly RowTable[] = ['party', 'venue'];

export async function programmeHome(tx: Tx, programmeId: string): Promise<Home> {
  if (!(await findInside(tx, 'programme', ANYWHERE, programmeId))) throw notFound();
  return { fixed: { programme_id: programmeId }, inside: insideProgramme(programmeId) };
}

export const ofProgramme: Place = {
  path: '/programmes/{programmeId}',
  named: 'programmeId',
  scope: () => WHOLE_ORGANISATION,
  home: programmeHome,
  inside: (tx, id, table) => {
    if (OF_ALL.includes(table)) return ANYWHERE;
    return table === 'funding_report' ? insideAgreementsOf(tx, id) : insideProgramme(id);
  },
};

/** Of the path of a version. */
export const withProgramme = { programmeId: uuid };

/** For a table whose rows point at the version, or at rows that do. */
export const versionHome =
  (table: RowTable, isDirect = true) =>
  async (tx: Tx, versionId: string, params: object): Promise<Home> => {
    const { programmeId } = params as { programmeId: string };
    if (!(await findVersion(tx, programmeId, versionId))) throw notFound();
    return { fixed: isDirect ? { version_id: versionId } : {}, inside: insideProgrammeVersion(tx, versionId, table) };
  };

export const ofVersion: Place = {
  path: '/programmes/{programmeId}/versions/{versionId}',
  named: 'versionId',
  scope: () => WHOLE_ORGANISATION,
  home: versionHome('block'),
  inside: insideProgrammeVersion,
  open: refuseFrozenVersion,
};

/** Locked, so that no cohort is made on it while it changes. */
export async function refuseFrozenVersion(tx: Tx, versionId: string): Promise<void> {
  const version = await findRow(tx, 'programme_version', versionId, { lock: true });
  if (version?.frozen_at)
    throw broken('programme.version-frozen', { number: version.number }, [`version/${versionId}`]);
}
