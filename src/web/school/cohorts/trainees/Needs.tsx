import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, newId, queries, type Reply, read, send } from '#web/client/index.ts';
import {
  type Column,
  DataTable,
  Facts,
  instantWords,
  RowDialog,
  Section,
  Shown,
  saySaved,
  useLocale,
  useSaving,
} from '../../../ui/index.ts';
import { cohortKey, useCohort } from '../useCohort.ts';
import { nameOf, type Room } from './useTrainees.ts';

type Listed = Reply<'needs.list'>['items'][number];
type Opened = Reply<'needs.read'>;
const PURPOSES = ['arrangement', 'interview', 'assessment', 'emergency', 'request'] as const;
type Purpose = (typeof PURPOSES)[number];

/** For the disability contact alone: closed until asked, each opening says why, and is written down. */
export function Needs({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const { slug, id, may } = useCohort();
  const { complain } = useSaving();
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [seen, setSeen] = useState<Opened | null>(null);
  const [edited, setEdited] = useState<'new' | 'seen' | null>(null);
  const key = [...cohortKey(slug, id), 'needs'];
  const asked = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Reply<'needs.list'>>(at(slug, `/cohorts/${id}/needs`), signal),
  });
  const open = async (needId: string, why: Purpose) => {
    try {
      setSeen(await read<Opened>(at(slug, `/cohorts/${id}/needs/${needId}`, { purpose: why })));
      await queries.invalidateQueries({ queryKey: key });
    } catch (failure) {
      complain(failure);
    }
  };
  const columns: Column<Listed>[] = [
    { id: 'who', header: t('needs.who'), text: ({ name }) => name },
    { id: 'stated', header: t('needs.stated'), text: ({ stated }) => (stated ? t('needs.yes') : t('needs.no')) },
    {
      id: 'arranged',
      header: t('needs.arranged'),
      text: ({ arranged }) => (arranged ? t('needs.done') : t('needs.no')),
    },
    {
      id: 'open',
      header: t('needs.open'),
      text: () => '',
      cell: (row) => (
        <Button
          size="compact-sm"
          disabled={purpose === null}
          aria-label={`${t('needs.open')} : ${row.name}`}
          onClick={() => purpose && void open(row.id, purpose)}
        >
          {t('needs.open')}
        </Button>
      ),
    },
  ];
  return (
    <Section
      title={t('needs.title')}
      actions={may('needs.edit') && <Button onClick={() => setEdited('new')}>{t('needs.add')}</Button>}
    >
      <p className="caption">{t('needs.explain')}</p>
      <Shown asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="caption">{t('needs.none')}</p>
          ) : (
            <>
              <Select
                label={t('needs.purpose')}
                data={PURPOSES.map((value) => ({ value, label: t(`needs.purposes.${value}`) }))}
                value={purpose}
                onChange={(value) => setPurpose(value as Purpose | null)}
              />
              <DataTable rows={items} columns={columns} rowKey={(row) => row.id} label={t('needs.title')} />
            </>
          )
        }
      </Shown>
      {seen && (
        <>
          <Facts
            facts={[
              [t('needs.need'), seen.need],
              [t('needs.arrangement'), seen.arrangement],
            ]}
          />
          {may('needs.edit') && <Button onClick={() => setEdited('seen')}>{t('needs.edit')}</Button>}{' '}
          <Button onClick={() => setSeen(null)}>{t('needs.close')}</Button>
          <Readings needId={seen.id} />
        </>
      )}
      {edited && (
        <NeedDialog
          seen={edited === 'seen' ? seen : null}
          room={room}
          done={async (saved) => {
            await queries.invalidateQueries({ queryKey: key });
            if (saved && purpose) await open(saved, purpose);
          }}
          close={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  readonly seen: Opened | null;
  readonly room: Room;
  readonly done: (seenId: string | null) => Promise<void>;
  readonly close: () => void;
}

/** Sent at once and never kept in the browser: these words are not to lie in its storage. */
function NeedDialog({ seen, room, done, close }: DialogProps) {
  const { t } = useTranslation('trainees');
  const { slug, id } = useCohort();
  const words = [
    { name: 'need', label: t('needs.need'), kind: 'area' as const },
    { name: 'arrangement', label: t('needs.arrangement'), kind: 'area' as const },
  ];
  const who = {
    name: 'enrolmentId',
    label: t('needs.who'),
    kind: 'choice' as const,
    required: true,
    choices: room.trainees.map((one) => ({ value: one.id, label: nameOf(one) })),
  };
  return (
    <RowDialog
      title={t('needs.title')}
      fields={seen ? words : [who, ...words]}
      initial={{ enrolmentId: null, need: seen?.need ?? null, arrangement: seen?.arrangement ?? null }}
      onSave={async ({ enrolmentId, need, arrangement }) => {
        const path = (needId: string) => at(slug, `/cohorts/${id}/needs/${needId}`);
        if (seen) {
          await send({ method: 'PATCH', path: path(seen.id), body: { need, arrangement }, ifMatch: seen.version });
        } else {
          await send({ method: 'PUT', path: path(newId()), body: { enrolmentId, need, arrangement }, isCreate: true });
        }
        saySaved(t('needs.title'));
        await done(seen?.id ?? null);
      }}
      close={close}
    />
  );
}

function Readings({ needId }: { needId: string }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const { slug, id } = useCohort();
  const asked = useQuery({
    queryKey: [...cohortKey(slug, id), 'needs', needId, 'readings'],
    queryFn: ({ signal }) => read<Reply<'needs.readings'>>(at(slug, `/cohorts/${id}/needs/${needId}/readings`), signal),
  });
  if (!asked.data) return null;
  return (
    <>
      <h3>{t('needs.readings')}</h3>
      <DataTable
        rows={asked.data.items}
        rowKey={(row) => row.id}
        label={t('needs.readings')}
        columns={[
          { id: 'when', header: t('needs.when'), text: ({ readAt }) => instantWords(readAt, locale) },
          { id: 'who', header: t('needs.reader'), text: ({ reader }) => reader ?? '' },
          { id: 'why', header: t('needs.why'), text: ({ purpose }) => t(`needs.purposes.${purpose as Purpose}`) },
        ]}
      />
    </>
  );
}
