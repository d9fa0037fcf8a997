import { simulatePayslip } from './simulate-payslip.ts';

export const routes = [simulatePayslip];
