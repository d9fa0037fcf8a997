import { Button } from '@mantine/core';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ASSESSMENT_KINDS, MODULE_KINDS, programmeHours } from '#core/school/programmes/index.ts';
import { sentence } from '#core/words.ts';
import { changeMany, type Row } from '#web/client/index.ts';
import {
  type CellChange,
  decimalWords,
  Page,
  RowList,
  Section,
  SheetGrid,
  useLocale,
  usePointing,
  useSaving,
  Waiting,
} from '../../ui/index.ts';
import { useField, useTitles } from './fields.ts';
import { hoursWords } from './hours.ts';
import classes from './programmes.module.css';
import { SubModuleDialog } from './SubModuleDialog.tsx';
import { changeOf, subModuleColumns } from './sub-module-columns.tsx';
import { type Line, useVersion } from './useProgramme.ts';

type SubModule = Line<'subModules'>;

/** What is taught, in so many hours: the modules as a sheet that adds up while one types, then what they stand on. */
export default function Structure() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const { facts, rules, isEditable, about } = useVersion();
  const { savingOrSaying } = useSaving();
  const [open, setOpen] = useState<SubModule | 'new' | null>(null);
  usePointing();
  const hours = programmeHours(rules);
  const columns = useMemo(
    () => subModuleColumns({ t, locale, facts, isEditable, open: setOpen }),
    [t, locale, facts, isEditable],
  );
  const groupOf = (row: SubModule) => {
    const module = facts.modules.find(({ id }) => id === row.moduleId)!;
    return { key: module.id, label: `${module.number}. ${locale === 'fr' ? module.titleFr : module.titleEn}` };
  };
  const sorted = [...facts.subModules].sort((a, b) => numberOf(a) - numberOf(b));
  function numberOf({ moduleId }: SubModule): number {
    return facts.modules.find(({ id }) => id === moduleId)?.number ?? 0;
  }
  const change = (changes: readonly CellChange<SubModule>[]) => {
    const rows = [...new Set(changes.map(({ row }) => row))];
    const lines = rows.map((row) => ({
      id: row.id,
      version: row.version,
      change: changeOf(
        row,
        changes.filter((one) => one.row === row),
        'after',
      ),
    }));
    const label = t('saved.subModules', { count: rows.length });
    void savingOrSaying(label, () =>
      changeMany(about('/sub-modules', label), lines, (reply) =>
        (reply as Row[]).map(({ id, version }) => {
          const row = rows.find((one) => one.id === id)!;
          return {
            id,
            version,
            change: changeOf(
              row,
              changes.filter((one) => one.row === row),
              'before',
            ),
          };
        }),
      ),
    );
  };
  const { needed, given } = { needed: facts.version.centreHours, given: hoursWords(hours.centre, rules, locale) };
  return (
    <Page>
      <Section
        title={t('subModules')}
        actions={
          isEditable && facts.modules.length > 0 && <Button onClick={() => setOpen('new')}>{t('addSubModule')}</Button>
        }
      >
        <p className={classes.total} aria-live="polite">
          {t('addsUp', { given, needed })}
        </p>
        {facts.subModules.length === 0 ? (
          <p className="caption">{t('noSubModule')}</p>
        ) : (
          <Suspense fallback={<Waiting />}>
            <SheetGrid<SubModule>
              label={t('subModules')}
              rows={sorted}
              columns={columns}
              rowKey={({ id }) => id}
              groupOf={groupOf}
              totalLabel={t('taught')}
              onChange={change}
            />
          </Suspense>
        )}
      </Section>
      <Parts />
      {open && <SubModuleDialog row={open} close={() => setOpen(null)} />}
    </Page>
  );
}

function Parts() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const titles = useTitles();
  const { facts, rules, isEditable, ofVersion, touches } = useVersion();
  const hours = programmeHours(rules);
  const within = { touches, isEditable };
  const named = (row: { titleFr: string; titleEn: string }) => (locale === 'fr' ? row.titleFr : row.titleEn);
  const blockName = (id: string | null) => {
    const block = facts.blocks.find((one) => one.id === id);
    return block ? `${block.number}. ${named(block)}` : '';
  };
  const blocks = facts.blocks.map((block) => ({ value: block.id, label: `${block.number}. ${named(block)}` }));
  const term = (list: string, value: string) => sentence('terms', `${list}.${value}`, locale);
  const label = (row: Readonly<Record<string, unknown>>) => String(row.titleFr ?? '');
  const next = (rows: readonly { number: number }[]) => Math.max(0, ...rows.map(({ number }) => number)) + 1;
  /** An internship that is not cut into parts is as long as the programme says. */
  const moduleHours = ({ id, kind }: Line<'modules'>) => {
    const isWhole = kind === 'internship' && !facts.subModules.some(({ moduleId }) => moduleId === id);
    if (isWhole) return `${decimalWords(facts.version.internshipHours, locale)}\u202fh`;
    return hoursWords(hours.byModule.get(id)!, rules, locale);
  };
  return (
    <>
      <RowList<Line<'modules'>>
        {...within}
        title={t('modules')}
        rows={facts.modules}
        path={ofVersion('/modules')}
        label={label}
        place={({ id }) => `module/${id}`}
        blank={{ number: next(facts.modules), titleFr: null, titleEn: null, kind: 'centre', blockId: null }}
        empty={t('noModule')}
        columns={[
          { id: 'title', header: t('module'), text: (row) => `${row.number}. ${named(row)}` },
          { id: 'kind', header: t('fields.kind'), text: (row) => term('moduleKind', row.kind), wideOnly: true },
          { id: 'block', header: t('block'), text: (row) => blockName(row.blockId), wideOnly: true },
          {
            id: 'hours',
            header: t('fields.hours'),
            align: 'right',
            text: moduleHours,
          },
        ]}
        fields={[
          field('number', 'count', { required: true }),
          ...titles,
          field('kind', 'choice', {
            choices: MODULE_KINDS.map((value) => ({ value, label: term('moduleKind', value) })),
          }),
          field('blockId', 'choice', { choices: blocks }),
        ]}
      />
      <RowList<Line<'blocks'>>
        {...within}
        title={t('blocks')}
        rows={facts.blocks}
        path={ofVersion('/blocks')}
        label={label}
        place={({ id }) => `block/${id}`}
        blank={{ number: next(facts.blocks), titleFr: null, titleEn: null }}
        empty={t('noBlock')}
        columns={[
          { id: 'title', header: t('block'), text: (row) => `${row.number}. ${named(row)}` },
          {
            id: 'hours',
            header: t('fields.hours'),
            align: 'right',
            text: (row) => hoursWords(hours.byBlock.get(row.id)!, rules, locale),
          },
        ]}
        fields={[field('number', 'count', { required: true }), ...titles]}
      />
      <RowList<Line<'competences'>>
        {...within}
        title={t('competences')}
        rows={facts.competences}
        path={ofVersion('/competences')}
        label={label}
        place={({ id }) => `competence/${id}`}
        blank={{ code: null, titleFr: null, titleEn: null, blockId: null }}
        empty={t('noCompetence')}
        filter={facts.competences.length > 12}
        columns={[
          { id: 'code', header: t('fields.code'), text: (row) => row.code },
          { id: 'title', header: t('competence'), text: named },
          { id: 'block', header: t('block'), text: (row) => blockName(row.blockId), wideOnly: true },
        ]}
        fields={[field('code', 'text', { required: true }), ...titles, field('blockId', 'choice', { choices: blocks })]}
      />
      <RowList<Line<'tracks'>>
        {...within}
        title={t('tracks')}
        rows={facts.tracks}
        path={ofVersion('/tracks')}
        label={label}
        place={({ id }) => `track/${id}`}
        blank={{ code: null, titleFr: null, titleEn: null }}
        empty={t('noTrack')}
        columns={[
          { id: 'code', header: t('fields.code'), text: (row) => row.code },
          { id: 'title', header: t('track'), text: named },
        ]}
        fields={[field('code', 'text', { required: true }), ...titles]}
      />
      <RowList<Line<'assessment'>>
        {...within}
        title={t('assessment')}
        rows={facts.assessment}
        path={ofVersion('/assessment')}
        label={label}
        blank={{ kind: 'practicalCase', titleFr: null, titleEn: null, blockId: null, weight: '1' }}
        empty={t('noAssessment')}
        columns={[
          { id: 'title', header: t('assessmentPart'), text: named },
          { id: 'kind', header: t('fields.kind'), text: (row) => term('assessmentPart', row.kind), wideOnly: true },
          { id: 'block', header: t('block'), text: (row) => blockName(row.blockId) || t('allBlocks'), wideOnly: true },
          {
            id: 'weight',
            header: t('fields.weight'),
            align: 'right',
            text: (row) => row.weight.replace('.', locale === 'fr' ? ',' : '.'),
          },
        ]}
        fields={[
          field('kind', 'choice', {
            choices: ASSESSMENT_KINDS.map((value) => ({ value, label: term('assessmentPart', value) })),
          }),
          ...titles,
          field('blockId', 'choice', { choices: blocks }),
          field('weight', 'decimal'),
        ]}
      />
    </>
  );
}
