import { useNavigate } from '@tanstack/react-router';
import { pointAgain, type ShownProblem } from '../../ui/index.ts';
import { ROOMS_OF_PRODUCTION, roomOfProblem } from './rooms.ts';
import { useProduction } from './useProduction.ts';

/** Leads to the room where a problem is put right, and points at its row there. */
export function useGoToProblem(): (problem: Pick<ShownProblem, 'at'>) => void {
  const navigate = useNavigate();
  const { slug, id } = useProduction();
  return ({ at }) => {
    const room = roomOfProblem(at);
    if (room === 'settings') {
      const hash = (at[0] ?? '').replace(/^employer[/.]/, 'terms/');
      return void navigate({ to: '/o/$slug/settings/terms', params: { slug }, hash });
    }
    pointAgain(at[0] ?? '');
    const { to } = ROOMS_OF_PRODUCTION.find(({ word }) => word === room)!;
    void navigate({ to, params: { slug, productionId: id }, hash: at[0] ?? '' });
  };
}
