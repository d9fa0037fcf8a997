/** Why these data, for how long, and what their owner can do: fetch, withdraw, erase. */
import { useState } from 'react';
import {
  call as ask,
  Button,
  download,
  forgetSecret,
  handOver,
  inside,
  Notice,
  refusalText,
  useLocale,
} from '../index.ts';
import styles from './admissions.module.css';
import { useApplicationWords } from './application-words.ts';
import type { OwnFile } from './shapes.ts';

interface OwnDataProps {
  readonly slug: string;
  readonly link: string | null;
  readonly file: OwnFile;
  readonly take: (file: OwnFile) => void;
}

const MAY_WITHDRAW = ['draft', 'submitted', 'incomplete', 'admissible', 'interview', 'selected', 'waiting'];
const MAY_NOT_ERASE = ['accepted'];

export function OwnData({ slug, link, file, take }: OwnDataProps) {
  const said = useApplicationWords();
  const locale = useLocale();
  const [asking, setAsking] = useState<'withdraw' | 'erase' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [erased, setErased] = useState(false);
  const path = (what: string) => inside(slug, `/applications/${file.id}/${what}`);
  const { organisation, eraseRefusedMonths, sealed } = file.call;

  const attempt = async (work: () => Promise<unknown>) => {
    setFailure(null);
    try {
      await work();
      setAsking(null);
    } catch (problem) {
      setFailure(problem);
    }
  };
  const fetchAll = async () => {
    handOver(await download(path('everything'), link), 'candidature.json');
    for (const { id, name } of file.pieces.flatMap(({ files }) => files)) {
      handOver(await download(path(`files/${id}/content`), link), name);
    }
  };
  const withdraw = async () => take(await ask<OwnFile>('POST', path('withdraw'), { link, body: {} }));
  const erase = async () => {
    await ask('POST', path('erasure'), { link });
    forgetSecret(slug, 'application');
    setErased(true);
  };

  if (erased) {
    return (
      <Notice tone="good" live>
        <p>{said.erased}</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="data">
      <h2 id="data">{said.data}</h2>
      <p>
        {sealed ? said.dataSealed(organisation, eraseRefusedMonths) : said.dataText(organisation, eraseRefusedMonths)}
      </p>
      {failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(failure, locale)}</p>
        </Notice>
      )}
      {asking === null ? (
        <div className={styles.buttons}>
          <Button onClick={() => void attempt(fetchAll)}>{said.everything}</Button>
          {MAY_WITHDRAW.includes(file.state) && (
            <Button kind="danger" onClick={() => setAsking('withdraw')}>
              {said.withdraw}
            </Button>
          )}
          {!MAY_NOT_ERASE.includes(file.state) && (
            <Button kind="danger" onClick={() => setAsking('erase')}>
              {said.erase}
            </Button>
          )}
        </div>
      ) : (
        <Notice tone="warning" title={asking === 'erase' ? said.erase : said.withdraw} live>
          <p>{asking === 'erase' ? said.eraseText : said.withdrawText}</p>
          <div className={styles.buttons}>
            <Button kind="danger" onClick={() => void attempt(asking === 'erase' ? erase : withdraw)}>
              {asking === 'erase' ? said.eraseSure : said.withdrawSure}
            </Button>
            <Button onClick={() => setAsking(null)}>{said.back}</Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
