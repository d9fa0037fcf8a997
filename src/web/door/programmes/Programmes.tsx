import { Go, Page, useLocale, useParams } from '../index.ts';
import { Coming, Failure } from './Failure.tsx';
import { usePublic } from './usePublic.ts';
import { useWords } from './words.ts';

interface Listed {
  readonly organisation: { readonly name: string };
  readonly items: readonly { readonly code: string; readonly title: { readonly fr: string; readonly en: string } }[];
}

/** The programmes that a school shows to everybody. */
export default function Programmes() {
  const { slug } = useParams() as { slug: string };
  const said = useWords();
  const locale = useLocale();
  const asked = usePublic<Listed>(slug, '/programmes');
  if (asked === null) return <Coming />;
  if ('failure' in asked) return <Failure failure={asked.failure} />;
  const { organisation, items } = asked.found;
  return (
    <Page title={said.programmes} over={organisation.name}>
      {items.length === 0 && <p>{said.none}</p>}
      <ul>
        {items.map(({ code, title }) => (
          <li key={code}>
            <Go href={`/p/${slug}/programmes/${code}`}>{title[locale]}</Go>
          </li>
        ))}
      </ul>
    </Page>
  );
}
