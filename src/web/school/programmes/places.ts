/** Which room of a version a problem's place is in: `sub-module/0199…`, `text/0199…`, `record/0199…`. */
const BASE = '/o/$slug/programmes/$programmeId/versions/$versionId';

export function roomOf(place: string) {
  const [kind = ''] = place.split('/');
  if (['route', 'piece', 'prerequisite'].includes(kind)) return `${BASE}/admission` as const;
  if (kind === 'text') return `${BASE}/sheet` as const;
  if (['competence', 'module', 'block', 'track'].includes(kind)) return `${BASE}/structure` as const;
  return `${BASE}` as const;
}
