/** What the public reads of a programme: read from its rows, and printed. */
import { createHash } from 'node:crypto';
import { type ActingOrganisation, notFound, type Services } from '#api/http/index.ts';
import { dayIn } from '#api/http/today.ts';
import { shortest } from '#api/rows/index.ts';
import type { Locale } from '#core/kernel/index.ts';
import { type PublicSheet, sheetSections } from '#core/school/programmes/index.ts';
import { loadOrganisation } from '#db/ground/organisations/index.ts';
import { findRow } from '#db/rows.ts';
import { publishedVersion, rowsOfProgramme, versionRows } from '#db/school/programmes.ts';
import type { Tx } from '#db/transaction.ts';
import { keepPrinted } from './printed.ts';

export const both = (row: { title_fr: string; title_en: string }) => ({ fr: row.title_fr, en: row.title_en });
const hinted = (fr: string | null, en: string | null) => ({ fr: fr ?? '', en: en ?? '' });

/** Throws 404 when the school has not published it. */
export async function sheetOf(
  tx: Tx,
  { name, timeZone }: ActingOrganisation,
  code: string,
  clock: Services['clock'],
): Promise<PublicSheet> {
  const found = await publishedVersion(tx, code);
  if (!found) throw notFound();
  const { programme, version } = found;
  const rows = await versionRows(tx, version.id);
  const { records, results } = await rowsOfProgramme(tx, programme.id);
  const { identity } = await loadOrganisation(tx);
  const venue = version.venue_id === null ? null : await findRow(tx, 'venue', version.venue_id);
  const today = dayIn(timeZone, clock());
  const lines = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ') || null;
  const trackOf = (id: string | null) => rows.track.find((track) => track.id === id);
  return {
    organisation: {
      name,
      legalName: identity?.legal_name ?? null,
      siret: identity?.siret ?? null,
      address: lines(identity?.address, [identity?.postcode, identity?.town].filter(Boolean).join(' ')),
      email: identity?.email ?? null,
      phone: identity?.phone ?? null,
      website: identity?.website ?? null,
    },
    code: programme.code,
    title: both(programme),
    versionNumber: version.number,
    publishedOn: dayIn(timeZone, new Date(version.published_at!)),
    hours: { centre: shortest(version.centre_hours, 0), internship: shortest(version.internship_hours, 0) },
    level: version.level,
    rome: version.rome,
    nsf: version.nsf,
    formacode: version.formacode,
    weekdays: version.weekdays,
    halfDays: version.half_days as unknown as PublicSheet['halfDays'],
    mostTrainees: version.most_trainees,
    price: version.price,
    priceNote: hinted(version.price_note_fr, version.price_note_en),
    place: venue && lines(venue.name, venue.address, [venue.postcode, venue.town].filter(Boolean).join(' ')),
    records: records.map((record) => ({
      register: record.register,
      number: record.number,
      title: record.title,
      level: record.level,
      certifier: record.certifier,
      registeredOn: record.registered_on,
      expiresOn: record.expires_on,
      hasExpired: record.expires_on !== null && record.expires_on < today,
    })),
    pieces: rows.programme_text.map(({ piece, fr, en }) => ({ piece, text: { fr, en } })),
    results: results.map(({ year, indicator, months, counted, among, note_fr, note_en }) => ({
      ...{ year, indicator, months, counted, among },
      note: hinted(note_fr, note_en),
    })),
    blocks: rows.block.map((block) => ({
      number: block.number,
      title: both(block),
      competences: rows.competence
        .filter(({ block_id }) => block_id === block.id)
        .map((one) => ({ code: one.code, title: both(one) })),
    })),
    modules: rows.module.map((module) => ({
      number: module.number,
      title: both(module),
      isInternship: module.kind === 'internship',
      subModules: rows.sub_module
        .filter(({ module_id }) => module_id === module.id)
        .map((one) => {
          const track = trackOf(one.track_id);
          return { code: one.code, title: both(one), hours: shortest(one.hours, 0), track: track ? both(track) : null };
        }),
    })),
    routes: rows.admission_route.map((route) => ({
      title: both(route),
      hint: hinted(route.hint_fr, route.hint_en),
      conditions: rows.prerequisite.filter(({ route_id }) => route_id === route.id).map(both),
      pieces: rows.required_piece
        .filter(({ route_id }) => route_id === route.id)
        .map((piece) => ({ title: both(piece), required: piece.required, oneOf: piece.one_of })),
    })),
    assessment: rows.assessment_part.map((part) => ({ kind: part.kind, title: both(part) })),
  };
}

const MEGABYTE = 1_000_000;
const printedOnce = keepPrinted(32 * MEGABYTE);

/** The same bytes for the same facts: a stranger who asks again has nothing printed again. */
export function printSheet({ printer }: Services, sheet: PublicSheet, locale: Locale): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([locale, sheet]))
    .digest('hex');
  return printedOnce(key, () =>
    printer.print({
      template: 'school/programmes/public-sheet.typ',
      data: { sections: sheetSections(sheet, locale) },
      locale,
      title: sheet.title[locale],
      date: sheet.publishedOn,
      issuer: sheet.organisation.name,
      version: `version ${sheet.versionNumber}`,
    }),
  );
}
