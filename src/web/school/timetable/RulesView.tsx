import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BALANCED_WEIGHTS, RULE_KINDS, type RuleKind } from '#core/school/timetable/index.ts';
import { sentence } from '#core/words.ts';
import { create, newId, remove } from '#web/client/index.ts';
import { EmptyState, type FieldSpec, ProblemList, RowDialog, Section, useLocale, useSaving } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import classes from './timetable.module.css';
import type { Timetable } from './useTimetable.ts';
import { halvesOf, namesIn } from './week.ts';

type Values = Readonly<Record<string, unknown>>;
const EVERY = 'every';

/** What is asked of the timetable, in sentences; each is data that the solver and the screen both read. */
export function RulesView({ timetable }: { timetable: Timetable }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { about, may } = useCohort();
  const { saving, savingOrSaying } = useSaving();
  const [open, setOpen] = useState(false);
  const { rules } = timetable;
  const mayEdit = may('timetable.edit');
  const add = (values: Values) => {
    const id = newId();
    return saving(t('rules.one'), () =>
      create(about(`/timetable-rules/${id}`, t('rules.one')), bodyOf(timetable, values)),
    );
  };
  const drop = (rule: Timetable['rules'][number]) =>
    savingOrSaying(t('rules.one'), () => remove(about(`/timetable-rules/${rule.id}`, t('rules.one')), rule));
  return (
    <Section
      title={t('rules.title')}
      actions={mayEdit && <Button onClick={() => setOpen(true)}>{t('rules.add')}</Button>}
    >
      {rules.length === 0 ? (
        <EmptyState title={t('rules.none')}>{t('rules.why')}</EmptyState>
      ) : (
        <ul className={classes.rules}>
          {rules.map((rule) => (
            <li key={rule.id} data-place={`rule/${rule.id}`}>
              <span>
                {rule.said.message[locale]}
                <ProblemList problems={rule.problems} title={null} none={null} />
              </span>
              {mayEdit && (
                <Button
                  variant="subtle"
                  aria-label={`${t('rules.remove')} : ${rule.said.message[locale]}`}
                  onClick={() => void drop(rule)}
                >
                  {t('rules.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <RowDialog
          title={t('rules.add')}
          fields={fieldsOf(timetable, t as (word: string) => string, locale)}
          initial={{ kind: 'order', demand: true, most: 2, wish: 'hole', weight: '10', subModule: EVERY, half: EVERY }}
          onSave={add}
          close={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

const when =
  (...kinds: readonly RuleKind[]) =>
  ({ kind }: Values) =>
    kinds.includes(kind as RuleKind);

function fieldsOf({ facts }: Timetable, t: (word: string) => string, locale: 'fr' | 'en'): readonly FieldSpec[] {
  const names = namesIn(facts);
  const subModules = facts.subModules.map(({ id, code }) => ({ value: code, label: names.subModule(id) }));
  const all = [{ value: EVERY, label: t('rules.every') }, ...subModules];
  const rows = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const halves = halvesOf(facts).map(({ index, from, to }) => ({ value: String(index), label: `${from}–${to}` }));
  const choice = (name: string, choices: FieldSpec['choices'], ...kinds: readonly RuleKind[]): FieldSpec => ({
    ...{ name, kind: 'choice', label: t(`rules.fields.${name}`), choices: choices ?? [], when: when(...kinds) },
  });
  return [
    {
      ...{ name: 'kind', kind: 'choice', label: t('rules.kind'), required: true },
      choices: RULE_KINDS.map((kind) => ({ value: kind, label: t(`rules.kinds.${kind}`) })),
    },
    choice('before', subModules, 'order'),
    choice('after', subModules, 'order'),
    { name: 'demand', kind: 'check', label: t('rules.fields.demand'), when: when('order') },
    choice('subModule', all, 'aDay', 'aWeek'),
    choice('about', subModules, 'window', 'equipment', 'groups'),
    { name: 'most', kind: 'count', label: t('rules.fields.most'), when: when('aDay', 'aWeek') },
    { name: 'equipment', kind: 'words', label: t('rules.fields.equipment'), when: when('equipment') },
    {
      name: 'groupNames',
      kind: 'words',
      label: `${t('rules.fields.groups')} (${facts.groups.map(({ name }) => name).join(', ')})`,
      when: when('groups'),
    },
    choice('trainer', rows(facts.trainers), 'proctor'),
    choice('room', rows(facts.rooms), 'roomClosed'),
    { name: 'from', kind: 'date', label: t('rules.fields.from'), when: when('window', 'roomClosed') },
    { name: 'to', kind: 'date', label: t('rules.fields.to'), when: when('window', 'roomClosed') },
    choice('half', [{ value: EVERY, label: t('rules.wholeDay') }, ...halves], 'roomClosed'),
    choice(
      'wish',
      Object.keys(BALANCED_WEIGHTS).map((wish) => ({
        value: wish,
        label: sentence('terms', `timetableWish.${wish}`, locale),
      })),
      'weight',
    ),
    { name: 'weight', kind: 'decimal', label: t('rules.fields.weight'), when: when('weight') },
  ];
}

function bodyOf({ facts: { groups } }: Timetable, values: Values): Record<string, unknown> {
  const { kind, demand, weight, before, after, about: subModule, most, equipment, trainer, room, wish } = values;
  const [from, to] = [values.from ?? null, values.to ?? null];
  const every = values.subModule === EVERY ? null : values.subModule;
  /** People write names; ids are for machines. */
  const named = (values.groupNames ?? []) as readonly string[];
  const ids = named.map((name) => groups.find((group) => group.name === name)?.id ?? name);
  const half = values.half === EVERY ? null : Number(values.half);
  const facts: Readonly<Record<string, object>> = {
    order: { before, after },
    window: { subModule, from, to },
    aDay: { subModule: every, most: Number(most) },
    aWeek: { subModule: every, most: Number(most) },
    equipment: { subModule, equipment },
    groups: { subModule, groups: ids },
    proctor: { trainer },
    roomClosed: { room, from, to, half },
    weight: { wish },
  };
  return {
    kind,
    facts: facts[String(kind)],
    demand: kind === 'order' ? demand === true : kind !== 'aWeek',
    weight: String(weight ?? '1'),
  };
}
