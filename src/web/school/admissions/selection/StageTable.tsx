import { Button, Group, NumberInput, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dec } from '#core/kernel/index.ts';
import { type Criterion, markOf, OUTCOMES, READERS_PER_FILE } from '#core/school/admissions/index.ts';
import { fill, sentence } from '#core/words.ts';
import {
  decimalWords,
  EmptyState,
  Page,
  Pill,
  ProblemList,
  Section,
  Shown,
  useLocale,
  useWhy,
} from '../../../ui/index.ts';
import { Letters } from './Letters.tsx';
import {
  type Draft,
  distinctRanks,
  linesOf,
  type Outcome,
  proposalOf,
  type SelectedFile,
  type Selection,
} from './proposal.ts';
import classes from './selection.module.css';
import { usePointAt } from './usePointAt.ts';
import { useAct, useOfCall, useSelection } from './useSelection.ts';

type Stage = 'first' | 'final';
const TONES = { within: 'green', beyond: 'grey', tied: 'red' } as const;

/** The files of a stage as they rank, their marks and why, what is decided of each, and the letters that tell it. */
export function StageTable({ stage }: { stage: Stage }) {
  const { t } = useTranslation('selection');
  const { may } = useSelection();
  const asked = useOfCall<Selection>(`/selection/${stage}`);
  const pointAt = usePointAt();
  return (
    <Shown asked={asked}>
      {(selection) => (
        <Page aside={<ProblemList problems={selection.problems} onOpen={pointAt} />}>
          {selection.files.length === 0 ? (
            <EmptyState title={t(`stages.${stage}.none.title`)}>{t(`stages.${stage}.none.text`)}</EmptyState>
          ) : (
            selection.pools.map((pool) => (
              <PoolTable
                key={pool.id}
                stage={stage}
                selection={selection}
                pool={pool}
                isEditable={may('admissions.manage')}
              />
            ))
          )}
          {may('admissions.manage') && selection.files.length > 0 && <Letters stage={stage} />}
        </Page>
      )}
    </Shown>
  );
}

interface TableProps {
  readonly stage: Stage;
  readonly selection: Selection;
  readonly pool: Selection['pools'][number];
  readonly isEditable: boolean;
}

const place = ({ ranked }: SelectedFile) => ranked?.rank ?? Number.POSITIVE_INFINITY;

function PoolTable({ stage, selection, pool, isEditable }: TableProps) {
  const { t } = useTranslation('selection');
  const { doingOrSaying } = useAct();
  const files = selection.files
    .filter(({ poolId }) => poolId === pool.id)
    .toSorted((a, b) => place(a) - place(b) || (a.number ?? 0) - (b.number ?? 0));
  if (files.length === 0) return null;
  const propose = () => {
    const reasons = Object.fromEntries(
      (['interview', 'selected', 'waiting', 'refused'] as const).map((one) => [one, t(`reasons.${one}`)]),
    ) as Record<Outcome, string>;
    const drafts = files.flatMap((file): [SelectedFile, Draft][] => {
      const draft = file.decision ? null : proposalOf(stage, file, reasons);
      return draft ? [[file, draft]] : [];
    });
    const body = linesOf(files, distinctRanks(drafts));
    if (body.length > 0) void doingOrSaying({ method: 'PATCH', what: `/decisions/${stage}`, body }, t('decided'));
  };
  const undecided = files.some((file) => !file.decision && file.ranked);
  return (
    <Section
      title={`${pool.name} — ${t('places', { places: pool.places, free: pool.free })}`}
      actions={isEditable && undecided && <Button onClick={propose}>{t('propose')}</Button>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={pool.name} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('columns.rank')}</th>
              <th>{t('columns.file')}</th>
              <th data-align="right">{t('columns.mark')}</th>
              <th data-align="right">{t('columns.difference')}</th>
              <th>{t('columns.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow
                key={file.applicationId}
                stage={stage}
                selection={selection}
                file={file}
                isEditable={isEditable}
              />
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

interface RowProps {
  readonly stage: Stage;
  readonly selection: Selection;
  readonly file: SelectedFile;
  readonly isEditable: boolean;
}

function FileRow({ stage, selection, file, isEditable }: RowProps) {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { ranked } = file;
  const partedBy = ranked && sentence('terms', `parted.${ranked.partedBy}`, locale);
  const criterion = selection.criteria.find(({ id }) => id === ranked?.criterionId)?.title[locale] ?? '';
  const handed = file.readings.filter(({ state }) => state === 'submitted').length;
  return (
    <tr data-place={`application/${file.applicationId}`}>
      <td>
        {ranked && (
          <>
            <strong className={classes.rank}>{ranked.rank}</strong>
            {stage === 'final' && <Pill tone={TONES[ranked.place]}>{t(`placed.${ranked.place}`)}</Pill>}
          </>
        )}
      </td>
      <td>
        <strong>
          {file.givenName} {file.familyName}
        </strong>{' '}
        <small>{t('file', { number: file.number ?? '—' })}</small>
        {file.state === 'noShow' && <Pill tone="red">{t('noShow')}</Pill>}
        <br />
        <small>
          {ranked && partedBy
            ? fill(partedBy, { after: ranked.after ?? 0, criterion }, locale)
            : t('waitingForMarks', {
                handed,
                readers: Math.max(READERS_PER_FILE, file.readings.filter(({ state }) => state !== 'conflict').length),
              })}
        </small>
      </td>
      <td data-align="right" data-label={t('columns.mark')}>
        {ranked && <Mark selection={selection} file={file} stage={stage} />}
      </td>
      <td data-align="right" data-label={t('columns.difference')}>
        {file.difference && (
          <>
            {decimalWords(file.difference.value, locale)}
            {file.difference.large && <Pill tone="gold">{t('farApart')}</Pill>}
          </>
        )}
      </td>
      <td>
        {/* What is typed begins from what was decided last. */}
        <Decision key={file.decision?.version ?? 0} stage={stage} file={file} isEditable={isEditable} />
      </td>
    </tr>
  );
}

/** The mark, which unfolds to every criterion of every reader: counted here again by the same rule. */
function Mark({ selection, file, stage }: { selection: Selection; file: SelectedFile; stage: Stage }) {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const why = useWhy();
  const criteria: Criterion[] = selection.criteria
    .filter((one) => stage === 'final' || one.stage === 'file')
    .map((one) => ({ ...one, title: one.title[locale], weight: dec(one.weight) }));
  const sheet = (marks: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(marks).map(([id, given]) => [id, dec(given)]));
  const sheets = {
    file: file.readings.flatMap(({ state, marks }) => (state === 'submitted' && marks ? [sheet(marks)] : [])),
    interview: file.interviews.filter(({ attended }) => attended).map(({ marks }) => sheet(marks)),
  };
  const explained = markOf(criteria, sheets, selection.scale);
  const text = decimalWords(file.ranked!.mark, locale);
  if (!explained) return text;
  const about = t('file', { number: file.number ?? '—' });
  return (
    <button
      type="button"
      className="plain-link"
      aria-label={t('whyMark', { mark: text, file: about })}
      onClick={() => why.ask({ because: explained.because, text, about })}
    >
      {text}
    </button>
  );
}

function Decision({ stage, file, isEditable }: Omit<RowProps, 'selection'>) {
  const { t } = useTranslation('selection');
  const { doingOrSaying } = useAct();
  const { decision } = file;
  const [reason, setReason] = useState(decision?.reason ?? '');
  const outcomes = OUTCOMES[stage].map((value) => ({ value, label: t(`outcomes.${value}`) }));
  if (decision?.sentAt || !isEditable) {
    return decision ? (
      <>
        <Pill tone={decision.sentAt ? 'blue' : 'gold'}>{t(`outcomes.${decision.outcome as Outcome}`)}</Pill>{' '}
        {decision.sentAt && <small>{t('letterSent')}</small>}
        <br />
        <small>{decision.reason}</small>
      </>
    ) : (
      '—'
    );
  }
  const save = (changed: Partial<Draft>) => {
    const draft: Draft = {
      outcome: (decision?.outcome ?? OUTCOMES[stage][0]!) as Outcome,
      poolId: decision?.poolId ?? (stage === 'final' ? file.poolId : null),
      rank: decision?.rank ?? file.ranked?.rank ?? null,
      reason,
      ...changed,
    };
    const body = linesOf([file], new Map([[file.applicationId, draft]]));
    return doingOrSaying({ method: 'PATCH', what: `/decisions/${stage}`, body }, t('decided'));
  };
  const named = t('file', { number: file.number ?? '—' });
  return (
    <Group gap="xs" align="flex-start">
      <Select
        w={150}
        data={outcomes}
        value={decision?.outcome ?? null}
        placeholder={t('toDecide')}
        aria-label={t('outcomeOf', { file: named })}
        onChange={(value) => value && void save({ outcome: value as Outcome })}
      />
      {stage === 'final' && decision && (
        <NumberInput
          w={72}
          min={1}
          hideControls
          value={decision.rank ?? ''}
          aria-label={t('rankOf', { file: named })}
          onBlur={(event) => {
            const rank = Number(event.currentTarget.value);
            if (rank > 0 && rank !== decision.rank) void save({ rank });
          }}
        />
      )}
      <Textarea
        autosize
        minRows={1}
        className={classes.reason}
        value={reason}
        placeholder={t('reason')}
        aria-label={t('reasonOf', { file: named })}
        onChange={(event) => setReason(event.currentTarget.value)}
        onBlur={() => {
          if (decision && reason !== decision.reason) void save({ reason });
        }}
      />
    </Group>
  );
}
