/** Backup and restore of a whole installation. */
export type { Manifest } from './manifest.ts';
export { readBackup } from './read.ts';
export { type RestoreSettings, restoreBackup } from './restore.ts';
export { type BackupSettings, writeBackup } from './write.ts';
