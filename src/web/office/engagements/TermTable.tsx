import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDecimals, type Decimal, dec, decimal, subtractDecimals } from '#core/kernel/index.ts';
import { stands, toPlace } from '#core/office/engagements/index.ts';
import { sentence } from '#core/words.ts';
import { DerivedFigure, dayWords, decimalWords, moneyWords, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { classificationLabel } from './classifications.ts';
import { conditionNames } from './conditions.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import { Standing } from './Standing.tsx';
import { TermDialog } from './TermDialog.tsx';
import classes from './team.module.css';
import { type TeamContract, type TeamMember, type TermRow, tightest } from './team.ts';

/** What is promised, where it lies, and the minimum found beside what is paid. */
export function TermTable({ member, contract }: { member: TeamMember; contract: TeamContract }) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts, may } = useProduction();
  const [editing, setEditing] = useState<TermRow | null>(null);
  const [placing, setPlacing] = useState<TermRow | null>(null);
  const mayEdit = may('engagements.edit');
  const core = new Map(facts.terms.map((term) => [term.id, term]));
  const events = new Map(facts.events.map((event) => [event.id, event]));
  if (!may('pay.read')) return <p className="caption">{t('term.hidden')}</p>;
  if (contract.terms.length === 0) return <p className="caption">{t('term.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('term.title')}>
      <table className={classes.terms}>
        <thead>
          <tr>
            <th scope="col">{t('term.basis')}</th>
            <th scope="col" data-right>
              {t('term.unitGross')}
            </th>
            <th scope="col">{t('term.dates')}</th>
            <th scope="col">{t('term.minimum')}</th>
            {mayEdit && <th scope="col">{t('columns.act')}</th>}
          </tr>
        </thead>
        <tbody>
          {contract.terms.map((row) => {
            const term = core.get(row.id);
            const rest = term ? toPlace(term, events) : decimal(0);
            const name = `${decimalWords(row.quantity, locale)} × ${sentence('terms', `basis.${row.basis}`, locale).toLowerCase()}`;
            const details = [
              row.hoursPerUnit && t('term.hoursEach', { hours: decimalWords(row.hoursPerUnit, locale) }),
              row.minimumKey && classificationLabel(row.minimumKey, locale),
              ...conditionNames(row.conditions).map((condition) => t(`conditions.${condition}`)),
              facts.phases.find(({ id }) => id === row.phaseId)?.name,
            ].filter(Boolean);
            return (
              <tr key={row.id} data-place={`engagementTerm/${row.id}`} data-name={`${member.row.title}, ${name}`}>
                <td>
                  {name}
                  <small>{details.join(' · ')}</small>
                </td>
                <td data-right>{moneyWords(row.unitGross, locale) || `${decimalWords(row.unitGross, locale)} €`}</td>
                <td>
                  <Dates row={row} rest={rest} />
                </td>
                <td>
                  <Minimum contract={contract} row={row} name={`${member.row.title}, ${name}`} />
                </td>
                {mayEdit && (
                  <td>
                    <button
                      type="button"
                      className="plain-link"
                      aria-label={`${t('term.edit')} — ${name}`}
                      onClick={() => setEditing(row)}
                    >
                      {t('term.edit')}
                    </button>{' '}
                    {row.basis !== 'month' && (
                      <button
                        type="button"
                        className="plain-link"
                        aria-label={`${t('place.act')} — ${name}`}
                        onClick={() => setPlacing(row)}
                      >
                        {t('place.act')}
                      </button>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {editing && <TermDialog member={member} contract={contract.row} row={editing} close={() => setEditing(null)} />}
      {placing && <PlaceDialog member={member} contract={contract.row} row={placing} close={() => setPlacing(null)} />}
    </section>
  );
}

const SHOWN_DATES = 3;

function Dates({ row, rest }: { row: TermRow; rest: Decimal }) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts } = useProduction();
  if (row.basis === 'month') return <>{t('term.followsContract')}</>;
  const placed = row.placements.flatMap(({ eventId, quantity }) => {
    const event = facts.events.find(({ id }) => id === eventId);
    return event ? [{ event, quantity }] : [];
  });
  placed.sort((a, b) => (a.event.startsAt < b.event.startsAt ? -1 : 1));
  const shown = placed.slice(0, SHOWN_DATES).map(({ event, quantity }) => {
    const day = dayWords(event.startsAt, locale, 'short');
    const many = quantity === '1' ? day : `${day} (${decimalWords(quantity, locale)})`;
    return stands(event) ? many : t('place.fallen', { day: many });
  });
  const more = placed.length - shown.length;
  return (
    <>
      {shown.join(', ')}
      {more > 0 && ` ${t('place.more', { count: more })}`}
      {rest.units > 0 && (
        <small className={classes.rest}>{t('place.rest', { rest: decimalWords(rest, locale) })}</small>
      )}
      {compareDecimals(dec(row.quantity), placedSum(row)) < 0 && (
        <small className={classes.rest}>{t('place.beyond')}</small>
      )}
    </>
  );
}

const placedSum = ({ placements }: TermRow): Decimal =>
  placements.reduce((sum, { quantity }) => subtractDecimals(sum, negated(dec(quantity))), decimal(0));
const negated = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

/** The least favourable of the days or months that were checked, with the grid it comes from. */
function Minimum({ contract, row, name }: { contract: TeamContract; row: TermRow; name: string }) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const checks = contract.checks.filter(({ items }) => items.some(({ term }) => term.id === row.id));
  const check = tightest(checks);
  if (!check?.minimum) return <Standing checks={checks} />;
  const { paid, minimum, agreement, gridSince, items } = check;
  const isAgreement = agreement !== null && agreement.value.cents === minimum.value.cents && gridSince !== null;
  return (
    <div className={classes.minimum}>
      <Standing checks={checks} />
      <span>
        {t('minimum.paid', { paid: moneyWords(paid, locale) })}{' '}
        <DerivedFigure value={minimum.value} because={minimum.because} about={t('minimum.about', { name })} />
      </span>
      <small>
        {isAgreement ? t('minimum.grid', { date: dayWords(gridSince, locale, 'plain') }) : t('minimum.smic')}
        {' · '}
        {checks.length > 1
          ? t('minimum.tightest', { count: checks.length, day: dayWords(items[0]!.day, locale, 'short') })
          : dayWords(items[0]!.day, locale, 'short')}
      </small>
    </div>
  );
}
