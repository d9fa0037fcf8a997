/** The audit: what changed in a row, writing and reading its lines, the keys whose destruction is the erasure. */
export { type Change, diffForAudit, type Row } from './changes.ts';
export { destroyPersonKey, openTexts, type SealedText, sealText } from './person-keys.ts';
export { type AuditFilter, type AuditLine, listAuditLines } from './read.ts';
export { type Recorded, recordChange } from './record.ts';
