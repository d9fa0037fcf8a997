/** The facts of a training document, from the rows of the school, the programme, the cohort and the enrolment. */
import { notFound } from '#api/http/index.ts';
import { type CalendarDate, dec, type Locale } from '#core/kernel/index.ts';
import type { DocumentFacts, Funding } from '#core/school/cohorts/index.ts';
import { loadOrganisation } from '#db/ground/organisations/index.ts';
import { findRow } from '#db/rows.ts';
import { loadTrainees } from '#db/school/trainees.ts';
import { type DocumentRows, loadDocumentRows } from '#db/school/training-documents.ts';
import { findTrainingTerms, type TrainingTermsRow } from '#db/school/training-terms.ts';
import type { Tx } from '#db/transaction.ts';
import { courseOf, nameOf, traineesOf } from './trainee-facts.ts';

interface Placed {
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
}

const addressOf = ({ address, postcode, town }: Placed): string | null => {
  if (address === null && town === null) return null;
  return [address, [postcode, town].filter((part) => part !== null).join(' ')].filter((part) => part).join('\n');
};

/** `fundingId` null: the pack before enrolment, which is nobody's in particular. */
export async function documentFacts(
  tx: Tx,
  where: { readonly cohortId: string; readonly enrolmentId: string; readonly fundingId: string | null },
  locale: Locale,
): Promise<{ facts: DocumentFacts; personId: string; selfPaid: boolean }> {
  const rows = await loadTrainees(tx, where.cohortId, where.enrolmentId);
  const [row] = rows.enrolments;
  if (!row) throw notFound();
  const [trainee] = traineesOf(rows, () => null);
  const funding = trainee!.fundings.find(({ id }) => id === where.fundingId) ?? null;
  if (where.fundingId !== null && funding === null) throw notFound();
  const found = await loadDocumentRows(tx, where.cohortId, row.person_id);
  if (!found) throw notFound();
  const terms = await findTrainingTerms(tx);
  const { course } = await courseOf(tx, where.cohortId);
  const facts: DocumentFacts = {
    provider: await providerOf(tx, terms),
    trainee: { name: nameOf(row), address: addressOf(found.person) },
    party: await partyOf(tx, funding),
    programme: programmeOf(found, locale),
    cohort: cohortOf(found),
    course,
    funding,
    instalments: trainee!.instalments.filter(({ fundingId }) => fundingId === where.fundingId),
    terms: {
      payment: (locale === 'fr' ? terms?.payment_fr : terms?.payment_en) ?? null,
      earlyExit: (locale === 'fr' ? terms?.early_exit_fr : terms?.early_exit_en) ?? null,
      internalRules: (locale === 'fr' ? terms?.internal_rules_fr : terms?.internal_rules_en) ?? null,
    },
  };
  return { facts, personId: row.person_id, selfPaid: trainee!.fundings.some(({ payer }) => payer === 'self') };
}

async function providerOf(tx: Tx, terms: TrainingTermsRow | null): Promise<DocumentFacts['provider']> {
  const { organisation, identity } = await loadOrganisation(tx);
  const representative = [identity?.representative, identity?.representative_capacity].filter((part) => part);
  return {
    name: identity?.legal_name ?? organisation.name,
    siret: identity?.siret ?? null,
    address: identity ? addressOf(identity) : null,
    representative: representative.length === 0 ? null : representative.join(', '),
    email: identity?.email ?? null,
    phone: identity?.phone ?? null,
    declarationNumber: terms?.declaration_number ?? null,
    declarationRegion: terms?.declaration_region ?? null,
  };
}

async function partyOf(tx: Tx, funding: Funding | null): Promise<DocumentFacts['party']> {
  const row = funding?.partyId ? await findRow(tx, 'party', funding.partyId) : null;
  return row && { name: row.name, siret: row.siret, address: addressOf(row) };
}

function programmeOf({ programme, texts, modules, record }: DocumentRows, locale: Locale): DocumentFacts['programme'] {
  const certified = record && record.register !== 'none';
  return {
    title: locale === 'fr' ? programme.title_fr : programme.title_en,
    certification: certified ? `${record.title} (${record.register.toUpperCase()} ${record.number ?? ''})` : null,
    texts: Object.fromEntries(texts.map(({ piece, fr, en }) => [piece, locale === 'fr' ? fr : en])),
    modules: modules.map((module) => ({
      title: `${module.number}. ${locale === 'fr' ? module.title_fr : module.title_en}`,
      hours: dec(module.hours),
      parts: locale === 'fr' ? module.parts_fr : module.parts_en,
    })),
  };
}

function cohortOf({ cohort, venue, periods, places }: DocumentRows): DocumentFacts['cohort'] {
  return {
    places,
    venue: venue && [venue.name, addressOf(venue)].filter((part) => part).join('\n'),
    periods: periods.map(({ kind, starts_on, ends_on }) => ({
      ...{ kind, from: starts_on as CalendarDate, to: ends_on as CalendarDate },
    })),
    halfDays: cohort.half_days as unknown as DocumentFacts['cohort']['halfDays'],
  };
}
