/** What the house teaches, for the school's page. */
export { Programmes } from './Programmes.tsx';
