/** How a change of an applicant's file is told: by its number. What is personal in it is named and not kept. */
import type { Stored } from '#api/http/index.ts';
import { fileLabel } from './selection-call.ts';

export const storedFile: Stored<'application', object> = {
  table: 'application',
  kind: 'application',
  label: ({ number }) => fileLabel(number),
  json: (row) => ({ id: row.id, version: row.version, state: row.state }),
};
