import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HalfDay, TimetableFacts } from '#core/school/timetable/index.ts';
import { at, type Reply, read, send } from '#web/client/index.ts';
import { DateField, dayWords, Shown, today, useLocale, useReturnFocus, useSaving } from '../../ui/index.ts';
import { cohortKey, refreshCohort, useCohort } from '../cohorts/index.ts';
import { AvailabilityTable } from './AvailabilityTable.tsx';
import classes from './timetable.module.css';
import { halvesOf } from './week.ts';

export type Said = Reply<'availability.read'>;
export type Answer = Said['answers'][number];
export type State = Answer['state'];
export const STATES: readonly State[] = ['available', 'avoid', 'unavailable'];

interface Props {
  readonly trainer: { readonly id: string; readonly name: string };
  readonly facts: TimetableFacts;
  /** A request of this cohort waits for an answer. */
  readonly isAsked: boolean;
  readonly saved: () => void;
  readonly close: () => void;
}

/** What a trainer says on the telephone, written down by whoever answers it: many days at once, or one by one. */
export function AvailabilityDialog({ trainer, facts, isAsked, saved, close }: Props) {
  const { t } = useTranslation('timetable');
  const { slug, id } = useCohort();
  const { saving, complain } = useSaving();
  useReturnFocus();
  const path = at(slug, `/trainers/${trainer.id}/availability`);
  const asked = useQuery({
    queryKey: [...cohortKey(slug, id), 'availability', trainer.id],
    queryFn: ({ signal }) => read<Said>(path, signal),
  });
  const tell = async (body: object) => {
    const reply = await send<Said>({ method: 'PATCH', path, body });
    await refreshCohort(slug, id);
    saved();
    return reply;
  };
  const record = (halves: readonly HalfDay[], state: State, note: string | null) => {
    const before = halves.map((half) => answerFor(asked.data, half) ?? { ...placeOf(half), state: null, note: null });
    const answers = halves.map((half) => ({ ...placeOf(half), state: state === 'available' ? null : state, note }));
    const label = t('available.recorded', { name: trainer.name, count: halves.length });
    saving(label, async () => ({
      outcome: { kind: 'sent', reply: await tell({ answers }) },
      undo: async () => {
        const back = before.map(({ day, half, state: was, note: said }) => ({ day, half, state: was, note: said }));
        await tell({ answers: back });
      },
    })).catch(complain);
  };
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('available.title', { name: trainer.name })}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      <p>{t('available.what')}</p>
      <Shown asked={asked}>
        {(said) => (
          <div className={classes.said}>
            <Many facts={facts} onRecord={record} />
            <AvailabilityTable
              facts={facts}
              trainerId={trainer.id}
              stateOf={(half) => answerFor(said, half)?.state ?? 'available'}
              onPress={(half, state) => record([half], state, null)}
            />
            <WhoSaid said={said} />
          </div>
        )}
      </Shown>
      <Group justify="flex-end" mt="md">
        {isAsked && (
          <Button
            onClick={() => {
              tell({ answers: [], done: true }).then(close, complain);
            }}
          >
            {t('available.done')}
          </Button>
        )}
        <Button variant="filled" onClick={close}>
          {t('panel.close')}
        </Button>
      </Group>
    </Modal>
  );
}

const placeOf = ({ date, index }: HalfDay) => ({ day: date, half: index });
const answerFor = (said: Said | undefined, { date, index }: HalfDay): Answer | undefined =>
  said?.answers.find(({ day, half }) => day === date && half === index);

interface ManyProps {
  readonly facts: TimetableFacts;
  readonly onRecord: (halves: readonly HalfDay[], state: State, note: string | null) => void;
}

/** “Not from the 3rd to the 7th, mornings only.” */
function Many({ facts, onRecord }: ManyProps) {
  const { t } = useTranslation('timetable');
  const first = facts.halfDays.find(({ date }) => date >= today()) ?? facts.halfDays[0];
  const [from, setFrom] = useState<string | null>(first?.date ?? null);
  const [to, setTo] = useState<string | null>(first?.date ?? null);
  const [half, setHalf] = useState('');
  const [state, setState] = useState<State>('unavailable');
  const [note, setNote] = useState('');
  const meant = facts.halfDays.filter(
    ({ date, index }) =>
      from !== null && to !== null && from <= date && date <= to && (half === '' || index === Number(half)),
  );
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        if (meant.length > 0) onRecord(meant, state, note.trim() || null);
      }}
    >
      <Group align="end" gap="xs">
        <DateField
          label={t('available.from')}
          value={from}
          onChange={setFrom}
          around={first?.date ?? today()}
          w={130}
        />
        <DateField label={t('available.to')} value={to} onChange={setTo} around={from ?? today()} w={130} />
        <NativeSelect
          label={t('available.half')}
          value={half}
          data={[
            { value: '', label: t('available.allHalves') },
            ...halvesOf(facts).map((one) => ({ value: String(one.index), label: `${one.from}–${one.to}` })),
          ]}
          onChange={(picked) => setHalf(picked.currentTarget.value)}
        />
        <NativeSelect
          label={t('available.state')}
          value={state}
          data={STATES.map((one) => ({ value: one, label: t(`available.states.${one}`) }))}
          onChange={(picked) => setState(picked.currentTarget.value as State)}
        />
        <TextInput
          label={t('available.note')}
          value={note}
          maxLength={500}
          onChange={(typed) => setNote(typed.currentTarget.value)}
        />
        <Button type="submit" disabled={meant.length === 0}>
          {t('available.record')}
        </Button>
      </Group>
      {meant.length === 0 && <p className="caption">{t('available.nothing')}</p>}
    </form>
  );
}

function WhoSaid({ said }: { said: Said }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const together = Map.groupBy(
    said.answers,
    ({ statedBy, statedAt, note }) => `${statedAt.slice(0, 10)} ${statedBy ?? ''} ${note ?? ''}`,
  );
  if (together.size === 0) return null;
  return (
    <section aria-label={t('available.said')}>
      <h3>{t('available.said')}</h3>
      <ul>
        {[...together].map(([key, [first, ...rest]]) => {
          const { statedBy, statedAt, note } = first!;
          const facts = { count: rest.length + 1, who: statedBy, on: dayWords(statedAt.slice(0, 10), locale, 'plain') };
          return (
            <li key={key}>
              {statedBy === null ? t('available.bySelf', facts) : t('available.byStaff', facts)}
              {note !== null && ` — ${note}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
