import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, create, type Item, newId, Refused, readAll, refusalText, send } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { Pill, RowDialog, Section, Shown, sayError, saySaved, useLocale, useSaving } from '../../ui/index.ts';
import { useField, useTitles } from './fields.ts';
import classes from './programmes.module.css';
import { refreshProgrammes, versionPath } from './useProgramme.ts';

/** What the house teaches; a programme is begun here, or brought in as data. */
export function Programmes() {
  const { t } = useTranslation('programme');
  const slug = useSlug();
  const locale = useLocale();
  const mayEdit = useMay().may('programmes.edit');
  const [isNew, setIsNew] = useState(false);
  const asked = useQuery({
    queryKey: ['programmes', slug, 'list'],
    queryFn: ({ signal }) => readAll<Item<'programmes.list'>>(slug, '/programmes', { archived: 'false' }, signal),
  });
  return (
    <Section
      title={t('programmes')}
      actions={
        mayEdit && (
          <>
            <BringIn />
            <Button onClick={() => setIsNew(true)}>{t('acts.new')}</Button>
          </>
        )
      }
    >
      <Shown asked={asked}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="caption">{t('noProgramme')}</p>
          ) : (
            <ul className={classes.programmes}>
              {rows.map(({ id, titleFr, titleEn, latest }) => (
                <li key={id}>
                  <Link
                    to="/o/$slug/programmes/$programmeId"
                    params={{ slug, programmeId: id }}
                    className={classes.programme}
                  >
                    {locale === 'fr' ? titleFr : titleEn}
                  </Link>
                  {latest && <small className="caption">{t('latest', latest)}</small>}
                  {latest?.isPublic && <Pill tone="green">{t('states.public')}</Pill>}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {isNew && <NewProgramme close={() => setIsNew(false)} />}
    </Section>
  );
}

function NewProgramme({ close }: { close: () => void }) {
  const { t } = useTranslation('programme');
  const slug = useSlug();
  const field = useField();
  const titles = useTitles();
  const navigate = useNavigate();
  const { saving } = useSaving();
  const save = async (values: Record<string, unknown>) => {
    const id = newId();
    const label = String(values.titleFr);
    const about = { path: at(slug, `/programmes/${id}`), label, touches: [['programmes', slug]] };
    const { outcome } = await saving(label, () => create(about, values));
    if (outcome.kind !== 'sent') return;
    await navigate({ to: '/o/$slug/programmes/$programmeId', params: { slug, programmeId: id } });
  };
  return (
    <RowDialog
      title={t('acts.new')}
      fields={[...titles, field('code', 'text', { required: true, hint: t('codeHint') })]}
      initial={{ titleFr: null, titleEn: null, code: null }}
      onSave={save}
      close={close}
    />
  );
}

/** A programme taken out elsewhere, or written by hand: one file. */
function BringIn() {
  const { t } = useTranslation('programme');
  const slug = useSlug();
  const locale = useLocale();
  const navigate = useNavigate();
  const bring = async (file: File | null) => {
    if (!file) return;
    try {
      const { id: _, ...whole } = JSON.parse(await file.text()) as Record<string, unknown>;
      const [programmeId, versionId] = [newId(), newId()];
      const path = at(slug, `${versionPath(programmeId, versionId)}/whole`);
      await send({ method: 'PUT', path, body: whole, isCreate: true });
      await refreshProgrammes(slug);
      saySaved(t('acts.broughtIn'));
      await navigate({
        to: '/o/$slug/programmes/$programmeId/versions/$versionId',
        params: { slug, programmeId, versionId },
      });
    } catch (failure) {
      if (failure instanceof Refused) sayError(refusalText(failure, locale));
      else if (failure instanceof SyntaxError) sayError(t('acts.unreadable'));
      else throw failure;
    }
  };
  return (
    <FileButton
      accept="application/json"
      onChange={(file) => void bring(file)}
      inputProps={{ 'aria-label': t('acts.bringIn') }}
    >
      {(props) => <Button {...props}>{t('acts.bringIn')}</Button>}
    </FileButton>
  );
}
