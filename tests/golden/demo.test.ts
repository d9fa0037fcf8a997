/** The answer on the demo's productions: whole, explained, and following when something moves. */
import { describe, expect, test } from 'vitest';
import { addLocalDays } from '#core/ground/calendar/index.ts';
import {
  type Because,
  compareDecimals,
  date,
  dec,
  euros,
  moneyText,
  percentOf,
  subtract,
  sum,
} from '#core/kernel/index.ts';
import { edit, explainBudget, openBook, rowsOf } from '#core/office/budget/index.ts';
import {
  answer,
  type BudgetAnswer,
  derivedLines,
  difference,
  journeysBetween,
  type ProductionFacts,
  productionBudget,
  productionFactsJson,
  readProductionFacts,
  withEvent,
} from '#core/office/productions/index.ts';
import { explainedText, knows, problemText } from '#core/words.ts';
import { DEMO } from '../../seeds/index.ts';
import { demoFacts } from './demo-facts.ts';

const TODAY = date('2026-11-24');
const SHOWS = DEMO.flatMap((house) => house.productions.map((show) => [show.title, demoFacts(house, show)] as const));
const [, play] = SHOWS[0]!;

/** Every rule, fact and rate named under a figure. */
function* named(because: Because): Generator<readonly ['rules' | 'facts' | 'rates', string]> {
  if (because.kind === 'fact') yield ['facts', because.name];
  else if (because.kind === 'rate') yield ['rates', because.rate];
  else {
    yield ['rules', because.rule];
    for (const input of because.inputs) yield* named(input);
  }
}

describe.each(SHOWS)('%s', (_, facts) => {
  const found = answer(facts, TODAY);

  test('comes through JSON unchanged', () => {
    expect(readProductionFacts(JSON.parse(JSON.stringify(productionFactsJson(facts))))).toEqual(facts);
  });

  test('shares every payslip between its two budgets, to the cent', () => {
    const lines = found.budgets.flatMap(({ rows }) => rows).filter((row) => row.identity.startsWith('engagement/'));
    expect(sum(lines.map((row) => row.derived!.amount.value))).toEqual(found.costs.cost.value);
    expect(new Set(lines.map((row) => row.identity)).size).toBe(lines.length);
  });

  test('adds up: totals are the sum of rows, contracts the sum of payslips', () => {
    for (const { rows, totals } of found.budgets) {
      const of = (side: string) => sum(rows.filter((row) => row.account.side === side).map((row) => row.amount.value));
      expect(totals.directCharges).toEqual(of('charge'));
      expect(totals.products).toEqual(of('product'));
      expect(totals.balance).toEqual(subtract(totals.products, totals.charges));
    }
    expect(sum(found.engagements.map(({ cost }) => cost.value))).toEqual(found.costs.cost.value);
  });

  test('gives no price under the plateau, and fewer euros for each of a longer series', () => {
    const rows = found.price!.rows;
    for (const row of rows) expect(row.priceEach.value.cents).toBeGreaterThanOrEqual(row.costEach.value.cents);
    expect(rows.at(-1)!.costEach.value.cents).toBeLessThan(rows[0]!.costEach.value.cents);
    expect(found.price!.team.length).toBeGreaterThanOrEqual(7);
  });

  test('says every problem in French and English, with nothing left unfilled', () => {
    for (const problem of found.problems) {
      expect(knows('problems', problem.code), problem.code).toBe(true);
      expect(problemText(problem, 'fr')).not.toMatch(/\{\w+\}/);
      expect(problemText(problem, 'en')).not.toMatch(/\{\w+\}/);
      expect(problem.at.length, problem.code).toBeGreaterThan(0);
    }
  });

  test('unfolds to words that the catalogue knows, down to legal values', () => {
    const row = found.price!.rows[0]!;
    const figures = [found.costs.cost, row.priceEach, row.vat.withVat, row.beside.rights, row.eachWithRights];
    const lines = found.budgets.flatMap(({ rows }) => rows.map(({ amount }) => amount));
    const totals = found.budgets.map(({ book }) => explainBudget(book, 'balance')!);
    const taxes = found.payrollTaxes.map(({ tax }) => tax.because);
    const reasons = [...figures, ...lines].map(({ because }) => because);
    const names = [...reasons, ...totals, ...taxes].flatMap((because) => [...named(because)]);
    expect(names.filter(([kind, name]) => !knows(kind, name))).toEqual([]);
    expect(names.some(([kind]) => kind === 'rates')).toBe(true);
    expect(explainedText(row.priceEach.because, 'fr')).toContain('coût plateau');
  });

  test('names every derived line in the catalogue, each once', () => {
    const derived = found.budgets.flatMap(({ rows }) => rows.flatMap((row) => row.derived ?? []));
    expect(derived.filter(({ label }) => !knows('terms', label))).toEqual([]);
    expect(derived.every(({ at }) => at.length > 0)).toBe(true);
  });

  test('is the same again, and leaves its facts alone', () => {
    const copy = readProductionFacts(productionFactsJson(facts));
    const text = (budgets: readonly BudgetAnswer[]) => budgets.map(({ totals }) => moneyText(totals.balance));
    expect(text(answer(copy, TODAY).budgets)).toEqual(text(found.budgets));
    expect(copy).toEqual(facts);
  });

  test('has a budget that, edited, is the budget computed from nothing', () => {
    for (const { purpose, book } of found.budgets) {
      const stored = facts.budgets.find((one) => one.purpose === purpose)!;
      const line = { ...stored.lines[0]!, quantity: dec('7.5') };
      const edited = edit(book, [{ kind: 'line', line }]);
      const lines = [line, ...stored.lines.slice(1)];
      const again = openBook({ ...stored, lines }, derivedLines(facts, purpose, TODAY));
      expect(rowsOf(edited)).toEqual(rowsOf(again));
      expect(edited.totals.balance).toEqual(again.totals.balance);
    }
  });
});

const inEvents = (facts: ProductionFacts, change: (one: ProductionFacts['events'][number]) => typeof one) => ({
  ...facts,
  events: facts.events.map(change),
});

describe('what if', () => {
  const before = answer(play, TODAY);
  const tour = play.events.filter(({ kind, state }) => kind === 'performance' && state === 'confirmed');
  const moved = tour.at(-1)!;

  test('a date is moved out of its contracts: the answer says so before it is accepted', () => {
    const to = (at: string) => `2027-04-20${at.slice('YYYY-MM-DD'.length)}` as typeof moved.startsAt;
    const changed = inEvents(play, (event) =>
      event.id === moved.id ? { ...event, startsAt: to(event.startsAt), endsAt: to(event.endsAt), calls: [] } : event,
    );
    const { appeared } = difference(before, answer(changed, TODAY));
    expect(appeared.map(({ code }) => code)).toContain('engagement.event-outside-contract');
  });

  /** The facts with one date moved, and what hangs on it. */
  const withDate = (facts: ProductionFacts, id: string, days: number): ProductionFacts => {
    const before = facts.events.find((event) => event.id === id)!;
    const [startsAt, endsAt] = [addLocalDays(before.startsAt, days), addLocalDays(before.endsAt, days)];
    return withEvent(facts, { ...before, startsAt, endsAt });
  };
  const travelled = play.trips.find(({ eventId }) => eventId !== null)!.eventId!;

  test('a date is moved: its journeys follow, every night and meal with them, and cost the same', () => {
    const there = withDate(play, travelled, 2);
    const linked = play.trips.filter(({ eventId }) => eventId === travelled);
    const costs = play.approachCosts.filter(({ tripId }) => linked.some(({ id }) => id === tripId));
    expect(linked.length).toBeGreaterThan(3);
    expect(journeysBetween(play, there)).toEqual({ trips: linked.length, costs: costs.length });
    const change = difference(before, answer(there, TODAY));
    expect(change.approach.before.cents).toBeGreaterThan(0);
    expect(change.approach.difference.cents).toBe(0);
    const journeys = change.appeared.filter(({ code }) => /^approach\.(no-payer|two-payers|date-)/.test(code));
    expect(journeys).toEqual([]);
  });

  test('moved there and back, it leaves every fact as it was', () => {
    const back = withDate(withDate(play, travelled, 40), travelled, -40);
    expect([back.trips, back.approachCosts]).toEqual([play.trips, play.approachCosts]);
    expect(difference(before, answer(back, TODAY))).toMatchObject({ appeared: [], gone: [], engagements: [] });
  });

  test('a date is postponed to another: its journeys are with the new one, and back when it stands again', () => {
    const old = play.events.find(({ id }) => id === travelled)!;
    const [startsAt, endsAt] = [addLocalDays(old.startsAt, 90), addLocalDays(old.endsAt, 90)];
    const both = withEvent(play, { ...old, id: 'new', startsAt, endsAt });
    const there = withEvent(both, { ...old, state: 'postponed', postponedTo: 'new' });
    const made = play.trips.filter(({ eventId }) => eventId === travelled);
    expect(there.trips.filter(({ eventId }) => eventId === 'new').map(({ leavesAt }) => leavesAt)).toEqual(
      made.map(({ leavesAt }) => addLocalDays(leavesAt, 90)),
    );
    expect(answer(there, TODAY).problems.map(({ code }) => code)).not.toContain('approach.date-postponed');
    const again = withEvent(there, old);
    expect([again.trips, again.approachCosts]).toEqual([play.trips, play.approachCosts]);
    const gone = withEvent(there, { ...old, state: 'cancelled', cancellationCause: 'presenter' });
    expect(gone.trips).toEqual(there.trips);
  });

  test('moved without its journeys, it would be missed by everybody', () => {
    const there = inEvents(play, (event) =>
      event.id === travelled
        ? { ...event, startsAt: addLocalDays(event.startsAt, 30), endsAt: addLocalDays(event.endsAt, 30) }
        : event,
    );
    const { appeared } = difference(before, answer(there, TODAY));
    const missed = appeared.filter(({ code }) => code === 'approach.date-missed');
    expect(missed.length).toBe(play.trips.filter(({ eventId }) => eventId === travelled).length);
  });

  test('a date is cancelled: its journeys stay, are counted, and say so', () => {
    const gone = inEvents(play, (event) =>
      event.id === travelled ? { ...event, state: 'cancelled', cancellationCause: 'presenter' } : event,
    );
    const { appeared, approach } = difference(before, answer(gone, TODAY));
    expect(appeared.map(({ code }) => code)).toContain('approach.date-cancelled');
    expect(approach.difference.cents).toBe(0);
  });

  test('a date is postponed: its pay goes back to what is still to place', () => {
    const changed = inEvents(play, (event) => (event.id === moved.id ? { ...event, state: 'postponed' } : event));
    const after = answer(changed, TODAY);
    expect(difference(before, after).appeared.map(({ code }) => code)).toContain('engagement.spread');
  });

  test('an actor is paid ten euros more: cost, budget and price follow', () => {
    const plainBudgets = { ...play, budgets: play.budgets.map((one) => ({ ...one, overheadRate: dec('0') })) };
    const raised = {
      ...plainBudgets,
      terms: play.terms.map((term) =>
        term.positionId === 'lucile' && term.basis === 'cachet'
          ? {
              ...term,
              unitGross: { units: term.unitGross.units + 10 * 10 ** term.unitGross.scale, scale: term.unitGross.scale },
            }
          : term,
      ),
    };
    const change = difference(answer(plainBudgets, TODAY), answer(raised, TODAY));
    expect(change.cost.difference.cents).toBeGreaterThan(0);
    expect(change.engagements.every(({ positionId }) => positionId === 'lucile')).toBe(true);
    const exploitation = change.budgets.find(({ purpose }) => purpose === 'exploitation')!;
    expect(exploitation.charges.difference).toEqual(change.cost.difference);
    expect(change.prices.find(({ performances }) => performances === 1)!.difference.cents).toBeGreaterThan(1_000);
  });

  test('nothing changes: nothing is said', () => {
    const change = difference(before, answer({ ...play }, TODAY));
    expect(change).toMatchObject({ engagements: [], prices: [], appeared: [], gone: [] });
    expect(change.cost.difference).toEqual(euros(0));
  });

  test('the structure asks for more: the price rises by as much', () => {
    const plan = play.pricePlan!;
    const dearer = { ...play, pricePlan: { ...plan, overheadRate: dec('30'), marginRate: dec('0') } };
    const row = answer(dearer, TODAY).price!.rows[0]!;
    expect(row.overhead.value).toEqual(percentOf(row.cost.value, dec('30')));
    expect(compareDecimals(plan.overheadRate, dec('30'))).toBe(-1);
  });

  test('an employer of whom nothing is known still gets an answer, marked as an estimate', () => {
    const unknown = { ...play, employer: { name: '', legalForm: null }, employerTerms: [] };
    const codes = answer(unknown, TODAY).problems.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'employer.agreement-missing',
        'employer.headcount-missing',
        'employer.legal-form-missing',
        'budget.payroll-tax-unknown',
        'payroll.assumed.workAccidentRate',
      ]),
    );
  });

  test('a production without anything has an empty answer', () => {
    const empty = readProductionFacts({
      production: { id: 'p', title: 'Rien', discipline: 'other' },
      employer: { name: '' },
    });
    const found = answer(empty, TODAY);
    expect(found.budgets).toEqual([]);
    expect(found.price).toBeNull();
    expect(found.costs.cost.value).toEqual(euros(0));
    expect(productionBudget(empty, 'creation', TODAY).rows).toEqual([]);
  });
});
