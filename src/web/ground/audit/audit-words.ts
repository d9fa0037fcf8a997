import type { TFunction } from 'i18next';

export interface AuditChange {
  readonly field: string;
  /** told: with values · unkept: private, named without values · erased: its person was erased. */
  readonly values: 'told' | 'unkept' | 'erased';
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface AuditLine {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string | null; readonly label: string };
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly label: string | null };
  readonly changes: readonly AuditChange[];
}

export const actionWords = ({ action }: AuditLine, t: TFunction<'audit'>): string =>
  t(`actions.${action}` as never, { defaultValue: action });

export const kindWords = (kind: string, t: TFunction<'audit'>): string =>
  t(`kinds.${kind}` as never, { defaultValue: kind });
