/** AGIRC-ARRCO, collected by Audiens: pension of both bands, general and technical balance, executives' jobs (APEC). */
import { rate, STABLE_SINCE } from './history.ts';
import type { Confidence } from './rate.ts';

const pension = (id: string, value: string, confidence: Confidence = 'C') =>
  rate(`pension.${id}`, 'percent', [[STABLE_SINCE, value, confidence]]);

export const T1_PERMANENT_EMPLOYER = pension('t1PermanentEmployer', '4.72');
export const T1_PERMANENT_EMPLOYEE = pension('t1PermanentEmployee', '3.15');
export const T2_PERMANENT_EMPLOYER = pension('t2PermanentEmployer', '12.95');
export const T2_PERMANENT_EMPLOYEE = pension('t2PermanentEmployee', '8.64');
export const T1_ARTIST_EMPLOYER = pension('t1ArtistEmployer', '4.45');
export const T1_ARTIST_EMPLOYEE = pension('t1ArtistEmployee', '4.44');
export const T1_TECHNICIAN_EMPLOYER = pension('t1TechnicianEmployer', '3.94');
export const T1_TECHNICIAN_EMPLOYEE = pension('t1TechnicianEmployee', '3.93');
export const T2_INTERMITTENT_EMPLOYER = pension('t2IntermittentEmployer', '10.80');
export const T2_INTERMITTENT_EMPLOYEE = pension('t2IntermittentEmployee', '10.79');
export const T2_EXECUTIVE_EMPLOYER = pension('t2ExecutiveEmployer', '12.95');
export const T2_EXECUTIVE_EMPLOYEE = pension('t2ExecutiveEmployee', '8.64');
export const BALANCE_T1_EMPLOYER = pension('generalBalanceT1Employer', '1.29');
export const BALANCE_T1_EMPLOYEE = pension('generalBalanceT1Employee', '0.86');
export const BALANCE_T2_EMPLOYER = pension('generalBalanceT2Employer', '1.62');
export const BALANCE_T2_EMPLOYEE = pension('generalBalanceT2Employee', '1.08');
export const TECHNICAL_BALANCE_EMPLOYER = pension('technicalBalanceEmployer', '0.21');
export const TECHNICAL_BALANCE_EMPLOYEE = pension('technicalBalanceEmployee', '0.14');
export const EXECUTIVE_JOBS_EMPLOYER = pension('executiveJobsEmployer', '0.036');
export const EXECUTIVE_JOBS_EMPLOYEE = pension('executiveJobsEmployee', '0.024');

export const SUPPLEMENTARY_PENSION = [
  T1_PERMANENT_EMPLOYER,
  T1_PERMANENT_EMPLOYEE,
  T2_PERMANENT_EMPLOYER,
  T2_PERMANENT_EMPLOYEE,
  T1_ARTIST_EMPLOYER,
  T1_ARTIST_EMPLOYEE,
  T1_TECHNICIAN_EMPLOYER,
  T1_TECHNICIAN_EMPLOYEE,
  T2_INTERMITTENT_EMPLOYER,
  T2_INTERMITTENT_EMPLOYEE,
  T2_EXECUTIVE_EMPLOYER,
  T2_EXECUTIVE_EMPLOYEE,
  BALANCE_T1_EMPLOYER,
  BALANCE_T1_EMPLOYEE,
  BALANCE_T2_EMPLOYER,
  BALANCE_T2_EMPLOYEE,
  TECHNICAL_BALANCE_EMPLOYER,
  TECHNICAL_BALANCE_EMPLOYEE,
  EXECUTIVE_JOBS_EMPLOYER,
  EXECUTIVE_JOBS_EMPLOYEE,
];
