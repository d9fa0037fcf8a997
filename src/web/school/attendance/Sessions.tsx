/** The week's sessions: the room's screen, the sheet for a power cut, its scan, and whether the trainer has signed. */
import { Button, FileButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, at, create, newId, Refused } from '#web/client/index.ts';
import { type Column, DataTable, dayWords, Section, useLocale, useSaving } from '../../ui/index.ts';
import classes from './attendance.module.css';
import { attendanceKey, type Session, timeText, type Week } from './useWeek.ts';

interface Props {
  readonly slug: string;
  readonly cohortId: string;
  readonly week: Week;
  readonly zone: string;
  readonly monday: string;
  readonly editable: boolean;
}

export function Sessions({ slug, cohortId, week, zone, monday, editable }: Props) {
  const { t } = useTranslation('attendance');
  const locale = useLocale();
  const { savingOrSaying, complain } = useSaving();
  const scan = async (session: Session, file: File | null) => {
    if (!file) return;
    const fileId = newId();
    try {
      const response = await answered(at(slug, `/files/${fileId}`, { subjectId: cohortId, name: file.name }), {
        method: 'PUT',
        headers: { 'if-none-match': '*', 'content-type': 'application/octet-stream' },
        body: file,
        credentials: 'same-origin',
      });
      if (!response.ok) throw new Refused(response.status, await response.json().catch(() => undefined));
      const about = {
        path: at(slug, `/cohorts/${cohortId}/scans/${newId()}`),
        label: file.name,
        touches: [attendanceKey(slug, cohortId)],
      };
      await savingOrSaying(file.name, () => create(about, { day: session.day, half: session.half, fileId }));
    } catch (failure) {
      complain(failure);
    }
  };
  const columns: Column<Session>[] = [
    {
      id: 'when',
      header: t('sessions.when'),
      text: (one) => `${dayWords(one.day, locale, 'short')} ${timeText(one.from, zone)}`,
      order: (one) => one.from,
      cell: (one) => (
        <>
          <span className={classes.whole}>{dayWords(one.day, locale, 'short')},</span>{' '}
          <span className={classes.whole}>
            {timeText(one.from, zone)}–{timeText(one.to, zone)}
          </span>
          <small className={classes.onPhone}>
            {one.code} {one.title[locale]}
          </small>
        </>
      ),
    },
    { id: 'title', header: t('sessions.title'), text: (one) => `${one.code} ${one.title[locale]}`, wideOnly: true },
    { id: 'trainer', header: t('sessions.trainer'), text: (one) => one.trainer ?? '—', wideOnly: true },
    {
      id: 'signed',
      header: t('sessions.countersigned'),
      text: (one) => (one.countersignedAt ? timeText(one.countersignedAt, zone) : t('sessions.notYet')),
      wideOnly: true,
    },
    {
      id: 'paper',
      header: t('sessions.paper'),
      text: () => '',
      cell: (one) => (
        <>
          <a href={at(slug, `/cohorts/${cohortId}/sheets`, { day: one.day, half: one.half, locale })}>
            {t('sessions.sheet')}
          </a>
          {week.scans
            .filter((scanned) => scanned.day === one.day && scanned.half === one.half)
            .map((scanned) => (
              <span key={scanned.id}>
                {' · '}
                <a href={at(slug, `/files/${scanned.fileId}/content`)}>{scanned.name}</a>
              </span>
            ))}{' '}
          {editable && (
            <FileButton onChange={(file) => void scan(one, file)} accept="application/pdf,image/*">
              {(props) => (
                <Button
                  {...props}
                  size="compact-sm"
                  aria-label={t('sessions.scanOf', { day: dayWords(one.day, locale, 'short'), half: one.half + 1 })}
                >
                  {t('sessions.scan')}
                </Button>
              )}
            </FileButton>
          )}
        </>
      ),
    },
  ];
  if (editable) {
    columns.push({
      id: 'room',
      header: t('sessions.room'),
      text: () => '',
      cell: (one) => (
        <Link to="/o/$slug/cohorts/$cohortId/room/$sessionId" params={{ slug, cohortId, sessionId: one.id }}>
          {t('sessions.screen')}
        </Link>
      ),
    });
  }
  return (
    <Section
      title={t('sessions.heading')}
      actions={
        <Button component="a" href={at(slug, `/cohorts/${cohortId}/sheets`, { day: monday, locale })}>
          {t('sessions.weekSheets')}
        </Button>
      }
    >
      <DataTable rows={week.sessions} columns={columns} rowKey={({ id }) => id} label={t('sessions.heading')} />
    </Section>
  );
}
