/** Who we are in law, and where our day begins. */
import { z } from 'zod';
import { breaks, broken, defineRoute, email, line, problem, prose, stale, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { isTimeZone } from '#api/http/today.ts';
import { identityErrors, identityGaps, withoutSpaces } from '#core/ground/organisations/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import {
  changeOrganisation,
  type IdentityRow,
  loadOrganisation,
  type OrganisationRow,
} from '#db/ground/organisations/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, updateRow, type Values } from '#db/rows.ts';

const LEGAL_FORMS = ['association', 'company', 'public', 'soleTrader'] as const;
const number = (most: number) => z.string().min(1).max(most).overwrite(withoutSpaces);

const identity = {
  legalName: line(200).nullable(),
  legalForm: z.enum(LEGAL_FORMS).nullable(),
  siret: number(20).nullable(),
  ape: number(10).nullable(),
  rna: number(20).nullable(),
  vatNumber: number(20).nullable(),
  address: prose(500).nullable(),
  postcode: line(20).nullable(),
  town: line(100).nullable(),
  country: z.string().regex(/^[A-Z]{2}$/),
  email: email.nullable(),
  phone: line(40).nullable(),
  website: line(300)
    .regex(/^https?:\/\/\S+$/)
    .nullable(),
  representative: line(200).nullable(),
  representativeCapacity: line(100).nullable(),
  bankAccount: number(50).nullable(),
};

const own = {
  name: line(200),
  kind: z.enum(['company', 'school', 'both']),
  timeZone: z.string().min(1).max(60),
  locale: z.enum(['fr', 'en']),
};

const reply = z.object({
  id: uuid,
  /** 0 until an identity is entered. */
  version: z.int().min(0),
  slug: z.string(),
  ...own,
  ...identity,
  problems: z.array(problem),
});

const COLUMNS = {
  legalName: 'legal_name',
  legalForm: 'legal_form',
  siret: 'siret',
  ape: 'ape',
  rna: 'rna',
  vatNumber: 'vat_number',
  address: 'address',
  postcode: 'postcode',
  town: 'town',
  country: 'country',
  email: 'email',
  phone: 'phone',
  website: 'website',
  representative: 'representative',
  representativeCapacity: 'representative_capacity',
  bankAccount: 'bank_account',
} as const satisfies Record<keyof typeof identity, keyof IdentityRow>;

type Identity = { -readonly [K in keyof typeof identity]: z.output<(typeof identity)[K]> };

function json(organisation: OrganisationRow, row: IdentityRow | null): z.output<typeof reply> {
  const stated = Object.fromEntries(
    Object.entries(COLUMNS).map(([field, column]) => [field, row?.[column] ?? null]),
  ) as Identity;
  const facts = { ...stated, country: row?.country ?? 'FR' };
  return {
    id: organisation.id,
    version: row?.version ?? 0,
    slug: organisation.slug,
    name: organisation.name,
    kind: organisation.kind,
    timeZone: organisation.time_zone,
    locale: organisation.locale,
    ...facts,
    problems: identityGaps(facts).map(problemJson),
  };
}

export const readOrganisation = defineRoute({
  id: 'organisation.read',
  method: 'GET',
  path: '/organisation',
  summary: 'The organisation and its legal identity',
  needs: 'organisation.read',
  reply,
  handle: async ({ tx }) => {
    const { organisation, identity: row } = await loadOrganisation(tx);
    return json(organisation, row);
  },
});

export const editOrganisation = defineRoute({
  id: 'organisation.edit',
  method: 'PATCH',
  path: '/organisation',
  summary: 'Changes the organisation or its legal identity',
  needs: 'organisation.edit',
  body: z.strictObject({ ...own, ...identity }).partial(),
  reply,
  handle: async ({ tx, body, ifMatch }) => {
    const errors = identityErrors(body as Partial<Identity>);
    if (errors.length > 0) throw breaks(errors);
    if (body.timeZone !== undefined && !isTimeZone(body.timeZone)) throw broken('organisation.time-zone');
    const before = await loadOrganisation(tx, { lock: true });
    if ((before.identity?.version ?? 0) !== ifMatch) throw stale(json(before.organisation, before.identity));
    const { name, kind, timeZone, locale, ...rest } = body;
    const change: Values = Object.fromEntries(
      Object.entries(rest).map(([field, value]) => [COLUMNS[field as keyof Identity], value]),
    );
    const row = before.identity
      ? (await updateRow(tx, 'organisation_identity', before.identity.id, before.identity.version, change))!
      : (await insertRow(tx, 'organisation_identity', newId(), change))!;
    const organisation = await changeOrganisation(tx, {
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined ? {} : { kind }),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      ...(locale === undefined ? {} : { locale }),
    });
    await recordChange(tx, {
      action: 'change',
      subject: { kind: 'organisation', id: organisation.id, label: organisation.name },
      changes: [
        ...diffForAudit('organisation', before.organisation, organisation),
        ...diffForAudit('organisation_identity', before.identity, row),
      ],
    });
    return json(organisation, row);
  },
});
