/** The price plan as it is being typed, and the prices it gives at once; saved when the person says so. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Json, read, toJson } from '#core/kernel/index.ts';
import type { PricePlan } from '#core/office/pricing/index.ts';
import { type PriceAnswer, productionPrices, readPricePlan } from '#core/office/productions/index.ts';
import { change, create, newId } from '#web/client/index.ts';
import { useSaving } from '../../ui/index.ts';
import { useProduction, type Versioned } from '../productions/index.ts';

export type PlanJson = Json<PricePlan>;

export const FIRST_PLAN: PlanJson = {
  composition: ['artists', 'technicians', 'consumables'],
  overheadRate: '0',
  marginRate: '0',
  consumables: '0.00',
  rightsRate: '0',
  rightsBase: 'salePrice',
  vat: 'show',
  amortiseCreation: false,
  amortiseOver: null,
  steps: [],
};

export function usePlan() {
  const { t } = useTranslation('pricing');
  const room = useProduction();
  const { savingOrSaying } = useSaving();
  const stored = room.json.pricePlan as Versioned<PlanJson> | null;
  const [typed, setTyped] = useState<Partial<PlanJson>>({});
  const plan = useMemo<PlanJson>(() => ({ ...(stored ?? FIRST_PLAN), ...typed }), [stored, typed]);
  const prices = useMemo<PriceAnswer | null>(() => {
    if (stored === null) return null;
    if (Object.keys(typed).length === 0) return room.answer.price;
    return productionPrices({ ...room.facts, pricePlan: read(readPricePlan, plan) }, room.today);
  }, [stored, typed, plan, room.answer, room.facts, room.today]);

  const about = room.about('/price-plan', t('plan.label'), 'pricePlan');
  const begin = () => savingOrSaying(t('plan.label'), () => create(about, { id: newId(), ...toJson(FIRST_PLAN) }));
  const save = async () => {
    if (stored === null) return;
    const saved = await savingOrSaying(t('plan.label'), () =>
      change(about, stored as unknown as Versioned<Record<string, unknown>>, typed),
    );
    if (saved) setTyped({});
  };
  return {
    stored,
    plan,
    prices,
    begin,
    save,
    isChanged: Object.keys(typed).length > 0,
    put: (changed: Partial<PlanJson>) => setTyped((now) => ({ ...now, ...changed })),
    drop: () => setTyped({}),
  };
}
