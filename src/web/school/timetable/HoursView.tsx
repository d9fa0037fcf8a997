import { useTranslation } from 'react-i18next';
import { decimalText } from '#core/kernel/index.ts';
import { hours, hoursReport } from '#core/school/timetable/index.ts';
import { DataTable, decimalWords, Pill, Section, useLocale } from '../../ui/index.ts';
import classes from './timetable.module.css';
import type { Timetable } from './useTimetable.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly wanted: number | null;
  readonly placed: number;
}

/** Hours placed beside hours of the programme, three ways; a bar and its table say the same. */
export function HoursView({ timetable }: { timetable: Timetable }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { facts, sessions, modules } = timetable;
  const report = hoursReport(facts, sessions);
  const name = (rows: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    rows.find((one) => one.id === id)?.name ?? t('nobody');
  const said = (minutes: number) => decimalWords(decimalText(hours(minutes)), locale);
  const byModule = report.modules.map(({ id, programme, placed }) => {
    const own = modules.find((one) => one.id === id);
    return { id, name: own ? `${own.number}. ${own.title}` : id, wanted: programme, placed };
  });
  const byGroup = report.groups.map((row) => ({ ...row, name: name(facts.groups, row.id), wanted: row.programme }));
  const byTrainer = report.trainers
    .filter(({ placed, agreed }) => placed > 0 || agreed !== null)
    .map((row) => ({
      id: row.id ?? 'nobody',
      name: name(facts.trainers, row.id),
      wanted: row.agreed,
      placed: row.placed,
    }));
  return (
    <>
      <p aria-live="polite">
        <Pill tone={report.addsUp ? 'green' : 'gold'}>{report.addsUp ? t('hours.addsUp') : t('hours.doesNot')}</Pill>{' '}
        {t('hours.total', { placed: said(report.total.placed), programme: said(report.total.programme) })}
      </p>
      <Lines title={t('hours.modules')} wanted={t('hours.programme')} lines={byModule} said={said} />
      <Lines title={t('hours.groups')} wanted={t('hours.programme')} lines={byGroup} said={said} />
      <Lines title={t('hours.trainers')} wanted={t('hours.agreed')} lines={byTrainer} said={said} />
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly wanted: string;
  readonly lines: readonly Line[];
  readonly said: (minutes: number) => string;
}

function Lines({ title, wanted, lines, said }: LinesProps) {
  const { t } = useTranslation('timetable');
  const most = Math.max(1, ...lines.flatMap(({ wanted: asked, placed }) => [asked ?? 0, placed]));
  return (
    <Section title={title}>
      <DataTable
        label={title}
        rows={lines}
        rowKey={({ id }) => id}
        exportAs="heures"
        columns={[
          { id: 'name', header: t('hours.name'), text: (line) => line.name },
          {
            id: 'bar',
            header: t('hours.bar'),
            wideOnly: true,
            text: (line) => said(line.placed),
            order: (line) => line.placed,
            cell: (line) => (
              <span className={classes.bar} aria-hidden="true">
                <i style={{ width: `${(100 * line.placed) / most}%` }} data-over={isOver(line) || undefined} />
                {line.wanted !== null && <b style={{ left: `${(100 * line.wanted) / most}%` }} />}
              </span>
            ),
          },
          {
            id: 'placed',
            header: t('hours.placed'),
            align: 'right',
            text: (line) => said(line.placed),
            order: (line) => line.placed,
          },
          {
            id: 'wanted',
            header: wanted,
            align: 'right',
            text: (line) => (line.wanted === null ? '—' : said(line.wanted)),
            order: (line) => line.wanted ?? 0,
          },
          {
            id: 'left',
            header: t('hours.left'),
            align: 'right',
            text: (line) => (line.wanted === null ? '—' : said(line.wanted - line.placed)),
            order: (line) => (line.wanted ?? 0) - line.placed,
          },
        ]}
      />
    </Section>
  );
}

const isOver = ({ wanted, placed }: Line): boolean => wanted !== null && placed > wanted;
