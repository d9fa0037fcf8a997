/** A reader through the API: true totals and prices, and nothing that somebody earns. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carried, moneyText } from '#core/kernel/index.ts';
import { readProductionFacts, shownWithoutPay } from '#core/office/productions/index.ts';
import { demoId, demoOrganisationId } from '#db/demo/index.ts';
import { DEMO } from '#seeds/index.ts';
import { DEMO_HOUSE } from '../demo-house.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

const [ardoises] = DEMO as [(typeof DEMO)[number]];
const idOf = (...key: string[]) => demoId(ardoises.slug, ...key);
const play = `/api/o/${ardoises.slug}/productions/${idOf('production', 'nuit-des-tuiles')}`;

let house: House;
let owner: Somebody;
beforeAll(async () => {
  house = await openHouse({ furnishing: DEMO_HOUSE });
  house.clock.now = new Date('2026-11-24T10:00:00Z');
  owner = await house.member(demoOrganisationId(ardoises), [everywhere('owner')]);
});
afterAll(() => house.close());

const get = async (url: string, who = owner) => {
  const reply = await house.call(who, 'GET', url);
  expect(reply.statusCode, reply.body.slice(0, 500)).toBe(200);
  return reply.json();
};

interface Row {
  readonly id: string;
}

describe('a reader', () => {
  let reader: Somebody;
  let officer: Somebody;
  beforeAll(async () => {
    reader = await house.member(demoOrganisationId(ardoises), [everywhere('reader')]);
    officer = await house.member(demoOrganisationId(ardoises), [everywhere('production')]);
  });

  test('has the totals and prices of the production officer, to the cent', async () => {
    const [mine, full] = [await get(`${play}/answer`, reader), await get(`${play}/answer`, officer)];
    expect(mine.team).toEqual(full.team);
    expect(full.withoutPay).toBeNull();
    const totals = ({ lines, classes, ...rest }: Record<string, unknown>) => rest;
    expect(mine.budgets.map(totals)).toEqual(full.budgets.map(totals));
    expect(mine.budgets).toHaveLength(2);
    const prices = ({ rows, ...rest }: { rows: Record<string, unknown>[] }) => ({
      rows: rows.map(({ parts, ...row }) => row),
      ...rest,
    });
    expect(prices(mine.price)).toEqual(prices(full.price));
    expect([mine.hidden, mine.engagements, mine.minima, mine.payrollTaxes]).toEqual([['pay', 'elsewhere'], [], [], []]);
  });

  test('shows the same in the browser, from the facts sent without pay', async () => {
    const [facts, reply] = [await get(`${play}/facts`, reader), await get(`${play}/answer`, reader)];
    expect(facts.terms).toEqual([]);
    const shown = shownWithoutPay(readProductionFacts(facts), carried(reply.withoutPay));
    const full = await get(`${play}/answer`, officer);
    expect(shown.budgets.map(({ totals }) => moneyText(totals.balance))).toEqual(
      full.budgets.map((one: { balance: string }) => one.balance),
    );
    expect(shown.price!.rows.map(({ priceEach }) => moneyText(priceEach.value))).toEqual(
      full.price.rows.map((row: { priceEach: string }) => row.priceEach),
    );
    expect(shown.problems.map(({ code }) => code)).toEqual(reply.problems.map((one: { code: string }) => one.code));
  });

  test('finds nobody’s name, position, contract or row of pay beside an amount', async () => {
    const full = await get(`${play}/facts`);
    const { problems: _, withoutPay, ...reply } = await get(`${play}/answer`, reader);
    const { problems: __, ...sent } = withoutPay;
    const names = ['team/cost', 'budget/creation/charges', 'budget/exploitation/balance', 'price/2/priceEach'];
    const unfolded = await Promise.all(
      [...names, 'break-even/bySeries'].map(
        async (name) => (await get(`${play}/answer?explain=${name}`, reader)).explained,
      ),
    );
    const json = JSON.stringify([reply, sent, unfolded]);
    const secret = [
      ...full.people.map(({ name }: { name: string }) => name),
      ...['people', 'positions', 'contracts', 'terms'].flatMap((list) => full[list].map(({ id }: Row) => id)),
      ...full.positions.map(({ title }: { title: string }) => title),
    ];
    expect(secret.length).toBeGreaterThan(60);
    for (const word of secret) expect(json, word).not.toContain(word);
  });

  test('unfolds totals and prices, and nothing of one person', async () => {
    const { explained } = await get(`${play}/answer?explain=budget/exploitation/balance`, reader);
    expect(explained.text.fr).toContain('sans le détail de chaque personne');
    const refused = (name: string) => house.call(reader, 'GET', `${play}/answer?explain=${name}`);
    const contract = idOf('contract', 'lucile-fraction-1');
    const [term] = (await get(`${play}/facts`)).terms;
    for (const name of [
      `contract/${contract}/cost`,
      `payslip/${contract}/cost`,
      `minimum/${term.id}`,
      'payroll-tax/2026',
    ]) {
      expect((await refused(name)).statusCode, name).toBe(403);
    }
    expect((await refused(`budget/creation/engagement/${contract}/gross`)).statusCode).toBe(404);
    expect(
      (await get(`${play}/answer?explain=budget/creation/engagement/${contract}/gross`, officer)).explained,
    ).toBeTruthy();
    expect((await house.call(reader, 'POST', `${play}/what-if`, { payload: {} })).statusCode).toBe(403);
  });
});
