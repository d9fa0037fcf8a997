import './ui/theme/mantine-parts.css';
import '@fontsource-variable/fraunces/opsz.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './ui/theme/tokens.css';
import './ui/theme/mantine.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queries, startHeartbeat } from './client/index.ts';
import { router } from './shell/router.tsx';
import { schemeKept } from './shell/scheme.ts';
import { Waiting } from './ui/page/Waiting.tsx';
import { theme } from './ui/theme/theme.ts';
import { speak } from './words/language.ts';

await speak();
startHeartbeat(() => void queries.invalidateQueries());
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={schemeKept} deduplicateCssVariables>
      <QueryClientProvider client={queries}>
        <Notifications position="bottom-right" limit={4} />
        <Suspense fallback={<Waiting />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
