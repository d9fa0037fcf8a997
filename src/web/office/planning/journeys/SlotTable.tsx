import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApproachLine } from '#core/office/logistics/index.ts';
import { APPROACH_PAYERS, type ApproachComponent, type ApproachPayer } from '#core/office/productions/index.ts';
import { sentence } from '#core/words.ts';
import { DerivedFigure, dayWords, moneyWords, RowDialog, useLocale } from '../../../ui/index.ts';
import { useProduction } from '../../productions/index.ts';
import classes from '../planning.module.css';
import { COMPONENTS, type Journey, type Slot } from './journeys.ts';
import { useCostActs } from './useCostActs.ts';

interface Props {
  readonly journey: Journey;
  readonly lines: ReadonlyMap<string, ApproachLine>;
}

/** Person × day: each journey, bed and meal with its one payer. */
export function SlotTable({ journey, lines }: Props) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts, may } = useProduction();
  const { pay } = useCostActs();
  const [stating, setStating] = useState<Slot | null>(null);
  const mayEdit = may('engagements.edit');
  const title = (positionId: string) => facts.positions.find(({ id }) => id === positionId)?.title ?? '—';
  const rows = [...Map.groupBy(journey.slots, ({ positionId, on }) => `${on} ${positionId}`).values()];
  rows.sort((a, b) => (a[0]!.on < b[0]!.on ? -1 : a[0]!.on > b[0]!.on ? 1 : 0));
  const shown = COMPONENTS.filter((component) => journey.slots.some((slot) => slot.component === component));
  const nameOf = (component: ApproachComponent) => sentence('terms', `approach.${component}`, locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('journey.payers', { place: journey.place })}>
      <table className={classes.slots}>
        <thead>
          <tr>
            <th scope="col">{t('columns.day')}</th>
            <th scope="col">{t('journey.who')}</th>
            {shown.map((component) => (
              <th scope="col" key={component}>
                {nameOf(component)}
                {mayEdit && (
                  <PayerSelect
                    label={t('journey.forAll', { component: nameOf(component) })}
                    placeholder={t('journey.all')}
                    payer={null}
                    onChange={(payer) =>
                      void pay(
                        journey.slots.filter((slot) => slot.component === component && (slot.isDue || slot.cost)),
                        payer,
                      )
                    }
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((slots, place) => {
            const [{ on, positionId }] = slots as [Slot, ...Slot[]];
            const isSameDay = rows[place - 1]?.[0]?.on === on;
            return (
              <tr key={`${on} ${positionId}`}>
                <td>
                  <span data-repeated={isSameDay || undefined}>{dayWords(on, locale, 'short')}</span>
                </td>
                <th scope="row">{title(positionId)}</th>
                {shown.map((component) => (
                  <td key={component}>
                    {slots
                      .filter((slot) => slot.component === component)
                      .map((slot, number) => (
                        <div
                          className={classes.slot}
                          key={slot.cost?.id ?? number}
                          data-place={slot.cost ? `approachCost/${slot.cost.id}` : undefined}
                          data-unpaid={(slot.isDue && !slot.cost) || undefined}
                        >
                          <PayerSelect
                            label={`${title(positionId)}, ${dayWords(on, locale, 'short')}, ${nameOf(component)}`}
                            placeholder={slot.isDue ? t('journey.nobody') : '—'}
                            payer={slot.cost?.payer ?? null}
                            disabled={!mayEdit}
                            onChange={(payer) => void pay([slot], payer)}
                          />
                          <Amount slot={slot} line={lines.get(`approachCost/${slot.cost?.id}`)} state={setStating} />
                        </div>
                      ))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {stating && (
        <RowDialog
          title={t('journey.amountOf', {
            component: nameOf(stating.component),
            day: dayWords(stating.on, locale, 'short'),
          })}
          fields={[{ name: 'amount', label: t('journey.amount'), kind: 'money' }]}
          initial={{ amount: stating.cost?.amount ?? null }}
          onSave={(values) => pay([stating], stating.cost!.payer, (values.amount as string | null) ?? null)}
          close={() => setStating(null)}
        />
      )}
    </section>
  );
}

interface PayerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly payer: ApproachPayer | null;
  readonly disabled?: boolean;
  readonly onChange: (payer: ApproachPayer | null) => void;
}

function PayerSelect({ label, placeholder, payer, disabled, onChange }: PayerProps) {
  const locale = useLocale();
  return (
    <select
      className={classes.payer}
      aria-label={label}
      value={payer ?? ''}
      disabled={disabled}
      onChange={(event) => onChange((event.currentTarget.value || null) as ApproachPayer | null)}
    >
      <option value="">{placeholder}</option>
      {APPROACH_PAYERS.map((value) => (
        <option key={value} value={value}>
          {sentence('terms', `payer.${value}`, locale)}
        </option>
      ))}
    </select>
  );
}

interface AmountProps {
  readonly slot: Slot;
  readonly line: ApproachLine | undefined;
  readonly state: (slot: Slot) => void;
}

/** The agreement's allowance with its reasons; or what was stated, to be typed. */
function Amount({ slot, line, state }: AmountProps) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { may } = useProduction();
  const { cost } = slot;
  if (!cost || !line || cost.payer === 'organiser') return null;
  const name = sentence('terms', `approach.${slot.component}`, locale);
  if (cost.payer === 'perDiem')
    return <DerivedFigure value={line.cost.value} because={line.cost.because} about={name} />;
  const text = cost.amount === null ? t('journey.state') : moneyWords(cost.amount, locale);
  if (!may('engagements.edit')) return text;
  return (
    <button type="button" className="plain-link" aria-label={`${text} — ${name}`} onClick={() => state(slot)}>
      {text}
    </button>
  );
}
