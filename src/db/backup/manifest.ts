/**
 * What a backup says of itself. The tar holds, in this order: a page for people, one member a table, one a stored file,
 * this manifest, and a seal over every byte before it.
 */
import { z } from 'zod';

export const README = 'README.txt';
export const MANIFEST = 'manifest.json';
export const SEAL = 'seal.json';
/** Header and content of the seal, a block each, and the two empty blocks that end a tar. */
export const BLOCK = 512;
export const TAIL = 4 * BLOCK;
export const FORMAT_VERSION = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

const table = z.object({
  schema: z.enum(['public', 'auth']),
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: count,
  size: count,
  sha256: hash,
});
const file = z.object({ name: z.string().regex(/^[\w.-]+(\/[\w.-]+)*$/), size: count, sha256: hash });

export const manifestShape = z.object({
  format: z.literal('filage-backup'),
  version: z.literal(FORMAT_VERSION),
  madeAt: z.string(),
  filage: z.string(),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: hash })).min(1),
  /** The keys without which private values would stay shut. They are not in the backup. */
  keys: z.array(z.string()),
  tables: z.array(table),
  files: z.array(file),
  /** Organisation and hash of files that a row names and the store did not have, or had damaged, at the time. */
  missingFiles: z.array(z.string()),
});

export type Manifest = z.output<typeof manifestShape>;
export type TableMember = z.output<typeof table>;
export type FileMember = z.output<typeof file>;

export const sealShape = z.object({
  format: z.literal('filage-backup'),
  version: count,
  key: z.string(),
  hmac: hash,
});

export const tableMemberName = ({ schema, name }: Pick<TableMember, 'schema' | 'name'>): string =>
  `tables/${schema}.${name}.copy`;
export const fileMemberName = ({ name }: Pick<FileMember, 'name'>): string => `files/${name}`;

/** The bytes a member takes in the tar: its header, and its content in whole blocks. */
export const memberBytes = (size: number): number => BLOCK + Math.ceil(size / BLOCK) * BLOCK;
