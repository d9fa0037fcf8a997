/** A trainee's or trainer's own data: what is held, what for, how long; fetching it, and being erased. */
import { useState } from 'react';
import {
  Button,
  download,
  handOver,
  inside,
  LinkFailure,
  Notice,
  Page,
  refusalText,
  useLinkSecret,
  useLocale,
  useParams,
} from '../index.ts';
import { Erasure } from './Erasure.tsx';
import styles from './people.module.css';
import { type OwnData as Own, useOwnData } from './useOwnData.ts';
import { useOwnDataWords } from './words.ts';

export default function OwnData() {
  const said = useOwnDataWords();
  const { slug = '' } = useParams();
  const link = useLinkSecret();
  const { own, failure } = useOwnData(slug, link);
  const [isErased, setIsErased] = useState(false);
  if (isErased) {
    return (
      <Page key="erased" title={said.erased}>
        <Notice tone="good" live>
          {said.erasedText}
        </Notice>
      </Page>
    );
  }
  if (!link) return <Page title={said.title}>{said.noLink}</Page>;
  if (failure !== null) return <LinkFailure title={said.title} failure={failure} ended={said.ended} />;
  if (!own) return <Page title={said.title}>{said.loading}</Page>;
  const { name, email } = own.keeper;
  return (
    <Page title={said.title} over={name}>
      <p>{said.keeper(name)}</p>
      {email !== null && (
        <p>
          {said.ask} <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      <Held kinds={own.kinds} />
      <Fetching slug={slug} link={link} />
      <Erasure slug={slug} link={link} own={own} onErased={() => setIsErased(true)} />
    </Page>
  );
}

function Held({ kinds }: { readonly kinds: Own['kinds'] }) {
  const said = useOwnDataWords();
  const locale = useLocale();
  return (
    <section aria-labelledby="held">
      <h2 id="held">{said.held}</h2>
      {kinds.map(({ id, name, purpose, basisName, kept, onErasureName }) => (
        <section key={id} aria-labelledby={`kind-${id}`} className={styles.kind}>
          <h3 id={`kind-${id}`}>{name[locale]}</h3>
          <dl>
            <dt>{said.purpose}</dt>
            <dd>{purpose[locale]}</dd>
            <dt>{said.basis}</dt>
            <dd>{basisName[locale]}</dd>
            <dt>{said.kept}</dt>
            <dd>{kept[locale]}</dd>
            <dt>{said.erasure}</dt>
            <dd>{onErasureName[locale]}</dd>
          </dl>
        </section>
      ))}
    </section>
  );
}

function Fetching({ slug, link }: { readonly slug: string; readonly link: string }) {
  const said = useOwnDataWords();
  const locale = useLocale();
  const [busy, setBusy] = useState<'tar' | 'json' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const fetchAs = async (as: 'tar' | 'json') => {
    setBusy(as);
    setFailure(null);
    try {
      handOver(await download(inside(slug, `/own-data?as=${as}`), link), `filage-${slug}.${as}`);
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(null);
  };
  return (
    <section aria-labelledby="fetch">
      <h2 id="fetch">{said.fetch}</h2>
      <p>{said.fetchText}</p>
      {failure !== null && (
        <Notice tone="fault" live>
          {refusalText(failure, locale)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button kind="main" busy={busy === 'tar'} onClick={() => void fetchAs('tar')}>
          {said.archive}
        </Button>
        <Button busy={busy === 'json'} onClick={() => void fetchAs('json')}>
          {said.text}
        </Button>
      </div>
    </section>
  );
}
