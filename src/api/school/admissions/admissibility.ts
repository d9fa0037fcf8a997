/** After the closing: which files are processed, said in one go. */
import { z } from 'zod';
import { defineRoute, problem, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { settleAdmissibility, weighFiles } from '#jobs/school/admissions/index.ts';
import { offerDesk } from './offer-desk.ts';
import { CALL, ofCall, refuseBeforeReading, theCall } from './selection-call.ts';

const weighed = z.object({
  applicationId: uuid,
  number: z.int().nullable(),
  name: z.string(),
  state: z.string(),
  outcome: z.enum(['admissible', 'late', 'incomplete']),
  missing: z.array(problem),
});

const previewRoute = defineRoute({
  id: 'admissibility.preview',
  method: 'GET',
  path: `${CALL}/admissibility`,
  summary: 'What becomes of each file once the call has closed: admissible, late or incomplete, and why',
  needs: 'admissions.manage',
  params: ofCall,
  reply: z.object({ open: z.boolean(), readingOpensAt: z.string(), items: z.array(weighed) }),
  handle: async ({ tx, params, now }) => {
    const call = await theCall(tx, params);
    const open = call.reading_opens_at <= now;
    const files = open ? await weighFiles(tx, call) : [];
    return {
      open,
      readingOpensAt: call.reading_opens_at,
      items: files.map(({ file, outcome, missing }) => ({
        applicationId: file.id,
        number: file.number,
        name: `${file.given_name} ${file.family_name}`.trim(),
        state: file.state,
        outcome,
        missing: missing.map(problemJson),
      })),
    };
  },
});

const settleRoute = defineRoute({
  id: 'admissibility.settle',
  method: 'POST',
  path: `${CALL}/admissibility`,
  summary: 'Say which files are processed; those that are late or incomplete are told so, with the next date',
  needs: 'admissions.manage',
  params: ofCall,
  reply: z.object({ admissible: z.int(), late: z.int(), incomplete: z.int() }),
  handle: async (context) => {
    const call = await theCall(context.tx, context.params, { lock: true });
    refuseBeforeReading(call, context.now);
    return settleAdmissibility(context.tx, offerDesk(context), call);
  },
});

export const admissibilityRoutes = [previewRoute, settleRoute];
