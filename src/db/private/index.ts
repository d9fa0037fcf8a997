/** Private columns: the key ring, sealing and opening, exact look-up, rotation. */
export { type Key, type KeyRing, newSecret, openKeyRing, type RingSettings, readSecret } from './ring.ts';
export { KEYS_IN_USE, type Rotation, resealEverything, rotateKey } from './rotate.ts';
export {
  decryptPrivate,
  encryptPrivate,
  keyIdOf,
  lookupHash,
  lookupHashes,
  openWith,
  type SealedAt,
  sealWith,
} from './seal.ts';
