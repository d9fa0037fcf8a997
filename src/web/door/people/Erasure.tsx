/** What an erasure would take and what law keeps, said before it is asked for; then done for good. */
import { useState } from 'react';
import { Button, call, dayText, inside, Notice, refusalText, useLocale } from '../index.ts';
import { forgetEverywhere } from '../secrets.ts';
import styles from './people.module.css';
import type { OwnData } from './useOwnData.ts';
import { useOwnDataWords } from './words.ts';

interface ErasureProps {
  readonly slug: string;
  readonly link: string;
  readonly own: OwnData;
  readonly onErased: () => void;
}

export function Erasure({ slug, link, own, onErased }: ErasureProps) {
  const said = useOwnDataWords();
  const locale = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { problems, kept } = own.answer;
  const nameOf = (id: string) => own.kinds.find((kind) => kind.id === id)?.name[locale] ?? id;
  const goes = own.kinds.filter(({ onErasure }) => onErasure === 'erased' || onErasure === 'nameless');
  const erase = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await call('POST', inside(slug, '/own-data/erasure'), { link, body: { understood: true } });
      forgetEverywhere(slug);
      onErased();
    } catch (problem) {
      setFailure(problem);
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{said.erase}</h2>
      <p>{said.eraseText}</p>
      {problems.length > 0 ? (
        <Notice title={said.first}>
          <ul>
            {problems.map(({ code, message, at }) => (
              <li key={`${code} ${at.join()}`}>{message[locale]}</li>
            ))}
          </ul>
          <p>{said.schools(own.keeper.name)}</p>
        </Notice>
      ) : (
        <>
          <p>{said.goes}</p>
          <ul>
            {goes.map(({ id, name, onErasure, onErasureName }) => (
              <li key={id}>
                {name[locale]}
                {onErasure === 'nameless' && ` (${onErasureName[locale].toLowerCase()})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 && (
        <>
          <p>{said.stays}</p>
          <ul>
            {kept.map(({ kind, id, name, until }) => (
              <li key={`${kind} ${id}`}>
                {[nameOf(kind), name].filter(Boolean).join(' – ')}
                {until !== null && `, ${said.until(dayText(until, locale, 'short'))}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {failure !== null && (
        <Notice tone="fault" live>
          {refusalText(failure, locale)}
        </Notice>
      )}
      {problems.length === 0 && !isAsking && (
        <Button kind="danger" onClick={() => setIsAsking(true)}>
          {said.askErasure}
        </Button>
      )}
      {isAsking && (
        <Notice tone="warning" title={said.noUndo} live takesFocus>
          <div className={styles.buttons}>
            <Button kind="danger" busy={busy} onClick={() => void erase()}>
              {said.sure}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{said.back}</Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
