/** The names under which the agreements' grids are looked up: what a position's classification may be. */
import {
  CCNEAC_STAFF,
  CCNSVP_ADMINISTRATION_GRID,
  CCNSVP_ARTIST_GRID,
  CCNSVP_CABARET_GRID,
  CCNSVP_TECHNICIAN_GRID,
} from '#core/rates/index.ts';

/** CCNEAC artists by discipline, the way the agreement groups them. */
export const CCNEAC_ARTIST_KEYS = [
  'ccneac.dramatic',
  'ccneac.choreographic',
  'ccneac.musician.ensemble',
  'ccneac.musician.currentMusic',
  'ccneac.musician.other',
  'ccneac.musician.nomenclature.tutti',
  'ccneac.musician.nomenclature.soloist',
  'ccneac.musician.nomenclature.principal',
  'ccneac.choir',
  'ccneac.lyricSoloist',
  'ccneac.circus',
] as const;

export type CcneacArtistKey = (typeof CCNEAC_ARTIST_KEYS)[number];

export type MinimumKey =
  | { readonly kind: 'ccneacArtist'; readonly key: CcneacArtistKey; readonly step: string | null }
  /** The id of the grid's cell. */
  | { readonly kind: 'ccneacStaff'; readonly cell: string }
  | { readonly kind: 'ccnsvpArtist'; readonly job: string }
  | { readonly kind: 'ccnsvpTechnician'; readonly job: string }
  | { readonly kind: 'ccnsvpAdministration'; readonly job: string; readonly step: string };

const STAFF = new Set(CCNEAC_STAFF.map(({ id }) => id).filter((id) => id.startsWith('ccneac.staff.group')));
const CHOIR = /^(ccneac\.choir)\.(step[2-6])$/;
const ADMINISTRATION = /^ccnsvp\.(administration\.\w+)\.step([1-5])$/;
const ROOM = /\.(small|large)$/;

const artistJobs: Readonly<Record<string, string>> = { ...CCNSVP_ARTIST_GRID, ...CCNSVP_CABARET_GRID };
const technicianJobs: Readonly<Record<string, string>> = CCNSVP_TECHNICIAN_GRID;
const administrationJobs: Readonly<Record<string, string>> = CCNSVP_ADMINISTRATION_GRID;

/** `ccneac.dramatic`, `ccneac.staff.group5.step1`, `ccnsvp.annex4.mainRole`, `ccnsvp.administration.supervisor.step2`; null when no grid knows it. */
export function readMinimumKey(text: string): MinimumKey | null {
  if (STAFF.has(text)) return { kind: 'ccneacStaff', cell: text };
  const choir = CHOIR.exec(text);
  if (choir) return { kind: 'ccneacArtist', key: 'ccneac.choir', step: choir[2]! };
  if ((CCNEAC_ARTIST_KEYS as readonly string[]).includes(text)) {
    return { kind: 'ccneacArtist', key: text as CcneacArtistKey, step: null };
  }
  const administration = ADMINISTRATION.exec(text);
  if (administration && administrationJobs[administration[1]!]) {
    return { kind: 'ccnsvpAdministration', job: administration[1]!, step: administration[2]! };
  }
  if (!text.startsWith('ccnsvp.')) return null;
  const job = text.slice('ccnsvp.'.length);
  if (artistJobs[job]) return { kind: 'ccnsvpArtist', job };
  return technicianJobs[job] ? { kind: 'ccnsvpTechnician', job } : null;
}

const SENIORITY = ['month1', 'month2', 'month3', 'month4', 'month5'].map((column) => column.slice('month'.length));

/** Every key, for a list to choose from: the room's size is a condition of the term and not part of a key. */
export function minimumKeys(): readonly string[] {
  return [
    ...CCNEAC_ARTIST_KEYS,
    ...STAFF,
    ...Object.keys(artistJobs)
      .filter((job) => !ROOM.test(job))
      .map((job) => `ccnsvp.${job}`),
    ...Object.keys(technicianJobs).map((job) => `ccnsvp.${job}`),
    ...Object.keys(administrationJobs).flatMap((job) => SENIORITY.map((step) => `ccnsvp.${job}.step${step}`)),
  ];
}
