import { useNavigate } from '@tanstack/react-router';
import { pointAgain, type ShownProblem, usePointing } from '../../../ui/index.ts';

/** Within one step of a selection: from a problem to the row it is about. */
export function usePointAt(): (problem: Pick<ShownProblem, 'at'>) => void {
  const navigate = useNavigate();
  usePointing();
  return ({ at: [place = ''] }) => {
    pointAgain(place);
    void navigate({ to: '.', hash: place, replace: true });
  };
}
