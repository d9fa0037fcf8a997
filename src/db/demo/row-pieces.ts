/** What rows of the demo are made with. */
import type { RowTable, Values } from '../rows.ts';
import type { Day, LocalTime } from './shape.ts';

export type IdOf = (...key: string[]) => string;
export type TableRows = readonly (readonly [RowTable, readonly Values[]])[];

const ZONE = 'Europe/Paris';

/** As PostgreSQL reads it: the clock of Paris, summer and winter. */
export const instant = (local: LocalTime): string => `${local.replace('T', ' ')}:00 ${ZONE}`;

/** The first instant after a day. */
export const endOf = (day: Day): string => instant(`${day}T24:00`);

/** Keys that sort as the data stands. */
export const sortKey = (index: number): string => `m${String(index).padStart(3, '0')}`;

export const emailOf = ([given, family]: readonly [given: string, family: string]): string =>
  `${plain(given)}.${plain(family)}@example.org`;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();
