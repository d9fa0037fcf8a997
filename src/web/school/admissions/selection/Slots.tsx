import { Button, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read, refusalText } from '#web/client/index.ts';
import { type Column, DataTable, DateField, instantWords, Page, Section, Shown, useLocale } from '../../../ui/index.ts';
import { useThisCall } from './useCriteria.ts';
import { useAct, useOfCall, useSelection } from './useSelection.ts';

type Slots = Reply<'interview-slots.list'>;
type Slot = Slots['items'][number];

/** Slots over the set days, in rooms or by links; applicants choose them, or the school does for them. */
export default function SlotsStep() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { doingOrSaying } = useAct();
  const asked = useOfCall<Slots>('/slots');
  const columns: Column<Slot>[] = [
    {
      id: 'when',
      header: t('slots.when'),
      text: ({ startsAt }) => instantWords(startsAt, locale),
      order: ({ startsAt }) => startsAt,
    },
    {
      id: 'where',
      header: t('slots.where'),
      text: ({ room, venue, videoLink }) => [room, venue].filter(Boolean).join(', ') || (videoLink ?? ''),
    },
    {
      id: 'who',
      header: t('slots.who'),
      text: ({ name, number }) => (name === null ? t('slots.free') : `${t('file', { number: number ?? '—' })} ${name}`),
    },
    {
      id: 'act',
      header: t('slots.act'),
      text: () => '',
      cell: (slot) =>
        slot.applicationId === null ? (
          <Button
            size="compact-sm"
            aria-label={t('slots.removeOf', { when: instantWords(slot.startsAt, locale) })}
            onClick={() =>
              void doingOrSaying(
                { method: 'DELETE', what: `/slots/${slot.id}`, ifMatch: slot.version },
                t('slots.removed'),
              )
            }
          >
            {t('slots.remove')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            aria-label={t('slots.releaseOf', { when: instantWords(slot.startsAt, locale) })}
            onClick={() =>
              void doingOrSaying(
                { method: 'PATCH', what: `/slots/${slot.id}`, body: { applicationId: null }, ifMatch: slot.version },
                t('slots.released'),
              )
            }
          >
            {t('slots.release')}
          </Button>
        ),
    },
  ];
  return (
    <Page>
      <Plan />
      <Shown asked={asked}>
        {({ items }) => (
          <Section title={t('slots.title', { count: items.length })}>
            {items.length > 0 && (
              <DataTable
                rows={items}
                columns={columns}
                rowKey={({ id }) => id}
                label={t('slots.title', { count: items.length })}
                filter
                exportAs="entretiens"
              />
            )}
          </Section>
        )}
      </Shown>
    </Page>
  );
}

const SHORTEST = 5;
const LONGEST = 240;

function Plan() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { slug } = useSelection();
  const { doing } = useAct();
  const call = useThisCall();
  const rooms = useQuery({
    queryKey: ['rooms', slug],
    queryFn: ({ signal }) =>
      read<{ items: readonly { id: string; name: string; venue?: string }[] }>(
        at(slug, '/rooms', { limit: 200 }),
        signal,
      ),
    retry: false,
  });
  const [plan, setPlan] = useState<{ from: string | null; to: string | null; minutes: number; pause: number }>({
    from: null,
    to: null,
    minutes: 30,
    pause: 0,
  });
  const [hours, setHours] = useState('09:00-12:30\n14:00-17:30');
  const [room, setRoom] = useState<string | null>(null);
  const [link, setLink] = useState('');
  const [said, setSaid] = useState<{ done?: string; failure?: unknown }>({});
  const [from, to] = [
    plan.from ?? (call?.interviewsFrom as string | null) ?? null,
    plan.to ?? (call?.interviewsTo as string | null) ?? null,
  ];
  const make = async () => {
    const body = {
      from,
      to,
      hours: hours.split('\n').flatMap((line) => {
        const [start, end] = line.split('-').map((part) => part.trim());
        return start && end ? [[start, end]] : [];
      }),
      minutes: plan.minutes,
      pauseMinutes: plan.pause,
      roomIds: room === null ? [] : [room],
      videoLinks: link.trim() === '' ? [] : [link.trim()],
    };
    try {
      const { made } = await doing<{ made: number }>({ method: 'POST', what: '/slots', body });
      setSaid({ done: t('slots.made', { count: made }) });
    } catch (failure) {
      setSaid({ failure });
    }
  };
  return (
    <Section title={t('slots.plan')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Group align="flex-start">
          <DateField
            name="from"
            label={t('slots.from')}
            value={from}
            onChange={(day) => setPlan({ ...plan, from: day })}
          />
          <DateField name="to" label={t('slots.to')} value={to} onChange={(day) => setPlan({ ...plan, to: day })} />
          <Textarea
            label={t('slots.hours')}
            description={t('slots.hoursHint')}
            value={hours}
            autosize
            minRows={2}
            onChange={(event) => setHours(event.currentTarget.value)}
          />
          <NumberInput
            label={t('slots.minutes')}
            w={120}
            min={SHORTEST}
            max={LONGEST}
            value={plan.minutes}
            onChange={(value) => setPlan({ ...plan, minutes: Number(value) })}
          />
          <NumberInput
            label={t('slots.pause')}
            w={120}
            min={0}
            max={LONGEST}
            value={plan.pause}
            onChange={(value) => setPlan({ ...plan, pause: Number(value) })}
          />
        </Group>
        <Group align="flex-end" mt="sm">
          <Select
            label={t('slots.room')}
            data={(rooms.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={room}
            onChange={setRoom}
            clearable
          />
          <TextInput
            label={t('slots.link')}
            type="url"
            w={320}
            value={link}
            onChange={(event) => setLink(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled">
            {t('slots.make')}
          </Button>
        </Group>
        {said.done && <p role="status">{said.done}</p>}
        {said.failure !== undefined && <p role="alert">{refusalText(said.failure, locale)}</p>}
      </form>
    </Section>
  );
}
