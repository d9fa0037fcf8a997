import { admissibilityRoutes } from './admissibility.ts';
import { criterionRoutes } from './criteria.ts';
import { decisionRoutes } from './decisions.ts';
import { erasureRoutes } from './erasure.ts';
import { contentRoutes } from './file-content.ts';
import { interviewRoutes } from './interviews.ts';
import { letterRoutes } from './letters.ts';
import { offerRoutes } from './offers.ts';
import { ownDecisionRoutes } from './own-decision.ts';
import { ownInterviewRoutes } from './own-interview.ts';
import { pieceRoutes } from './piece-checks.ts';
import { readerRoutes } from './readers.ts';
import { readingRoutes } from './readings.ts';
import { selectionRoutes } from './selection.ts';
import { slotRoutes } from './slots.ts';
import { statisticsRoutes } from './statistics.ts';

/** From the admissibility check to the last place. */
export const afterClosing = [
  ...[...pieceRoutes, ...admissibilityRoutes, ...criterionRoutes, ...readerRoutes, ...readingRoutes, ...contentRoutes],
  ...[...selectionRoutes, ...slotRoutes, ...interviewRoutes, ...decisionRoutes, ...letterRoutes, ...offerRoutes],
  ...[...ownInterviewRoutes, ...ownDecisionRoutes, ...statisticsRoutes, ...erasureRoutes],
];
