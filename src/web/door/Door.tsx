/** Finds the page of the address, and draws it when it has come. */
import { type ComponentType, lazy, Suspense } from 'react';
import { matched } from './address.ts';
import { Frame } from './Frame.tsx';
import { words } from './locale.ts';
import { Page } from './Page.tsx';
import { type DoorPage, pages } from './pages.ts';
import { ParamsContext, usePath } from './router.tsx';

const useWords = words(
  {
    waiting: 'Chargement…',
    title: 'Page introuvable',
    text: 'Cette adresse ne mène nulle part. Vérifiez le lien que vous avez reçu.',
  },
  { waiting: 'Loading…', title: 'Page not found', text: 'This address leads nowhere. Check the link you were sent.' },
);

const loaded = new Map<DoorPage, ComponentType>();

function drawn(page: DoorPage): ComponentType {
  let component = loaded.get(page);
  if (!component) loaded.set(page, (component = lazy(page.load)));
  return component;
}

function found(path: string) {
  for (const page of pages) {
    const params = matched(page.pattern, path);
    if (params) return { Found: drawn(page), params };
  }
  return null;
}

export function Door() {
  const path = usePath();
  const said = useWords();
  const here = found(path);
  return (
    <Frame>
      {here ? (
        <ParamsContext value={here.params}>
          <Suspense fallback={<p role="status">{said.waiting}</p>}>
            <here.Found key={path} />
          </Suspense>
        </ParamsContext>
      ) : (
        <Page title={said.title}>
          <p>{said.text}</p>
        </Page>
      )}
    </Frame>
  );
}
