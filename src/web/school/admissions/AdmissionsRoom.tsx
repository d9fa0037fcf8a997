import { Select } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Shown, useLocale, Waiting } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import classes from './admissions.module.css';
import { ADMISSION_TABS } from './tabs.ts';
import { CallContext, callTitle, useCalls } from './useCall.ts';

/** The admissions of a cohort: one call at a time, from its settings to what follows the closing. */
export default function AdmissionsRoom() {
  const { t } = useTranslation('admissions');
  const { slug, id, may } = useCohort();
  const locale = useLocale();
  const asked = useCalls();
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Shown asked={asked}>
      {(calls) => {
        const latest = [...calls].sort((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
        const call = calls.find((one) => one.id === chosen) ?? latest[0] ?? null;
        return (
          <CallContext value={{ call, choose }}>
            <div className={classes.bar}>
              <nav aria-label={t('room')} className={classes.tabs}>
                {ADMISSION_TABS.filter(({ needs }) => may(needs)).map(({ word, to }) => (
                  <Link key={word} to={to} params={{ slug, cohortId: id }} activeOptions={{ exact: true }}>
                    {t(`tabs.${word}`)}
                  </Link>
                ))}
              </nav>
              {calls.length > 1 && (
                <Select
                  aria-label={t('which')}
                  data={latest.map((one) => ({ value: one.id, label: callTitle(one, locale) }))}
                  value={call?.id ?? null}
                  onChange={(one) => choose(one)}
                  allowDeselect={false}
                />
              )}
            </div>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </CallContext>
        );
      }}
    </Shown>
  );
}
