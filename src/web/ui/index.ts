/** The pieces every screen is made of. */
export { DerivedFigure } from './figures/DerivedFigure.tsx';
export { Figure, Money, Quantity } from './figures/Money.tsx';
export { useWhy } from './figures/why.ts';
export { DateField, DecimalField, MoneyField, TimeField } from './forms/fields.tsx';
export * from './forms/parsing.ts';
export { useForm } from './forms/useForm.ts';
export * from './locale.ts';
export { ConfirmWithConsequence } from './page/ConfirmWithConsequence.tsx';
export { EmptyState } from './page/EmptyState.tsx';
export { Facts, Page, Section } from './page/Page.tsx';
export { PageHeader } from './page/PageHeader.tsx';
export { Pill, StatePill, type Tone } from './page/StatePill.tsx';
export { Failed, Shown, Waiting } from './page/Waiting.tsx';
export { ProblemList, type ShownProblem } from './problems/ProblemList.tsx';
export { download, downloadCsv } from './table/csv.ts';
export { type Column, DataTable } from './table/DataTable.tsx';
export { sayError, saySaved } from './toasts.ts';
export { useSaving } from './useSaving.ts';
