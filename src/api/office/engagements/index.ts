import { contractRoutes, contracts } from './contracts.ts';
import { search } from './search-contracts.ts';
import { termRoutes, terms } from './terms.ts';

export const routes = [search, ...contractRoutes, ...termRoutes];
export { contracts, terms };
