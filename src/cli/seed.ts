/** `filage seed demo`: the demo's organisations, in organisations of their own, for everybody who owns one here. */
import { type DemoOwner, demoOrganisationId, isLoaded } from '#db/demo/index.ts';
import { openKeyRing } from '#db/private/index.ts';
import { type Actor, asMigrator, type Tx } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { bringDemo, type DemoMeans } from './demo-load.ts';
import { withHouse } from './house.ts';
import type { Run } from './io.ts';
import { Refusal } from './refusal.ts';

const ACTOR: Actor = { id: null, label: 'filage seed' };

export const run: Run = async (args, io) => {
  if (args.length !== 1 || args[0] !== 'demo') throw new Refusal('command.arguments', { usage: 'filage seed demo' });
  return withHouse(io, async ({ database, settings }) => {
    const { dataFolder, secret } = settings;
    const means = { dataFolder, keys: openKeyRing({ dataFolder, secret }) };
    io.out(JSON.stringify(await seedDemo(database.adminUrl, means)));
    return 0;
  });
};

export interface Seeded {
  readonly organisations: readonly string[];
  readonly owners: readonly string[];
}

/**
 * Each organisation is loaded whole or not at all. Throws Refusal when one of them is there already. Without means there
 * are rows alone: no files, nothing sealed with keys.
 */
export async function seedDemo(adminUrl: string, means: DemoMeans | null = null): Promise<Seeded> {
  const owners = await asMigrator(adminUrl, async (tx) => {
    for (const demo of DEMO) {
      if (await isLoaded(tx, demo)) throw new Refusal('seed.exists', { slug: demo.slug });
    }
    return ownersHere(tx);
  });
  for (const demo of DEMO) {
    const whose = { organisation: demoOrganisationId(demo), actor: ACTOR };
    await asMigrator(adminUrl, (tx) => bringDemo(tx, demo, owners, means), { whose, keys: means?.keys });
  }
  return { organisations: DEMO.map(({ slug }) => slug), owners: owners.map(({ email }) => email) };
}

/** Every account that owns an organisation of this house. */
async function ownersHere(tx: Tx): Promise<DemoOwner[]> {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('access_grant', (join) =>
      join
        .onRef('access_grant.organisation_id', '=', 'member.organisation_id')
        .onRef('access_grant.member_id', '=', 'member.id'),
    )
    .where('access_grant.role', '=', 'owner')
    .where('access_grant.scope_kind', '=', 'organisation')
    .where('member.state', '=', 'active')
    .distinctOn('member.account_id')
    .orderBy('member.account_id')
    .select(['member.account_id', 'member.display_name', 'member.email'])
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, displayName: row.display_name, email: row.email }));
}
