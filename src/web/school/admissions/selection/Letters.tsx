import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#web/client/index.ts';
import { ConfirmWithConsequence, Pill, ProblemList, Section, Shown } from '../../../ui/index.ts';
import type { Outcome } from './proposal.ts';
import classes from './selection.module.css';
import { useAct, useOfCall, useSelection } from './useSelection.ts';

type Preview = Reply<'letters.preview'>;

/** Every letter as it will be read, what stands in the way, and the one act that sends them all. */
export function Letters({ stage }: { stage: 'first' | 'final' }) {
  const { t } = useTranslation('selection');
  const { path } = useSelection();
  const { doing } = useAct();
  const asked = useOfCall<Preview>(`/letters/${stage}`);
  const [sure, setSure] = useState(false);
  return (
    <Shown asked={asked}>
      {({ items, problems }) => (
        <Section
          title={t('letters.title', { count: items.length })}
          actions={
            items.length > 0 && (
              <Button variant="filled" disabled={problems.length > 0} onClick={() => setSure(true)}>
                {t('letters.act', { count: items.length })}
              </Button>
            )
          }
        >
          {items.length === 0 && <p className="caption">{t('letters.none')}</p>}
          <ProblemList problems={problems} title={t('letters.stopped')} none={null} />
          {items.map(({ decision, number, name, email, subject, paragraphs }) => (
            <details key={decision.id} className={classes.letter}>
              <summary>
                {t('file', { number: number ?? '—' })} · {name}{' '}
                <Pill tone="gold">{t(`outcomes.${decision.outcome as Outcome}`)}</Pill>
              </summary>
              <p className="caption">{email}</p>
              <h4>{subject}</h4>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <a href={path(`/letters/${stage}/${decision.id}`)} target="_blank" rel="noreferrer">
                {t('letters.pdf')}
              </a>
            </details>
          ))}
          <ConfirmWithConsequence
            opened={sure}
            title={t('letters.title', { count: items.length })}
            act={t('letters.act', { count: items.length })}
            consequence={t(`letters.consequence.${stage}`, { count: items.length })}
            onClose={() => setSure(false)}
            onConfirm={() => doing({ method: 'POST', what: `/letters/${stage}` })}
          />
        </Section>
      )}
    </Shown>
  );
}
