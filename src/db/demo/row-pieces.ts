/** What rows of the demo are made with. */
import { type RawBuilder, sql } from 'kysely';
import type { RowTable, Values } from '../rows.ts';
import type { LocalTime } from './shape.ts';

export type IdOf = (...key: string[]) => string;
export type TableRows = readonly (readonly [RowTable, readonly Values[]])[];

const ZONE = 'Europe/Paris';
export const instant = (local: LocalTime): RawBuilder<string> =>
  sql<string>`(${`${local}:00`}::timestamp at time zone ${ZONE})`;

export const texts = (items: readonly string[]): RawBuilder<string[]> => sql<string[]>`${[...items]}::text[]`;

export const numbers = (items: readonly number[]): RawBuilder<number[]> => sql<number[]>`${[...items]}::smallint[]`;

/** Keys that sort as the data stands. */
export const sortKey = (index: number): string => `m${String(index).padStart(3, '0')}`;
