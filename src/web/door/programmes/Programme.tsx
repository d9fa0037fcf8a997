import { type PublicSheet, type SheetSection, sheetSections } from '#core/school/programmes/index.ts';
import { Go, inPublic, Page, useLocale, useParams } from '../index.ts';
import { CallLine } from './CallLine.tsx';
import { useCalls } from './calls.ts';
import { Coming, Failure } from './Failure.tsx';
import styles from './programme.module.css';
import { usePublic } from './usePublic.ts';
import { useWords } from './words.ts';

/** A programme's public sheet: everything that the law wants known before somebody applies. */
export default function Programme() {
  const { slug, code } = useParams() as { slug: string; code: string };
  const asked = usePublic<PublicSheet>(slug, `/programmes/${encodeURIComponent(code)}`);
  if (asked === null) return <Coming />;
  if ('failure' in asked) return <Failure failure={asked.failure} />;
  return <Sheet sheet={asked.found} slug={slug} />;
}

function Sheet({ sheet, slug }: { readonly sheet: PublicSheet; readonly slug: string }) {
  const said = useWords();
  const locale = useLocale();
  const calls = (useCalls(slug) ?? []).filter((call) => call.sheet === sheet.code);
  const open = calls.find(({ state }) => state === 'open');
  const sections = sheetSections(sheet, locale);
  return (
    <Page title={sheet.title[locale] || sheet.title.fr} over={sheet.organisation.name}>
      {calls.length > 0 && (
        <ul className={styles.list}>
          {calls.map((call) => (
            <CallLine key={call.code} call={call} slug={slug} named={false} />
          ))}
        </ul>
      )}
      <p className={styles.acts}>
        {open && (
          <Go className={styles.apply} href={`/p/${slug}/calls/${open.code}`}>
            {said.apply}
          </Go>
        )}
        <a href={inPublic(slug, `/programmes/${sheet.code}/${locale}.pdf`)}>{said.pdf}</a>
      </p>
      <nav aria-label={said.onThisPage} className={styles.contents}>
        <ul>
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <p>
        <Go href={`/p/${slug}`}>{said.all}</Go>
      </p>
    </Page>
  );
}

function Section({ section }: { readonly section: SheetSection }) {
  const { id, heading, paragraphs, facts = [], lists = [], table, language } = section;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {paragraphs.map((line) => (
        <p key={line} lang={language}>
          {line}
        </p>
      ))}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {lists.map(({ title, items }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
      {table && <Contents heading={heading} table={table} />}
    </section>
  );
}

function Contents({
  heading,
  table,
}: {
  readonly heading: string;
  readonly table: NonNullable<SheetSection['table']>;
}) {
  return (
    <div className={styles.scroll}>
      <table aria-label={heading}>
        <thead>
          <tr>
            {table.header.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([number = '', name = '', hours = ''], at) => (
            <tr key={`${number} ${name}`} className={table.heads.includes(at) ? styles.module : undefined}>
              <td>{number}</td>
              <td>{name}</td>
              <td>{hours}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
