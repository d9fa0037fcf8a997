/** Rows as the rules of completeness take them. */
import type { ApplicationFacts, CallAsked, Question } from '#core/school/admissions/index.ts';
import type { ApplicationRow, AskedRows, PieceRow } from '#db/school/admissions/index.ts';

export const askedOfRows = (rows: AskedRows, questions: readonly Question[]): CallAsked => ({
  routes: rows.routes.map(({ id, code }) => ({
    id,
    code,
    pieces: rows.pieces
      .filter(({ route_id }) => route_id === id)
      .map((piece) => ({
        id: piece.id,
        title: { fr: piece.title_fr, en: piece.title_en },
        required: piece.required,
        oneOf: piece.one_of,
      })),
  })),
  pools: rows.pools.map(({ id, statuses }) => ({ id, statuses })),
  tracks: rows.tracks.map(({ id }) => id),
  questions,
});

/** Every piece that is there has a file: the row goes with its last one. */
export const factsOfRows = (row: ApplicationRow, answers: unknown, pieces: readonly PieceRow[]): ApplicationFacts => ({
  givenName: row.given_name,
  familyName: row.family_name,
  status: row.status,
  routeId: row.route_id,
  poolId: row.pool_id,
  trackId: row.track_id,
  answers: (answers ?? {}) as ApplicationFacts['answers'],
  pieces: pieces.map((piece) => ({ requiredPieceId: piece.required_piece_id, state: piece.state, files: 1 })),
});
