/** What a ranking proposes, file by file, as decisions that the committee then makes its own. */
import type { Sentence } from '#core/kernel/index.ts';
import type { Reply } from '#web/client/index.ts';
import { newId } from '#web/client/index.ts';

export type Selection = Reply<'selection.read'>;
export type SelectedFile = Selection['files'][number];
export type Outcome = 'interview' | 'selected' | 'waiting' | 'refused';

export interface Draft {
  readonly outcome: Outcome;
  readonly poolId: string | null;
  readonly rank: number | null;
  readonly reason: string;
}

/** At the last stage by place; at the first everybody who was marked is met, and the committee says who is not. */
export function proposalOf(
  stage: Selection['stage'],
  file: SelectedFile,
  reasons: Readonly<Record<Outcome, string>>,
): Draft | null {
  if (!file.ranked) return null;
  const { rank, place } = file.ranked;
  const outcome: Outcome = stage === 'first' ? 'interview' : place === 'within' ? 'selected' : 'waiting';
  return { outcome, poolId: stage === 'first' ? null : file.poolId, rank, reason: reasons[outcome] };
}

/** Ranks that are shared are told apart by the order of the table, so that a list can be made of them. */
export function distinctRanks(
  drafts: readonly (readonly [file: SelectedFile, draft: Draft])[],
): ReadonlyMap<string, Draft> {
  const taken = new Map<string, number>();
  return new Map(
    drafts.map(([file, draft]) => {
      if (draft.rank === null || draft.poolId === null) return [file.applicationId, draft];
      const rank = Math.max(draft.rank, (taken.get(draft.poolId) ?? 0) + 1);
      taken.set(draft.poolId, rank);
      return [file.applicationId, { ...draft, rank }];
    }),
  );
}

/** One `PATCH` that makes or changes the decisions of these files. */
export const linesOf = (files: readonly SelectedFile[], drafts: ReadonlyMap<string, Draft>): object[] =>
  files.flatMap((file) => {
    const draft = drafts.get(file.applicationId);
    if (!draft || file.decision?.sentAt) return [];
    const { decision } = file;
    return [
      decision
        ? { id: decision.id, version: decision.version, change: { ...draft } }
        : { id: newId(), create: { applicationId: file.applicationId, ...draft } },
    ];
  });

export const wordsOf = (sentence: Sentence | undefined, locale: 'fr' | 'en'): string => sentence?.[locale] ?? '';
