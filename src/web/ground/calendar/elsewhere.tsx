/** The forms of a date, for other rooms: their code comes when somebody opens one, not with the list of dates. */
import { type ComponentProps, lazy, Suspense } from 'react';
import { Waiting } from '../../ui/index.ts';
import type { CopySeries as Copy } from './CopySeries.tsx';
import type { EventForm as Form } from './EventForm.tsx';

const LazyForm = lazy(() => import('./EventForm.tsx').then((module) => ({ default: module.EventForm })));
const LazyCopy = lazy(() => import('./CopySeries.tsx').then((module) => ({ default: module.CopySeries })));

export function EventForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={<Waiting />}>
      <LazyForm {...props} />
    </Suspense>
  );
}

export function CopySeries(props: ComponentProps<typeof Copy>) {
  return (
    <Suspense fallback={null}>
      <LazyCopy {...props} />
    </Suspense>
  );
}
