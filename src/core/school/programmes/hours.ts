/** How the hours of a programme add up: by module, by block, and for whoever follows each track. */
import { addDecimals, type Decimal, dec, normalise } from '#core/kernel/index.ts';
import type { ProgrammeFacts, SubModuleFacts } from './facts.ts';

export interface ProgrammeHours {
  /** Hours that one trainee follows, by module id: of a module with tracks, one figure a track. */
  readonly byModule: ReadonlyMap<string, HoursByTrack>;
  readonly byBlock: ReadonlyMap<string, HoursByTrack>;
  /** In the centre, for one trainee of each track; without tracks, for everybody. */
  readonly centre: HoursByTrack;
  readonly internship: HoursByTrack;
  /** All that is taught in the centre, tracks in parallel counted each: what trainers are needed for. */
  readonly taught: Decimal;
}

export interface HoursByTrack {
  /** For everybody. */
  readonly common: Decimal;
  /** Common hours and the track's own, by track id; every track of the version. */
  readonly byTrack: ReadonlyMap<string, Decimal>;
}

const NONE = dec('0');
const total = (hours: readonly Decimal[]): Decimal => normalise(hours.reduce(addDecimals, NONE));
const hoursOf = (list: readonly SubModuleFacts[]): Decimal => total(list.map(({ hours }) => dec(hours)));

export function programmeHours(facts: ProgrammeFacts): ProgrammeHours {
  const { modules, blocks, subModules, tracks } = facts;
  const split = (list: readonly SubModuleFacts[]): HoursByTrack => {
    const common = hoursOf(list.filter(({ trackId }) => trackId === null));
    const own = (track: string) => hoursOf(list.filter(({ trackId }) => trackId === track));
    return { common, byTrack: new Map(tracks.map(({ id }) => [id, total([common, own(id)])])) };
  };
  const inModules = (ids: ReadonlySet<string>) => subModules.filter(({ moduleId }) => ids.has(moduleId));
  const idsOf = (of: (module: (typeof modules)[number]) => boolean) => new Set(modules.filter(of).map(({ id }) => id));
  const centre = inModules(idsOf(({ kind }) => kind === 'centre'));
  return {
    byModule: new Map(modules.map(({ id }) => [id, split(inModules(new Set([id])))])),
    byBlock: new Map(blocks.map(({ id }) => [id, split(inModules(idsOf(({ blockId }) => blockId === id)))])),
    centre: split(centre),
    internship: split(inModules(idsOf(({ kind }) => kind === 'internship'))),
    taught: hoursOf(centre),
  };
}
