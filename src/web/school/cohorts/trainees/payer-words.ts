/** A payer's row with the fields that its table has, and how it is named. */
import type { BindingDocument, Payer } from '#core/school/cohorts/index.ts';
import { type Trainee, useTerm } from './useTrainees.ts';

export type Funding = Trainee['fundings'][number] & {
  readonly id: string;
  readonly version: number;
  readonly payer: Payer;
  readonly document: BindingDocument;
  readonly hours: string;
  readonly amount: string;
  readonly partyId: string | null;
  readonly agreementNumber: string | null;
  readonly atDistance: boolean;
  readonly signedOn: string | null;
  readonly note: string | null;
};

export const fundingsOf = (trainee: Trainee): readonly Funding[] => trainee.fundings as readonly Funding[];

/** `OPCO — Fonds d’essai`, `CPF`. */
export function usePayerName() {
  const term = useTerm();
  return ({ payer, partyName }: Pick<Funding, 'payer' | 'partyName'>): string =>
    partyName === null ? term('trainingPayer', payer) : `${term('trainingPayer', payer)} — ${partyName}`;
}
