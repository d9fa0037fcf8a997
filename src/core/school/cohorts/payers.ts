/** Who pays for an enrolment, and what each kind of payer signs. Rule page: docs/rules/training-funding.md. */
import type { CalendarDate, Decimal, Money } from '#core/kernel/index.ts';

export const PAYERS = ['region', 'franceTravail', 'opco', 'afdas', 'employer', 'self', 'cpf', 'other'] as const;
export type Payer = (typeof PAYERS)[number];

/** What binds a payer: an approved quote, a convention (L6353-1), an individual contract (L6353-3), CPF's own terms. */
export const BINDING_DOCUMENTS = ['quote', 'convention', 'contract', 'cpf', 'none'] as const;
export type BindingDocument = (typeof BINDING_DOCUMENTS)[number];

/** The first is what is proposed. Public orders and agreements of a region bind by themselves. */
export const DOCUMENTS_BY_PAYER: Readonly<Record<Payer, readonly BindingDocument[]>> = {
  region: ['none', 'convention', 'quote'],
  franceTravail: ['quote', 'convention', 'none'],
  opco: ['convention', 'quote'],
  afdas: ['convention', 'quote'],
  employer: ['convention', 'quote'],
  self: ['contract'],
  cpf: ['cpf'],
  other: ['convention', 'quote', 'none'],
};

/** Whoever is no trainee has a name and a number of their own. */
export const isOutside = (payer: Payer): boolean => payer !== 'self' && payer !== 'cpf';
/** Whose agreement has a number, without which their invoice comes back. */
const NUMBERED: readonly Payer[] = ['region', 'franceTravail', 'opco', 'afdas', 'cpf'];
export const hasAgreementNumber = (payer: Payer): boolean => NUMBERED.includes(payer);

export interface Funding {
  readonly id: string;
  readonly payer: Payer;
  readonly partyId: string | null;
  /** As the register of outside bodies has it. */
  readonly partyName: string | null;
  readonly hours: Decimal;
  readonly amount: Money;
  readonly agreementNumber: string | null;
  readonly document: BindingDocument;
  readonly atDistance: boolean;
  readonly signedOn: CalendarDate | null;
}

export interface Instalment {
  readonly id: string;
  readonly fundingId: string;
  readonly dueOn: CalendarDate;
  readonly amount: Money;
  readonly paidOn: CalendarDate | null;
}

/** What the programme's version costs and lasts, and when the cohort follows it. */
export interface Course {
  /** Null: not set yet. */
  readonly price: Money | null;
  readonly centreHours: Decimal;
  readonly internshipHours: Decimal;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
}
