/** The way in: first start, sign-in, account, invitation. */
export { accessRoutes } from './routes.ts';
