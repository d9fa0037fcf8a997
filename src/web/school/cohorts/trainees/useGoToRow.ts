import { useNavigate } from '@tanstack/react-router';
import { pointAgain, type ShownProblem } from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import type { Room } from './useTrainees.ts';

/** From a problem to the row that causes it: in the room itself, or on the page of the trainee it is about. */
export function useGoToRow({ trainees }: Pick<Room, 'trainees'>): (problem: ShownProblem) => void {
  const navigate = useNavigate();
  const { slug, id } = useCohort();
  return (problem) => {
    const [place = ''] = problem.at;
    const about = trainees.find(({ problems }) => problems.some((one) => one === problem));
    const params = { slug, cohortId: id };
    if (about) {
      const to = '/o/$slug/cohorts/$cohortId/enrolments/$enrolmentId';
      void navigate({ to, params: { ...params, enrolmentId: about.id }, hash: place });
    } else void navigate({ to: '/o/$slug/cohorts/$cohortId/enrolments', params, hash: place });
    pointAgain(place);
  };
}
