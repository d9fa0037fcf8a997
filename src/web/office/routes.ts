/** The pages of the production office, hung on the organisation's. */
import type { AnyRoute } from '@tanstack/react-router';

export const officeRoutes = [] as const satisfies readonly AnyRoute[];
