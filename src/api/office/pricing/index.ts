import { pricePlan, pricePlanRoutes } from './price-plan.ts';

export const routes = [...pricePlanRoutes];
export { pricePlan };
