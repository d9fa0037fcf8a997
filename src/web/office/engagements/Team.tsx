import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DerivedFigure,
  EmptyState,
  Page,
  ProblemList,
  type ShownProblem,
  usePointedAt,
  usePointing,
} from '../../ui/index.ts';
import { roomOfProblem, shownProblems, useGoToProblem, useProduction } from '../productions/index.ts';
import { MissingSettings } from './MissingSettings.tsx';
import { PositionDialog } from './PositionDialog.tsx';
import { PositionSection } from './PositionSection.tsx';
import classes from './team.module.css';
import { type TeamMember, teamOf } from './team.ts';

/** Who works, on what terms, what it costs and whether it is enough. */
export default function Team() {
  const { t } = useTranslation('team');
  const { json, answer, may } = useProduction();
  const goTo = useGoToProblem();
  const [isNew, setIsNew] = useState(false);
  const team = useMemo(() => teamOf(json, answer), [json, answer]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { place: wanted } = usePointedAt();
  const pointed = useMemo(() => placesOf(team, wanted), [team, wanted]);
  usePointing(
    true,
    [...pointed].reverse().map((place) => (place.includes('/') ? place : `position/${place}`)),
  );
  const mayEdit = may('engagements.edit');
  const problems = answer.problems.filter(
    ({ at, code }) => ['team', 'settings'].includes(roomOfProblem(at)) && !code.startsWith('approach.'),
  );
  const isOpen = (id: string) => opened.has(id) !== pointed.includes(id);
  const toggle = (id: string) =>
    setOpened((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const show = (problem: ShownProblem) => goTo({ at: problem.at.filter((place) => !place.startsWith('event/')) });
  const add = (
    <Button variant="filled" onClick={() => setIsNew(true)}>
      {t('position.add')}
    </Button>
  );
  return (
    <Page aside={<ProblemList problems={shownProblems(problems)} none={t('noProblem')} onOpen={show} />}>
      <div className={classes.bar}>
        {may('pay.read') && (
          <>
            <span>
              {t('total.gross')}{' '}
              <DerivedFigure
                value={answer.costs.gross.value}
                because={answer.costs.gross.because}
                about={t('total.gross')}
              />
            </span>
            <span>
              {t('total.cost')}{' '}
              <DerivedFigure
                value={answer.costs.cost.value}
                because={answer.costs.cost.because}
                about={t('total.cost')}
              />
            </span>
            <small>{t(answer.costs.projected ? 'simulationProjected' : 'simulation')}</small>
          </>
        )}
        {mayEdit && <div className={classes.push}>{add}</div>}
      </div>
      <MissingSettings />
      {team.length === 0 ? (
        <EmptyState title={t('empty.title')} action={mayEdit && add}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className={classes.team}>
          {team.map((member) => (
            <PositionSection key={member.row.id} member={member} isOpen={isOpen} toggle={toggle} pointed={pointed} />
          ))}
        </div>
      )}
      {isNew && <PositionDialog row={null} close={() => setIsNew(false)} />}
    </Page>
  );
}

/** The position and contract that a place such as `engagementTerm/…` lies in. */
function placesOf(team: readonly TeamMember[], place: string): readonly string[] {
  const [kind, id] = place.split('/');
  for (const { row, contracts } of team) {
    if (row.id === id || (kind === 'person' && row.holderId === id)) return [row.id];
    for (const contract of contracts) {
      const contractId = contract.row?.id ?? row.id;
      if (kind === 'contract' && contractId === id) return [row.id, `contract/${contractId}`];
      if (contract.terms.some((term) => term.id === id)) return [row.id, `contract/${contractId}`];
    }
  }
  return [];
}
