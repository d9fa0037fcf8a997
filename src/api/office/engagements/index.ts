import { contractRoutes, contracts } from './contracts.ts';
import { termRoutes, terms } from './terms.ts';

export const routes = [...contractRoutes, ...termRoutes];
export { contracts, terms };
