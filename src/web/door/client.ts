/** Speaks to the API without an account: with the secret of a link in a header, or with nothing at all. */
import { answered } from '../client/http.ts';
import { Refused } from '../client/refusal.ts';

export { Refused, refusalText, type SentProblem, Unreachable } from '../client/refusal.ts';
export { newId } from '../client/uuid.ts';

export interface CallOptions {
  /** The secret of a link: sent in a header, never in an address. */
  readonly link?: string | null;
  readonly body?: unknown;
  /** Sent as they are, instead of a body. */
  readonly bytes?: Blob;
  /** The version this change was made on. */
  readonly ifMatch?: number;
  /** A row that must not exist yet. */
  readonly isCreate?: boolean;
  readonly signal?: AbortSignal;
}

type Method = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** Below the organisation, for a link's holder. */
export const inside = (slug: string, path: string): string => `/api/o/${encodeURIComponent(slug)}${path}`;
/** Open to everybody. */
export const inPublic = (slug: string, path: string): string => `/api/public/${encodeURIComponent(slug)}${path}`;

/** Answers with the body; throws Refused when the server says no, Unreachable when nothing answers. */
export async function call<Reply = unknown>(method: Method, path: string, options: CallOptions = {}): Promise<Reply> {
  const response = await answered(path, initOf(method, options));
  const text = await response.text();
  const body = text === '' ? undefined : parsed(text);
  if (!response.ok) throw new Refused(response.status, body);
  return body as Reply;
}

/** The bytes of a document that the link may see. */
export async function download(path: string, link: string | null): Promise<Blob> {
  const response = await answered(path, initOf('GET', { link }));
  if (!response.ok) throw new Refused(response.status, parsed(await response.text()));
  return response.blob();
}

/** Hands bytes over to the person as a file of this name. */
export function handOver(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function initOf(method: Method, { link, body, bytes, ifMatch, isCreate, signal }: CallOptions): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (link) headers.authorization = `Link ${link}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (bytes !== undefined) headers['content-type'] = 'application/octet-stream';
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  if (isCreate) headers['if-none-match'] = '*';
  const sent = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    method,
    headers,
    // Whoever is signed in besides must not be taken for the link's holder.
    credentials: 'omit',
    ...(sent === undefined ? {} : { body: sent }),
    ...(signal ? { signal } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
