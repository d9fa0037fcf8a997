import { pricePlan, pricePlanRoutes } from './price-plan.ts';
import { simulatePrices } from './simulate-prices.ts';

export const routes = [simulatePrices, ...pricePlanRoutes];
export { pricePlan };
