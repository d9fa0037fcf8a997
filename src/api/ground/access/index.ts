/**
 * Links for somebody without an account. A server that has seen one a moment ago may still let it in for two seconds
 * after it was revoked; `services.actors.forget()` ends that on this server.
 */
export { linkAddress } from '#core/access/index.ts';
export {
  type ActingLink,
  makeActingLink as makeLink,
  revokeActingLinks as revokeLinks,
} from '#db/ground/access/index.ts';
