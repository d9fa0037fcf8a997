/** How long papers of training must be kept, in years from the end of the training. */
import { rate } from './history.ts';
import type { Rate } from './rate.ts';

/** The certificate of completion replaced the attestation in this form. */
const CERTIFICATE = '2019-01-01';

export const KEEP_CERTIFICATE = rate('retention.certificate', 'count', [[CERTIFICATE, '3', 'P']]);
/** Signatures of each half-day and what stands behind them. */
export const KEEP_PROOFS = rate('retention.proofs', 'count', [[CERTIFICATE, '6', 'P']]);
/** The same where European funds pay a part. */
export const KEEP_PROOFS_COFINANCED = rate('retention.proofs.cofinanced', 'count', [[CERTIFICATE, '10', 'P']]);

export const RETENTION: readonly Rate[] = [KEEP_CERTIFICATE, KEEP_PROOFS, KEEP_PROOFS_COFINANCED];
