import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { at, create, newId } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { EmptyState, Page, PageHeader, RowForm, Shown, useLocale, useSaving } from '../../ui/index.ts';
import { BLANK_VERSION, useVersionFields } from './fields.ts';
import { type Programme, programmeQuery, versionPath } from './useProgramme.ts';

/** A programme is read by its latest version; without one yet, its first is made here. */
export default function LatestVersion() {
  const { programmeId } = useParams({ strict: false }) as { programmeId: string };
  const slug = useSlug();
  // Whoever points at a row of a programme is taken to it.
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <Shown asked={useQuery(programmeQuery(slug, programmeId))}>
      {(programme) => {
        const [latest] = programme.versions;
        if (!latest) return <FirstVersion programme={programme} />;
        return (
          <Navigate
            to="/o/$slug/programmes/$programmeId/versions/$versionId"
            params={{ slug, programmeId, versionId: latest.id }}
            hash={hash}
            replace
          />
        );
      }}
    </Shown>
  );
}

function FirstVersion({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programme');
  const slug = useSlug();
  const locale = useLocale();
  const navigate = useNavigate();
  const { saving } = useSaving();
  const fields = useVersionFields();
  const mayEdit = useMay().may('programmes.edit');
  const title = locale === 'fr' ? programme.titleFr : programme.titleEn;
  const save = async (values: Record<string, unknown>) => {
    const id = newId();
    const about = { path: at(slug, versionPath(programme.id, id)), label: title, touches: [['programmes', slug]] };
    await saving(title, () => create(about, { ...values, number: 1 }));
    await navigate({
      to: '/o/$slug/programmes/$programmeId/versions/$versionId',
      params: { slug, programmeId: programme.id, versionId: id },
    });
  };
  return (
    <>
      <PageHeader title={title} subtitle={t('firstVersion')} />
      <Page measure="read">
        {mayEdit ? (
          <RowForm fields={fields} initial={BLANK_VERSION} onSave={save} done={() => {}} twoColumns />
        ) : (
          <EmptyState title={t('noVersion')}>{t('noVersionText')}</EmptyState>
        )}
      </Page>
    </>
  );
}
