import { Button, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#core/kernel/index.ts';
import { at, queries, type Reply, read, send } from '#web/client/index.ts';
import { ProblemList, Section, Shown, saySaved, useLocale, useSaving } from '../../../ui/index.ts';
import { cohortKey, useCohort } from '../useCohort.ts';
import { fundingsOf, usePayerName } from './payer-words.ts';
import { type Trainee, useTerm } from './useTrainees.ts';

type Preview = Reply<'training-documents.look'>;

/** Quotes, conventions, contracts and the pack before enrolment: read first, then printed and kept. */
export function Papers({ trainee }: { trainee: Trainee }) {
  const { t } = useTranslation('trainees');
  const term = useTerm();
  const payerName = usePayerName();
  const { slug, id } = useCohort();
  const [open, setOpen] = useState<{ readonly path: string; readonly title: string } | null>(null);
  const kept = useQuery({
    queryKey: [...cohortKey(slug, id), 'documents', trainee.id],
    queryFn: ({ signal }) => read<Reply<'documents.list'>>(at(slug, '/documents', { subjectId: trainee.id }), signal),
  });
  const papers = [
    { key: 'pack', path: `/cohorts/${id}/enrolments/${trainee.id}/pack`, title: t('trainee.pack') },
    ...fundingsOf(trainee)
      .filter(({ document }) => document !== 'none' && document !== 'cpf')
      .map((one) => ({
        key: one.id,
        path: `/cohorts/${id}/fundings/${one.id}/document`,
        title: `${term('trainingDocument', one.document)} — ${payerName(one)}`,
      })),
  ];
  return (
    <Section title={t('trainee.documents')}>
      <ul>
        {papers.map(({ key, path, title }) => (
          <li key={key}>
            {title}{' '}
            <Button
              size="compact-sm"
              aria-label={`${t('trainee.look')} : ${title}`}
              onClick={() => setOpen({ path, title })}
            >
              {t('trainee.look')}
            </Button>
          </li>
        ))}
      </ul>
      {kept.data && kept.data.items.length > 0 && (
        <>
          <h3>{t('trainee.kept')}</h3>
          <ul>
            {kept.data.items.map(({ id: document, title }) => (
              <li key={document}>
                <a href={at(slug, `/documents/${document}/content`)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {open && <Paper {...open} close={() => setOpen(null)} />}
    </Section>
  );
}

function Paper({ path, title, close }: { path: string; title: string; close: () => void }) {
  const { t } = useTranslation('trainees');
  const ui = useTranslation('ui').t;
  const own = useLocale();
  const { slug, id, may } = useCohort();
  const { complain } = useSaving();
  const [locale, setLocale] = useState<Locale>(own);
  const [busy, setBusy] = useState(false);
  const asked = useQuery({
    queryKey: [...cohortKey(slug, id), 'paper', path, locale],
    queryFn: ({ signal }) => read<Preview>(at(slug, path, { locale }), signal),
  });
  const print = async () => {
    setBusy(true);
    try {
      const { title: printed } = (await send<Reply<'training-documents.print'>>({
        method: 'POST',
        path: at(slug, path),
        body: { locale },
      })) as { title: string };
      saySaved(t('trainee.saved', { document: printed }));
      await queries.invalidateQueries({ queryKey: cohortKey(slug, id) });
      close();
    } catch (failure) {
      complain(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={close} size="xl" title={title} closeButtonProps={{ 'aria-label': ui('form.close') }}>
      <Select
        label={t('trainee.language')}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        value={locale}
        onChange={(value) => setLocale(value === 'en' ? 'en' : 'fr')}
      />
      <Shown asked={asked}>
        {({ parts, problems }) => (
          <>
            <ProblemList problems={problems} title={t('trainee.missing')} none={null} />
            {parts.map(({ field, heading, text, law }) => (
              <section key={field} lang={locale}>
                <h3>{heading}</h3>
                <p style={{ whiteSpace: 'pre-line', margin: 0 }}>{text}</p>
                {law && <p className="caption">{law}</p>}
              </section>
            ))}
            {may('enrolments.edit') && (
              <Button
                mt="md"
                variant="filled"
                loading={busy}
                disabled={problems.length > 0}
                onClick={() => void print()}
              >
                {t('trainee.print')}
              </Button>
            )}
          </>
        )}
      </Shown>
    </Modal>
  );
}
