import { Button, Group, NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  canHold,
  keyOf,
  SESSION_KINDS,
  type Session,
  type SessionKind,
  type TimetableFacts,
} from '#core/school/timetable/index.ts';
import { sentence } from '#core/words.ts';
import { dayWords, Facts, ProblemList, useLocale } from '../../ui/index.ts';
import { Slots } from './Slots.tsx';
import classes from './timetable.module.css';
import { type HeldSession, type Timetable, useSessionActs } from './useTimetable.ts';
import { namesIn } from './week.ts';

interface Props {
  readonly timetable: Timetable;
  readonly session: HeldSession;
  readonly mayEdit: boolean;
  /** On a phone it stands below the day: it comes into view by itself. */
  readonly comesIntoView: boolean;
  readonly onMove: () => void;
  readonly onClose: () => void;
}

/** One session: who holds it, where, whose turn it is, and what can be done with it. */
export function SessionPanel({ timetable, session, mayEdit, comesIntoView, onMove, onClose }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { change, remove } = useSessionActs();
  const { facts, problems } = timetable;
  const names = namesIn(facts);
  const title = names.subModule(session.subModuleId);
  const own = problems.filter(({ at }) => at.includes(`session/${session.id}`));
  const isAnnounced = session.announced !== null && !session.announced.cancelled;
  const { proof, bySlots } = SESSION_KINDS[session.kind as SessionKind];
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each session that is chosen is shown
  useEffect(() => {
    if (comesIntoView) section.current?.scrollIntoView({ block: 'start' });
  }, [session.id]);
  return (
    <section ref={section} aria-label={title} className={classes.panel}>
      <h3>{title}</h3>
      <Facts
        facts={[
          [t('panel.when'), `${dayWords(session.date, locale)}, ${session.from}–${session.to}`],
          [t('week.group'), names.group(session.groupId)],
          [t('panel.kind'), sentence('terms', `sessionKind.${session.kind}`, locale)],
          [t('panel.proof'), sentence('terms', `proofOfPresence.${proof}`, locale)],
        ]}
      />
      <Holders
        facts={facts}
        session={session}
        isOpen={mayEdit && !session.locked}
        onChange={(made) => void change(session, title, made)}
      />
      {(bySlots || session.slots.length > 0) && (
        <Slots key={session.id} timetable={timetable} session={session} mayEdit={mayEdit} />
      )}
      <ProblemList problems={own} title={t('panel.problems')} none={null} />
      <Group mt="sm" gap="xs" className={classes.panelActs ?? ''}>
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

interface HoldersProps {
  readonly facts: TimetableFacts;
  readonly session: Session;
  readonly isOpen: boolean;
  readonly onChange: (change: { readonly trainerId?: string | null; readonly roomId?: string | null }) => void;
}

/** Who holds a session, and in which room: those who can first, with what they said of that half-day. */
export function Holders({ facts, session, isOpen, onChange }: HoldersProps) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { proctored } = SESSION_KINDS[session.kind as SessionKind];
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
  return (
    <>
      <NativeSelect
        label={proctored ? t('panel.proctor') : t('panel.trainer')}
        mt="xs"
        value={session.trainerId ?? ''}
        disabled={!isOpen}
        data={[
          { value: '', label: t('nobody') },
          { group: t('panel.able'), items: able.map(option) },
          { group: t('panel.unable'), items: others.map(option) },
        ]}
        onChange={(picked) => onChange({ trainerId: picked.currentTarget.value || null })}
      />
      <RoomSelect facts={facts} session={session} isOpen={isOpen} onChange={(roomId) => onChange({ roomId })} />
    </>
  );
}

interface RoomProps extends Pick<HoldersProps, 'facts' | 'session' | 'isOpen'> {
  readonly onChange: (roomId: string | null) => void;
}

/** The rooms, with their seats, and whether they are open when the session is. */
export function RoomSelect({ facts, session, isOpen, onChange }: RoomProps) {
  const { t } = useTranslation('timetable');
  const key = keyOf(session);
  return (
    <NativeSelect
      label={t('panel.room')}
      mt="xs"
      value={session.roomId ?? ''}
      disabled={!isOpen}
      data={[
        { value: '', label: t('panel.noRoom') },
        ...facts.rooms.map(({ id, name, seats, closed }) => ({
          value: id,
          label: `${name} (${t('panel.seats', { count: seats })})${closed.includes(key) ? ` — ${t('panel.closed')}` : ''}`,
        })),
      ]}
      onChange={(picked) => onChange(picked.currentTarget.value || null)}
    />
  );
}
