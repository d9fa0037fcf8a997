import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#web/client/index.ts';
import { ConfirmWithConsequence, EmptyState, Page, Pill, Section, Shown } from '../../../ui/index.ts';
import { FileContent } from './FileContent.tsx';
import { MarkSheet } from './MarkSheet.tsx';
import classes from './selection.module.css';
import { useCriteria, useScale } from './useCriteria.ts';
import { useAct, useOfCall } from './useSelection.ts';

type Mine = Reply<'readings.mine'>['items'][number];
const TONES = { assigned: 'gold', submitted: 'green', conflict: 'grey' } as const;

/** An assessor's own files: the list, the file and the grid side by side. */
export default function Readings() {
  const { t } = useTranslation('selection');
  const asked = useOfCall<Reply<'readings.mine'>>('/my-readings');
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const [left, setLeft] = useState(0);
  // The file that was left took the focus with it: one goes on from the list.
  useEffect(() => {
    if (left > 0) list.current?.focus();
  }, [left]);
  const next = () => {
    setChosen(null);
    setLeft((times) => times + 1);
  };
  return (
    <Page>
      <Section title={t('readings.title')}>
        <p className="caption">{t('readings.intro')}</p>
        <Shown asked={asked}>
          {({ items }) => {
            const open =
              items.find((one) => one.applicationId === chosen) ??
              items.find(({ state }) => state === 'assigned') ??
              items[0];
            if (!open) return <EmptyState title={t('readings.none.title')}>{t('readings.none.text')}</EmptyState>;
            return (
              <div className={classes.three}>
                <nav ref={list} tabIndex={-1} className={classes.list} aria-label={t('readings.title')}>
                  <p className="caption" role="status">
                    {t('readings.left', { count: items.filter(({ state }) => state === 'assigned').length })}
                  </p>
                  <ul>
                    {items.map((one) => (
                      <li key={one.applicationId}>
                        <button
                          type="button"
                          aria-current={one.applicationId === open.applicationId || undefined}
                          onClick={() => setChosen(one.applicationId)}
                        >
                          <span>
                            {t('file', { number: one.number ?? '—' })} {one.givenName} {one.familyName}
                          </span>
                          <Pill tone={TONES[one.state]}>{t(`readings.states.${one.state}`)}</Pill>
                        </button>
                      </li>
                    ))}
                  </ul>
                </nav>
                {open.state === 'conflict' ? (
                  <p>{t('readings.inConflict')}</p>
                ) : (
                  <OneReading key={open.applicationId} mine={open} next={next} />
                )}
              </div>
            );
          }}
        </Shown>
      </Section>
    </Page>
  );
}

function OneReading({ mine, next }: { mine: Mine; next: () => void }) {
  const { t } = useTranslation('selection');
  const criteria = useCriteria();
  const scale = useScale();
  const { doing } = useAct();
  const version = useRef(mine.version);
  const [inConflict, setInConflict] = useState(false);
  const [reason, setReason] = useState('');
  if (!criteria) return null;
  const what = `/files/${mine.applicationId}`;
  return (
    <>
      <FileContent applicationId={mine.applicationId} />
      <MarkSheet
        key={mine.state}
        criteria={criteria}
        stage="file"
        scale={scale}
        marks={mine.marks}
        comment={mine.comment}
        isHandedIn={mine.state === 'submitted'}
        afterwards={<Button onClick={() => setInConflict(true)}>{t('readings.conflict.act')}</Button>}
        save={async (sheet) => {
          const reply = await doing<Mine>({
            method: 'PUT',
            what: `${what}/reading`,
            body: sheet,
            ifMatch: version.current,
          });
          version.current = reply.version;
          if (sheet.submit) next();
        }}
      >
        <Button onClick={() => setInConflict(true)}>{t('readings.conflict.act')}</Button>
      </MarkSheet>
      <ConfirmWithConsequence
        opened={inConflict}
        title={t('readings.conflict.title')}
        consequence={t('readings.conflict.text')}
        act={t('readings.conflict.act')}
        onClose={() => setInConflict(false)}
        onConfirm={async () => {
          if (reason.trim() === '') throw new Error(t('readings.conflict.needsReason'));
          await doing({ method: 'POST', what: `${what}/conflict`, body: { reason } });
          next();
        }}
      >
        <Textarea
          label={t('readings.conflict.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
        />
      </ConfirmWithConsequence>
    </>
  );
}
