/** Private columns: the key ring, sealing and opening, exact look-up, rotation. */
export { type Key, type KeyRing, newSecret, openKeyRing, type RingSettings, readSecret } from './ring.ts';
export { keysInUse, type Rotation, resealEverything, rotateKey } from './rotate.ts';
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
