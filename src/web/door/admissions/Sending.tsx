/** What is still missing, and the one act that makes a draft a file. */
import { useState } from 'react';
import { completeness } from '#core/school/admissions/index.ts';
import { call as ask, Button, inside, Notice, refusalText, Unreachable, useLocale } from '../index.ts';
import styles from './admissions.module.css';
import { useApplicationWords } from './application-words.ts';
import { problemText } from './problem-text.ts';
import { askedOf, factsOf, type OwnFile } from './shapes.ts';

interface SendingProps {
  readonly slug: string;
  readonly link: string | null;
  readonly file: OwnFile;
  readonly flush: () => Promise<boolean>;
  readonly take: (file: OwnFile) => void;
}

export function Missing({ file }: { readonly file: OwnFile }) {
  const said = useApplicationWords();
  const locale = useLocale();
  const { complete, missing } = completeness(askedOf(file.call), factsOf(file));
  if (complete) {
    return (
      <Notice tone="good">
        <p>{said.nothingMissing}</p>
      </Notice>
    );
  }
  return (
    <ul className={styles.missing}>
      {missing.map((one) => (
        <li key={`${one.code} ${one.at[0]}`}>{problemText(one, locale)}</li>
      ))}
    </ul>
  );
}

const TRIES = 3;
const PAUSE = 700;

/** In the last minute a server may be too busy to answer: asking again is harmless, and somebody else is in a hurry too. */
async function insisting<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (problem) {
      if (!(problem instanceof Unreachable) || tries === TRIES) throw problem;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
    }
  }
}

export function Sending({ slug, link, file, flush, take }: SendingProps) {
  const said = useApplicationWords();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { complete } = completeness(askedOf(file.call), factsOf(file));

  const submit = async () => {
    setBusy(true);
    setFailure(null);
    try {
      // What was typed last goes first.
      if (await flush()) {
        const path = inside(slug, `/applications/${file.id}/submit`);
        take(await insisting(() => ask<OwnFile>('POST', path, { link, body: { incomplete: !complete } })));
        window.scrollTo(0, 0);
      }
    } catch (problem) {
      setFailure(problem);
    } finally {
      setBusy(false);
    }
  };

  if (!asking) {
    return (
      <Button kind="main" onClick={() => setAsking(true)}>
        {said.submit}
      </Button>
    );
  }
  return (
    <section aria-labelledby="confirm">
      <p id="confirm">
        <strong>{said.confirm}</strong>
      </p>
      <p>{complete ? said.confirmText : said.confirmIncomplete}</p>
      {failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(failure, locale)}</p>
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button kind="main" busy={busy} onClick={() => void submit()}>
          {complete ? said.yesSubmit : said.submitAnyway}
        </Button>
        <Button onClick={() => setAsking(false)}>{said.back}</Button>
      </div>
    </section>
  );
}
