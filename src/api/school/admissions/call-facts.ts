/** A call as it is shown to whoever applies, and as the rules of completeness take it. */
import type { z } from 'zod';
import type { CallAsked, Question } from '#core/school/admissions/index.ts';
import {
  type AskedRows,
  askedBy,
  type FoundCall,
  type ListedMeeting,
  meetingsOf,
} from '#db/school/admissions/index.ts';
import { publishedVersion } from '#db/school/programmes.ts';
import type { Tx } from '#db/transaction.ts';
import type { AskedCallJson, meeting, publicCall } from './call-shapes.ts';

export const instantText = (stored: unknown): string => new Date(stored as string).toISOString();

/** Published calls alone are anybody's business. */
export function publicState({ call }: FoundCall, now: string): 'upcoming' | 'open' | 'closed' {
  if (call.state === 'ended' || now >= instantText(call.closes_at)) return 'closed';
  return now < instantText(call.opens_at) ? 'upcoming' : 'open';
}

const titleOf = ({ title_fr, title_en }: { title_fr: string; title_en: string }) => ({ fr: title_fr, en: title_en });
const hintOf = ({ hint_fr, hint_en }: { hint_fr: string | null; hint_en: string | null }) => ({
  fr: hint_fr,
  en: hint_en,
});

const routesJson = ({ routes, prerequisites, pieces }: AskedRows): AskedCallJson['routes'] =>
  routes.map((route) => ({
    id: route.id,
    code: route.code,
    title: titleOf(route),
    hint: hintOf(route),
    derogation: route.derogation,
    prerequisites: prerequisites
      .filter(({ route_id }) => route_id === route.id)
      .map((one) => ({ kind: one.kind, level: one.level, months: one.months, title: titleOf(one) })),
    pieces: pieces
      .filter(({ route_id }) => route_id === route.id)
      .map((piece) => ({
        id: piece.id,
        code: piece.code,
        title: titleOf(piece),
        hint: hintOf(piece),
        required: piece.required,
        oneOf: piece.one_of,
        mostFiles: piece.most_files,
      })),
  }));

export const meetingJson = (row: ListedMeeting): z.output<typeof meeting> => ({
  id: row.id,
  startsAt: instantText(row.starts_at),
  endsAt: instantText(row.ends_at),
  venue: row.venue,
  online: row.online_link !== null,
  placesLeft: row.capacity === null ? null : Math.max(0, row.capacity - row.taken),
  note: row.note,
});

export async function publicCallJson(
  tx: Tx,
  found: FoundCall,
  organisation: string,
  now: string,
  asked?: AskedRows,
): Promise<z.output<typeof publicCall>> {
  const { call, cohort, programme } = found;
  const rows = asked ?? (await askedBy(tx, cohort));
  const meetings = await meetingsOf(tx, call.id, now);
  return {
    code: call.code,
    title: titleOf(call),
    state: publicState(found, now),
    organisation,
    programme: titleOf(programme),
    sheet: (await publishedVersion(tx, programme.code)) ? programme.code : null,
    cohort: cohort.name,
    zone: call.zone,
    opensOn: call.opens_on,
    closesOn: call.closes_on,
    opensAt: instantText(call.opens_at),
    closesAt: instantText(call.closes_at),
    firstSelectionOn: call.first_selection_on,
    interviewsFrom: call.interviews_from,
    interviewsTo: call.interviews_to,
    finalSelectionOn: call.final_selection_on,
    eraseRefusedMonths: call.erase_refused_months,
    sealed: call.sealed,
    nextCallNote: call.next_call_note,
    routes: routesJson(rows),
    meetings: meetings.map(meetingJson),
  };
}

export async function askedCallJson(
  tx: Tx,
  found: FoundCall,
  organisation: string,
  now: string,
): Promise<AskedCallJson> {
  const rows = await askedBy(tx, found.cohort);
  return {
    ...(await publicCallJson(tx, found, organisation, now, rows)),
    questions: found.call.questions as unknown as AskedCallJson['questions'],
    pools: rows.pools.map(({ id, name, statuses }) => ({ id, name, statuses })),
    tracks: rows.tracks.map((track) => ({ id: track.id, title: titleOf(track) })),
  };
}

/** What the rules of completeness need of it. */
export const askedOf = (call: AskedCallJson): CallAsked => ({
  routes: call.routes,
  pools: call.pools,
  tracks: call.tracks.map(({ id }) => id),
  questions: call.questions as readonly Question[],
});

export { factsOfRows as factsOf } from '#jobs/school/admissions/index.ts';
