/** The one place that talks to the server. */
import { Refused, Unreachable } from './refusal.ts';

export interface Sent {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** From the root, such as `/api/o/les-veilleuses/people/0199…`. */
  readonly path: string;
  readonly body?: unknown;
  /** The version this change was made on. */
  readonly ifMatch?: number;
  /** A row that must not exist yet. */
  readonly isCreate?: boolean;
  readonly signal?: AbortSignal;
}

/** Answers with the body; throws Refused when the server says no, Unreachable when nothing answers. */
export async function send<Reply = unknown>(sent: Sent): Promise<Reply> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (sent.body !== undefined) headers['content-type'] = 'application/json';
  if (sent.ifMatch !== undefined) headers['if-match'] = `"${sent.ifMatch}"`;
  if (sent.isCreate) headers['if-none-match'] = '*';
  const response = await answered(sent.path, {
    method: sent.method,
    headers,
    credentials: 'same-origin',
    ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
    ...(sent.signal ? { signal: sent.signal } : {}),
  });
  const body = await bodyOf(response);
  if (!response.ok) throw new Refused(response.status, body);
  return body as Reply;
}

export async function answered(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new Unreachable();
  }
  // A proxy in front of a server that restarts answers for it: that is the same as no answer.
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new Unreachable();
  return response;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
