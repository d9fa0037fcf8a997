/** The documents of the route: a photo or a PDF each, with what became of it. */
import { useState } from 'react';
import { call as ask, Button, FileButton, inside, Notice, newId, refusalText, useLocale } from '../index.ts';
import styles from './admissions.module.css';
import { useApplicationWords } from './application-words.ts';
import type { OwnFile, Piece, SentPiece } from './shapes.ts';

interface DocumentsProps {
  readonly slug: string;
  readonly link: string | null;
  readonly file: OwnFile;
  readonly take: (file: OwnFile) => void;
  /** After submitting, what is missing or asked for again can still be added, and nothing taken away. */
  readonly onlyAdding?: boolean;
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf';

export function Documents(props: DocumentsProps) {
  const said = useApplicationWords();
  const { file } = props;
  const route = file.call.routes.find(({ id }) => id === file.routeId);
  const pieces = route?.pieces ?? [];
  const groups = [...new Set(pieces.flatMap(({ oneOf }) => oneOf ?? []))];
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{said.documents}</h2>
      <p>{route ? said.documentsHint : said.documentsAfterRoute}</p>
      {pieces
        .filter(({ oneOf }) => oneOf === null)
        .map((piece) => (
          <OneDocument key={piece.id} {...props} piece={piece} />
        ))}
      {groups.map((mark) => (
        <div key={mark} className={styles.group}>
          <p>{said.oneOf}</p>
          {pieces
            .filter(({ oneOf }) => oneOf === mark)
            .map((piece) => (
              <OneDocument key={piece.id} {...props} piece={piece} />
            ))}
        </div>
      ))}
    </section>
  );
}

function OneDocument({ slug, link, file, take, piece, onlyAdding }: DocumentsProps & { readonly piece: Piece }) {
  const said = useApplicationWords();
  const locale = useLocale();
  const [sending, setSending] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const sent = file.pieces.find(({ requiredPieceId }) => requiredPieceId === piece.id);
  const path = `/applications/${file.id}/files`;

  const act = async (name: string, work: () => Promise<OwnFile>) => {
    setFailure(null);
    setSending(name);
    try {
      take(await work());
    } catch (problem) {
      setFailure(problem);
    } finally {
      setSending(null);
    }
  };
  const send = async (files: readonly File[]) => {
    for (const one of files) {
      const query = new URLSearchParams({ requiredPieceId: piece.id, name: one.name });
      await act(one.name, () => ask<OwnFile>('PUT', inside(slug, `${path}/${newId()}?${query}`), { link, bytes: one }));
    }
  };
  const remove = (id: string, name: string) =>
    act(name, () => ask<OwnFile>('DELETE', inside(slug, `${path}/${id}`), { link }));

  const again = sent?.state === 'askedAgain';
  const isFull = (sent?.files.length ?? 0) >= piece.mostFiles && !again;
  const titleId = `piece-${piece.id}`;
  return (
    <div className={styles.piece}>
      <h3 id={titleId}>
        {piece.title[locale]}
        {!piece.required && <small> ({locale === 'fr' ? 'facultatif' : 'optional'})</small>}
      </h3>
      {piece.hint[locale] && <p>{piece.hint[locale]}</p>}
      {again && (
        <Notice tone="warning" title={said.askedAgain}>
          {sent.note && <p>{sent.note}</p>}
        </Notice>
      )}
      {sent && <Sent sent={sent} onRemove={onlyAdding ? null : remove} />}
      {sending !== null && <p role="status">{said.sending(sending)}</p>}
      {failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(failure, locale)}</p>
        </Notice>
      )}
      {!isFull && (
        <div className={styles.buttons}>
          <FileButton
            label={said.photo}
            accept="image/jpeg,image/png,image/webp"
            camera
            describedBy={titleId}
            busy={sending !== null}
            onFiles={(files) => void send(files)}
          />
          <FileButton
            label={said.choose}
            accept={ACCEPTED}
            many={piece.mostFiles > 1}
            describedBy={titleId}
            busy={sending !== null}
            onFiles={(files) => void send(files)}
          />
        </div>
      )}
    </div>
  );
}

interface SentProps {
  readonly sent: SentPiece;
  readonly onRemove: ((id: string, name: string) => void) | null;
}

function Sent({ sent, onRemove }: SentProps) {
  const said = useApplicationWords();
  const states = {
    received: said.received,
    legible: said.legible,
    askedAgain: said.askedAgain,
    replaced: said.replaced,
  };
  return (
    <ul className={styles.files}>
      {sent.files.map(({ id, name, scanned }) => (
        <li key={id}>
          <span>
            {name}
            <br />
            <small>
              {states[sent.state]} · {scanned === 'clean' ? said.clean : said.unscanned}
            </small>
          </span>
          {onRemove && (
            <Button kind="quiet" onClick={() => onRemove(id, name)}>
              {said.remove(name)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
