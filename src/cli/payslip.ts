import { payslip, printPayslip, readPayslipCase } from '#core/office/payroll/index.ts';
import { answer, question, told } from './answer.ts';
import type { Run } from './io.ts';

/** `filage payslip < case.json`: a simulation of one payslip. Contract: docs/rules/payroll.md, "Command line". */
export const run: Run = async (args, io) => {
  const input = readPayslipCase(await question('filage payslip < case.json', args, io));
  const simulation = payslip(input);
  return answer(io, { ...printPayslip(simulation), problems: told(simulation.problems) });
};
