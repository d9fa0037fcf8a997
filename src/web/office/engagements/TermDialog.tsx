import { Checkbox, Select, Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dec, parseDecimal } from '#core/kernel/index.ts';
import {
  HOUR_KINDS,
  minimumChecks,
  TERM_BASES,
  type TermBasis,
  type TermConditions,
} from '#core/office/engagements/index.ts';
import { agreementOn, expectedGrowth, type ProductionTerm } from '#core/office/productions/index.ts';
import { problemText, sentence } from '#core/words.ts';
import { create, newId, overwrite, remove } from '#web/client/index.ts';
import {
  DateField,
  DecimalField,
  dayWords,
  FormDialog,
  moneyWords,
  useForm,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import pairs from '../office.module.css';
import { useProduction } from '../productions/index.ts';
import { classificationChoices } from './classifications.ts';
import { YES_CONDITIONS } from './conditions.ts';
import { Standing } from './Standing.tsx';
import classes from './team.module.css';
import { type ContractRow, type TeamMember, type TermRow, tightest } from './team.ts';

interface Props {
  readonly member: TeamMember;
  /** Null: pay of a position that nobody holds by contract yet. */
  readonly contract: ContractRow | null;
  readonly row: TermRow | null;
  readonly close: () => void;
}

const blank = ({ row: { id, category } }: TeamMember, contract: ContractRow | null) => ({
  positionId: id,
  contractId: contract?.id ?? null,
  phaseId: null as string | null,
  basis: (category === 'artist' ? 'cachet' : 'day8') as TermBasis,
  quantity: '1' as string | null,
  unitGross: null as string | null,
  hoursPerUnit: null as string | null,
  minimumKey: null as string | null,
  conditions: {} as TermConditions,
  plannedFrom: null as string | null,
  plannedTo: null as string | null,
  note: null as string | null,
  placements: [] as TermRow['placements'],
});
type Values = ReturnType<typeof blank>;

/** One row of pay; the minimum it must reach is found while it is typed. */
export function TermDialog({ member, contract, row, close }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts, today, about } = useProduction();
  const { saving } = useSaving();
  const [id] = useState(() => row?.id ?? newId());
  const form = useForm<Values>(row ? valuesOf(row) : blank(member, contract), ['quantity', 'unitGross']);
  const { values } = form;
  const label = t('term.label', { position: member.row.title });
  const where = about(`/terms/${id}`, label, 'term');
  const set = (change: TermConditions) => form.set('conditions', cleaned({ ...values.conditions, ...change }));
  const isMonthly = values.basis === 'month';
  const agreement = agreementOn(facts.employerTerms, today);
  return (
    <FormDialog
      title={t('term.label', { position: member.row.title })}
      size="lg"
      form={form}
      close={close}
      onSave={() => saving(label, () => (row ? overwrite(where, { ...row }, values) : create(where, values)))}
      onRemove={row ? () => saving(label, () => remove(where, row, valuesOf(row))) : undefined}
    >
      <div className={classes.triple}>
        <DecimalField label={t('term.quantity')} {...form.field('quantity')} />
        <Select
          label={t('term.basis')}
          allowDeselect={false}
          data={TERM_BASES.map((value) => ({ value, label: sentence('terms', `basis.${value}`, locale) }))}
          value={values.basis}
          onChange={(basis) => basis && form.set('basis', basis as TermBasis)}
        />
        <DecimalField label={t('term.unitGross')} unit="€" {...form.field('unitGross')} />
      </div>
      <Found id={id} values={values} contract={contract} />
      <div className={pairs.pair}>
        {(values.basis === 'cachet' || values.basis === 'rehearsalService' || isMonthly) && (
          <DecimalField
            label={t('term.hoursPerUnit')}
            unit="h"
            description={t('term.hoursHint')}
            {...form.field('hoursPerUnit')}
          />
        )}
        <Select
          label={t('term.phase')}
          clearable
          data={facts.phases.map((phase) => ({ value: phase.id, label: phase.name }))}
          {...form.field('phaseId')}
        />
      </div>
      {!isMonthly && (
        <div className={pairs.pair}>
          <DateField label={t('term.plannedFrom')} description={t('term.plannedHint')} {...form.field('plannedFrom')} />
          <DateField label={t('term.plannedTo')} description={t('term.plannedToHint')} {...form.field('plannedTo')} />
        </div>
      )}
      <details className={classes.more}>
        <summary>{t('term.more')}</summary>
        <Select
          label={t('term.minimumKey')}
          description={t('term.minimumKeyHint')}
          searchable
          clearable
          limit={60}
          data={[...classificationChoices(agreement, member.row.category, row?.minimumKey ?? null, locale)]}
          {...form.field('minimumKey')}
        />
        <div className={classes.conditions}>
          {YES_CONDITIONS.map((name) => (
            <Checkbox
              key={name}
              label={t(`conditions.${name}`)}
              checked={values.conditions[name] === true}
              onChange={(event) => set({ [name]: event.currentTarget.checked })}
            />
          ))}
        </div>
        <div className={pairs.pair}>
          <Select
            label={t('conditions.hourKind')}
            clearable
            data={HOUR_KINDS.map((value) => ({ value, label: sentence('terms', `hours.${value}`, locale) }))}
            value={values.conditions.hourKind ?? null}
            onChange={(kind) =>
              form.set('conditions', withOr(values.conditions, 'hourKind', kind as TermConditions['hourKind'] | null))
            }
          />
          <Select
            label={t('conditions.traineeYear')}
            clearable
            data={['1', '2']}
            value={values.conditions.traineeYear ? String(values.conditions.traineeYear) : null}
            onChange={(year) =>
              form.set('conditions', withOr(values.conditions, 'traineeYear', year ? (Number(year) as 1 | 2) : null))
            }
          />
        </div>
        <Textarea label={t('term.note')} autosize minRows={1} {...form.text('note')} />
      </details>
    </FormDialog>
  );
}

/** What the agreement and the SMIC ask for this row as it is being typed. */
function Found({ id, values, contract }: { id: string; values: Values; contract: ContractRow | null }) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts, today } = useProduction();
  const typed = useDeferredValue(values);
  const checks = useMemo(() => {
    const term = typedTerm(id, typed);
    if (!term) return [];
    const names = new Map(facts.people.map((person) => [person.id, person.name]));
    const { elsewhere } = facts;
    // Minima are counted over everything the same people do for us.
    const engagements = {
      positions: [...facts.positions, ...elsewhere.positions],
      contracts: [...facts.contracts, ...elsewhere.contracts],
      terms: [...facts.terms.filter((one) => one.id !== id), term, ...elsewhere.terms],
      events: [...facts.events, ...elsewhere.events],
    };
    const growth = expectedGrowth(facts.employerTerms);
    return minimumChecks(engagements, { today, ownMinima: facts.payGrid, names, growth }).filter(({ items }) =>
      items.some((item) => item.term.id === id),
    );
  }, [id, typed, facts, today]);
  const check = tightest(checks);
  const problem = checks.flatMap(({ problems }) => problems).find(({ severity }) => severity !== 'estimate');
  if (contract?.channel === 'invoice' || checks.length === 0) return null;
  return (
    <div className={classes.found} aria-live="polite">
      <Standing checks={checks} />{' '}
      {check?.minimum && (
        <span>
          {t('minimum.found', {
            paid: moneyWords(check.paid, locale),
            minimum: moneyWords(check.minimum.value, locale),
            day: dayWords(check.items[0]!.day, locale, 'short'),
          })}
        </span>
      )}
      {problem && <p>{problemText(problem, locale)}</p>}
    </div>
  );
}

function typedTerm(id: string, values: Values): ProductionTerm | null {
  const [quantity, unitGross] = [values.quantity, values.unitGross].map((text) =>
    text === null ? null : parseDecimal(text),
  );
  if (!quantity || !unitGross) return null;
  return {
    ...values,
    id,
    quantity,
    unitGross,
    hoursPerUnit: values.hoursPerUnit === null ? null : parseDecimal(values.hoursPerUnit),
    placements: values.placements.map((one) => ({ eventId: one.eventId, quantity: dec(one.quantity) })),
    plannedFrom: values.plannedFrom as ProductionTerm['plannedFrom'],
    plannedTo: values.plannedTo as ProductionTerm['plannedTo'],
  };
}

function valuesOf({ id: _, version, ...values }: TermRow): Values {
  return { ...values };
}

/** Absent means no. */
const cleaned = (conditions: TermConditions): TermConditions =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== false));

function withOr<Name extends keyof TermConditions>(
  conditions: TermConditions,
  name: Name,
  value: TermConditions[Name] | null,
): TermConditions {
  const { [name]: _, ...rest } = conditions;
  return value === null || value === undefined ? (rest as TermConditions) : { ...rest, [name]: value };
}
