/**
 * The bytes of an application lie in a folder of its own: another file of the organisation with the same bytes is
 * another file, and erasing an application is erasing its folder.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** The store's name for it, in the place of an organisation's. */
export const folderOf = (organisation: string, applicationId: string): string =>
  path.posix.join(organisation, 'pieces', applicationId);

export const dropFolder = (dataFolder: string, organisation: string, applicationId: string): Promise<void> =>
  rm(path.join(dataFolder, 'files', folderOf(organisation, applicationId)), { recursive: true, force: true });
