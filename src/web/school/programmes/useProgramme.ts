/** One version of a programme as its rooms see it: its rows, hours and problems, read once for all of them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ProgrammeFacts } from '#core/school/programmes/index.ts';
import { type About, at, queries, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';

export type Programme = Reply<'programmes.read'>;
export type Facts = Reply<'programmes.facts'>;
export type Line<K extends keyof Facts> = Facts[K] extends readonly (infer One)[] ? One : never;

export const programmeQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['programmes', slug, id],
    queryFn: ({ signal }) => read<Programme>(at(slug, `/programmes/${id}`), signal),
  });

export const versionPath = (programmeId: string, versionId: string) =>
  `/programmes/${programmeId}/versions/${versionId}`;

const factsQuery = (slug: string, programmeId: string, versionId: string) =>
  queryOptions({
    queryKey: ['programmes', slug, programmeId, versionId],
    queryFn: ({ signal }) => read<Facts>(at(slug, `${versionPath(programmeId, versionId)}/facts`), signal),
  });

const useIds = () => useParams({ strict: false }) as { programmeId: string; versionId: string };

export function useFactsQuery() {
  const { programmeId, versionId } = useIds();
  return useQuery(factsQuery(useSlug(), programmeId, versionId));
}

export interface VersionRoom {
  readonly slug: string;
  readonly programmeId: string;
  readonly versionId: string;
  readonly facts: Facts;
  /** The same rows, as core takes them. */
  readonly rules: ProgrammeFacts;
  /** May change programmes, this version being frozen or not. */
  readonly mayEdit: boolean;
  /** May change this version. */
  readonly isEditable: boolean;
  /** Below the programme (`/records`), and below the version (`/blocks`). */
  readonly ofProgramme: (path: string) => string;
  readonly ofVersion: (path: string) => string;
  readonly touches: readonly (readonly unknown[])[];
  readonly about: (path: string, label: string) => About;
}

/** Within the frame of a version, which has waited for its facts. */
export function useVersion(): VersionRoom {
  const slug = useSlug();
  const { programmeId, versionId } = useIds();
  const facts = useFactsQuery().data!;
  const mayEdit = useMay().may('programmes.edit');
  const ofVersion = (path: string) => at(slug, versionPath(programmeId, versionId) + path);
  const touches = [['programmes', slug]];
  return {
    slug,
    programmeId,
    versionId,
    facts,
    rules: facts as unknown as ProgrammeFacts,
    mayEdit,
    isEditable: mayEdit && facts.version.frozenAt === null,
    ofProgramme: (path) => at(slug, `/programmes/${programmeId}${path}`),
    ofVersion,
    touches,
    about: (path, label) => ({ path: ofVersion(path), label, touches }),
  };
}

export const refreshProgrammes = (slug: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: ['programmes', slug] });
