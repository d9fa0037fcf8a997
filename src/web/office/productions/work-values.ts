import type { Work } from '#core/office/productions/index.ts';
import type { Versioned } from './useProduction.ts';

export interface AuthorValues {
  readonly id?: string;
  readonly personId: string | null;
  readonly name: string;
  readonly role: string;
  readonly society: string | null;
}

export interface WorkValues {
  readonly title: string | null;
  readonly kind: Work['kind'];
  readonly publicDomain: boolean;
  readonly authors: readonly AuthorValues[];
}

export type WorkRow = Versioned<WorkValues>;

export const BLANK_AUTHOR: AuthorValues = { personId: null, name: '', role: 'author', society: 'SACD' };
export const BLANK_WORK: WorkValues = { title: null, kind: 'text', publicDomain: false, authors: [BLANK_AUTHOR] };

export const AUTHOR_ROLES = [
  'author',
  'director',
  'composer',
  'choreographer',
  'translator',
  'adapter',
  'arranger',
  'publisher',
] as const;

/** What is sent of a work; authors without a name are left out. */
export const workBody = ({ title, kind, publicDomain, authors }: WorkValues) => ({
  title: title ?? '',
  kind,
  publicDomain,
  authors: authors
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, personId, name, role, society }) => ({
      ...(id === undefined ? {} : { id }),
      personId,
      name: name.trim(),
      role,
      society: society?.trim() || null,
    })),
});
