/** The tables of a programme and of its versions: their fields, and the routes that follow from them. */
import { z } from 'zod';
import { broken, instant, prose } from '#api/http/index.ts';
import {
  choice,
  count,
  day,
  decimal,
  type Field,
  type Fields,
  json,
  label,
  type RowSpec,
  reference,
  sortKey,
  text,
  words,
  yes,
} from '#api/rows/index.ts';
import {
  ASSESSMENT_KINDS,
  INDICATORS,
  MODULE_KINDS,
  PIECE_NAMES,
  PREREQUISITE_KINDS,
  REGISTERS,
  SUB_MODULE_KINDS,
} from '#core/school/programmes/index.ts';
import type { RowTable } from '#db/rows.ts';
import { insideAgreementsOf } from '#db/school/programmes.ts';
import { halfDaysBody, weekdaysBody } from '../cohorts/index.ts';
import { ofProgramme, ofVersion, programmeHome, refuseFrozenVersion, versionHome, withProgramme } from './places.ts';

const HIGHEST_LEVEL = 8;
const MOST_TRAINEES = 10_000;
const MOST_MONTHS = 600;
const MOST_FILES = 20;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2200;
const MOST_MONTHS_AFTER = 120;
const MOST_NUMBER = 1000;
const DEFAULT_DAYS = [1, 2, 3, 4, 5];
const rights = { reads: 'programmes.read', edits: 'programmes.edit' } as const;
/** What funders agreed to is not for everybody who may read a programme. */
const fundingRights = { reads: 'enrolments.read', edits: 'programmes.edit' } as const;

export const code = (column = 'code'): Field => ({
  column,
  schema: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
});
const titles: Fields = { titleFr: label('title_fr', 300), titleEn: label('title_en', 300) };
const hints: Fields = { hintFr: text('hint_fr', 1000), hintEn: text('hint_en', 1000) };
const level = count('level', 1, HIGHEST_LEVEL, null);
const hours = (column: string, absent?: string): Field => decimal(column, 6, 2, 0, absent);
const written = (column: string): Field => ({ column, schema: prose(8000), absent: '' });

const instantField = (column: string): Field => ({
  column,
  schema: instant,
  absent: null,
  read: (at) => new Date(at as string).toISOString(),
});
/** Read only: a version is frozen by its first cohort and published by an act of its own. */
export const versionStates: Fields = { frozenAt: instantField('frozen_at'), publishedAt: instantField('published_at') };

export const versionFields: Fields = {
  number: count('number', 1, MOST_NUMBER),
  note: text('note', 2000),
  rome: words('rome'),
  nsf: words('nsf'),
  formacode: words('formacode'),
  level,
  centreHours: hours('centre_hours'),
  internshipHours: hours('internship_hours', '0'),
  weekdays: { column: 'weekdays', schema: weekdaysBody, absent: DEFAULT_DAYS },
  halfDays: json('half_days', halfDaysBody, undefined),
  mostTrainees: count('most_trainees', 1, MOST_TRAINEES, null),
  price: decimal('price', 10, 2, 2, null),
  priceNoteFr: text('price_note_fr', 1000),
  priceNoteEn: text('price_note_en', 1000),
  venueId: reference('venue_id', null),
};

export const versions: RowSpec = {
  ...rights,
  id: 'programme-versions',
  place: ofProgramme,
  path: '/versions',
  called: 'version of a programme',
  table: 'programme_version',
  kind: 'programme-version',
  fields: versionFields,
  order: ['number'],
  within: { venueId: 'venue' },
  label: (row) => `v${row.number}`,
  judge: async ({ tx }, saved) => {
    for (const id of saved) await refuseFrozenVersion(tx, id);
  },
};

export const records: RowSpec = {
  ...rights,
  id: 'certification-records',
  place: ofProgramme,
  path: '/records',
  called: 'record of a certification',
  table: 'certification_record',
  kind: 'certification-record',
  fields: {
    register: choice('register', REGISTERS),
    number: label('number', 40, null),
    title: label('title', 300),
    level,
    certifier: label('certifier', 200, null),
    registeredOn: day('registered_on', null),
    expiresOn: day('expires_on', null),
    source: text('source', 1000),
  },
  order: ['title'],
  label: (row) => `${row.register} ${row.number ?? ''}`.trim(),
};

export const agreements: RowSpec = {
  ...fundingRights,
  id: 'funding-agreements',
  place: ofProgramme,
  path: '/agreements',
  called: 'funding agreement',
  table: 'funding_agreement',
  kind: 'funding-agreement',
  fields: {
    partyId: reference('party_id'),
    number: label('number', 80, null),
    title: label('title'),
    startsOn: day('starts_on', null),
    endsOn: day('ends_on', null),
    places: count('places', 0, MOST_TRAINEES, null),
    /** European funds pay a part: proofs of attendance are kept longer. */
    cofinanced: yes('cofinanced', false),
    note: text('note'),
  },
  order: ['title'],
  within: { partyId: 'party' },
  label: (row) => row.title as string,
};

export const reports: RowSpec = {
  ...fundingRights,
  id: 'funding-reports',
  place: ofProgramme,
  path: '/reports',
  called: 'report that a funding agreement asks for',
  table: 'funding_report',
  kind: 'funding-report',
  fields: {
    agreementId: reference('agreement_id'),
    title: label('title'),
    dueOn: day('due_on'),
    sentOn: day('sent_on', null),
  },
  order: ['due_on'],
  home: async (tx, id) => {
    await programmeHome(tx, id);
    return { fixed: {}, inside: insideAgreementsOf(tx, id) };
  },
  within: { agreementId: 'funding_agreement' },
  label: (row) => row.title as string,
};

/** Never a version's: they follow from year to year while the version stays frozen. */
export const results: RowSpec = {
  ...rights,
  id: 'programme-results',
  place: ofProgramme,
  path: '/results',
  called: 'result of a year, which the public sheet shows',
  table: 'programme_result',
  kind: 'programme-result',
  fields: {
    year: count('year', FIRST_YEAR, LAST_YEAR),
    indicator: choice('indicator', INDICATORS),
    months: count('months', 1, MOST_MONTHS_AFTER, null),
    counted: count('counted', 0, MOST_TRAINEES),
    among: count('among', 1, MOST_TRAINEES),
    noteFr: label('note_fr', 500, null),
    noteEn: label('note_en', 500, null),
  },
  order: ['year', 'indicator'],
  derive: ({ counted, among }) => {
    if ((counted as number) > (among as number)) {
      throw broken('programme.result-impossible', { counted: counted as number, among: among as number });
    }
    return {};
  },
  label: (row) => `${row.year} ${row.indicator}`,
};

type Own = Pick<RowSpec, 'id' | 'path' | 'called' | 'fields' | 'order'> & Partial<RowSpec>;
const inVersion = (table: RowTable, own: Own, isDirect = true): RowSpec => ({
  ...rights,
  place: ofVersion,
  params: withProgramme,
  table,
  kind: table.replaceAll('_', '-'),
  home: versionHome(table, isDirect),
  label: (row) => String(row.code ?? row.number ?? row.title_fr ?? row.piece ?? ''),
  ...own,
});

export const texts = inVersion('programme_text', {
  id: 'programme-texts',
  path: '/texts',
  called: 'public piece of information',
  fields: { piece: choice('piece', PIECE_NAMES), fr: written('fr'), en: written('en') },
  order: ['piece'],
});
export const blocks = inVersion('block', {
  id: 'programme-blocks',
  path: '/blocks',
  called: 'block of the certification',
  fields: { number: count('number', 1, MOST_NUMBER), ...titles },
  order: ['number'],
});
export const competences = inVersion('competence', {
  id: 'programme-competences',
  path: '/competences',
  called: 'competence',
  fields: { code: code(), blockId: reference('block_id', null), ...titles },
  order: ['code'],
  within: { blockId: 'block' },
});
export const tracks = inVersion('track', {
  id: 'programme-tracks',
  path: '/tracks',
  called: 'track',
  fields: { code: code(), ...titles },
  order: ['code'],
});
export const modules = inVersion('module', {
  id: 'programme-modules',
  path: '/modules',
  called: 'module',
  fields: {
    number: count('number', 1, MOST_NUMBER),
    kind: choice('kind', MODULE_KINDS, 'centre'),
    blockId: reference('block_id', null),
    ...titles,
  },
  order: ['number'],
  within: { blockId: 'block' },
});
export const subModules = inVersion('sub_module', {
  id: 'programme-sub-modules',
  path: '/sub-modules',
  called: 'sub-module, with the competences it works on',
  fields: {
    code: code(),
    moduleId: reference('module_id'),
    trackId: reference('track_id', null),
    hours: hours('hours'),
    kind: choice('kind', SUB_MODULE_KINDS, 'course'),
    sortKey: sortKey('sort_key'),
    ...titles,
  },
  order: ['sort_key', 'code'],
  within: { moduleId: 'module', trackId: 'track' },
  children: {
    name: 'competences',
    table: 'sub_module_competence',
    parent: 'sub_module_id',
    fields: { competenceId: reference('competence_id') },
    named: false,
    once: ['competenceId'],
    within: { competenceId: 'competence' },
  },
});
export const routesIn = inVersion('admission_route', {
  id: 'programme-routes',
  path: '/routes',
  called: 'route of admission',
  fields: { code: code(), ...titles, ...hints, derogation: yes('derogation', false), sortKey: sortKey('sort_key') },
  order: ['sort_key', 'code'],
});
export const prerequisites = inVersion(
  'prerequisite',
  {
    id: 'programme-prerequisites',
    path: '/prerequisites',
    called: 'condition of a route',
    fields: {
      routeId: reference('route_id'),
      kind: choice('kind', PREREQUISITE_KINDS),
      level,
      months: count('months', 0, MOST_MONTHS, null),
      studyFr: text('study_fr', 300),
      studyEn: text('study_en', 300),
      ...titles,
      sortKey: sortKey('sort_key'),
    },
    order: ['sort_key'],
    within: { routeId: 'admission_route' },
  },
  false,
);
export const pieces = inVersion(
  'required_piece',
  {
    id: 'programme-pieces',
    path: '/pieces',
    called: 'document that a route asks for',
    fields: {
      routeId: reference('route_id'),
      code: code(),
      ...titles,
      ...hints,
      required: yes('required', true),
      oneOf: label('one_of', 40, null),
      mostFiles: count('most_files', 1, MOST_FILES, 1),
      sortKey: sortKey('sort_key'),
    },
    order: ['sort_key', 'code'],
    within: { routeId: 'admission_route' },
  },
  false,
);
export const assessment = inVersion('assessment_part', {
  id: 'programme-assessment',
  path: '/assessment',
  called: 'part of the assessment',
  fields: {
    kind: choice('kind', ASSESSMENT_KINDS),
    blockId: reference('block_id', null),
    weight: decimal('weight', 4, 2, 0, '1'),
    sortKey: sortKey('sort_key'),
    ...titles,
  },
  order: ['sort_key'],
  within: { blockId: 'block' },
});

/** Everything of a version that has routes of its own, under the name that `facts` gives it. */
export const IN_VERSION = {
  texts,
  blocks,
  competences,
  tracks,
  modules,
  subModules,
  routes: routesIn,
  prerequisites,
  pieces,
  assessment,
} as const satisfies Readonly<Record<string, RowSpec>>;
export const OF_PROGRAMME = { versions, records, agreements, reports, results } as const;
