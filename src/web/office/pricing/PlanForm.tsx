import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COST_PARTS, RIGHTS_BASES, VAT_KINDS } from '#core/office/pricing/index.ts';
import { DecimalField, MoneyField } from '../../ui/index.ts';
import classes from './pricing.module.css';
import type { PlanJson, usePlan } from './usePlan.ts';

type Plan = Pick<ReturnType<typeof usePlan>, 'plan' | 'put' | 'save' | 'drop' | 'isChanged'>;

/** What a performance's cost is made of, and what is put on top of it. */
export function PlanForm({ plan, put, save, drop, isChanged, mayEdit }: Plan & { mayEdit: boolean }) {
  const { t } = useTranslation('pricing');
  const percent = (name: 'overheadRate' | 'marginRate' | 'rightsRate') => (
    <DecimalField
      label={t(`plan.${name}`)}
      unit="%"
      value={plan[name]}
      onChange={(value) => put({ [name]: value ?? '0' } as Partial<PlanJson>)}
    />
  );
  return (
    <form
      className={classes.plan}
      aria-label={t('plan.title')}
      data-place="price-plan"
      data-name={t('plan.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t('plan.title')}</h2>
      <fieldset disabled={!mayEdit} className={classes.fields}>
        <Checkbox.Group
          label={t('plan.composition')}
          description={t('plan.compositionHint')}
          value={[...plan.composition]}
          onChange={(composition) => put({ composition: COST_PARTS.filter((part) => composition.includes(part)) })}
        >
          <div className={classes.parts}>
            {COST_PARTS.map((part) => (
              <Checkbox key={part} value={part} label={t(`parts.${part}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={classes.grid}>
          <MoneyField
            label={t('plan.consumables')}
            value={plan.consumables}
            onChange={(value) => put({ consumables: value ?? '0.00' })}
          />
          {percent('overheadRate')}
          {percent('marginRate')}
          {percent('rightsRate')}
          <Select
            className={classes.whole}
            data-place="price-plan/vat"
            data-name={t('plan.vat')}
            label={t('plan.vat')}
            data={VAT_KINDS.map((value) => ({ value, label: t(`vat.${value}`) }))}
            value={plan.vat}
            allowDeselect={false}
            onChange={(value) => put({ vat: value as PlanJson['vat'] })}
          />
          <Select
            className={classes.whole}
            label={t('plan.rightsBase')}
            data={RIGHTS_BASES.map((value) => ({ value, label: t(`rightsBases.${value}`) }))}
            value={plan.rightsBase}
            allowDeselect={false}
            onChange={(value) => put({ rightsBase: value as PlanJson['rightsBase'] })}
          />
        </div>
        <Checkbox
          label={t('plan.amortise')}
          description={t('plan.amortiseHint')}
          checked={plan.amortiseCreation}
          onChange={(event) => put({ amortiseCreation: event.currentTarget.checked })}
        />
        {plan.amortiseCreation && (
          <DecimalField
            data-place="price-plan/amortiseOver"
            label={t('plan.amortiseOver')}
            value={plan.amortiseOver === null ? null : String(plan.amortiseOver)}
            onChange={(value) => {
              const count = value === null ? null : Math.trunc(Number(value));
              put({ amortiseOver: count !== null && count >= 1 ? count : null });
            }}
          />
        )}
      </fieldset>
      {mayEdit && (
        <Group gap="xs" mt="md">
          <Button type="submit" variant="filled" disabled={!isChanged}>
            {t('plan.save')}
          </Button>
          {isChanged && <Button onClick={drop}>{t('plan.drop')}</Button>}
        </Group>
      )}
    </form>
  );
}
