/** better-auth, for identity alone: organisations, roles and tokens are ours. Nothing of it is reachable but through our routes. */
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#api/http/refusal.ts';
import type { Services } from '#api/http/services.ts';
import { openIdentityPool } from '#db/connection.ts';
import { hashPassword, isPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts';

export const SESSION_DAYS = 30;
const DAY_SECONDS = 86_400;
const ADDRESS_HEADER = 'x-filage-address';
const BASE_PATH = '/identity';

export interface Identity {
  /** Asks better-auth; its cookies go to the reply, its refusals become ours. */
  ask(
    request: FastifyRequest,
    reply: FastifyReply,
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export function openIdentity({ database, settings, signInSecret }: Services): Identity {
  const pool = openIdentityPool(database.url);
  const auth = betterAuth({
    appName: 'Filage',
    baseURL: settings.url,
    basePath: BASE_PATH,
    secret: signInSecret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    session: { expiresIn: SESSION_DAYS * DAY_SECONDS, updateAge: DAY_SECONDS },
    advanced: {
      cookiePrefix: 'filage',
      useSecureCookies: settings.url.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    plugins: [twoFactor({ issuer: 'Filage', allowPasswordless: true })],
  });
  return {
    ask: async (request, reply, method, path, body) => {
      const answer = await auth.handler(
        new Request(new URL(BASE_PATH + path, settings.url), {
          method,
          headers: headersOf(request),
          ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
        }),
      );
      const said = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
      if (!answer.ok) throw refusalOf(answer.status, String(said?.code ?? ''));
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return said ?? {};
    },
    close: () => pool.end(),
  };
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers({ 'content-type': 'application/json', [ADDRESS_HEADER]: request.ip });
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

const CODES: Readonly<Record<string, readonly [number, string]>> = {
  INVALID_EMAIL_OR_PASSWORD: [401, 'sign-in.wrong'],
  INVALID_PASSWORD: [403, 'sign-in.wrong-password'],
  INVALID_CODE: [403, 'sign-in.wrong-code'],
  INVALID_BACKUP_CODE: [403, 'sign-in.wrong-code'],
  INVALID_TWO_FACTOR_COOKIE: [401, 'sign-in.begin-again'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [401, 'sign-in.begin-again'],
  ACCOUNT_TEMPORARILY_LOCKED: [429, 'sign-in.locked'],
  TOTP_ALREADY_ENABLED: [409, 'two-factor.on-already'],
  TOTP_NOT_ENABLED: [409, 'two-factor.off'],
  TWO_FACTOR_NOT_ENABLED: [409, 'two-factor.off'],
  BACKUP_CODES_NOT_ENABLED: [409, 'two-factor.off'],
};

function refusalOf(status: number, code: string): Refusal {
  const known = CODES[code];
  if (known) return new Refusal(known[0], known[1]);
  if (status === 401) return new Refusal(401, 'access.not-signed-in');
  if (status >= 400 && status < 500) return new Refusal(status, 'sign-in.refused');
  return new Refusal(500, 'server.failure');
}
