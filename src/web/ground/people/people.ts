import { queryOptions } from '@tanstack/react-query';
import { type About, at, type Reply, type Row, read } from '#web/client/index.ts';

export const CATEGORIES = ['artist', 'technician', 'permanent', 'author', 'intern', 'volunteer', 'supplier'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Profession extends Row {
  readonly profession: string;
  readonly category: Category;
  readonly main: boolean;
}

export interface Skill extends Row {
  readonly skill: string;
  readonly expiresOn: string | null;
}

export interface PersonValues {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly stageName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly country: string;
  readonly homeInsee: string | null;
  readonly languages: readonly string[];
  readonly diet: string | null;
  readonly emergencyContact: string | null;
  readonly note: string | null;
}

export interface PersonRow extends PersonValues, Row {
  readonly professions: readonly Profession[];
}

export interface PersonWhole extends PersonRow {
  readonly skills: readonly Skill[];
}

export const personName = (person: Pick<PersonValues, 'givenName' | 'familyName'>): string =>
  `${person.givenName ?? ''} ${person.familyName ?? ''}`.trim();

export const personQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['people', slug, id],
    queryFn: ({ signal }) => read<Reply<'people.read'>>(at(slug, `/people/${id}`), signal),
  });

export const aboutPerson = (
  slug: string,
  id: string,
  values: Pick<PersonValues, 'givenName' | 'familyName'>,
): About => ({
  path: at(slug, `/people/${id}`),
  label: personName(values),
  fields: 'person',
  touches: [['people', slug]],
});

export const BLANK_PERSON: PersonValues = {
  givenName: null,
  familyName: null,
  stageName: null,
  email: null,
  phone: null,
  address: null,
  postcode: null,
  town: null,
  country: 'FR',
  homeInsee: null,
  languages: [],
  diet: null,
  emergencyContact: null,
  note: null,
};
