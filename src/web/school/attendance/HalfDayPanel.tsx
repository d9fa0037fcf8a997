/** One trainee's half-day: how it stands, all that was ever said of it, and what the school can state. */
import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, at, create, newId, Refused, type Reply, read } from '#web/client/index.ts';
import { dayWords, ProblemList, RowDialog, Section, useLocale, useSaving } from '../../ui/index.ts';
import { type Act, actFields, bodyOf } from './acts.ts';
import classes from './attendance.module.css';
import { attendanceKey, dateLocale, type Entry } from './useWeek.ts';

interface Props {
  readonly slug: string;
  readonly cohortId: string;
  readonly entry: Entry;
  readonly name: string;
  readonly zone: string;
  readonly editable: boolean;
}

type Line = Reply<'attendance.history'>['lines'][number];

export function HalfDayPanel({ slug, cohortId, entry, name, zone, editable }: Props) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const { saving, savingOrSaying, complain } = useSaving();
  const [act, setAct] = useState<{ act: Act; line: Line | null } | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const place = `${entry.enrolmentId}/${entry.day}/${entry.half}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another half-day is another arrival
  useEffect(() => top.current?.focus(), [place]);
  const asked = useQuery({
    queryKey: [...attendanceKey(slug, cohortId), 'history', place, entry.lines],
    queryFn: ({ signal }) => {
      const { enrolmentId, day, half } = entry;
      return read<Reply<'attendance.history'>>(
        at(slug, `/cohorts/${cohortId}/presences/history`, { enrolmentId, day, half }),
        signal,
      );
    },
  });
  const about = () => ({
    path: at(slug, `/cohorts/${cohortId}/presences/${newId()}`),
    label: `${name}, ${dayWords(entry.day, locale, 'short')}`,
    touches: [attendanceKey(slug, cohortId)],
  });
  const half = { enrolmentId: entry.enrolmentId, day: entry.day, half: entry.half };
  const prove = async (file: File | null) => {
    if (!file) return;
    const fileId = newId();
    try {
      const response = await answered(at(slug, `/files/${fileId}`, { subjectId: entry.enrolmentId, name: file.name }), {
        method: 'PUT',
        headers: { 'if-none-match': '*', 'content-type': 'application/octet-stream' },
        body: file,
        credentials: 'same-origin',
      });
      if (!response.ok) throw new Refused(response.status, await response.json().catch(() => undefined));
      const { reasonKind, reason } = entry;
      await savingOrSaying(file.name, () =>
        create(about(), {
          ...half,
          how: 'staff',
          state: 'absent',
          fileId,
          reasonKind: reasonKind ?? 'justified',
          reason,
        }),
      );
    } catch (failure) {
      complain(failure);
    }
  };
  const moment = new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  });
  return (
    <Section>
      <h2 ref={top} tabIndex={-1}>
        {name}
      </h2>
      <p>
        {t('panel.when', { day: dayWords(entry.day, locale, 'full'), half: entry.half + 1 })}
        <br />
        <span data-state={entry.state}>{t(`states.${entry.state}`)}</span>
        {entry.lateMinutes > 0 && ` · ${t('panel.late', { minutes: entry.lateMinutes })}`}
        {entry.earlyMinutes > 0 && ` · ${t('panel.early', { minutes: entry.earlyMinutes })}`}
        {entry.reasonKind && ` · ${t(`reasons.${entry.reasonKind}`)}`}
      </p>
      {entry.fileId && (
        <p>
          <a href={at(slug, `/files/${entry.fileId}/content`)}>{t('panel.proof')}</a>
        </p>
      )}
      <ProblemList problems={entry.problems} title={null} />
      {editable && (
        <div className={classes.acts}>
          <Button onClick={() => setAct({ act: 'absence', line: null })}>{t('acts.absence')}</Button>
          {entry.signature && (
            <Button onClick={() => setAct({ act: 'minutes', line: null })}>{t('acts.minutes')}</Button>
          )}
          {!entry.signature && <Button onClick={() => setAct({ act: 'paper', line: null })}>{t('acts.paper')}</Button>}
          {entry.state === 'absent' && (
            <FileButton onChange={(file) => void prove(file)} accept="application/pdf,image/*">
              {(props) => <Button {...props}>{t('acts.proof')}</Button>}
            </FileButton>
          )}
        </div>
      )}
      <h3>{t('panel.history')}</h3>
      <ol className={classes.lines}>
        {asked.data?.lines.map((line) => (
          <li key={line.id}>
            {t(`lines.${line.statedBy}`)} · {t(`lineStates.${line.state}`)} · {t(`hows.${line.how}`)} ·{' '}
            {t('panel.received', { at: moment.format(new Date(line.statedAt)) })}
            {line.deviceAt &&
              line.how !== 'code' &&
              ` · ${t('panel.device', { at: moment.format(new Date(line.deviceAt)) })}`}
            {line.provenAt && ` · ${t('panel.proven', { at: moment.format(new Date(line.provenAt)) })}`}
            {line.reasonKind && ` · ${t(`reasons.${line.reasonKind}`)}`}
            {line.reason && ` · ${line.reason}`}{' '}
            {editable && line.state !== 'withdrawn' && !isWithdrawn(line, asked.data!.lines) && (
              <Button size="compact-sm" onClick={() => setAct({ act: 'withdraw', line })}>
                {t('acts.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {asked.data?.lines.length === 0 && <p className="caption">{t('panel.nothing')}</p>}
      {act && (
        <RowDialog
          title={`${t(`acts.${act.act}`)} · ${name}`}
          fields={actFields(act.act, t)}
          initial={{ reasonKind: null, reason: null, lateMinutes: entry.lateMinutes, earlyMinutes: entry.earlyMinutes }}
          onSave={(values) =>
            saving(name, () => create(about(), { ...half, ...bodyOf(act.act, values, act.line?.id ?? null) }))
          }
          close={() => setAct(null)}
        />
      )}
    </Section>
  );
}

const isWithdrawn = ({ id }: Line, lines: readonly Line[]): boolean =>
  lines.some(({ state, lineId }) => state === 'withdrawn' && lineId === id);
