/** A right and where it is held, as JSON carries it. */
import { z } from 'zod';
import { ROLES } from '#core/access/index.ts';
import { uuid } from './shapes.ts';

export const role = z.enum(ROLES);
export const scope = z.union([
  z.strictObject({ kind: z.literal('organisation') }),
  z.strictObject({ kind: z.literal('production'), id: uuid }),
  z.strictObject({ kind: z.literal('cohort'), id: uuid }),
  z.strictObject({ kind: z.literal('application'), id: uuid }),
]);
export const grantShape = z.strictObject({ role, scope }).meta({ id: 'Grant' });
