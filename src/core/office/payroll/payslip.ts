import { BadInput, blocks } from '#core/kernel/index.ts';
import { basesOf } from './bases.ts';
import {
  apprenticeshipLine,
  holidayFundLine,
  mobilityLine,
  occupationalHealthLine,
  providentLine,
  trainingLine,
} from './branch-lines.ts';
import type { Payslip, PayslipCase } from './case.ts';
import { csgLines } from './csg.ts';
import { generalReductionLine } from './general-reduction.ts';
import { totalsOf } from './net.ts';
import { pensionLines } from './pension-lines.ts';
import { contradictions, remarks } from './problems.ts';
import { socialFundsLines } from './social-funds-lines.ts';
import { socialSecurityLines } from './social-security-lines.ts';
import { unemploymentLines } from './unemployment-lines.ts';
import { Workings } from './workings.ts';

/**
 * A simulation of one payslip: every line to the cent with why it is what it is, in the order of the contract's ids.
 * The law is the one of the last day of the period of work. Legal values carried past the last known one make it
 * `projected`. Throws BadInput on facts that contradict each other and on work before 2024. Rules: docs/rules/payroll.md.
 */
export function payslip(input: PayslipCase): Payslip {
  const contradicting = contradictions(input);
  if (blocks(contradicting)) throw new BadInput(contradicting);
  const workings = new Workings(input);
  const bases = basesOf(workings);
  socialSecurityLines(workings, bases);
  unemploymentLines(workings, bases);
  pensionLines(workings, bases);
  providentLine(workings, bases);
  trainingLine(workings, bases);
  apprenticeshipLine(workings, bases);
  holidayFundLine(workings, bases);
  socialFundsLines(workings, bases);
  occupationalHealthLine(workings, bases);
  mobilityLine(workings, bases);
  csgLines(workings, bases);
  generalReductionLine(workings, bases);
  const totals = totalsOf(workings, bases.gross);
  const problems = remarks(workings, bases);
  return {
    gross: bases.gross,
    ...totals,
    deducted: bases.deducted,
    projected: workings.projected,
    lines: workings.lines,
    problems,
  };
}
