import { listRates } from './list-rates.ts';
import { readRate } from './read-rate.ts';

export const routes = [listRates, readRate];
