/** Admissions: calls and meetings, the application itself, and the files as coordinators see them. */
import type { OpenRoute } from '#api/http/open-route.ts';
import type { Route } from '#api/http/route.ts';
import { afterClosing } from './after-closing.ts';
import { callRoutes } from './calls.ts';
import { mine, save } from './draft.ts';
import { filesCount, filesList } from './files-list.ts';
import { everything, submission, withdraw } from './own-data.ts';
import { fileContent, removeFile, sendFile } from './piece-files.ts';
import { publicCallRoutes } from './public-calls.ts';
import { receipt } from './receipt.ts';
import { registrationRoutes } from './registrations.ts';

import { submit } from './submit.ts';

export const routes: readonly Route[] = [
  ...callRoutes,
  filesList,
  filesCount,
  mine,
  save,
  sendFile,
  removeFile,
  fileContent,
  submit,
  everything,
  submission,
  receipt,
  withdraw,
  ...afterClosing,
];

export const openRoutes: readonly OpenRoute[] = [...publicCallRoutes, ...registrationRoutes];

export { askedCallJson, instantText } from './call-facts.ts';
export { type Scanned, scan } from './scanner.ts';
export { type Said, saidBy } from './submit.ts';
