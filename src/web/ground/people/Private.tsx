import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PRIVATE_FIELDS, READING_PURPOSES } from '#core/ground/people/index.ts';
import { sentence } from '#core/words.ts';
import { at, queries, type Reply, read, type SentProblem, send } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  type Column,
  DataTable,
  dateToType,
  Facts,
  instantWords,
  ProblemList,
  RowDialog,
  Section,
  Shown,
  saySaved,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { type PersonWhole, personName } from './people.ts';

type PrivateValues = { readonly [Name in (typeof PRIVATE_FIELDS)[number]]: string | null };

interface Opened extends PrivateValues {
  readonly version: number;
  readonly problems: readonly SentProblem[];
}

interface Reading {
  readonly id: string;
  readonly readAt: string;
  readonly reader: string | null;
  readonly fields: readonly string[];
  readonly purpose: string;
}

/** Closed until asked; each opening says why, and is written down. */
export function Private({ person }: { person: PersonWhole }) {
  const { t } = useTranslation('people');
  const slug = useSlug();
  const locale = useLocale();
  const { may } = useMay();
  const { complain } = useSaving();
  const [purpose, setPurpose] = useState<string | null>(null);
  const [seen, setSeen] = useState<Opened | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const path = `/people/${person.id}/private`;
  const name = (field: string) => t(`privateFields.${field as 'iban'}`);

  const open = async (why: string) => {
    try {
      setSeen(await read<Reply<'people.private.read'>>(at(slug, path, { purpose: why })));
      await queries.invalidateQueries({ queryKey: ['readings', slug, person.id] });
    } catch (failure) {
      complain(failure);
    }
  };
  const values = seen && Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, seen[field]]));

  return (
    <Section title={t('private.title')}>
      {seen && values ? (
        <>
          <p className="caption">{t('private.opened', { purpose: sentence('terms', `purpose.${purpose}`, locale) })}</p>
          <Facts
            facts={PRIVATE_FIELDS.map((field) => [
              name(field),
              field === 'birthDate' ? dateToType(seen.birthDate) : seen[field],
            ])}
          />
          <ProblemList problems={seen.problems} none={null} title={null} />
          <div style={{ display: 'flex', gap: 8, marginTop: 12 }}>
            {may('private.edit') && <Button onClick={() => setIsEditing(true)}>{t('edit')}</Button>}
            <Button onClick={() => setSeen(null)}>{t('private.close')}</Button>
          </div>
        </>
      ) : (
        <>
          <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('private.explain')}</p>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'end' }}>
            <Select
              label={t('private.purpose')}
              data={READING_PURPOSES.map((value) => ({ value, label: sentence('terms', `purpose.${value}`, locale) }))}
              value={purpose}
              onChange={setPurpose}
            />
            <Button disabled={purpose === null} onClick={() => purpose && void open(purpose)}>
              {t('private.open')}
            </Button>
          </div>
        </>
      )}
      <Readings personId={person.id} name={name} />
      {isEditing && seen && values && (
        <RowDialog
          title={`${t('private.title')} — ${personName(person)}`}
          fields={PRIVATE_FIELDS.map((field) => ({
            name: field,
            label: name(field),
            kind: field === 'birthDate' ? ('date' as const) : ('text' as const),
          }))}
          initial={values}
          close={() => setIsEditing(false)}
          onSave={async (next) => {
            const changed = Object.fromEntries(
              Object.entries(next).filter(([field, value]) => value !== values[field]),
            );
            if (Object.keys(changed).length === 0) return;
            // Sent at once and never kept in the browser: these fields are not to lie in its storage.
            await send({ method: 'PATCH', path: at(slug, path), body: changed, ifMatch: seen.version });
            saySaved(t('private.saved'));
            await open('correction');
            setPurpose('correction');
          }}
        />
      )}
    </Section>
  );
}

function Readings({ personId, name }: { personId: string; name: (field: string) => string }) {
  const { t } = useTranslation('people');
  const slug = useSlug();
  const locale = useLocale();
  const asked = useQuery({
    queryKey: ['readings', slug, personId],
    queryFn: ({ signal }) =>
      read<Reply<'people.private.readings'>>(at(slug, `/people/${personId}/private/readings`), signal),
  });
  const columns: Column<Reading>[] = [
    { id: 'at', header: t('readings.at'), text: (row) => instantWords(row.readAt, locale), order: (row) => row.readAt },
    { id: 'who', header: t('readings.who'), text: (row) => row.reader ?? '—' },
    { id: 'why', header: t('readings.why'), text: (row) => sentence('terms', `purpose.${row.purpose}`, locale) },
    { id: 'what', header: t('readings.what'), text: (row) => row.fields.map(name).join(', '), wideOnly: true },
  ];
  return (
    <details style={{ marginTop: 12 }}>
      <summary>{t('readings.title')}</summary>
      <div style={{ marginTop: 8 }}>
        <Shown asked={asked}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="caption">{t('readings.none')}</p>
            ) : (
              <DataTable rows={items} columns={columns} rowKey={(row) => row.id} label={t('readings.title')} />
            )
          }
        </Shown>
      </div>
    </details>
  );
}
