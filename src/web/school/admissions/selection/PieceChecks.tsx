import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#web/client/index.ts';
import { EmptyState, Page, Pill, Section, Shown, useLocale } from '../../../ui/index.ts';
import { DocumentView } from './DocumentView.tsx';
import classes from './selection.module.css';
import { useAct, useOfCall, useSelection } from './useSelection.ts';

type Queue = Reply<'pieces.list'>;
type File = Queue['items'][number];
type Piece = File['pieces'][number];

const TONES = { received: 'gold', replaced: 'gold', legible: 'green', askedAgain: 'red' } as const;

/** Admissibility: piece after piece, legible or to be sent again. Nothing is judged here. */
export default function PieceChecks() {
  const { t } = useTranslation('selection');
  const asked = useOfCall<Queue>('/pieces');
  return (
    <Page>
      <Section title={t('pieces.title')}>
        <p className="caption">{t('pieces.intro')}</p>
        <Shown asked={asked}>
          {({ sealed, items }) =>
            sealed ? (
              <EmptyState title={t('pieces.sealed.title')}>{t('pieces.sealed.text')}</EmptyState>
            ) : items.length === 0 ? (
              <EmptyState title={t('pieces.none.title')}>{t('pieces.none.text')}</EmptyState>
            ) : (
              <Checking items={items} />
            )
          }
        </Shown>
      </Section>
    </Page>
  );
}

const isWaiting = ({ state }: Piece) => state === 'received' || state === 'replaced';

function Checking({ items }: { items: readonly File[] }) {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const all = items.flatMap((file) => file.pieces.map((piece) => ({ file, piece })));
  const [chosen, setChosen] = useState<string | null>(null);
  const open = all.find(({ piece }) => piece.id === chosen) ?? all.find(({ piece }) => isWaiting(piece)) ?? all[0]!;
  const left = all.filter(({ piece }) => isWaiting(piece)).length;
  return (
    <div className={classes.beside}>
      <nav className={classes.list} aria-label={t('pieces.list')}>
        <p className="caption" role="status">
          {t('pieces.left', { count: left })}
        </p>
        <ul>
          {all.map(({ file, piece }) => (
            <li key={piece.id}>
              <button
                type="button"
                aria-current={piece.id === open.piece.id || undefined}
                onClick={() => setChosen(piece.id)}
              >
                <span>
                  {t('file', { number: file.number ?? '—' })} · {file.givenName} {file.familyName}
                </span>
                <span>{piece.title[locale]}</span>
                <Pill tone={TONES[piece.state]}>{t(`pieces.states.${piece.state}`)}</Pill>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <OnePiece key={open.piece.id} file={open.file} piece={open.piece} next={() => setChosen(null)} />
    </div>
  );
}

function OnePiece({ file, piece, next }: { file: File; piece: Piece; next: () => void }) {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { path } = useSelection();
  const { doingOrSaying } = useAct();
  const [note, setNote] = useState(piece.note ?? '');
  const say = async (state: 'legible' | 'askedAgain') => {
    const body = { state, note: note.trim() === '' ? null : note };
    const what = `/files/${file.applicationId}/pieces/${piece.id}`;
    const done = await doingOrSaying(
      { method: 'PATCH', what, body, ifMatch: piece.version },
      t(`pieces.done.${state}`),
    );
    if (done) next();
  };
  return (
    <section className={classes.work} aria-label={piece.title[locale]}>
      <h3>
        {piece.title[locale]} <small>{t('file', { number: file.number ?? '—' })}</small>
      </h3>
      {piece.files.map((one) => (
        <DocumentView
          key={one.id}
          file={one}
          address={path(`/files/${file.applicationId}/checked-documents/${one.id}`)}
        />
      ))}
      <Textarea
        label={t('pieces.note')}
        description={t('pieces.noteHint')}
        value={note}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group mt="md">
        <Button variant="filled" onClick={() => void say('legible')}>
          {t('pieces.legible')}
        </Button>
        <Button onClick={() => void say('askedAgain')}>{t('pieces.askAgain')}</Button>
      </Group>
    </section>
  );
}
