/** The demo through the API: facts and answer agree with core, a date that moves moves everything, rules that block. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CalendarDate, moneyText } from '#core/kernel/index.ts';
import { answer, readProductionFacts } from '#core/office/productions/index.ts';
import { demoId, demoOrganisationId } from '#db/demo/index.ts';
import { newId } from '#db/identifiers.ts';
import { DEMO } from '#seeds/index.ts';
import { DEMO_HOUSE } from '../demo-house.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

const TODAY = '2026-11-24' as CalendarDate;
const [ardoises] = DEMO as [(typeof DEMO)[number]];
const idOf = (...key: string[]) => demoId(ardoises.slug, ...key);
const play = `/api/o/${ardoises.slug}/productions/${idOf('production', 'nuit-des-tuiles')}`;

let house: House;
let owner: Somebody;
beforeAll(async () => {
  house = await openHouse({ furnishing: DEMO_HOUSE });
  house.clock.now = new Date(`${TODAY}T10:00:00Z`);
  owner = await house.member(demoOrganisationId(ardoises), [everywhere('owner')]);
});
afterAll(() => house.close());

const get = async (url: string, who = owner) => {
  const reply = await house.call(who, 'GET', url);
  expect(reply.statusCode, reply.body.slice(0, 500)).toBe(200);
  return reply.json();
};
const patch = (url: string, payload: object, version: number) =>
  house.call(owner, 'PATCH', url, { payload, headers: { 'if-match': `"${version}"` } });
const put = (url: string, payload: object) =>
  house.call(owner, 'PUT', url, { payload, headers: { 'if-none-match': '*' } });

describe('facts and answer', () => {
  test('the browser computes from the facts what the server answers', async () => {
    const facts = await get(`${play}/facts`);
    const reply = await get(`${play}/answer`);
    const here = answer(readProductionFacts(facts), TODAY);
    expect(reply.team.cost).toBe(moneyText(here.costs.cost.value));
    expect(reply.engagements.map((one: { cost: string }) => one.cost)).toEqual(
      here.engagements.map(({ cost }) => moneyText(cost.value)),
    );
    expect(reply.budgets.map((one: { balance: string }) => one.balance)).toEqual(
      here.budgets.map(({ totals }) => moneyText(totals.balance)),
    );
    expect(reply.price.rows.map((row: { priceEach: string }) => row.priceEach)).toEqual(
      here.price!.rows.map(({ priceEach }) => moneyText(priceEach.value)),
    );
    expect(reply.problems.map((one: { code: string }) => one.code)).toEqual(here.problems.map(({ code }) => code));
    expect(reply.problems.every((one: { message: { fr: string } }) => one.message.fr.length > 10)).toBe(true);
  });

  test('any figure unfolds to its reasons, as a tree and as text in both languages', async () => {
    const { explained } = await get(`${play}/answer?explain=contract/${idOf('contract', 'lucile-fraction-1')}/cost`);
    expect(explained.because.kind).toBe('rule');
    expect(explained.lines.fr.length).toBeGreaterThan(10);
    expect(explained.text.fr).not.toBe(explained.text.en);
    for (const name of ['team/cost', 'budget/creation/balance', 'price/2/priceEach', 'break-even/fixed']) {
      expect((await get(`${play}/answer?explain=${name}`)).explained.text.fr.length, name).toBeGreaterThan(20);
    }
    expect((await house.call(owner, 'GET', `${play}/answer?explain=no/such/figure`)).statusCode).toBe(404);
  });

  test('a technician sees no amount at all', async () => {
    const technical = await house.member(demoOrganisationId(ardoises), [everywhere('technical')]);
    const plain = await get(`${play}/answer`, technical);
    expect([plain.team, plain.budgets, plain.price, plain.payrollTaxes]).toEqual([null, [], null, []]);
    expect(plain.withoutPay).toMatchObject({ team: null, budgets: [], price: null });
    expect(plain.problems.filter(({ code }: { code: string }) => /^(minimum|budget|price)/.test(code))).toEqual([]);
    for (const name of ['team/cost', 'budget/creation/charges', 'price/1/cost', 'payroll-tax/2026']) {
      expect((await house.call(technical, 'GET', `${play}/answer?explain=${name}`)).statusCode, name).toBe(403);
    }
  });
});

interface Row {
  readonly id: string;
  readonly version: number;
}

describe('a date that moves', () => {
  test('what if it moved: the difference is shown and nothing is kept', async () => {
    const before = await get(`${play}/answer`);
    const niort = idOf('event', 'niort-1');
    const change = { startsLocal: '2027-01-28T20:30', endsLocal: '2027-01-28T21:55' };
    const reply = await house.call(owner, 'POST', `${play}/what-if`, { payload: { events: [{ id: niort, change }] } });
    expect(reply.statusCode, reply.body).toBe(200);
    const { cost, engagements, budgets, appeared } = reply.json();
    expect(cost.before).toBe(before.team.cost);
    expect(cost.difference).not.toBe('0.00');
    expect(engagements.length).toBeGreaterThan(0);
    expect(budgets.map((one: { purpose: string }) => one.purpose)).toContain('exploitation');
    expect(appeared.map((one: { code: string }) => one.code)).toContain('engagement.event-outside-contract');
    expect(await get(`${play}/answer`)).toEqual(before);
    const lost = await house.call(owner, 'POST', `${play}/what-if`, {
      payload: { events: [{ id: newId(), change: { state: 'idea' } }] },
    });
    expect(lost.statusCode).toBe(404);
  });

  test('cost, minima, budget and price follow', async () => {
    const { terms, events } = await get(`${play}/facts`);
    const niort = idOf('event', 'niort-1');
    const event = events.find((one: Row) => one.id === niort);
    const before = await get(`${play}/answer`);
    // From December to January: a year of rates later, and a third show of the month for the cast.
    const moved = await patch(
      `/api/o/${ardoises.slug}/events/${niort}`,
      { startsLocal: '2027-01-28T20:30', endsLocal: '2027-01-28T21:55' },
      event.version,
    );
    expect(moved.statusCode, moved.body).toBe(200);
    expect(moved.json().calls.every((call: { startsLocal: string }) => call.startsLocal.startsWith('2027-01-28'))).toBe(
      true,
    );
    const outside = await get(`${play}/answer`);
    const codes = (reply: { problems: { code: string }[] }) => new Set(reply.problems.map(({ code }) => code));
    expect(codes(outside).has('engagement.event-outside-contract')).toBe(true);
    expect(codes(before).has('engagement.event-outside-contract')).toBe(false);
    const minimumOn = (reply: { minima: { termIds: string[]; minimum: string; day: string }[] }, term: string) =>
      reply.minima.find(({ termIds }) => termIds.includes(term));
    const cachet = terms.find((one: { contractId: string }) => one.contractId === idOf('contract', 'niort-ida')).id;
    expect(minimumOn(before, cachet)).toMatchObject({ day: '2026-12-10', minimum: '159.56' });
    expect(minimumOn(outside, cachet)).toMatchObject({ day: '2027-01-28', minimum: '138.85' });
    expect(outside.team.cost).not.toBe(before.team.cost);
    expect(outside.price.on).toBe('2027-01-19');
    expect(outside.budgets[1].charges).not.toBe(before.budgets[1].charges);
    const back = await patch(
      `/api/o/${ardoises.slug}/events/${niort}`,
      { startsLocal: '2026-12-10T20:30', endsLocal: '2026-12-10T21:55' },
      moved.json().version,
    );
    expect(back.statusCode).toBe(200);
    const again = await get(`${play}/answer`);
    expect([again.team, again.minima, again.price]).toEqual([before.team, before.minima, before.price]);
  });
});

describe('what the house refuses to save', () => {
  const position = idOf('position', 'nuit-des-tuiles', 'ida');
  const contractId = newId();

  test('pay under the SMIC is refused with its amounts, and nothing of it is kept', async () => {
    const made = await put(`${play}/contracts/${contractId}`, {
      positionId: position,
      personId: idOf('person', 'jeanne'),
      from: '2026-12-17',
      to: '2026-12-17',
    });
    expect(made.statusCode, made.body).toBe(201);
    const id = newId();
    const term = {
      positionId: position,
      contractId,
      basis: 'cachet',
      quantity: '1',
      plannedFrom: '2026-12-17',
      plannedTo: '2026-12-17',
    };
    const refused = await put(`${play}/terms/${id}`, { ...term, unitGross: '45', hoursPerUnit: '8' });
    expect([refused.statusCode, refused.json().error.code]).toEqual([422, 'minimum.below-smic']);
    expect(refused.json().error.problems[0].message.fr).toMatch(/SMIC/);
    expect((await house.call(owner, 'GET', `${play}/terms/${id}`)).statusCode).toBe(404);
    expect((await put(`${play}/terms/${id}`, { ...term, unitGross: '178.50', hoursPerUnit: '8' })).statusCode).toBe(
      201,
    );
    const { version } = await get(`${play}/terms/${id}`);
    expect((await patch(`${play}/terms/${id}`, { unitGross: '45' }, version)).statusCode).toBe(422);
    const many = await house.call(owner, 'PATCH', `${play}/terms`, {
      payload: [{ id, version, change: { unitGross: '45' } }],
    });
    expect(many.statusCode).toBe(422);
  });

  test('a derived grid warns and does not refuse', async () => {
    const id = newId();
    const term = {
      positionId: position,
      contractId,
      basis: 'cachet',
      quantity: '1',
      plannedFrom: '2026-12-17',
      plannedTo: '2026-12-17',
    };
    const made = await put(`${play}/terms/${id}`, { ...term, unitGross: '121', hoursPerUnit: '5' });
    expect(made.statusCode, made.body).toBe(201);
    const { problems } = await get(`${play}/answer`);
    const warning = problems.find((one: { code: string }) => one.code === 'minimum.below-last-known-grid');
    expect(warning.severity).toBe('warning');
  });

  test('an artist on an invoice needs a reason', async () => {
    const id = newId();
    const invoiced = {
      positionId: position,
      personId: idOf('person', 'jeanne'),
      channel: 'invoice',
      from: '2026-12-17',
      to: '2026-12-17',
    };
    const refused = await put(`${play}/contracts/${id}`, invoiced);
    expect([refused.statusCode, refused.json().error.code]).toEqual([422, 'engagement.artist-on-invoice']);
    const reasoned = await put(`${play}/contracts/${id}`, {
      ...invoiced,
      overrideReason: 'Compagnie belge, formulaire A1 fourni',
    });
    expect(reasoned.statusCode, reasoned.body).toBe(201);
  });
});

describe('simulations and legal values', () => {
  const base = `/api/o/${ardoises.slug}`;

  test('the payslip of the first worked case comes out to the cent', async () => {
    const payload = {
      employer: {
        agreement: 'CCNEAC',
        legalForm: 'association',
        headcount: 5,
        workAccidentRate: '1.12',
        providentRate: '0.42',
        occupationalHealthRate: '0.32',
        mobilityRate: '0',
        technicianCeiling: 'thirtieths',
      },
      employee: { category: 'artist', executive: false, professionalExpenses: 'none' },
      engagement: {
        from: '2026-10-05',
        to: '2026-10-05',
        paidDays: 1,
        cachets: 1,
        hours: '8',
        gross: '200.00',
        paidOn: '2026-10-31',
      },
    };
    const reply = await house.call(owner, 'POST', `${base}/payslips`, { payload });
    expect(reply.statusCode, reply.body).toBe(200);
    expect(reply.json()).toMatchObject({
      netBeforeTax: '155.24',
      employerCost: '315.07',
      employerTotal: '115.07',
      employeeTotal: '44.76',
    });
    const before = await house.call(owner, 'POST', `${base}/payslips`, {
      payload: { ...payload, engagement: { ...payload.engagement, from: '2020-10-05', to: '2020-10-05' } },
    });
    expect(before.statusCode).toBe(422);
    expect((await house.call(owner, 'POST', `${base}/payslips`, { payload: { employer: [] } })).statusCode).toBe(400);
    expect((await house.call(owner, 'POST', `${base}/budgets`, { payload: { purpose: 7 } })).statusCode).toBe(422);
    expect((await house.call(owner, 'POST', `${base}/prices`, { payload: {} })).statusCode).toBe(422);
  });

  test('legal values are searched in both languages, at a day, with their history and sources', async () => {
    const smic = (await get(`${base}/rates?search=smic&on=2026-06-01`)).items;
    expect(smic.map((item: { value: string }) => item.value)).toContain('12.31');
    const found = smic.find((item: { value: string }) => item.value === '12.31');
    const rate = await get(`${base}/rates/${found.id}?on=2025-01-01`);
    expect(rate.value).toBe('11.88');
    expect(rate.values.length).toBeGreaterThan(3);
    expect(rate.values.every((value: { source: string | null }) => value.source)).toBe(true);
    const projected = (await get(`${base}/rates?on=2028-01-01&projected=true`)).items;
    expect(projected.length).toBeGreaterThan(0);
    expect(
      (await get(`${base}/rates?uncertain=true`)).items.every(
        (item: { confidence: string }) => item.confidence !== 'C',
      ),
    ).toBe(true);
    expect((await house.call(owner, 'GET', `${base}/rates/nothing`)).statusCode).toBe(404);
  });
});
