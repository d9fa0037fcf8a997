import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onUndoKey, undoLast } from '#web/client/index.ts';
import { useWhy } from '../ui/figures/why.ts';
import { Waiting } from '../ui/page/Waiting.tsx';
import { Announced } from '../ui/pointing/announce.tsx';
import { sayError, saySaved } from '../ui/toasts.ts';
import { BottomBar } from './BottomBar.tsx';
import classes from './frame.module.css';
import { noteVisit } from './last-visited.ts';
import { useMe, useMembership, useSlug } from './me.ts';
import { NoAccess } from './NoAccess.tsx';
import { onPaletteKey } from './palette/key.ts';
import { SideNav } from './SideNav.tsx';
import { StatusBanner } from './unsent/StatusBanner.tsx';

const WhyPanel = lazy(() => import('../ui/figures/WhyPanel.tsx'));
const Palette = lazy(() => import('./palette/Palette.tsx'));

/** Everything around the pages of one organisation. */
export function OrganisationFrame() {
  const { t } = useTranslation('shell');
  const slug = useSlug();
  const me = useMe();
  const membership = useMembership();
  const why = useWhy();
  const [palette, setPalette] = useState(false);

  useEffect(() => {
    if (membership) noteVisit(slug);
  }, [slug, membership]);
  useEffect(() => onPaletteKey(() => setPalette(true)), []);
  useEffect(
    () =>
      onUndoKey(() => {
        undoLast().then(
          (step) => saySaved(step ? t('undo.done', { label: step.label }) : t('undo.nothing')),
          (failure: Error) => sayError(failure.message),
        );
      }),
    [t],
  );

  if (me && !membership) return <NoAccess />;
  return (
    <div className={classes.frame} data-asking={why.asked !== undefined || undefined}>
      <a className={classes.skip} href="#content">
        {t('nav.skip')}
      </a>
      <SideNav openPalette={() => setPalette(true)} />
      <div className={classes.middle}>
        <StatusBanner />
        <main id="content" className={classes.main} tabIndex={-1}>
          <Suspense
            fallback={
              <div className={classes.coming}>
                <Waiting />
              </div>
            }
          >
            <Outlet />
          </Suspense>
        </main>
      </div>
      {why.asked && (
        <div className={classes.why}>
          <Suspense fallback={<Waiting />}>
            <WhyPanel slug={slug} />
          </Suspense>
        </div>
      )}
      <Announced />
      <BottomBar openPalette={() => setPalette(true)} />
      {palette && (
        <Suspense fallback={null}>
          <Palette close={() => setPalette(false)} />
        </Suspense>
      )}
    </div>
  );
}
