import { Button, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { canHold, keyOf, SESSION_KINDS, type SessionKind, type TimetableFacts } from '#core/school/timetable/index.ts';
import { sentence } from '#core/words.ts';
import { dayWords, Facts, ProblemList, type ShownProblem, useLocale } from '../../ui/index.ts';
import { type HeldSession, useSessionActs } from './useTimetable.ts';
import { namesIn } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly session: HeldSession;
  readonly problems: readonly ShownProblem[];
  readonly mayEdit: boolean;
  readonly onMove: () => void;
  readonly onClose: () => void;
}

/** One session: who holds it, where, and what can be done with it. */
export function SessionPanel({ facts, session, problems, mayEdit, onMove, onClose }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { change, remove } = useSessionActs();
  const names = namesIn(facts);
  const { proctored } = SESSION_KINDS[session.kind as SessionKind];
  const title = names.subModule(session.subModuleId);
  const key = keyOf(session);
  const able = facts.trainers.filter((trainer) => canHold(trainer, session.subModuleId, proctored));
  const others = facts.trainers.filter((trainer) => !able.includes(trainer));
  const option = ({ id, name, availability }: TimetableFacts['trainers'][number]) => ({
    value: id,
    label:
      availability[key] === undefined
        ? name
        : `${name} — ${sentence('terms', `availability.${availability[key]}`, locale)}`,
  });
  const own = problems.filter(({ at }) => at.includes(`session/${session.id}`));
  const isAnnounced = session.announced !== null && !session.announced.cancelled;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Facts
        facts={[
          [t('panel.when'), `${dayWords(session.date, locale)}, ${session.from}–${session.to}`],
          [t('week.group'), names.group(session.groupId)],
          [t('panel.kind'), sentence('terms', `sessionKind.${session.kind}`, locale)],
          [
            t('panel.proof'),
            sentence('terms', `proofOfPresence.${SESSION_KINDS[session.kind as SessionKind].proof}`, locale),
          ],
        ]}
      />
      <NativeSelect
        label={proctored ? t('panel.proctor') : t('panel.trainer')}
        value={session.trainerId ?? ''}
        disabled={!mayEdit || session.locked}
        data={[
          { value: '', label: t('nobody') },
          { group: t('panel.able'), items: able.map(option) },
          { group: t('panel.unable'), items: others.map(option) },
        ]}
        onChange={(picked) => void change(session, title, { trainerId: picked.currentTarget.value || null })}
      />
      <NativeSelect
        label={t('panel.room')}
        mt="xs"
        value={session.roomId ?? ''}
        disabled={!mayEdit || session.locked}
        data={[
          { value: '', label: t('panel.noRoom') },
          ...facts.rooms.map(({ id, name, seats, closed }) => ({
            value: id,
            label: `${name} (${t('panel.seats', { count: seats })})${closed.includes(key) ? ` — ${t('panel.closed')}` : ''}`,
          })),
        ]}
        onChange={(picked) => void change(session, title, { roomId: picked.currentTarget.value || null })}
      />
      <ProblemList problems={own} title={t('panel.problems')} none={null} />
      <Group mt="sm" gap="xs">
        {mayEdit && !session.locked && <Button onClick={onMove}>{t('panel.move')}</Button>}
        {mayEdit && (
          <Button onClick={() => void change(session, title, { locked: !session.locked })}>
            {session.locked ? t('panel.unlock') : t('panel.lock')}
          </Button>
        )}
        {mayEdit && !session.locked && (
          <Button
            onClick={() => {
              void (isAnnounced ? change(session, title, { cancelled: true }) : remove(session, title));
              onClose();
            }}
          >
            {isAnnounced ? t('panel.cancel') : t('panel.remove')}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t('panel.close')}
        </Button>
      </Group>
    </section>
  );
}
