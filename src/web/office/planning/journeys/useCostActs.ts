import { useTranslation } from 'react-i18next';
import type { ApproachPayer } from '#core/office/productions/index.ts';
import { changeMany, type ManyLine, newId, type Row } from '#web/client/index.ts';
import { useSaving } from '../../../ui/index.ts';
import { useProduction } from '../../productions/index.ts';
import type { CostRow, Slot } from './journeys.ts';

/** Who pays a slot: nobody yet (null), or one payer; all the slots given in one change. */
export function useCostActs() {
  const { t } = useTranslation('planning');
  const { about } = useProduction();
  const { savingOrSaying } = useSaving();

  const pay = (slots: readonly Slot[], payer: ApproachPayer | null, amount?: string | null) => {
    const lines = slots.flatMap((slot) => lineOf(slot, payer, amount));
    if (lines.length === 0) return Promise.resolve(undefined);
    const label = t('journey.saved', { count: lines.length });
    const before = new Map(slots.flatMap(({ cost }) => (cost ? [[cost.id, cost] as const] : [])));
    return savingOrSaying(label, () =>
      changeMany(about('/approach-costs', label, 'approachCost'), lines, (reply) =>
        (reply as (Row & { removed?: true })[]).map((after) => inverse(after, before.get(after.id))),
      ),
    );
  };
  return { pay };
}

function lineOf(
  { cost, ...slot }: Slot,
  payer: ApproachPayer | null,
  amount: string | null | undefined,
): readonly ManyLine[] {
  if (payer === null) return cost ? [{ id: cost.id, version: cost.version, remove: true }] : [];
  const { tripId, positionId, component, on } = slot;
  const isStated = payer !== 'perDiem' && payer !== 'organiser';
  const stated = isStated ? (amount === undefined ? (cost?.amount ?? null) : amount) : null;
  if (!cost) return [{ id: newId(), create: { tripId, positionId, component, on, payer, amount: stated } }];
  if (cost.payer === payer && cost.amount === stated) return [];
  return [{ id: cost.id, version: cost.version, change: { payer, amount: stated } }];
}

function inverse(after: Row & { removed?: true }, before: CostRow | undefined): ManyLine {
  if (!before) return { id: after.id, version: after.version, remove: true };
  const { id, version, ...values } = before;
  if (after.removed) return { id: newId(), create: values };
  return { id, version: after.version, change: { payer: before.payer, amount: before.amount } };
}
