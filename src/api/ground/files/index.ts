import { addSentences } from '#api/http/index.ts';
import { attached } from './attached.ts';
import { frozenRoutes } from './frozen.ts';

addSentences({
  'document.retained': {
    fr: 'Ce document doit être conservé jusqu’au {until} ; il ne peut pas être effacé avant.',
    en: 'This document must be kept until {until}; it cannot be erased before.',
  },
});

export const routes = [...attached, ...frozenRoutes];

export { type DocumentToFreeze, type Freezing, type Frozen, freezeDocument } from './freeze.ts';
export { eraseDocumentsOf, frozenBytes, frozenJson } from './frozen.ts';
export { mediaTypeOf, safeHeaders } from './media-type.ts';
export { holdRightsOf } from './rights.ts';
export { dropBytes, dropReceived, keepBytes, keepMade, keepManyMade, openBytes } from './store.ts';
export { dropUnkept, dropUnkeptOf } from './unkept.ts';
