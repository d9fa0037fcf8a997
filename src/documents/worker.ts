/** The thread that Typst blocks, so that the server does not. */
import { parentPort } from 'node:worker_threads';
import type { Asked, Printed } from './printing.ts';
import { openTypst } from './typst.ts';

const print = openTypst();
const post = (printed: Printed) => parentPort!.postMessage(printed);

parentPort!.on('message', ({ id, sheet }: Asked) => {
  try {
    post({ id, bytes: print(sheet) });
  } catch (error) {
    post({ id, failure: String((error as Error).message ?? error) });
  }
});
