/** What the server is built from. Nothing below it reads the environment, the clock or a global. */
import type { Database } from '#db/connection.ts';
import type { Printer } from '#documents/index.ts';
import type { Mailer } from '#jobs/mail/index.ts';
import type { Queue } from '#jobs/queue.ts';
import type { Solver } from '#jobs/school/timetable/index.ts';
import type { KnownActors } from './known-actors.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…` */
  readonly url: string;
  readonly from: string;
}

export interface ServerSettings {
  /** As people type it, without a slash at the end: `https://filage.example.org`. */
  readonly url: string;
  /** Where files are kept. */
  readonly dataFolder: string;
  readonly smtp: SmtpSettings | null;
  /** The command that looks for malicious programs in what is sent, with its arguments; none: files say `unscanned`. */
  readonly scanner?: readonly string[] | null;
  /** Addresses of proxies whose `X-Forwarded-*` are believed. */
  readonly proxies?: readonly string[];
  /** Requests per minute and actor; sign-in has its own, stricter ones. */
  readonly requestsPerMinute?: number;
  readonly signInsPerMinute?: number;
  /** Tests compare each reply with its schema. */
  readonly checkReplies?: boolean;
  readonly log?: 'silent' | 'info' | 'warn';
}

/** Who gets the demo organisation. */
export interface DemoOwner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Services {
  readonly database: Database;
  readonly settings: ServerSettings;
  readonly clock: () => Date;
  /** Signs sessions and seals the second factor; kept in the database under the key ring. */
  readonly signInSecret: string;
  readonly actors: KnownActors;
  /** Null where no mail server is configured. */
  readonly mailer: Mailer | null;
  /** Null where nothing is sent later. */
  readonly queue: Queue | null;
  /** Makes PDFs of templates and data; its thread starts with the first one. */
  readonly printer: Printer;
  /** Proposes timetables, in threads of this process. */
  readonly solver: Solver;
  /** Makes the demo organisation; null where it cannot be made. */
  readonly demo: ((owner: DemoOwner) => Promise<{ readonly slug: string }>) | null;
  /** What went wrong apart from any request. Never with secrets or addresses. */
  readonly report: (what: string, error: Error) => void;
}
