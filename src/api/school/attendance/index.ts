/** Attendance: signing, countersigning, what the school states, the seal, and what is told to payers. */
import type { Route } from '#api/http/route.ts';
import { attest } from './attest.ts';
import { certify } from './certificates.ts';
import { listDocuments, readDocument } from './cohort-documents.ts';
import { countersign } from './countersign.ts';
import { grid, history } from './grid.ts';
import { keep, keepMany } from './keep.ts';
import { mineRoute } from './mine.ts';
import { ownLink } from './own-link.ts';
import { roomOfSchool, roomOfTrainer } from './room.ts';
import { scan } from './scans.ts';
import { sealNow, seals } from './seals.ts';
import { sendLinks } from './send-links.ts';
import { sheet } from './sheets.ts';
import { sign } from './sign.ts';
import { csv, freeze, read } from './statements.ts';

export { loadAttendance } from './facts.ts';

export const routes: readonly Route[] = [
  mineRoute,
  sign,
  countersign,
  attest,
  grid,
  history,
  keep,
  keepMany,
  scan,
  roomOfSchool,
  roomOfTrainer,
  seals,
  sealNow,
  sheet,
  read,
  csv,
  freeze,
  certify,
  listDocuments,
  readDocument,
  sendLinks,
  ownLink,
];
