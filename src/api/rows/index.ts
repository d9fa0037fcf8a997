/** Tables of a place as routes: what its fields are, and the six or four routes that follow from them. */
export * from './fields.ts';
export { rowRoutes, saveRow } from './row-routes.ts';
export {
  type Asked,
  bodyOf,
  type Children,
  childrenBody,
  childrenJson,
  type Home,
  type Place,
  type RowSpec,
  replyOf,
  rowJson,
  type Within,
} from './row-spec.ts';
export { changeRow, createRow, type Desk, removeRow, shown } from './saved-rows.ts';
export { singleRoutes } from './single-routes.ts';
