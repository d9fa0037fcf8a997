/** The rooms that have words, and their keys as written in French; the English ones are checked against them by a test. */
import type fields from './fr/fields.ts';
import type shell from './fr/shell.ts';
import type ui from './fr/ui.ts';

export interface Rooms {
  fields: typeof fields;
  shell: typeof shell;
  ui: typeof ui;
}

export type Room = keyof Rooms;
