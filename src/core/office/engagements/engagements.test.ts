import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#core/ground/calendar/index.ts';
import { add, date, dec, decimalText, lineAmount, moneyText, sum, ZERO } from '#core/kernel/index.ts';
import type { PayrollEmployer } from '#core/office/payroll/index.ts';
import { blankContract, blankPosition, blankTerm } from './blank.ts';
import type { EngagementContract, EngagementTerm, Position } from './contract.ts';
import { type CostContext, engagementCosts } from './cost.ts';
import type { EngagementEvent, EngagementFacts } from './facts.ts';
import { hoursByMonth } from './hours.ts';
import { minimumChecks } from './minima/minima.ts';
import { placed, spread, toPlace, workedHours } from './quantities.ts';
import { payrollSlices } from './slices.ts';

const TODAY = date('2026-09-01');

const position = (change: Partial<Position> = {}): Position => ({
  ...blankPosition('lucile', 'tuiles'),
  title: 'Lucile',
  classification: 'ccneac.dramatic',
  ...change,
});

const contract = (change: Partial<EngagementContract> = {}): EngagementContract => ({
  ...blankContract('c1', position({ holderId: 'nour' }), date('2026-10-05')),
  to: date('2026-10-11'),
  ...change,
});

const term = (change: Partial<EngagementTerm> = {}): EngagementTerm => ({
  ...blankTerm('t1', 'lucile', 'c1'),
  quantity: dec('2'),
  unitGross: dec('200.00'),
  hoursPerUnit: dec('8'),
  ...change,
});

const event = (id: string, day: string, change: Partial<EngagementEvent> = {}): EngagementEvent => ({
  id,
  kind: 'performance',
  state: 'confirmed',
  startsAt: localDateTime(`${day}T20:00`),
  endsAt: localDateTime(`${day}T22:00`),
  title: `Albi ${day}`,
  cancellationCause: null,
  ...change,
});

const on = (...ids: readonly string[]) => ids.map((eventId) => ({ eventId, quantity: dec('1') }));

const facts = (change: Partial<EngagementFacts> = {}): EngagementFacts => ({
  positions: [position()],
  contracts: [contract()],
  terms: [term({ placements: on('e1', 'e2') })],
  events: [event('e1', '2026-10-05'), event('e2', '2026-10-10')],
  ...change,
});

const employer: PayrollEmployer = {
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
};
const context: CostContext = { today: TODAY, employer: () => employer };

describe('what is placed', () => {
  const events = new Map(facts().events.map((one) => [one.id, one]));

  it('is what lies on events that stand; the rest is to place', () => {
    const forty = term({ basis: 'rehearsalService', quantity: dec('40'), placements: on('e1', 'e2') });
    expect(decimalText(placed(forty, events))).toBe('2');
    expect(decimalText(toPlace(forty, events))).toBe('38');
  });

  it('comes back when the date is postponed, and stays when we cancel it', () => {
    const with_ = (change: Partial<EngagementEvent>) => new Map([['e1', event('e1', '2026-10-05', change)]]);
    const one = term({ quantity: dec('1'), placements: on('e1') });
    expect(decimalText(toPlace(one, with_({ state: 'postponed' })))).toBe('1');
    expect(decimalText(toPlace(one, with_({ state: 'cancelled', cancellationCause: 'presenter' })))).toBe('0');
    expect(decimalText(toPlace(one, with_({ state: 'cancelled', cancellationCause: 'optionLost' })))).toBe('1');
  });

  it('a day of ten hours bears its hours, a fee only those it states', () => {
    expect(decimalText(workedHours(term({ basis: 'day10', hoursPerUnit: null }), dec('3'))!)).toBe('30.00');
    expect(workedHours(term({ hoursPerUnit: null }), dec('1'))).toBeNull();
  });

  it('a quantity shared out keeps its sum, and whole units stay whole', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), weights, fc.boolean(), (units, days, whole) => {
        const quantity = whole ? { units, scale: 0 } : { units, scale: 2 };
        const parts = spread(quantity, days);
        expect(parts.reduce((a, b) => a + b.units / 10 ** b.scale, 0)).toBeCloseTo(
          quantity.units / 10 ** quantity.scale,
          6,
        );
        if (whole) expect(parts.every(({ scale }) => scale === 0)).toBe(true);
      }),
    );
  });
});

describe('payslips to come', () => {
  it('are one for each month of a contract', () => {
    const long = facts({
      contracts: [contract({ from: date('2026-10-26'), to: date('2026-11-10') })],
      terms: [term({ quantity: dec('3'), placements: on('e1', 'e2', 'e3') })],
      events: [event('e1', '2026-10-30'), event('e2', '2026-10-31'), event('e3', '2026-11-02')],
    });
    const { slices } = payrollSlices(long, TODAY);
    expect(
      slices.map(({ id, engagement: e }) => [id, e.from, e.to, e.paidDays, e.cachets, moneyText(e.gross)]),
    ).toEqual([
      ['contract/c1 2026-10', '2026-10-26', '2026-10-31', 2, 2, '400.00'],
      ['contract/c1 2026-11', '2026-11-01', '2026-11-10', 1, 1, '200.00'],
    ]);
  });

  it('an open position is taken as one engagement for each run of days', () => {
    const open = facts({
      contracts: [],
      terms: [term({ contractId: null, quantity: dec('3'), placements: on('e1', 'e2', 'e3') })],
      events: [event('e1', '2026-10-05'), event('e2', '2026-10-06'), event('e3', '2026-10-09')],
    });
    const { slices, problems } = payrollSlices(open, TODAY);
    expect(slices.map(({ id, engagement }) => [id, engagement.cachets, engagement.continuousDays])).toEqual([
      ['position/lucile 2026-10-05', 2, 2],
      ['position/lucile 2026-10-09', 1, 1],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['engagement.no-contract']);
  });

  it('services without dates are spread over their period, and said to be', () => {
    const planned = term({
      contractId: null,
      basis: 'rehearsalService',
      quantity: dec('40'),
      plannedFrom: date('2027-03-01'),
      plannedTo: date('2027-04-30'),
    });
    const { slices, problems } = payrollSlices(facts({ contracts: [], terms: [planned] }), TODAY);
    expect(slices.map(({ month, engagement }) => [month, moneyText(engagement.gross), engagement.paidDays])).toEqual([
      ['2027-03', '4000.00', 10],
      ['2027-04', '4000.00', 10],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['engagement.spread', 'engagement.no-contract']);
  });

  it('a month across two calendar months is shared by the part of each that is worked: 10 of 31 days, 10 of 30', () => {
    const creation = facts({
      contracts: [contract({ from: date('2026-10-22'), to: date('2026-11-10') })],
      terms: [term({ basis: 'month', quantity: dec('0.66'), unitGross: dec('2500.00'), hoursPerUnit: null })],
    });
    const { slices } = payrollSlices(creation, TODAY);
    expect(slices.map(({ engagement }) => moneyText(engagement.gross))).toEqual(['811.50', '838.50']);
  });

  it('after an end by agreement nothing more is paid; after one by the employer everything is', () => {
    const cancelled = (cancelledBy: 'agreement' | 'employer') =>
      payrollSlices(facts({ contracts: [contract({ cancelledOn: date('2026-10-06'), cancelledBy })] }), TODAY);
    expect(moneyText(sum(cancelled('agreement').slices.map(({ engagement }) => engagement.gross)))).toBe('200.00');
    expect(moneyText(sum(cancelled('employer').slices.map(({ engagement }) => engagement.gross)))).toBe('400.00');
  });

  it('a month ended early by agreement is paid for its days', () => {
    const month = contract({ from: date('2026-10-01'), to: date('2026-10-31') });
    const ended = facts({
      contracts: [{ ...month, cancelledOn: date('2026-10-10'), cancelledBy: 'agreement' }],
      terms: [term({ basis: 'month', quantity: dec('1'), unitGross: dec('3100.00'), hoursPerUnit: null })],
    });
    const { slices } = payrollSlices(ended, TODAY);
    expect(slices.map(({ engagement }) => moneyText(engagement.gross))).toEqual(['1000.06']); // 0.3226 of the month
    expect(slices.map(({ engagement: { to, paidDays, continuousDays } }) => [to, paidDays, continuousDays])).toEqual([
      ['2026-10-10', 10, 10],
    ]);
  });

  it('hold all the pay agreed, to the cent, whatever the dates', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 });
    const cents = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 30 }),
        cents,
        fc.boolean(),
        (offsets, quantity, unit, hasContract) => {
          const events = offsets.map((offset, index) => {
            const day =
              offset <= 31
                ? `2026-10-${String(offset).padStart(2, '0')}`
                : `2026-11-${String(Math.min(offset - 31, 30)).padStart(2, '0')}`;
            return event(`e${index}`, day);
          });
          const own = term({
            contractId: hasContract ? 'c1' : null,
            quantity: dec(String(quantity)),
            unitGross: { units: unit, scale: 2 },
            placements: on(...events.slice(0, quantity).map(({ id }) => id)),
            plannedFrom: date('2026-10-01'),
            plannedTo: date('2026-11-30'),
          });
          const all = facts({
            contracts: hasContract ? [contract({ from: date('2026-10-01'), to: date('2026-11-30') })] : [],
            terms: [own],
            events,
          });
          const { slices } = payrollSlices(all, TODAY);
          expect(sum(slices.map(({ engagement }) => engagement.gross))).toEqual(
            lineAmount(own.quantity, own.unitGross),
          );
          for (const { engagement, shares } of slices) {
            expect(sum(shares.map(({ gross }) => gross))).toEqual(engagement.gross);
            expect(engagement.paidDays).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

describe('what an engagement costs', () => {
  it('is gross and contributions of each payslip: the worked case of one fee of 200 euros', () => {
    const one = facts({
      contracts: [contract({ to: date('2026-10-05') })],
      terms: [term({ quantity: dec('1'), placements: on('e1') })],
    });
    const costs = engagementCosts(one, context);
    expect(moneyText(costs.gross.value)).toBe('200.00');
    expect(moneyText(costs.contributions.value)).toBe('115.07');
    expect(moneyText(costs.cost.value)).toBe('315.07');
    expect(costs.slices[0]?.payslip?.lines.length).toBeGreaterThan(15);
    expect(costs.problems).toEqual([]);
  });

  it('pays holidays on rehearsals in full beside fees, which alone are capped', () => {
    const terms = [
      term({ placements: on('e1'), quantity: dec('1'), unitGross: dec('500.00') }),
      term({
        id: 't2',
        basis: 'rehearsalService',
        quantity: dec('10'),
        unitGross: dec('61.05'),
        hoursPerUnit: dec('4'),
      }),
    ];
    const given = facts({ terms, events: [event('e1', '2026-10-05')] });
    const minima = minimumChecks(given, { today: TODAY });
    const [slice] = engagementCosts(given, { ...context, minima }).slices;
    const holidays = slice!.payslip!.lines.find(({ id }) => id === 'holidayFund')!;
    expect(moneyText(holidays.base)).toBe('1089.18'); // 3 × 159.56 + 10 × 61.05
    expect(slice!.payslip!.problems.map(({ code }) => code)).not.toContain('payroll.holiday-fund-cap-unknown');
  });

  it('is shared between the terms of a payslip, to the cent', () => {
    const two = facts({
      terms: [
        term({ id: 't1', quantity: dec('1'), placements: on('e1') }),
        term({
          id: 't2',
          basis: 'rehearsalService',
          quantity: dec('1'),
          unitGross: dec('77.77'),
          placements: on('e2'),
        }),
      ],
    });
    const [slice] = engagementCosts(two, context).slices;
    const shared = slice!.byTerm.reduce((total, { contributions }) => add(total, contributions), ZERO);
    expect(slice!.byTerm.map(({ term: { id } }) => id)).toEqual(['t1', 't2']);
    expect(shared).toEqual(slice!.contributions.value);
  });

  it('the flat deduction’s yearly cap runs from one payslip to the next', () => {
    const months = [10, 11, 12].map((month) => `2026-${month}`);
    const dfs = facts({
      positions: [position({ professionalExpenses: 'dramatic' })],
      contracts: months.map((month, index) =>
        contract({ id: `c${index}`, from: date(`${month}-01`), to: date(`${month}-28`) }),
      ),
      terms: months.map((_, index) =>
        term({
          id: `t${index}`,
          contractId: `c${index}`,
          basis: 'month',
          quantity: dec('1'),
          unitGross: dec('20000'),
          hoursPerUnit: dec('151.67'),
        }),
      ),
      events: [],
    });
    const deducted = engagementCosts(dfs, context).slices.map(({ payslip }) => moneyText(payslip!.deducted.value));
    expect(deducted).toEqual(['3600.00', '3600.00', '400.00']);
  });

  it('asks the employer’s rates of an executive as of one', () => {
    const asked: boolean[] = [];
    const executive = (_: unknown, __: unknown, isExecutive: boolean) => {
      asked.push(isExecutive);
      return employer;
    };
    engagementCosts(facts({ positions: [position({ executive: true })] }), { ...context, employer: executive });
    expect(asked).toEqual([true]);
  });

  it('an invoice costs its amount, a volunteer nothing, another employer’s contract nothing and says so', () => {
    const of = (channel: EngagementContract['channel']) =>
      engagementCosts(facts({ contracts: [contract({ channel })] }), context);
    expect(moneyText(of('invoice').cost.value)).toBe('400.00');
    expect(moneyText(of('volunteer').cost.value)).toBe('0.00');
    expect(moneyText(of('venue').cost.value)).toBe('0.00');
    expect(of('venue').problems.map(({ code }) => code)).toEqual(['engagement.paid-elsewhere']);
  });

  it('contradicting facts give a problem and the gross, never a crash', () => {
    const permanent = facts({
      positions: [position({ category: 'permanent', classification: 'ccneac.staff.group5.step1' })],
    });
    const costs = engagementCosts(permanent, context);
    expect(costs.problems.map(({ code }) => code)).toContain('engagement.not-computed');
    expect(moneyText(costs.cost.value)).toBe('400.00');
  });

  it('rises with the gross', () => {
    const cents = fc.integer({ min: 5_000, max: 100_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 50_000 }), (unit, more) => {
        const costOf = (units: number) =>
          engagementCosts(
            facts({ terms: [term({ unitGross: { units, scale: 2 }, placements: on('e1', 'e2') })] }),
            context,
          ).cost.value.cents;
        expect(costOf(unit + more)).toBeGreaterThan(costOf(unit));
      }),
      { numRuns: 40 },
    );
  });
});

describe('hours by kind', () => {
  it('a fee is twelve hours for France Travail, whatever was worked', () => {
    const rows = facts({
      terms: [
        term({ id: 't1', quantity: dec('2'), hoursPerUnit: dec('5'), placements: on('e1', 'e2') }),
        term({
          id: 't2',
          basis: 'hour',
          quantity: dec('3'),
          hoursPerUnit: null,
          conditions: { hourKind: 'night' },
          placements: [],
        }),
      ],
    });
    const [october] = hoursByMonth(rows, TODAY);
    expect(
      october &&
        [october.month, october.cachets, october.worked, october.night, october.declared].map((one) =>
          typeof one === 'string' ? one : decimalText(one),
        ),
    ).toEqual(['2026-10', '2', '13.00', '3.00', '27.00']);
  });

  it('more than 28 fees in a month are more than France Travail counts', () => {
    const many = facts({
      terms: [term({ quantity: dec('29') })],
      contracts: [contract({ from: date('2026-10-01'), to: date('2026-10-31') })],
    });
    expect(hoursByMonth(many, TODAY).flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'intermittence.too-many-cachets',
    ]);
  });
});
