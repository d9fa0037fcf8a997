/** What a payslip is computed from, and what it says. The command line reads and writes the same, as decimal text. */
import type { CalendarDate, Decimal, Explained, Money, Problem } from '#core/kernel/index.ts';
import type { Growth } from '#core/rates/index.ts';

export type Agreement = 'CCNEAC' | 'CCNSVP' | 'other';
export type LegalForm = 'association' | 'company';
/** guso: the single desk of occasional organisers collects every contribution. */
export type Channel = 'own' | 'guso';
export type Category = 'artist' | 'technician' | 'permanent';
/** The group whose specific flat deduction for professional expenses (DFS) applies, when the employee agreed to it. */
export type ProfessionalExpenses = 'none' | 'dramatic' | 'musician' | 'stageManager';
export type ContractKind = 'cddu' | 'fixedTerm' | 'openEnded';

export interface PayrollEmployer {
  readonly agreement: Agreement;
  readonly legalForm: LegalForm;
  readonly headcount: number;
  readonly channel: Channel;
  /** Percent, as applied: for artists after the reduction to 70 %. */
  readonly workAccidentRate: Decimal;
  readonly providentRate: Decimal;
  readonly occupationalHealthRate: Decimal;
  /** Percent, before the artists' 70 %. */
  readonly mobilityRate: Decimal;
  readonly regionalMobilityRate: Decimal;
  readonly worksCouncil: boolean;
  readonly alsaceMoselle: boolean;
  /** Two readings of the ceiling of a technician's part of a month: paid days in thirtieths, or calendar days. */
  readonly technicianCeiling: 'thirtieths' | 'calendar';
  /** Rates that the employer has not entered and that stand here as an assumption: each becomes an estimate problem. */
  readonly assumed?: readonly ('workAccidentRate' | 'providentRate' | 'occupationalHealthRate' | 'mobilityRate')[];
  /**
   * Which SMIC the general reduction counts: the one in force (default), or the one of 1 January, which a decree is
   * reported to have frozen for 2026.
   */
  readonly reductionMinimumWage?: 'inForce' | 'january';
  /** What the employer expects of amounts past the last known ones. Default: they stay what they are. */
  readonly growth?: Growth;
}

export interface PayrollEmployee {
  readonly category: Category;
  readonly executive: boolean;
  readonly professionalExpenses: ProfessionalExpenses;
  /** Income tax withheld at source, percent. */
  readonly withholdingRate: Decimal;
  /** Flat deduction already used this calendar year, against its yearly cap. */
  readonly deductedThisYear: Money;
}

/** One contract × one month (or part of it). */
export interface PayrollEngagement {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Paid days within the period. */
  readonly paidDays: number;
  readonly cachets: number;
  readonly hours: Decimal;
  readonly gross: Money;
  readonly paidOn: CalendarDate;
  readonly contract: ContractKind;
  /**
   * Continuous days of the whole engagement, when this month holds only a part of it. Default: the days from `from` to
   * `to`. An artist engaged for fewer than five has a ceiling of his own.
   */
  readonly continuousDays?: number;
  /** The agreement's minimum for one such cachet: Congés Spectacles caps its base at three of them. */
  readonly minimumCachet?: Money;
  /** The part of gross that is cachets, when the engagement also pays rehearsals; only it is capped. Default: all of it. */
  readonly cachetsGross?: Money;
}

export interface PayslipCase {
  readonly employer: PayrollEmployer;
  readonly employee: PayrollEmployee;
  readonly engagement: PayrollEngagement;
}

export type LineId =
  | 'sickness'
  | 'oldAgeCapped'
  | 'oldAgeUncapped'
  | 'familyAllowances'
  | 'workAccident'
  | 'autonomySolidarity'
  | 'housingFund'
  | 'socialDialogue'
  | 'unemployment'
  | 'wageGuarantee'
  | 'pensionT1'
  | 'pensionT2'
  | 'generalBalanceT1'
  | 'generalBalanceT2'
  | 'technicalBalance'
  | 'executiveJobs'
  | 'provident'
  | 'training'
  | 'apprenticeshipTax'
  | 'holidayFund'
  | 'fnas'
  | 'fcap'
  | 'socialActivities'
  | 'occupationalHealth'
  | 'mobility'
  | 'csgDeductible'
  | 'csgCrdsNonDeductible'
  | 'generalReduction';

export interface PayslipLine {
  readonly id: LineId;
  readonly base: Money;
  /** Percent; null where the line has no rate on that side. */
  readonly employerRate: Decimal | null;
  readonly employer: Money;
  readonly employeeRate: Decimal | null;
  readonly employee: Money;
  /** Of the employer's amount, and of the employee's. */
  readonly employerBecause: Explained['because'] | null;
  readonly employeeBecause: Explained['because'] | null;
}

export interface Payslip {
  readonly gross: Explained;
  readonly netBeforeTax: Explained;
  readonly netAfterTax: Explained;
  readonly netTaxable: Explained;
  /** Montant net social, as printed on payslips since 2023. */
  readonly netSocial: Explained;
  /** gross + employerTotal */
  readonly employerCost: Explained;
  readonly employerTotal: Explained;
  readonly employeeTotal: Explained;
  readonly withheld: Explained;
  /** The flat deduction (DFS) used by this payslip; zero without one. */
  readonly deducted: Explained;
  readonly projected: boolean;
  readonly lines: readonly PayslipLine[];
  readonly problems: readonly Problem[];
}
