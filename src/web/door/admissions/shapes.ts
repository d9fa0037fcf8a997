/** What the server sends of an application and its call, as these pages read it. */
import type { Answers, ApplicantStatus, ApplicationFacts, CallAsked, Question } from '#core/school/admissions/index.ts';

type Said = { readonly fr: string; readonly en: string };
type Hint = { readonly fr: string | null; readonly en: string | null };

export interface Piece {
  readonly id: string;
  readonly code: string;
  readonly title: Said;
  readonly hint: Hint;
  readonly required: boolean;
  readonly oneOf: string | null;
  readonly mostFiles: number;
}

export interface Route {
  readonly id: string;
  readonly code: string;
  readonly title: Said;
  readonly hint: Hint;
  readonly derogation: boolean;
  readonly prerequisites: readonly { readonly title: Said }[];
  readonly pieces: readonly Piece[];
}

export interface Meeting {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string | null;
  readonly online: boolean;
  readonly placesLeft: number | null;
  readonly note: string | null;
}

export interface PublicCall {
  readonly code: string;
  readonly title: Said;
  readonly state: 'upcoming' | 'open' | 'closed';
  readonly organisation: string;
  readonly programme: Said;
  readonly sheet: string | null;
  readonly cohort: string;
  readonly zone: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly closesAt: string;
  readonly firstSelectionOn: string | null;
  readonly interviewsFrom: string | null;
  readonly interviewsTo: string | null;
  readonly finalSelectionOn: string | null;
  readonly eraseRefusedMonths: number;
  readonly sealed: boolean;
  readonly nextCallNote: string | null;
  readonly routes: readonly Route[];
  readonly meetings: readonly Meeting[];
}

export interface AskedCall extends PublicCall {
  readonly questions: readonly Question[];
  readonly pools: readonly { readonly id: string; readonly name: string; readonly statuses: readonly string[] }[];
  readonly tracks: readonly { readonly id: string; readonly title: Said }[];
}

export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly scanned: 'unscanned' | 'clean';
}

export interface SentPiece {
  readonly id: string;
  readonly requiredPieceId: string;
  readonly state: 'received' | 'legible' | 'askedAgain' | 'replaced';
  readonly note: string | null;
  readonly files: readonly SentFile[];
}

/** What the applicant fills in, besides documents. */
export interface Filled {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string | null;
  readonly status: ApplicantStatus | null;
  readonly routeId: string | null;
  readonly poolId: string | null;
  readonly trackId: string | null;
  readonly need: string | null;
  readonly answers: Answers;
}

export interface OwnFile extends Filled {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: number | null;
  readonly submittedAt: string | null;
  readonly submittedHash: string | null;
  readonly email: string;
  readonly locale: 'fr' | 'en';
  readonly pieces: readonly SentPiece[];
  readonly complete: boolean;
  readonly missing: readonly { readonly at: readonly string[]; readonly message: Said }[];
  readonly scans: boolean;
  readonly call: AskedCall;
}

export const askedOf = (call: AskedCall): CallAsked => ({
  routes: call.routes,
  pools: call.pools,
  tracks: call.tracks.map(({ id }) => id),
  questions: call.questions,
});

export const factsOf = (file: OwnFile): ApplicationFacts => ({
  ...file,
  pieces: file.pieces.map(({ requiredPieceId, state, files }) => ({ requiredPieceId, state, files: files.length })),
});
