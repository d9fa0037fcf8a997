import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, refusalText, send } from '#web/client/index.ts';
import { DateField, dayWords, saySaved, useLocale, useReturnFocus } from '../../ui/index.ts';
import { refreshCohort, useCohort } from '../cohorts/index.ts';
import classes from './timetable.module.css';
import type { Timetable } from './useTimetable.ts';
import { namesIn, turnsIn } from './week.ts';

type Published = Reply<'timetable.publish'>;
type Change = Timetable['unannounced'][number];

/** What those concerned would be told, before they are. */
export function PublishDialog({ timetable, close }: { timetable: Timetable; close: () => void }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { slug, id } = useCohort();
  const [until, setUntil] = useState<string | null>(null);
  const [mail, setMail] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  useReturnFocus();
  const names = namesIn(timetable.facts);
  const dayOf = ({ before, after }: Change) => (before && before.date < after.date ? before.date : after.date);
  const told = timetable.unannounced.filter((change) => until === null || dayOf(change) <= until);
  const blocking = timetable.problems.filter(({ severity }) => severity === 'blocking').length;
  const publish = async () => {
    setBusy(true);
    try {
      const body = { until, mail };
      const done = await send<Published>({ method: 'POST', path: at(slug, `/cohorts/${id}/timetable/publish`), body });
      await refreshCohort(slug, id);
      saySaved(t('publish.done', { count: done.changes.length, told: done.told.trainers + done.told.trainees }));
      close();
    } catch (refused) {
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };
  const said = (one: NonNullable<Change['before']>) =>
    [
      `${dayWords(one.date, locale, 'short')} ${one.from}–${one.to}`,
      names.trainer(one.trainerId),
      names.room(one.roomId),
      one.slots && one.slots.length > 0 ? t('slots.taken', turnsIn(one.slots)) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Modal
      opened
      onClose={close}
      title={t('publish.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      <p>{t('publish.what', { count: told.length })}</p>
      {blocking > 0 && <p role="note">{t('publish.blocking', { count: blocking })}</p>}
      <Group align="end" mb="sm">
        <DateField label={t('publish.until')} value={until} onChange={setUntil} />
        <Checkbox label={t('publish.mail')} checked={mail} onChange={(tick) => setMail(tick.currentTarget.checked)} />
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.changes} tabIndex={0} aria-label={t('publish.changes')}>
        <ul>
          {told.map((change) => (
            <li key={change.sessionId}>
              <strong>{t(`publish.kinds.${change.kind}`)}</strong> {names.subModule(change.after.subModuleId)}
              <br />
              {said(change.after)}
              {change.before && change.kind !== 'cancelled' && change.kind !== 'new' && (
                <small> ({t('publish.before', { before: said(change.before) })})</small>
              )}
            </li>
          ))}
        </ul>
      </section>
      {failure !== undefined && <p role="alert">{refusalText(failure, locale)}</p>}
      <Group justify="flex-end" mt="md">
        <Button onClick={close}>{t('panel.close')}</Button>
        <Button variant="filled" loading={busy} disabled={told.length === 0} onClick={() => void publish()}>
          {t('publish.act')}
        </Button>
      </Group>
    </Modal>
  );
}
