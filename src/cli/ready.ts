/**
 * The socket, open before the house is ready: `GET /health` answers 503 while the database starts and migrates, the
 * port is known to be free before anything else is touched, and closing waits for requests in flight.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from './refusal.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Door {
  readonly port: number;
  /** From now on requests go to the application. */
  open(handler: Handler): void;
  /** Takes no more requests, lets those in flight end within `seconds`, then closes. */
  close(seconds: number): Promise<void>;
}

export async function listen(host: string, port: number): Promise<Door> {
  let handler = notReady;
  let closing = false;
  const server = createServer((request, response) => {
    // A kept-alive connection whose last answer is out would hold the end up until it times out.
    response.once('close', () => {
      if (closing) server.closeIdleConnections();
    });
    handler(request, response);
  });
  await bind(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    open: (application) => {
      handler = application;
    },
    close: async (seconds) => {
      closing = true;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const last = setTimeout(() => server.closeAllConnections(), seconds * 1000);
      await closed;
      clearTimeout(last);
    },
  };
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Refusal('serve.port-taken', { host, port });
    throw new Refusal('serve.cannot-listen', { host, port, detail: message });
  }
}

function notReady(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' });
  response.end('{"status":"starting"}');
}
