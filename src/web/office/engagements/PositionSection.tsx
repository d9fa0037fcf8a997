import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { DerivedFigure, Pill, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { ContractDialog } from './ContractDialog.tsx';
import { ContractSection } from './ContractSection.tsx';
import { classificationLabel } from './classifications.ts';
import { HolderDialog } from './HolderDialog.tsx';
import { Holders } from './Holders.tsx';
import { PositionDialog } from './PositionDialog.tsx';
import { Standing } from './Standing.tsx';
import { TermDialog } from './TermDialog.tsx';
import classes from './team.module.css';
import type { TeamMember } from './team.ts';

interface Props {
  readonly member: TeamMember;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly pointed: readonly string[];
}

type Dialog = 'position' | 'contract' | 'term' | 'holder';

/** One place on the team: who holds it, and the contracts it has had. */
export function PositionSection({ member, isOpen, toggle, pointed }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { may } = useProduction();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { row, person, contracts, gross, cost, checks, holders } = member;
  const shown = isOpen(row.id);
  const mayEdit = may('engagements.edit');
  const close = () => setDialog(null);
  const signed = contracts.filter((contract) => contract.row !== null).length;
  return (
    <section
      className={classes.position}
      data-pointed={pointed[0] === row.id || undefined}
      data-place={`position/${row.id}`}
      data-name={row.title}
    >
      <div className={classes.head}>
        <h2>
          <button type="button" aria-expanded={shown} onClick={() => toggle(row.id)}>
            <i aria-hidden="true">{shown ? '▾' : '▸'}</i>
            <span>
              {row.title}
              <small>
                {[sentence('terms', `category.${row.category}`, locale), row.profession].filter(Boolean).join(' · ')}
              </small>
            </span>
          </button>
        </h2>
        <div className={classes.holder}>
          {person ?? <Pill tone="gold">{t('position.empty')}</Pill>}
          <small>{t('contracts', { count: signed })}</small>
        </div>
        {may('pay.read') && (
          <>
            <Standing checks={checks} />
            <Amount name={t('columns.gross')}>
              <DerivedFigure
                value={gross.value}
                because={gross.because}
                about={`${row.title}, ${t('columns.gross')}`}
              />
            </Amount>
            <Amount name={t('columns.cost')}>
              <DerivedFigure value={cost.value} because={cost.because} about={`${row.title}, ${t('columns.cost')}`} />
            </Amount>
          </>
        )}
      </div>
      {shown && (
        <div className={classes.body}>
          <p className={classes.about}>
            {row.classification ? classificationLabel(row.classification, locale) : t('position.noClassification')}
            {row.professionalExpenses !== 'none' &&
              ` · ${t('position.deduction', { group: t(`expenses.${row.professionalExpenses}`) })}`}
            {row.executive && ` · ${t('position.executive')}`}
            {row.onTour && ` · ${t('position.onTour')}`}
          </p>
          <Holders member={member} />
          {contracts.map((contract) => {
            const id = contract.row?.id ?? row.id;
            return (
              <ContractSection
                key={id}
                member={member}
                contract={contract}
                isOpen={isOpen(`contract/${id}`)}
                toggle={() => toggle(`contract/${id}`)}
              />
            );
          })}
          {mayEdit && (
            <div className={classes.acts}>
              {row.holderId !== null && (
                <Button size="compact-sm" onClick={() => setDialog('contract')}>
                  {t('contract.add')}
                </Button>
              )}
              {signed === 0 && (
                <Button size="compact-sm" onClick={() => setDialog('term')}>
                  {t('term.addToPosition')}
                </Button>
              )}
              <Button size="compact-sm" onClick={() => setDialog('holder')}>
                {t('holder.add')}
              </Button>
              <Button size="compact-sm" onClick={() => setDialog('position')}>
                {row.holderId === null ? t('position.find') : t('position.edit')}
              </Button>
            </div>
          )}
        </div>
      )}
      {dialog === 'position' && <PositionDialog row={row} used={contracts.length + holders.length > 0} close={close} />}
      {dialog === 'contract' && <ContractDialog member={member} row={null} close={close} />}
      {dialog === 'term' && <TermDialog member={member} contract={null} row={null} close={close} />}
      {dialog === 'holder' && <HolderDialog member={member} row={null} close={close} />}
    </section>
  );
}

function Amount({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={classes.amount}>
      <small>{name}</small>
      {children}
    </div>
  );
}
