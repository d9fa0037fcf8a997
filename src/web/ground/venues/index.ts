/** Places as the other rooms name them. */
export { useVenueNames } from './venue-names.ts';
