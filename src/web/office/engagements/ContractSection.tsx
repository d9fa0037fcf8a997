import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { DerivedFigure, dayWords, decimalWords, Pill, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { ContractDialog } from './ContractDialog.tsx';
import { PayslipView } from './PayslipView.tsx';
import { Standing } from './Standing.tsx';
import { TermDialog } from './TermDialog.tsx';
import { TermTable } from './TermTable.tsx';
import classes from './team.module.css';
import { netOf, type TeamContract, type TeamMember } from './team.ts';

interface Props {
  readonly member: TeamMember;
  readonly contract: TeamContract;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** One contract (or what a position without one will be paid): its rows of pay, then its payslips, month by month. */
export function ContractSection({ member, contract, isOpen, toggle }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { may } = useProduction();
  const [dialog, setDialog] = useState<'contract' | 'term' | null>(null);
  const { row, terms, engagement, checks } = contract;
  const net = netOf(contract);
  const period = row
    ? row.from === row.to
      ? dayWords(row.from, locale, 'plain')
      : t('contract.period', { from: dayWords(row.from, locale, 'plain'), to: dayWords(row.to, locale, 'plain') })
    : t('contract.none');
  const about = `${member.row.title}, ${period}`;
  const figures = engagement && [
    ['gross', engagement.gross] as const,
    ['net', net] as const,
    ['cost', engagement.cost] as const,
  ];
  return (
    <article className={classes.contract} data-place={`contract/${row?.id ?? member.row.id}`} data-name={about}>
      <div className={classes.contractHead}>
        <h3>
          <button type="button" aria-expanded={isOpen} onClick={toggle}>
            <i aria-hidden="true">{isOpen ? '▾' : '▸'}</i>
            <span>
              {period} {row?.cancelledOn && <Pill tone="red">{t('contract.cancelled')}</Pill>}
              <small>
                {[
                  row && sentence('terms', `contract.${row.kind}`, locale),
                  row && row.channel !== 'own' && sentence('terms', `channel.${row.channel}`, locale),
                  row?.signedTogether && t('contract.together'),
                  termsWords(terms, locale),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </button>
        </h3>
        {may('pay.read') && <Standing checks={checks} />}
        {figures?.map(([name, figure]) => (
          <div className={classes.amount} key={name}>
            <small>{t(`columns.${name}`)}</small>
            {figure ? (
              <DerivedFigure
                value={figure.value}
                because={figure.because}
                about={`${about}, ${t(`columns.${name}`)}`}
              />
            ) : (
              '—'
            )}
          </div>
        ))}
      </div>
      {isOpen && (
        <div className={classes.details}>
          <TermTable member={member} contract={contract} />
          {may('engagements.edit') && (
            <div className={classes.acts}>
              <Button size="compact-sm" onClick={() => setDialog('term')}>
                {t('term.add')}
              </Button>
              {row && (
                <Button size="compact-sm" onClick={() => setDialog('contract')}>
                  {t('contract.edit')}
                </Button>
              )}
            </div>
          )}
          {engagement?.slices.map((slice) => (
            <PayslipView key={slice.id} slice={slice} />
          ))}
        </div>
      )}
      {dialog === 'contract' && row && <ContractDialog member={member} row={row} close={() => setDialog(null)} />}
      {dialog === 'term' && <TermDialog member={member} contract={row} row={null} close={() => setDialog(null)} />}
    </article>
  );
}

const termsWords = (terms: TeamContract['terms'], locale: 'fr' | 'en'): string =>
  terms
    .map(
      ({ quantity, basis }) =>
        `${decimalWords(quantity, locale)} × ${sentence('terms', `basis.${basis}`, locale).toLowerCase()}`,
    )
    .join(', ');
