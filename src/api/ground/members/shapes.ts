import { z } from 'zod';
import { uuid } from '#api/http/shapes.ts';
import { ROLES } from '#core/access/index.ts';

export const role = z.enum(ROLES);
export const scope = z.union([
  z.strictObject({ kind: z.literal('organisation') }),
  z.strictObject({ kind: z.literal('production'), id: uuid }),
]);
export const grantShape = z.strictObject({ role, scope }).meta({ id: 'Grant' });
