import { Go, Page, useLocale, useParams } from '../index.ts';
import { CallLine, Meetings } from './CallLine.tsx';
import { useCalls } from './calls.ts';
import { Coming, Failure } from './Failure.tsx';
import styles from './programme.module.css';
import { usePublic } from './usePublic.ts';
import { useWords } from './words.ts';

interface Listed {
  readonly organisation: { readonly name: string };
  readonly items: readonly { readonly code: string; readonly title: { readonly fr: string; readonly en: string } }[];
}

/** What a school shows to everybody: where one can apply, when one can come and ask, and its programmes. */
export default function Programmes() {
  const { slug } = useParams() as { slug: string };
  const said = useWords();
  const locale = useLocale();
  const calls = useCalls(slug);
  const asked = usePublic<Listed>(slug, '/programmes');
  if (asked === null) return <Coming />;
  if ('failure' in asked) return <Failure failure={asked.failure} of="school" />;
  const { organisation, items } = asked.found;
  return (
    <Page title={organisation.name}>
      <section aria-labelledby="apply">
        <h2 id="apply">{said.apply}</h2>
        {calls?.length === 0 && <p>{said.noCall}</p>}
        <ul className={styles.list}>
          {calls?.map((call) => (
            <CallLine key={call.code} call={call} slug={slug} named />
          ))}
        </ul>
      </section>
      <Meetings calls={calls ?? []} slug={slug} />
      <section aria-labelledby="programmes">
        <h2 id="programmes">{said.programmes}</h2>
        {items.length === 0 && <p>{said.none}</p>}
        <ul className={styles.list}>
          {items.map(({ code, title }) => (
            <li key={code} className={styles.call}>
              <Go href={`/p/${slug}/programmes/${code}`}>{title[locale] || title.fr}</Go>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
