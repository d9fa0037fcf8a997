/** What is printed, and what the server and the thread that prints say to each other. */

export interface Sheet {
  /** Below this folder: `school/programmes/public-sheet.typ`. */
  readonly template: string;
  /** Plain data, shown as it is: nothing in it is ever read as markup. */
  readonly data: unknown;
  readonly locale: 'fr' | 'en';
  /** Of the document: its heading and what a reader's list of files shows. */
  readonly title: string;
  /** The day it is printed for, `YYYY-MM-DD`: on each page, and the only time in the file. */
  readonly date: string;
  /** Whose document it is: an organisation's name. */
  readonly issuer?: string;
  /** Which state of the facts: `version 3`, `2026-1`. */
  readonly version?: string;
}

export interface Asked {
  readonly id: number;
  readonly sheet: Sheet;
}

export type Printed =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };

export type PrintCode = 'document.failed' | 'document.late' | 'document.closed';

/** Why there is no document. The reason is for the log: it may quote what was to be printed. */
export class NotPrinted extends Error {
  readonly code: PrintCode;
  readonly template: string;
  constructor(code: PrintCode, template: string, reason: string) {
    super(reason);
    this.name = 'NotPrinted';
    this.code = code;
    this.template = template;
  }
}
