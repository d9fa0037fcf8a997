import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#core/access/index.ts';
import { answered, at, newId, queries, Refused, type Reply, type Row, read, remove } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { type Column, DataTable, Section, Shown, saySaved, useLocale, useSaving } from '../../ui/index.ts';

interface StoredFile extends Row {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** The papers of one subject. A person's are as closed as their private fields. */
export function Documents({ subject, reads, edits }: { subject: string; reads: Action; edits: Action }) {
  const { may } = useMay();
  return may(reads) ? <Opened subject={subject} isEditable={may(edits)} /> : null;
}

function Opened({ subject, isEditable }: { subject: string; isEditable: boolean }) {
  const { t } = useTranslation('ui');
  const slug = useSlug();
  const locale = useLocale();
  const { savingOrSaying, complain } = useSaving();
  const [busy, setBusy] = useState(false);
  const asked = useQuery({
    queryKey: ['files', slug, subject],
    queryFn: ({ signal }) => read<Reply<'files.list'>>(at(slug, '/files', { subjectId: subject }), signal),
  });

  const attach = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    try {
      const response = await answered(at(slug, `/files/${newId()}`, { subjectId: subject, name: file.name }), {
        method: 'PUT',
        headers: { 'if-none-match': '*', 'content-type': 'application/octet-stream' },
        body: file,
        credentials: 'same-origin',
      });
      if (!response.ok) throw new Refused(response.status, await response.json().catch(() => undefined));
      saySaved(t('saved', { label: file.name }));
      await queries.invalidateQueries({ queryKey: ['files', slug, subject] });
    } catch (failure) {
      complain(failure);
    } finally {
      setBusy(false);
    }
  };

  const columns: Column<StoredFile>[] = [
    {
      id: 'name',
      header: t('files.name'),
      text: (file) => file.name,
      cell: (file) => <a href={at(slug, `/files/${file.id}/content`)}>{file.name}</a>,
    },
    {
      id: 'size',
      header: t('files.size'),
      align: 'right',
      text: (file) => sizeWords(file.size, locale),
      order: (file) => file.size,
    },
  ];
  if (isEditable) {
    columns.push({
      id: 'remove',
      header: t('form.delete'),
      text: () => '',
      cell: (file) => (
        <Button
          size="compact-sm"
          aria-label={`${t('form.delete')} ${file.name}`}
          onClick={() =>
            void savingOrSaying(t('files.removed', { name: file.name }), () =>
              remove(
                { path: at(slug, `/files/${file.id}`), label: file.name, touches: [['files', slug, subject]] },
                file,
              ),
            )
          }
        >
          {t('form.delete')}
        </Button>
      ),
    });
  }
  return (
    <Section
      title={t('files.title')}
      actions={
        isEditable && (
          <FileButton onChange={(file) => void attach(file)}>
            {(props) => (
              <Button {...props} loading={busy}>
                {t('files.attach')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      <Shown asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="caption">{t('files.none')}</p>
          ) : (
            <DataTable rows={items} columns={columns} rowKey={(file) => file.id} label={t('files.title')} />
          )
        }
      </Shown>
    </Section>
  );
}

const THOUSAND = 1000;

function sizeWords(bytes: number, locale: string): string {
  const [size, unit] = bytes < THOUSAND * THOUSAND ? [bytes / THOUSAND, 'k'] : [bytes / THOUSAND / THOUSAND, 'M'];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
  return `${number}\u202f${unit}${locale === 'fr' ? 'o' : 'B'}`;
}
