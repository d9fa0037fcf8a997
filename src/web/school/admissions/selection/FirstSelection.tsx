import { StageTable } from './StageTable.tsx';

/** Whom one wants to meet. */
export default function FirstSelection() {
  return <StageTable stage="first" />;
}
