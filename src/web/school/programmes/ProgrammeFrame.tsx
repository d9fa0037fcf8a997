import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure, PageHeader, Pill, Shown, useLocale, Waiting } from '../../ui/index.ts';
import { centreHours } from './hours.ts';
import { programmeQuery, useFactsQuery, useVersion } from './useProgramme.ts';
import { VersionActs } from './VersionActs.tsx';

/** The header of a programme's version, the same in all its rooms: which version, how many hours, what it waits for. */
export default function ProgrammeFrame() {
  return (
    <Shown asked={useFactsQuery()}>
      {() => (
        <>
          <Header />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </>
      )}
    </Shown>
  );
}

const ROOMS = [
  { word: 'overview', to: '/o/$slug/programmes/$programmeId/versions/$versionId' },
  { word: 'structure', to: '/o/$slug/programmes/$programmeId/versions/$versionId/structure' },
  { word: 'admission', to: '/o/$slug/programmes/$programmeId/versions/$versionId/admission' },
  { word: 'sheet', to: '/o/$slug/programmes/$programmeId/versions/$versionId/sheet' },
] as const;

function Header() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const { slug, programmeId, versionId, facts, rules } = useVersion();
  const { programme, version } = facts;
  const versions = useQuery(programmeQuery(slug, programmeId)).data?.versions ?? [];
  const others = versions.filter(({ id }) => id !== versionId);
  const state = version.publishedAt ? 'public' : version.frozenAt ? 'frozen' : 'draft';
  const params = { slug, programmeId, versionId };
  return (
    <PageHeader
      title={locale === 'fr' ? programme.titleFr : programme.titleEn}
      pill={
        <Pill tone={{ public: 'green', frozen: 'blue', draft: 'gold' }[state] as never}>{t(`states.${state}`)}</Pill>
      }
      subtitle={
        <>
          <Link to="/o/$slug/school" params={{ slug }} className="link">
            {t('school')}
          </Link>{' '}
          · {t('version', { number: version.number })}
          {others.map(({ id, number }) => (
            <span key={id}>
              {' · '}
              <Link
                to="/o/$slug/programmes/$programmeId/versions/$versionId"
                params={{ slug, programmeId, versionId: id }}
                className="link"
              >
                {t('version', { number })}
              </Link>
            </span>
          ))}
        </>
      }
      figures={<Figure caption={t('hoursOf', { needed: version.centreHours })}>{centreHours(rules, locale)}</Figure>}
      actions={<VersionActs />}
      tabs={ROOMS.map(({ word, to }) => (
        <Link key={word} to={to} params={params} activeOptions={{ exact: word === 'overview' }}>
          {t(`rooms.${word}`)}
        </Link>
      ))}
    />
  );
}
