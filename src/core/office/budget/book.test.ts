import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, dec, decimal, euros, fact, lineAmount, type Money, parseMoney, sum, ZERO } from '#core/kernel/index.ts';
import {
  type Book,
  type Budget,
  type BudgetChange,
  type BudgetLine,
  budgetProblems,
  type DerivedLine,
  edit,
  explainBudget,
  type LineOverride,
  openBook,
  rowAt,
  rowsOf,
} from './index.ts';

const line = (id: string, account: string, quantity: string, unitPrice: string, more: Partial<BudgetLine> = {}) => ({
  id,
  account,
  label: `ligne ${id}`,
  phaseId: null,
  tags: [],
  quantity: dec(quantity),
  unit: '',
  unitPrice: dec(unitPrice),
  certainty: 'planned' as const,
  ownFunds: false,
  note: null,
  sortKey: 'm',
  ...more,
});

const budget = (lines: readonly BudgetLine[], more: Partial<Budget> = {}): Budget => ({
  id: 'b',
  purpose: 'creation',
  performances: null,
  overheadRate: dec('0'),
  note: null,
  lines,
  overrides: [],
  ...more,
});

const derived = (identity: string, account: string, amount: string): DerivedLine => ({
  identity,
  account,
  phaseId: null,
  label: 'budget.derived.gross',
  about: identity,
  amount: fact('gross', parseMoney(amount)!, identity),
  certainty: 'planned',
  inCash: true,
  at: [identity],
});

const codes = (book: Book) => budgetProblems(book).map((problem) => problem.code);

describe('a budget', () => {
  test('adds typed and derived lines by account, class and side', () => {
    const book = openBook(
      budget([line('1', '6063', '3', '120.50'), line('2', '741', '1', '2000', { certainty: 'confirmed' })]),
      [derived('engagement/a/gross', '641', '1000.00'), derived('engagement/a/contributions', '645', '575.37')],
    );
    expect(book.totals.charges).toEqual(euros(193_687));
    expect(book.totals.products).toEqual(euros(200_000));
    expect(book.totals.balance).toEqual(euros(6_313));
    expect(book.totals.byClass.get('64')).toEqual(euros(157_537));
    expect(book.totals.secured).toEqual(euros(200_000));
  });

  test('says how much is missing, that no own funds are shown, and that 86 is not 87', () => {
    const book = openBook(budget([line('1', '60', '1', '500'), line('2', '864', '10', '12')]), []);
    expect(codes(book)).toEqual(['budget.unbalanced', 'budget.in-kind-unbalanced', 'budget.no-own-funds']);
    expect(budgetProblems(book)[0]!.facts.missing).toEqual(euros(50_000));
  });

  test('asks who pays a grant without a name, and the label of any other line without one', () => {
    const book = openBook(
      budget([line('1', '74', '1', '5', { label: ' ' }), line('2', '60', '1', '5', { label: '' })]),
      [],
    );
    expect(codes(book)).toEqual(expect.arrayContaining(['budget.payer-missing', 'budget.label-missing']));
  });

  test('rounds a line once, half-up, whatever the decimals of its unit price', () => {
    const book = openBook(budget([line('1', '6251', '35', '0.529')]), []);
    expect(book.totals.charges).toEqual(euros(1_852));
  });

  test('balances a charge in industry by an equal product, both outside cash', () => {
    const book = openBook(budget([line('1', '613', '2', '750', { tags: ['industrie'] })]), []);
    expect(book.totals.balance).toEqual(ZERO);
    expect(book.totals.chargesOutsideCash).toEqual(euros(150_000));
    expect(book.totals.productsOutsideCash).toEqual(euros(150_000));
    const dearer = edit(book, [{ kind: 'line', line: line('1', '613', '3', '750', { tags: ['industrie'] }) }]);
    expect(dearer.totals.products).toEqual(euros(225_000));
    const plain = edit(dearer, [{ kind: 'line', line: line('1', '613', '3', '750') }]);
    expect(plain.totals.products).toEqual(ZERO);
  });

  test('keeps the derived amount beside the override, its reason and the difference', () => {
    const override: LineOverride = {
      id: 'o',
      identity: 'engagement/a/gross',
      amount: euros(90_000),
      reason: 'accord du 3 mars',
    };
    const book = openBook(budget([], { overrides: [override] }), [derived('engagement/a/gross', '641', '1000.00')]);
    const row = rowAt(book, 'engagement/a/gross')!;
    expect(row.amount.value).toEqual(euros(90_000));
    expect(row.derived!.amount.value).toEqual(euros(100_000));
    expect(row.override!.difference).toEqual(euros(-10_000));
    expect(edit(book, [{ kind: 'overrideRemoved', identity: 'engagement/a/gross' }]).totals.charges).toEqual(
      euros(100_000),
    );
    expect(codes(openBook(budget([], { overrides: [override] }), []))).toContain('budget.override-orphan');
  });

  test('adds the share of the structure, in percent of direct charges', () => {
    const book = openBook(budget([line('1', '60', '1', '1000.10')], { overheadRate: dec('7.5') }), []);
    expect(book.totals.overhead).toEqual(euros(7_501));
    expect(book.totals.charges).toEqual(euros(107_511));
  });

  test('unfolds its balance down to the quantity of a line', () => {
    const book = openBook(budget([line('1', '60', '2', '10')]), []);
    expect(JSON.stringify(explainBudget(book, 'balance'))).toContain('"budget.quantity"');
    expect(explainBudget(book, 'account/60')).toMatchObject({ rule: 'budget.account', value: euros(2_000) });
  });
});

const accounts = ['60', '6063', '613', '641', '6256', '741', '7061', '75', '864', '870', '6999', '8000'];
const anyLine = fc.record({
  id: fc.integer({ min: 0, max: 12 }).map(String),
  account: fc.constantFrom(...accounts),
  units: fc.integer({ min: -50, max: 9_999 }),
  price: fc.integer({ min: 0, max: 999_999 }),
  scale: fc.integer({ min: 0, max: 4 }),
  tagged: fc.boolean(),
  phase: fc.constantFrom(null, 'p1', 'p2'),
  certainty: fc.constantFrom('planned', 'requested', 'confirmed', 'received'),
  ownFunds: fc.boolean(),
  sortKey: fc.constantFrom('a', 'm', 'z'),
});
type AnyLine = typeof anyLine extends fc.Arbitrary<infer T> ? T : never;
const asLine = (l: AnyLine): BudgetLine => ({
  ...line(l.id, l.account, '0', '0'),
  quantity: decimal(l.units, 1),
  unitPrice: decimal(l.price, l.scale),
  tags: l.tagged ? ['industrie'] : [],
  phaseId: l.phase,
  certainty: l.certainty as BudgetLine['certainty'],
  ownFunds: l.ownFunds,
  sortKey: l.sortKey,
});
const anyDerived = fc.record({
  id: fc.integer({ min: 0, max: 6 }).map((n) => `engagement/${n}/gross`),
  account: fc.constantFrom('641', '645', '7061'),
  cents: fc.integer({ min: 0, max: 900_000 }),
});
const asDerived = (d: { id: string; account: string; cents: number }): DerivedLine => ({
  ...derived(d.id, d.account, '0'),
  amount: fact('gross', euros(d.cents), d.id),
});
const anyOverride = fc.record({
  n: fc.integer({ min: 0, max: 8 }),
  cents: fc.integer({ min: 0, max: 900_000 }),
});
const asOverride = (o: { n: number; cents: number }): LineOverride => ({
  id: `o${o.n}`,
  identity: `engagement/${o.n}/gross`,
  amount: euros(o.cents),
  reason: 'motif',
});
const anyChange: fc.Arbitrary<BudgetChange> = fc.oneof(
  anyLine.map((l) => ({ kind: 'line' as const, line: asLine(l) })),
  fc.integer({ min: 0, max: 12 }).map((id) => ({ kind: 'lineRemoved' as const, id: String(id) })),
  anyDerived.map((d) => ({ kind: 'derived' as const, line: asDerived(d) })),
  fc.integer({ min: 0, max: 6 }).map((n) => ({ kind: 'derivedRemoved' as const, identity: `engagement/${n}/gross` })),
  anyOverride.map((o) => ({ kind: 'override' as const, override: asOverride(o) })),
  fc.integer({ min: 0, max: 8 }).map((n) => ({ kind: 'overrideRemoved' as const, identity: `engagement/${n}/gross` })),
  fc.integer({ min: 0, max: 100 }).map((rate) => ({ kind: 'overheadRate' as const, rate: decimal(rate) })),
);

/** The same changes on plain maps: what a recomputation from nothing starts from. */
function afterAll(changes: readonly BudgetChange[]): Book {
  const lines = new Map<string, BudgetLine>();
  const deriveds = new Map<string, DerivedLine>();
  const overrides = new Map<string, LineOverride>();
  let overheadRate = dec('0');
  for (const change of changes) {
    if (change.kind === 'line') lines.set(change.line.id, change.line);
    else if (change.kind === 'lineRemoved') lines.delete(change.id);
    else if (change.kind === 'derived') deriveds.set(change.line.identity, change.line);
    else if (change.kind === 'derivedRemoved') deriveds.delete(change.identity);
    else if (change.kind === 'override') overrides.set(change.override.identity, change.override);
    else if (change.kind === 'overrideRemoved') overrides.delete(change.identity);
    else overheadRate = change.rate;
  }
  return openBook(budget([...lines.values()], { overrides: [...overrides.values()], overheadRate }), [
    ...deriveds.values(),
  ]);
}

const plain = (book: Book) => {
  const { byAccount, byClass, byPhase, ...rest } = book.totals;
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    rest,
    byAccount: sorted(byAccount),
    byClass: sorted(byClass),
    byPhase: sorted(byPhase),
    rows: rowsOf(book),
    problems: budgetProblems(book)
      .map((p) => `${p.code} ${p.at.join()}`)
      .sort(),
  };
};

describe('whatever the edits', () => {
  test('a budget edited step by step is the budget computed from nothing', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
        let book = openBook(budget([]), []);
        for (const change of changes) book = edit(book, [change]);
        const expected = plain(afterAll(changes));
        expect(plain(book)).toEqual(expected);
        expect(plain(edit(openBook(budget([]), []), changes))).toEqual(expected);
      }),
    );
  });

  test('an edit leaves the budget before it as it was', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), anyChange, (changes, last) => {
        const book = edit(openBook(budget([]), []), changes);
        const before = JSON.stringify(plain(book));
        edit(book, [last]);
        expect(JSON.stringify(plain(book))).toBe(before);
      }),
    );
  });

  test('totals are the sum of the lines, in whatever order these were entered', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyLine, { selector: (l) => l.id }), fc.array(fc.nat()), (picked, shuffle) => {
        const lines = picked.map(asLine);
        const moved = lines
          .map((one, index) => ({ one, key: shuffle[index] ?? index }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const book = openBook(budget(lines), []);
        expect(plain(openBook(budget(moved), []))).toEqual(plain(book));
        const charges = lines.filter((l) => /^6/.test(l.account)).map((l) => lineAmount(l.quantity, l.unitPrice));
        expect(book.totals.directCharges).toEqual(sum(charges));
        const byAccount = [...book.totals.byAccount.values()].reduce<Money>(add, ZERO);
        const { directCharges, products, chargesInKind, productsInKind } = book.totals;
        expect(byAccount).toEqual(sum([directCharges, products, chargesInKind, productsInKind]));
      }),
    );
  });
});
