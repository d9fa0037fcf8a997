/** AGIRC-ARRCO: both bands, general balance (CEG), technical balance (CET), executives' jobs (APEC). */
import { add, ruled } from '#core/kernel/index.ts';
import {
  BALANCE_T1_EMPLOYEE,
  BALANCE_T1_EMPLOYER,
  BALANCE_T2_EMPLOYEE,
  BALANCE_T2_EMPLOYER,
  EXECUTIVE_JOBS_CEILINGS,
  EXECUTIVE_JOBS_EMPLOYEE,
  EXECUTIVE_JOBS_EMPLOYER,
  type Rate,
  T1_ARTIST_EMPLOYEE,
  T1_ARTIST_EMPLOYER,
  T1_PERMANENT_EMPLOYEE,
  T1_PERMANENT_EMPLOYER,
  T1_TECHNICIAN_EMPLOYEE,
  T1_TECHNICIAN_EMPLOYER,
  T2_EXECUTIVE_EMPLOYEE,
  T2_EXECUTIVE_EMPLOYER,
  T2_INTERMITTENT_EMPLOYEE,
  T2_INTERMITTENT_EMPLOYER,
  T2_PERMANENT_EMPLOYEE,
  T2_PERMANENT_EMPLOYER,
  TECHNICAL_BALANCE_EMPLOYEE,
  TECHNICAL_BALANCE_EMPLOYER,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { multipleOf } from './ceilings.ts';
import { limited, type Workings } from './workings.ts';

type Shares = readonly [employer: Rate, employee: Rate];

export function pensionLines(workings: Workings, bases: Bases): void {
  const { pensionT1, pensionT2, pensionCeiling, reduced } = bases;
  const hasSecondBand = pensionT2.value.cents > 0;
  const [t1Employer, t1Employee] = firstBand(workings);
  workings.line('pensionT1', pensionT1, workings.rate(t1Employer), workings.rate(t1Employee));
  if (hasSecondBand) {
    const [t2Employer, t2Employee] = secondBand(workings);
    workings.line('pensionT2', pensionT2, workings.rate(t2Employer), workings.rate(t2Employee));
  }
  workings.line('generalBalanceT1', pensionT1, workings.rate(BALANCE_T1_EMPLOYER), workings.rate(BALANCE_T1_EMPLOYEE));
  if (hasSecondBand) {
    workings.line(
      'generalBalanceT2',
      pensionT2,
      workings.rate(BALANCE_T2_EMPLOYER),
      workings.rate(BALANCE_T2_EMPLOYEE),
    );
    const both = ruled('payroll.both-bands', add(pensionT1.value, pensionT2.value), [
      pensionT1.because,
      pensionT2.because,
    ]);
    workings.line(
      'technicalBalance',
      both,
      workings.rate(TECHNICAL_BALANCE_EMPLOYER),
      workings.rate(TECHNICAL_BALANCE_EMPLOYEE),
    );
  }
  if (workings.case.employee.executive) {
    const limit = multipleOf('payroll.executive-jobs-limit', pensionCeiling, workings.rate(EXECUTIVE_JOBS_CEILINGS));
    workings.line(
      'executiveJobs',
      limited('payroll.executive-jobs-base', reduced, limit),
      workings.rate(EXECUTIVE_JOBS_EMPLOYER),
      workings.rate(EXECUTIVE_JOBS_EMPLOYEE),
    );
  }
}

function firstBand({ regime, case: { employee } }: Workings): Shares {
  if (!regime.intermittent) return [T1_PERMANENT_EMPLOYER, T1_PERMANENT_EMPLOYEE];
  if (regime.artist && !employee.executive) return [T1_ARTIST_EMPLOYER, T1_ARTIST_EMPLOYEE];
  return [T1_TECHNICIAN_EMPLOYER, T1_TECHNICIAN_EMPLOYEE];
}

function secondBand({ regime, case: { employee } }: Workings): Shares {
  if (!regime.intermittent) return [T2_PERMANENT_EMPLOYER, T2_PERMANENT_EMPLOYEE];
  if (employee.executive) return [T2_EXECUTIVE_EMPLOYER, T2_EXECUTIVE_EMPLOYEE];
  return [T2_INTERMITTENT_EMPLOYER, T2_INTERMITTENT_EMPLOYEE];
}
