/** A house with the demo's organisations, as `filage seed demo` leaves it: nobody owns them yet. */
import { seedDemo } from '#cli/seed.ts';
import { openKeyRing } from '#db/private/index.ts';
import type { Furnishing } from './database.ts';

export const DEMO_HOUSE: Furnishing = {
  name: 'demo',
  make: (adminUrl, dataFolder) => seedDemo(adminUrl, { dataFolder, keys: openKeyRing({ dataFolder }) }),
};
