import { Button, Group, NativeSelect } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '#core/kernel/index.ts';
import {
  hours,
  leftToPlace,
  newSession,
  SESSION_KINDS,
  type Session,
  type SessionKind,
  type WantedPlace,
} from '#core/school/timetable/index.ts';
import { sentence } from '#core/words.ts';
import { newId } from '#web/client/index.ts';
import { dayWords, decimalWords, TimeField, useLocale, useReturnFocus } from '../../ui/index.ts';
import { Consequences } from './MovePreview.tsx';
import { Holders } from './SessionPanel.tsx';
import { type Timetable, useSessionActs } from './useTimetable.ts';
import { namesIn } from './week.ts';

const EXPECTED = ['timetable.hours-under'];

interface Props {
  readonly timetable: Timetable;
  /** The half-day it was asked for. */
  readonly at: WantedPlace;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** A session made by hand: everything is proposed, anything can be changed, and what would collide is said before. */
export function NewSession({ timetable, at, onMade, onClose }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { make } = useSessionActs();
  const first = useRef<HTMLSelectElement>(null);
  const { facts, sessions } = timetable;
  const [id] = useState(newId);
  const [session, setSession] = useState<Session | null>(() => newSession(facts, sessions, id, at));
  const left = useMemo(() => leftToPlace(facts, sessions), [facts, sessions]);
  const names = namesIn(facts);
  useReturnFocus();
  useEffect(() => first.current?.focus(), []);
  if (session === null) return <p>{t('new.nothing')}</p>;
  const say = (change: Partial<Session>) => setSession({ ...session, ...change });
  /** Another half-day or sub-module: proposed anew, with the group that was said where it follows it. */
  const anew = ({ subModuleId, groupId, date, index }: Session) => {
    const place = facts.halfDays.filter((half) => half.date === date);
    const half = place.find((one) => one.index === index) ?? place[0]!;
    setSession(newSession(facts, sessions, id, { subModuleId, groupId, date, index: half.index }));
  };
  const said = (minutes: number) => decimalWords(decimalText(hours(minutes)), locale);
  const option = ({ id: value }: (typeof facts.subModules)[number]) => ({ value, label: names.subModule(value) });
  const waiting = left.map(({ subModule, groupId, minutes }) => ({
    value: `${subModule.id} ${groupId}`,
    label: `${names.subModule(subModule.id)} · ${names.group(groupId)} · ${t('new.left', { hours: said(minutes) })}`,
  }));
  const key = `${session.subModuleId} ${session.groupId}`;
  const isWaiting = waiting.some(({ value }) => value === key);
  const days = [...new Set(facts.halfDays.map(({ date }) => date))];
  const halves = facts.halfDays.filter(({ date }) => date === session.date);
  const title = names.subModule(session.subModuleId);
  const where = `${dayWords(session.date, locale)}, ${session.from}–${session.to}`;
  return (
    <section aria-label={t('new.title')}>
      <h3>{t('new.title')}</h3>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          void make(session, title).then((saved) => saved && onMade(id));
        }}
        onKeyDown={(press) => {
          if (press.key === 'Escape') onClose();
        }}
      >
        <NativeSelect
          ref={first}
          label={t('new.subModule')}
          value={isWaiting ? key : session.subModuleId}
          data={[
            { group: t('new.waiting'), items: waiting },
            { group: t('new.all'), items: facts.subModules.map(option) },
          ]}
          onChange={(picked) => {
            const [subModuleId, groupId = session.groupId] = picked.currentTarget.value.split(' ');
            anew({ ...session, subModuleId: subModuleId!, groupId });
          }}
        />
        <NativeSelect
          label={t('week.group')}
          mt="xs"
          value={session.groupId}
          data={facts.groups.map((group) => ({ value: group.id, label: group.name }))}
          onChange={(picked) => say({ groupId: picked.currentTarget.value })}
        />
        <NativeSelect
          label={t('panel.kind')}
          mt="xs"
          value={session.kind}
          data={Object.keys(SESSION_KINDS).map((kind) => ({
            value: kind,
            label: sentence('terms', `sessionKind.${kind}`, locale),
          }))}
          onChange={(picked) => say({ kind: picked.currentTarget.value as SessionKind })}
        />
        <Group grow mt="xs" gap="xs">
          <NativeSelect
            label={t('new.day')}
            value={session.date}
            data={days.map((day) => ({ value: day, label: dayWords(day, locale, 'short') }))}
            onChange={(picked) => anew({ ...session, date: picked.currentTarget.value as Session['date'] })}
          />
          <NativeSelect
            label={t('week.half')}
            value={String(session.index)}
            data={halves.map((half) => ({ value: String(half.index), label: `${half.from}–${half.to}` }))}
            onChange={(picked) => anew({ ...session, index: Number(picked.currentTarget.value) })}
          />
        </Group>
        <Group grow mt="xs" gap="xs">
          <TimeField label={t('new.from')} value={session.from} onChange={(from) => from && say({ from })} />
          <TimeField label={t('new.to')} value={session.to} onChange={(to) => to && say({ to })} />
        </Group>
        <Holders facts={facts} session={session} isOpen onChange={say} />
        <Consequences facts={facts} sessions={sessions} session={session} where={where} expected={EXPECTED} />
        <Group mt="sm" gap="xs">
          <Button type="submit" variant="filled">
            {t('new.make')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('panel.close')}
          </Button>
        </Group>
      </form>
    </section>
  );
}
