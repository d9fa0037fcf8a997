/** One printer for the whole server: a thread that starts with the first document and prints one after the other. */
import { Worker } from 'node:worker_threads';
import { NotPrinted, type Printed, type Sheet } from './printing.ts';

export interface Printer {
  /** A tagged PDF (PDF/UA-1). The same sheet gives the same bytes. Throws `NotPrinted`. */
  print(sheet: Sheet): Promise<Buffer>;
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** How long one document may take, the wait for those before it not counted. */
  readonly limitSeconds?: number;
}

const LIMIT_SECONDS = 60;

interface Waiting {
  readonly id: number;
  readonly sheet: Sheet;
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (why: NotPrinted) => void;
}

export function openPrinter({ limitSeconds = LIMIT_SECONDS }: PrinterOptions = {}): Printer {
  const line: Waiting[] = [];
  let worker: Worker | undefined;
  let late: NodeJS.Timeout | undefined;
  let next = 1;
  let closed = false;

  const failHead = (code: NotPrinted['code'], reason: string) => {
    clearTimeout(late);
    const head = line.shift();
    head?.reject(new NotPrinted(code, head.sheet.template, reason));
    begin();
  };
  /** A thread that fell or hangs takes the document it was at with it, and no other. */
  const drop = (which: Worker, code: NotPrinted['code'], reason: string) => {
    if (worker !== which) return;
    worker = undefined;
    void which.terminate();
    failHead(code, reason);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.unref();
    started.on('message', (printed: Printed) => {
      const [head] = line;
      if (worker !== started || head?.id !== printed.id) return;
      if ('failure' in printed) return failHead('document.failed', printed.failure);
      clearTimeout(late);
      line.shift();
      head.resolve(Buffer.from(printed.bytes));
      begin();
    });
    started.on('error', (error) => drop(started, 'document.failed', error.message));
    started.on('exit', (code) => drop(started, 'document.failed', `exit ${code}`));
    return started;
  };
  const begin = () => {
    const [head] = line;
    if (!head) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    const current = worker;
    late = setTimeout(() => drop(current, 'document.late', `over ${limitSeconds} s`), limitSeconds * 1_000);
    current.postMessage({ id: head.id, sheet: head.sheet });
  };

  return {
    print: (sheet) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new NotPrinted('document.closed', sheet.template, 'the printer is closed'));
        line.push({ id: next++, sheet, resolve, reject });
        if (line.length === 1) begin();
      }),
    close: async () => {
      closed = true;
      clearTimeout(late);
      for (const { reject, sheet } of line.splice(0)) {
        reject(new NotPrinted('document.closed', sheet.template, 'the printer is closed'));
      }
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };
}
