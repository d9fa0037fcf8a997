/**
 * One edit in a budget of 5 000 lines, totals of every account, class and side after each, against the same budget in
 * HyperFormula. Nine edits in ten type a quantity; one changes an engagement: ours computes its payslip anew, the
 * spreadsheet is handed the two amounts. Both sides must agree to the cent after every run: the sheet counts in whole
 * cents and tenths, since its own floats round half cents the wrong way now and then.
 */
import { HyperFormula } from 'hyperformula';
import { date, dec, decimal, euros, moneyText } from '#core/kernel/index.ts';
import { type Book, type BudgetLine, type DerivedLine, edit, openBook, rowAt } from '#core/office/budget/index.ts';
import { type PayslipCase, payslip } from '#core/office/payroll/index.ts';

const LINES = 5_000;
const ENGAGEMENTS = 250;
const EDITS = 1_000;
/** A sheet of SUMIF recomputes every total at every edit: a few edits are enough to know how long it takes. */
const FEW_EDITS = 20;
const ROUNDS = 5;
const CHARGES = ['6061', '6063', '606', '611', '613', '616', '622', '623', '624', '6251', '6256', '651', '60', '61'];
const PRODUCTS = ['7061', '7062', '741', '742', '743', '744', '748', '755', '756', '758'];

export interface Measure {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly ratio: number;
  readonly target: number;
  readonly met: boolean;
}

interface Engagement {
  readonly identity: string;
  readonly gross: number;
}

const engagements: readonly Engagement[] = Array.from({ length: ENGAGEMENTS }, (_, index) => ({
  identity: `engagement/${index}`,
  gross: 15_000 + index * 37,
}));

function caseOf(gross: number): PayslipCase {
  return {
    employer: {
      agreement: 'CCNEAC',
      legalForm: 'association',
      headcount: 5,
      channel: 'own',
      workAccidentRate: dec('1.12'),
      providentRate: dec('0.42'),
      occupationalHealthRate: dec('0.32'),
      mobilityRate: dec('0'),
      regionalMobilityRate: dec('0'),
      worksCouncil: false,
      alsaceMoselle: false,
      technicianCeiling: 'thirtieths',
    },
    employee: {
      category: 'artist',
      executive: false,
      professionalExpenses: 'none',
      withholdingRate: dec('0'),
      deductedThisYear: euros(0),
    },
    engagement: {
      from: date('2026-10-05'),
      to: date('2026-10-05'),
      paidDays: 1,
      cachets: 1,
      hours: dec('8'),
      gross: euros(gross),
      paidOn: date('2026-10-31'),
      contract: 'cddu',
    },
  } as PayslipCase;
}

function derivedOf({ identity, gross }: Engagement): readonly [DerivedLine, DerivedLine] {
  const slip = payslip(caseOf(gross));
  const line = { phaseId: null, about: identity, certainty: 'planned', inCash: true, at: [identity] } as const;
  return [
    { ...line, identity: `${identity}/gross`, account: '641', label: 'budget.derived.gross', amount: slip.gross },
    {
      ...line,
      identity: `${identity}/contributions`,
      account: '645',
      label: 'budget.derived.contributions',
      amount: slip.employerTotal,
    },
  ];
}

const typedLines: readonly BudgetLine[] = Array.from({ length: LINES - ENGAGEMENTS * 2 }, (_, index) => {
  const accounts = index % 4 === 3 ? PRODUCTS : CHARGES;
  return {
    id: String(index),
    account: accounts[index % accounts.length]!,
    label: `ligne ${index}`,
    phaseId: index % 2 === 0 ? 'creation' : null,
    tags: [],
    quantity: decimal(1 + (index % 40), 0),
    unit: '',
    unitPrice: decimal(1_237 + ((index * 7_919) % 90_000), 2),
    certainty: 'planned' as const,
    ownFunds: false,
    note: null,
    sortKey: 'm',
  };
});

type Edit = { readonly line: BudgetLine } | { readonly engagement: Engagement };

function editsOf(round: number): readonly Edit[] {
  return Array.from({ length: EDITS }, (_, index) => {
    if (index % 10 === 9) {
      const engagement = engagements[(index * 13) % ENGAGEMENTS]!;
      return { engagement: { ...engagement, gross: engagement.gross + index + round * 100 } };
    }
    const line = typedLines[(index * 2_741) % typedLines.length]!;
    return { line: { ...line, quantity: decimal(10 + ((index + round * 7) % 900), 1) } };
  });
}

const open = (): Book =>
  openBook(
    {
      id: 'b',
      purpose: 'creation',
      performances: null,
      overheadRate: dec('0'),
      note: null,
      lines: typedLines,
      overrides: [],
    },
    engagements.flatMap(derivedOf),
  );

function runOurs(start: Book, edits: readonly Edit[]): Book {
  let book = start;
  for (const one of edits) {
    book = edit(
      book,
      'line' in one
        ? [{ kind: 'line', line: one.line }]
        : derivedOf(one.engagement).map((line) => ({ kind: 'derived' as const, line })),
    );
    if (book.totals.balance.currency !== 'EUR') throw new Error('no balance');
  }
  return book;
}

/** Rows sorted by account; a total per account, per class, per side, and the balance. */
class Sheet {
  readonly #engine: HyperFormula;
  readonly #rows = new Map<string, number>();
  readonly #balance: { sheet: number; row: number; col: number };

  constructor(totals: 'range' | 'sumif') {
    const cells = sheetRows();
    const accounts = [...new Set(cells.map((cell) => cell.account))];
    const grid: (string | number)[][] = cells.map((cell, index) => {
      this.#rows.set(cell.identity, index);
      const row = index + 1;
      return [cell.account, cell.tenths, cell.cents, `=ROUND(B${row}*C${row}/10,0)`];
    });
    const totalRow = new Map<string, number>();
    for (const account of accounts) {
      const first = cells.findIndex((cell) => cell.account === account) + 1;
      const last = cells.findLastIndex((cell) => cell.account === account) + 1;
      totalRow.set(account, grid.length + 1);
      const range = `=SUM(D${first}:D${last})`;
      const condition = `=SUMIF(A$1:A$${cells.length},"${account}",D$1:D$${cells.length})`;
      grid.push([`total ${account}`, '', '', totals === 'range' ? range : condition]);
    }
    const classes = [...new Set(accounts.map((account) => account.slice(0, 2)))];
    for (const id of classes) {
      const parts = accounts.filter((account) => account.startsWith(id)).map((account) => `D${totalRow.get(account)}`);
      totalRow.set(`class ${id}`, grid.length + 1);
      grid.push([`class ${id}`, '', '', `=${parts.join('+')}`]);
    }
    const side = (digit: string) =>
      `=${classes
        .filter((id) => id.startsWith(digit))
        .map((id) => `D${totalRow.get(`class ${id}`)}`)
        .join('+')}`;
    grid.push(['charges', '', '', side('6')], ['products', '', '', side('7')]);
    grid.push(['balance', '', '', `=D${grid.length}-D${grid.length - 1}`]);
    this.#engine = HyperFormula.buildFromArray(grid, { licenseKey: 'gpl-v3' });
    this.#balance = { sheet: 0, row: grid.length - 1, col: 3 };
  }

  run(edits: readonly Edit[]): void {
    for (const one of edits) {
      if ('line' in one) this.#set(`line/${one.line.id}`, 1, tenthsOf(one.line));
      else {
        const [gross, contributions] = amounts.get(one)!;
        this.#engine.batch(() => {
          this.#set(`${one.engagement.identity}/gross`, 2, gross);
          this.#set(`${one.engagement.identity}/contributions`, 2, contributions);
        });
      }
      this.balance();
    }
  }

  balance(): string {
    return moneyText(euros(Number(this.#engine.getCellValue(this.#balance))));
  }

  close(): void {
    this.#engine.destroy();
  }

  #set(identity: string, col: number, value: number): void {
    this.#engine.setCellContents({ sheet: 0, row: this.#rows.get(identity)!, col }, value);
  }
}

/** The spreadsheet does not compute payslips: it is handed their amounts, outside the clock. */
const amounts = new Map<Edit, readonly [number, number]>();

const tenthsOf = ({ quantity }: BudgetLine): number => quantity.units * 10 ** (1 - quantity.scale);

function sheetRows() {
  const typed = typedLines.map((line) => ({
    identity: `line/${line.id}`,
    account: line.account,
    tenths: tenthsOf(line),
    cents: line.unitPrice.units,
  }));
  const derived = engagements.flatMap(derivedOf).map((line) => ({
    identity: line.identity,
    account: line.account,
    tenths: 10,
    cents: line.amount.value.cents,
  }));
  return [...typed, ...derived].sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0));
}

const elapsed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Microseconds for one edit, the median of the rounds. Throws when the two sides disagree by a cent. */
export async function measure(): Promise<readonly Measure[]> {
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => editsOf(round));
  for (const one of rounds.flat()) {
    if ('line' in one) continue;
    const [gross, contributions] = derivedOf(one.engagement);
    amounts.set(one, [gross.amount.value.cents, contributions.amount.value.cents]);
  }
  const [ours, range] = race('range', rounds);
  const [, sumif] = race(
    'sumif',
    rounds.map((edits) => edits.slice(0, FEW_EDITS)),
  );
  return [
    row('one edit in a 5,000-line budget', ours, range, 'HyperFormula, SUM per account', 1),
    row('one edit in a 5,000-line budget, totals by SUMIF', ours, sumif, 'HyperFormula, SUMIF', 20),
  ];
}

/** Both sides make the same edits, in turn; the first round warms up and is not counted. */
function race(totals: 'range' | 'sumif', rounds: readonly (readonly Edit[])[]): readonly [number, number] {
  const sheet = new Sheet(totals);
  let book = open();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const edits of rounds) {
    ours.push(
      elapsed(() => {
        book = runOurs(book, edits);
      }) / edits.length,
    );
    theirs.push(elapsed(() => sheet.run(edits)) / edits.length);
    agree(book, sheet);
  }
  sheet.close();
  return [median(ours.slice(1)) * 1_000, median(theirs.slice(1)) * 1_000];
}

function row(name: string, ours: number, peer: number, peerName: string, target: number): Measure {
  const ratio = peer / ours;
  return { name: `${name} (µs)`, ours, peer, peerName, ratio, target, met: ratio >= target };
}

function agree(book: Book, sheet: Sheet): void {
  const [ours, theirs] = [moneyText(book.totals.balance), sheet.balance()];
  if (ours !== theirs) throw new Error(`the budgets disagree: ${ours}, ${theirs}`);
  if (rowAt(book, 'engagement/0/gross') === undefined) throw new Error('an engagement is lost');
}
