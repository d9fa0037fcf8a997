/** The steps of a selection, in their order, and who walks them. */
import type { Action } from '#core/access/index.ts';

export const STEPS = [
  { step: 'pieces', needs: ['pieces.check'] },
  { step: 'closing', needs: ['admissions.manage'] },
  { step: 'readings', needs: ['applications.assess'] },
  { step: 'first', needs: ['admissions.manage', 'applications.assess'] },
  { step: 'slots', needs: ['admissions.manage'] },
  { step: 'interviews', needs: ['applications.assess'] },
  { step: 'final', needs: ['admissions.manage', 'applications.assess'] },
  { step: 'offers', needs: ['admissions.manage', 'applications.assess'] },
  { step: 'figures', needs: ['admissions.manage'] },
] as const satisfies readonly { readonly step: string; readonly needs: readonly Action[] }[];

export type Step = (typeof STEPS)[number]['step'];

export const stepsFor = (may: (action: Action) => boolean) => STEPS.filter(({ needs }) => needs.some(may));
export const firstStep = (may: (action: Action) => boolean): Step | undefined => stepsFor(may)[0]?.step;
