/** The demo's organisations for somebody who asks for them on a screen. */
import { Refusal } from '#api/http/refusal.ts';
import type { DemoOwner } from '#api/http/services.ts';
import { demoOrganisationId, isLoaded } from '#db/demo/index.ts';
import { countOwners } from '#db/ground/access/index.ts';
import { addMember } from '#db/ground/organisations/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { bringDemo, type DemoMeans } from './demo-load.ts';

/** Loaded once per house. `filage seed demo` may have come first, when nobody was there to own it. */
export const demoFor =
  (adminUrl: string, means: DemoMeans) =>
  async ({ id, name, email }: DemoOwner): Promise<{ readonly slug: string }> => {
    for (const demo of DEMO) {
      const whose = { organisation: demoOrganisationId(demo), actor: { id: null, label: name } };
      await asMigrator(
        adminUrl,
        async (tx) => {
          if (!(await isLoaded(tx, demo))) {
            return bringDemo(tx, demo, [{ accountId: id, displayName: name, email }], means);
          }
          // Somebody else's playground by now: its owner can invite.
          if ((await countOwners(tx)) > 0) throw new Refusal(409, 'demo.unavailable');
          await addMember(
            tx,
            { memberId: newId(), accountId: id, name, email },
            { role: 'owner', scope_kind: 'organisation', scope_id: null },
          );
        },
        { whose, keys: means.keys },
      );
    }
    return { slug: DEMO[0]!.slug };
  };
