/**
 * One payslip with the reason of every amount, against modele-social (the French administration's own rules, its
 * engine built once) on a permanent employee both know. 1 000 different gross amounts, nothing kept from one to the
 * next. Every line that both compute must agree to the cent for every amount, or the benchmark fails.
 */
import modeleSocial from 'modele-social';
import Engine from 'publicodes';
import { date, dec, euros, moneyText, ZERO } from '#core/kernel/index.ts';
import { type LineId, type Payslip, type PayslipCase, payslip } from '#core/office/payroll/index.ts';

const AMOUNTS = 1_000;
const LOWEST = 190_000;
/** Up to 3 997.90, under the ceiling: above it modele-social adds bands before rounding, and no line compares. */
const STEP = 210;
const ROUNDS = 21;
const TARGET = 1_000;

const grosses: readonly number[] = Array.from({ length: AMOUNTS }, (_, index) => LOWEST + index * STEP);

const permanent: PayslipCase = {
  employer: {
    agreement: 'other',
    legalForm: 'association',
    headcount: 5,
    channel: 'own',
    workAccidentRate: dec('2.08'),
    providentRate: dec('0'),
    occupationalHealthRate: dec('0'),
    mobilityRate: dec('0'),
    regionalMobilityRate: dec('0'),
    worksCouncil: false,
    alsaceMoselle: false,
    technicianCeiling: 'thirtieths',
  },
  employee: {
    category: 'permanent',
    executive: false,
    professionalExpenses: 'none',
    withholdingRate: dec('0'),
    deductedThisYear: ZERO,
  },
  engagement: {
    from: date('2026-10-01'),
    to: date('2026-10-31'),
    paidDays: 30,
    cachets: 0,
    hours: dec('151.67'),
    gross: ZERO,
    paidOn: date('2026-10-31'),
    contract: 'openEnded',
  },
};

const ourPayslip = (cents: number): Payslip =>
  payslip({ ...permanent, engagement: { ...permanent.engagement, gross: euros(cents) } });

type Side = 'employer' | 'employee';
const CONTRIBUTIONS = 'salarié . cotisations .';

/** Lines that both compute, by modele-social's names; several names are added before rounding. */
const COMMON: readonly (readonly [LineId, Side, readonly string[]])[] = [
  ['sickness', 'employer', ['maladie . employeur']],
  ['oldAgeCapped', 'employer', ['vieillesse . employeur . plafonnée']],
  ['oldAgeCapped', 'employee', ['vieillesse . salarié . plafonnée']],
  ['oldAgeUncapped', 'employer', ['vieillesse . employeur . déplafonnée']],
  ['oldAgeUncapped', 'employee', ['vieillesse . salarié . déplafonnée']],
  ['familyAllowances', 'employer', ['allocations familiales']],
  ['workAccident', 'employer', ['ATMP']],
  ['autonomySolidarity', 'employer', ['CSA']],
  ['housingFund', 'employer', ['FNAL']],
  ['socialDialogue', 'employer', ['contribution au dialogue social']],
  ['unemployment', 'employer', ['chômage']],
  ['wageGuarantee', 'employer', ['AGS']],
  ['pensionT1', 'employer', ['retraite complémentaire . employeur']],
  ['pensionT1', 'employee', ['retraite complémentaire . salarié']],
  ['generalBalanceT1', 'employer', ['CEG . employeur']],
  ['generalBalanceT1', 'employee', ['CEG . salarié']],
  ['training', 'employer', ['formation professionnelle']],
  ['apprenticeshipTax', 'employer', ["taxe d'apprentissage"]],
  ['generalReduction', 'employer', ['exonérations . RGDU']],
];

/** A payslip prints the base of CSG to the cent and counts on what it printed; modele-social keeps the fractions. */
const CSG_BASE = ['CSG-CRDS . assiette de base'];
const ON_CSG_BASE: readonly (readonly [LineId, readonly string[]])[] = [
  ['csgDeductible', ['CSG-CRDS . CSG . déductible . taux']],
  ['csgCrdsNonDeductible', ['CSG-CRDS . CSG . non déductible . taux', 'CSG-CRDS . CRDS . taux']],
];

class Peer {
  readonly #engine = new Engine(modeleSocial, { logger: { log() {}, warn() {}, error() {} } });

  /** Its payslip is asked for as its own site does: employer cost and net. */
  compute(cents: number): void {
    this.#engine.setSituation({
      date: '01/10/2026',
      'salarié . contrat': "'CDI'",
      'salarié . contrat . salaire brut': `${moneyText(euros(cents))} €/mois`,
      'entreprise . salariés . effectif': '5 employé',
      'entreprise . association non lucrative': 'oui',
      'établissement . taux ATMP': '2.08%',
      'salarié . cotisations . ATMP . taux fonctions support': 'non',
      'salarié . cotisations . prévoyances . santé . montant': '0 €/mois',
    });
    this.#engine.evaluate('salarié . coût total employeur');
    this.#engine.evaluate('salarié . rémunération . net . à payer avant impôt');
  }

  /** What the names add up to for the last amount computed, half-up to the cent past the noise of its floats. */
  cents(names: readonly string[]): number {
    return Math.round(this.sum(names) * 100 + 1e-6);
  }

  sum(names: readonly string[]): number {
    return names.reduce((total, name) => total + Number(this.#value(name)), 0);
  }

  #value(name: string): unknown {
    return this.#engine.evaluate(`${CONTRIBUTIONS} ${name}`).nodeValue;
  }
}

function agree(ours: Payslip, peer: Peer): void {
  for (const [id, side, names] of COMMON) same(ours, id, side, peer.cents(names));
  const base = peer.cents(CSG_BASE);
  for (const [id, rates] of ON_CSG_BASE) {
    same(ours, id, 'employee', Math.round((base * peer.sum(rates)) / 100 + 1e-6));
  }
}

function same(ours: Payslip, id: LineId, side: Side, theirs: number): void {
  const line = ours.lines.find((one) => one.id === id);
  const mine = Math.abs(line?.[side].cents ?? 0);
  if (mine === theirs) return;
  throw new Error(`${id} (${side}) of ${moneyText(ours.gross.value)}: ours ${mine} cents, modele-social ${theirs}`);
}

const elapsed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Microseconds a payslip on both sides. Throws when a common line differs by a cent. */
export async function measure() {
  const peer = new Peer();
  let theirs = 0;
  for (const cents of grosses) {
    theirs += elapsed(() => peer.compute(cents));
    agree(ourPayslip(cents), peer);
  }
  const rounds = Array.from({ length: ROUNDS }, () =>
    elapsed(() => grosses.forEach((cents) => void ourPayslip(cents))),
  );
  const [ours, them] = [(median(rounds) * 1_000) / AMOUNTS, (theirs * 1_000) / AMOUNTS];
  const ratio = them / ours;
  return {
    name: 'a payslip with its reasons, 1,000 gross amounts (µs each)',
    ours,
    peer: them,
    peerName: 'modele-social 11.1.0',
    ratio,
    target: TARGET,
    met: ratio >= TARGET,
  };
}
