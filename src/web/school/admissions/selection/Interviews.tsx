import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#web/client/index.ts';
import { EmptyState, instantWords, Page, Pill, Section, Shown, useLocale } from '../../../ui/index.ts';
import { FileContent } from './FileContent.tsx';
import { MarkSheet } from './MarkSheet.tsx';
import classes from './selection.module.css';
import { useCriteria, useScale } from './useCriteria.ts';
import { useAct, useOfCall } from './useSelection.ts';

type Line = Reply<'interviews.grid'>['items'][number];

/** The day of the interviews: who comes when, their file, and the grid; or nobody came. */
export default function Interviews() {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const asked = useOfCall<Reply<'interviews.grid'>>('/interviews');
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Page>
      <Section title={t('interviews.title')}>
        <Shown asked={asked}>
          {({ items }) => {
            const open =
              items.find((one) => one.applicationId === chosen) ??
              items.find(({ mine }) => mine.submittedAt === null) ??
              items[0];
            if (!open) return <EmptyState title={t('interviews.none.title')}>{t('interviews.none.text')}</EmptyState>;
            return (
              <div className={classes.three}>
                <nav className={classes.list} aria-label={t('interviews.title')}>
                  <ul>
                    {items.map((one) => (
                      <li key={one.applicationId}>
                        <button
                          type="button"
                          aria-current={one.applicationId === open.applicationId || undefined}
                          onClick={() => setChosen(one.applicationId)}
                        >
                          <span>
                            {one.startsAt === null ? t('interviews.noSlot') : instantWords(one.startsAt, locale)}
                          </span>
                          <span>
                            {t('file', { number: one.number ?? '—' })} {one.givenName} {one.familyName}
                          </span>
                          {one.state === 'noShow' ? (
                            <Pill tone="red">{t('noShow')}</Pill>
                          ) : (
                            <Pill tone={one.mine.submittedAt === null ? 'gold' : 'green'}>
                              {t(`readings.states.${one.mine.submittedAt === null ? 'assigned' : 'submitted'}`)}
                            </Pill>
                          )}
                        </button>
                      </li>
                    ))}
                  </ul>
                </nav>
                <OneInterview key={open.applicationId} line={open} next={() => setChosen(null)} />
              </div>
            );
          }}
        </Shown>
      </Section>
    </Page>
  );
}

function OneInterview({ line, next }: { line: Line; next: () => void }) {
  const { t } = useTranslation('selection');
  const criteria = useCriteria();
  const scale = useScale();
  const { doing, doingOrSaying } = useAct();
  const version = useRef(line.mine.version);
  if (!criteria) return null;
  const what = `/files/${line.applicationId}/interview-sheet`;
  const nobody = async () => {
    const body = { marks: {}, attended: false, submit: true };
    const done = await doingOrSaying(
      { method: 'PUT', what, body, ifMatch: version.current },
      t('interviews.absentNoted'),
    );
    if (done) next();
  };
  return (
    <>
      <FileContent applicationId={line.applicationId} />
      <div>
        {line.videoLink && (
          <p>
            <a href={line.videoLink} target="_blank" rel="noreferrer">
              {t('interviews.video')}
            </a>
          </p>
        )}
        <MarkSheet
          key={`${line.applicationId} ${line.mine.submittedAt}`}
          criteria={criteria}
          stage="interview"
          scale={scale}
          marks={line.mine.marks}
          comment={line.mine.comment}
          isHandedIn={line.mine.submittedAt !== null}
          save={async (given) => {
            const body = { ...given, attended: true };
            const reply = await doing<Line>({ method: 'PUT', what, body, ifMatch: version.current });
            version.current = reply.mine.version;
            if (given.submit) next();
          }}
        >
          <Button onClick={() => void nobody()}>{t('interviews.absent')}</Button>
        </MarkSheet>
        {line.others.length > 0 && (
          <p className="caption">
            {t('interviews.others', {
              names: line.others
                .map(
                  ({ name, submitted }) => `${name} (${t(`readings.states.${submitted ? 'submitted' : 'assigned'}`)})`,
                )
                .join(', '),
            })}
          </p>
        )}
      </div>
    </>
  );
}
