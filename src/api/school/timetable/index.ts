import { availabilityRoutes } from './availability.ts';
import { feed } from './feed.ts';
import { followRoutes } from './follow.ts';
import { groupRoutes } from './groups.ts';
import { letter } from './letter.ts';
import { missionRoutes } from './missions.ts';
import { proposalRoutes } from './proposals.ts';
import { publishRoutes } from './publish.ts';
import { requestRoutes } from './requests.ts';
import { ruleRoutes } from './rules.ts';
import { sessionSlotRoutes } from './session-slots.ts';
import { sessionRoutes } from './sessions.ts';
import { timetableRoutes } from './timetable.ts';
import { trainerRoutes } from './trainers.ts';

export const routes = [
  ...[...groupRoutes, ...ruleRoutes, ...trainerRoutes, ...availabilityRoutes, ...requestRoutes],
  ...[
    ...sessionRoutes,
    ...sessionSlotRoutes,
    ...timetableRoutes,
    ...proposalRoutes,
    ...publishRoutes,
    ...missionRoutes,
    letter,
    ...followRoutes,
  ],
];
export const openRoutes = [feed];
