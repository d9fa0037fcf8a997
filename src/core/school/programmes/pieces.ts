/**
 * What must be public about a programme before somebody applies, piece by piece, and by what. Sources are those of the
 * fact base; a piece without a source is the house's own advice and is never asked for.
 */

export interface PublicPiece {
  readonly piece: string;
  /** Why it must be public: the text that asks for it, by term `programmeSource.<source>`; null: not asked for. */
  readonly source: PublicSource | null;
  /** Asked for only of programmes that lead to a registered certification. */
  readonly certifying?: true;
}

/** RNQ: the national quality reference (Qualiopi), with its indicator; L6353-8: the Labour code's pre-enrolment pack. */
export type PublicSource = 'rnq-1' | 'rnq-2' | 'rnq-3' | 'l6353-8';

/** In the order in which a sheet shows them. */
export const PUBLIC_PIECES = [
  { piece: 'objectives', source: 'rnq-1' },
  { piece: 'audience', source: null },
  { piece: 'prerequisites', source: 'rnq-1' },
  { piece: 'access', source: 'rnq-1' },
  { piece: 'duration', source: 'rnq-1' },
  { piece: 'schedule', source: null },
  { piece: 'methods', source: 'rnq-1' },
  { piece: 'means', source: null },
  { piece: 'trainers', source: 'l6353-8' },
  { piece: 'assessment', source: 'rnq-1' },
  { piece: 'validation', source: 'rnq-3', certifying: true },
  { piece: 'equivalences', source: 'rnq-3', certifying: true },
  { piece: 'gateways', source: 'rnq-3', certifying: true },
  { piece: 'furtherStudy', source: 'rnq-3', certifying: true },
  { piece: 'jobs', source: 'rnq-3', certifying: true },
  { piece: 'vae', source: 'rnq-3', certifying: true },
  { piece: 'results', source: 'rnq-2' },
  { piece: 'funding', source: null },
  { piece: 'accessibility', source: 'rnq-1' },
  { piece: 'contact', source: 'rnq-1' },
] as const satisfies readonly PublicPiece[];

export type PieceName = (typeof PUBLIC_PIECES)[number]['piece'];
export const PIECE_NAMES: readonly PieceName[] = PUBLIC_PIECES.map(({ piece }) => piece);

/** Pieces that the law wants, for a programme that leads, or not, to a registered certification. */
export const requiredPieces = (isCertifying: boolean): readonly PublicPiece[] =>
  (PUBLIC_PIECES as readonly PublicPiece[]).filter(
    ({ source, certifying }) => source !== null && (isCertifying || !certifying),
  );
