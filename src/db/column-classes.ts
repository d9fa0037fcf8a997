/**
 * What each column may be told to whom. A column that is not classed here does not compile, and fails a test.
 *
 * - `public`: readable by whoever may read the row; audited with its values.
 * - `personal`: about a person; audited with its values sealed under that person's key, so that erasure reaches them.
 * - `private`: never stored readable; audited by its name alone.
 */
import type { DB } from './schema.ts';

export type ColumnClass = 'public' | 'personal' | 'private';

type Classes = { readonly [T in keyof DB]: { readonly [C in keyof DB[T]]: ColumnClass } };

const classed =
  <K extends ColumnClass>(kind: K) =>
  <C extends string>(...columns: C[]) =>
    Object.fromEntries(columns.map((column) => [column, kind])) as { readonly [P in C]: K };
const open = classed('public');
const personal = classed('personal');
const sealed = classed('private');

const row = open('organisation_id', 'id', 'version', 'created_at', 'created_by');

export const columnClasses = {
  access_grant: { ...row, ...open('member_id', 'role', 'scope_id', 'scope_kind') },
  api_token: {
    ...row,
    ...open('expires_at', 'last_used_at', 'name', 'read_only', 'revoked_at', 'role', 'scope_id', 'scope_kind'),
    ...sealed('secret_hash'),
  },
  approach_cost: {
    ...row,
    ...open('amount', 'component', 'note', 'on_day', 'payer', 'position_id', 'production_id', 'trip_id'),
  },
  audit_line: {
    ...row,
    ...open('action', 'actor_id', 'at', 'changes', 'person_id', 'production_id', 'subject_id', 'subject_kind'),
    ...personal('actor_label', 'subject_label'),
    ...sealed('personal_changes'),
  },
  budget: { ...row, ...open('note', 'overhead_rate', 'performances', 'production_id', 'purpose') },
  budget_line: {
    ...row,
    ...open(
      'account',
      'budget_id',
      'certainty',
      'label',
      'note',
      'own_funds',
      'phase_id',
      'quantity',
      'sort_key',
      'tags',
      'unit',
      'unit_price',
    ),
  },
  employment_contract: {
    ...row,
    ...open(
      'cancelled_by',
      'cancelled_on',
      'channel',
      'ends_on',
      'kind',
      'note',
      'override_reason',
      'person_id',
      'position_id',
      'production_id',
      'signed_together',
      'starts_on',
    ),
    ...personal('deducted_before', 'withholding_rate'),
  },
  engagement_term: {
    ...row,
    ...open(
      'basis',
      'conditions',
      'contract_id',
      'hours_per_unit',
      'minimum_key',
      'note',
      'phase_id',
      'planned_from',
      'planned_to',
      'position_id',
      'production_id',
      'quantity',
      'unit_gross',
    ),
  },
  engagement_term_event: { ...row, ...open('event_id', 'quantity', 'term_id') },
  event: {
    ...row,
    ...open(
      'all_day',
      'cancelled_cause',
      'cancelled_note',
      'ends_at',
      'kind',
      'note',
      'option_expires_on',
      'option_rank',
      'postponed_to',
      'series_id',
      'space_id',
      'starts_at',
      'state',
      'title',
      'venue_id',
    ),
  },
  event_call: {
    ...row,
    ...open('as_what', 'break_minutes', 'category', 'ends_at', 'event_id', 'person_id', 'starts_at'),
  },
  file: { ...row, ...open('media_type', 'name', 'sha256', 'size', 'subject_id') },
  invitation: {
    ...row,
    ...open('accepted_at', 'expires_at', 'revoked_at', 'role', 'scope_id', 'scope_kind'),
    ...personal('email'),
    ...sealed('secret_hash'),
  },
  licence: { ...row, ...open('category', 'expires_on', 'number', 'valid_from') },
  line_override: { ...row, ...open('amount', 'budget_id', 'identity', 'reason') },
  member: { ...row, ...open('person_id', 'state'), ...personal('account_id', 'display_name', 'email') },
  migration: open('applied_at', 'name', 'sha256'),
  organisation: { ...open('created_at', 'id', 'kind', 'locale', 'name', 'slug', 'time_zone', 'version') },
  organisation_identity: {
    ...row,
    ...open(
      'address',
      'ape',
      'bank_account',
      'country',
      'email',
      'legal_form',
      'legal_name',
      'phone',
      'postcode',
      'representative',
      'representative_capacity',
      'rna',
      'siret',
      'town',
      'vat_number',
      'website',
    ),
  },
  organisation_term: { ...row, ...open('key', 'source', 'valid_from', 'value') },
  outbox_message: {
    ...row,
    ...open('failed_at', 'failure', 'sent_at'),
    ...personal('body', 'recipient', 'subject_line'),
  },
  pay_grid_value: { ...row, ...open('amount', 'minimum_key', 'note', 'valid_from') },
  person: {
    ...row,
    ...open('space_id'),
    ...personal(
      'address',
      'country',
      'diet',
      'email',
      'emergency_contact',
      'family_name',
      'given_name',
      'home_insee',
      'languages',
      'note',
      'phone',
      'postcode',
      'stage_name',
      'town',
    ),
  },
  person_key: { ...row, ...open('person_id'), ...sealed('wrapped_key') },
  person_private: {
    ...row,
    ...open('person_id'),
    ...sealed(
      'bank_holder',
      'birth_date',
      'birth_name',
      'birth_place',
      'iban',
      'nationality',
      'social_security_number',
      'social_security_number_lookup',
    ),
  },
  person_private_reading: { ...row, ...open('fields', 'member_id', 'person_id', 'purpose', 'read_at') },
  person_profession: { ...row, ...open('person_id'), ...personal('category', 'main', 'profession') },
  person_skill: { ...row, ...open('person_id'), ...personal('expires_on', 'skill') },
  phase: { ...row, ...open('ends_on', 'kind', 'name', 'production_id', 'starts_on') },
  position: {
    ...row,
    ...open(
      'category',
      'classification',
      'executive',
      'name',
      'on_tour',
      'person_id',
      'production_id',
      'profession',
      'professional_expenses',
      'sort_key',
    ),
  },
  position_holder: { ...row, ...open('event_id', 'person_id', 'position_id', 'reason') },
  price_plan: {
    ...row,
    ...open(
      'amortise_creation',
      'amortise_over',
      'composition',
      'consumables',
      'margin_rate',
      'overhead_rate',
      'production_id',
      'rights_base',
      'rights_rate',
      'steps',
      'vat',
    ),
  },
  production: {
    ...row,
    ...open(
      'archived_at',
      'audience',
      'discipline',
      'duration_minutes',
      'object_number',
      'people_on_tour',
      'season',
      'space_id',
      'stage',
      'synopsis',
      'title',
    ),
  },
  production_event: { ...row, ...open('event_id', 'phase_id', 'production_id') },
  share_link: {
    ...row,
    ...open('expires_at', 'last_used_at', 'opens', 'revoked_at', 'subject_id'),
    ...sealed('secret_hash'),
  },
  space: { ...row, ...open('name') },
  subject: { ...row, ...open('kind') },
  trip: {
    ...row,
    ...open('country', 'event_id', 'leaves_at', 'note', 'place', 'position_id', 'production_id', 'returns_at'),
  },
  venue: {
    ...row,
    ...open(
      'access_from',
      'access_note',
      'access_to',
      'address',
      'capacity',
      'country',
      'insee',
      'latitude',
      'longitude',
      'name',
      'note',
      'postcode',
      'power',
      'stage_depth',
      'stage_height',
      'stage_width',
      'town',
    ),
  },
  venue_contact: { ...row, ...open('venue_id'), ...personal('capacity', 'email', 'name', 'phone') },
  venue_means: { ...row, ...open('item', 'note', 'quantity', 'venue_id') },
  work: { ...row, ...open('kind', 'production_id', 'public_domain', 'title') },
  work_author: { ...row, ...open('name', 'person_id', 'role', 'society', 'work_id') },
} satisfies Classes;

type PrivateColumnsOf<T extends keyof DB> = {
  [C in keyof (typeof columnClasses)[T]]: (typeof columnClasses)[T][C] extends 'private' ? `${T}.${C & string}` : never;
}[keyof (typeof columnClasses)[T]];

/** `person_private.iban`, … */
export type PrivateColumn = { [T in keyof DB]: PrivateColumnsOf<T> }[keyof DB];

/**
 * How a private column is kept: sealed with the key ring; as the HMAC by which another column is found; as the hash of
 * a secret that only its holder knows; or sealed under a person's own key.
 */
export const privateColumns = {
  'person_private.social_security_number': 'ring',
  'person_private.social_security_number_lookup': 'lookup',
  'person_private.iban': 'ring',
  'person_private.bank_holder': 'ring',
  'person_private.birth_date': 'ring',
  'person_private.birth_place': 'ring',
  'person_private.birth_name': 'ring',
  'person_private.nationality': 'ring',
  'person_key.wrapped_key': 'ring',
  'invitation.secret_hash': 'hash',
  'api_token.secret_hash': 'hash',
  'share_link.secret_hash': 'hash',
  'audit_line.personal_changes': 'person',
} as const satisfies Readonly<Record<PrivateColumn, 'ring' | 'lookup' | 'hash' | 'person'>>;

type KeptAs<K> = { [C in PrivateColumn]: (typeof privateColumns)[C] extends K ? C : never }[PrivateColumn];

/** A column sealed with the key ring. */
export type SealedColumn = KeptAs<'ring'>;

export const sealedColumns = Object.entries(privateColumns)
  .filter(([, kept]) => kept === 'ring')
  .map(([column]) => column as SealedColumn);

/** Sealed column → the column that finds it. */
export const lookupColumns = {
  'person_private.social_security_number': 'person_private.social_security_number_lookup',
} as const satisfies { readonly [C in SealedColumn]?: KeptAs<'lookup'> };

export type FoundColumn = keyof typeof lookupColumns;
