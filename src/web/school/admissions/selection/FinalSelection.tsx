import { StageTable } from './StageTable.tsx';

/** To whom a place is offered, and who waits. */
export default function FinalSelection() {
  return <StageTable stage="final" />;
}
