/** Cookies under the names and signatures that better-auth uses, for sessions that begin outside of it. */
import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '#api/http/identify.ts';
import type { Services } from '#api/http/services.ts';
import { SESSION_DAYS } from './identity.ts';

const DAY_SECONDS = 86_400;
export const CHALLENGE_SECONDS = 600;

export function setSession(reply: FastifyReply, services: Services, token: string): void {
  set(reply, services, SESSION_COOKIE, token, SESSION_DAYS * DAY_SECONDS);
}

const CHALLENGE_COOKIE = 'filage.two_factor';

/** What the request says it has proved so far; better-auth looks at its signature. */
export function challengeOf({ cookies }: FastifyRequest): string | null {
  const cookie = cookies[`__Secure-${CHALLENGE_COOKIE}`] ?? cookies[CHALLENGE_COOKIE];
  return cookie?.slice(0, Math.max(0, cookie.lastIndexOf('.'))) || null;
}

/** Whoever has this cookie proved everything but the second factor. */
export function setChallenge(reply: FastifyReply, services: Services, identifier: string): void {
  set(reply, services, CHALLENGE_COOKIE, identifier, CHALLENGE_SECONDS);
}

export function clearSession(reply: FastifyReply, services: Services): void {
  reply.clearCookie(nameOf(services, SESSION_COOKIE), { path: '/' });
}

function set(reply: FastifyReply, services: Services, name: string, value: string, maxAge: number): void {
  const signature = createHmac('sha256', services.signInSecret).update(value).digest('base64');
  reply.setCookie(nameOf(services, name), `${value}.${signature}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(services),
    maxAge,
  });
}

const isSecure = ({ settings }: Services): boolean => settings.url.startsWith('https:');
const nameOf = (services: Services, name: string): string => (isSecure(services) ? `__Secure-${name}` : name);
