/** Simulations of payslips: from the facts of one engagement in one month to every line, net and cost. */
export * from './case.ts';
export { payslip } from './payslip.ts';
export { FIRST_DAY as PAYROLL_FIRST_DAY } from './problems.ts';
export {
  defaultContract,
  type PrintedLine,
  type PrintedPayslip,
  printPayslip,
  readGrowth,
  readPayslipCase,
} from './read-case.ts';
export { words } from './words.ts';
