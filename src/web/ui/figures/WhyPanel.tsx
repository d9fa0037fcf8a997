import { Button, CloseButton, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Because } from '#core/kernel/explained.ts';
import { type ExplainedLine, explain, explainedText } from '#core/words.ts';
import { dayWords, useLocale } from '../locale.ts';
import { RateSourceLine } from './RateSourceLine.tsx';
import classes from './why.module.css';
import { type Question, useWhy } from './why.ts';

/** Formula, inputs, legal values with source and date; beside the work, never over it. */
export default function WhyPanel({ slug }: { slug: string | undefined }) {
  const { asked, close } = useWhy();
  if (!asked) return null;
  return <Answer key={asked.text + (asked.about ?? '')} asked={asked} close={close} slug={slug} />;
}

function Answer({ asked, close, slug }: { asked: Question; close: () => void; slug: string | undefined }) {
  const { t } = useTranslation('ui');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { because: given } = asked;
  const asking = useQuery({
    queryKey: ['why', asked.text, asked.about],
    queryFn: () => (typeof given === 'function' ? given() : given),
    staleTime: 0,
    gcTime: 0,
    ...(typeof given === 'function' ? {} : { initialData: given }),
  });
  return (
    <aside
      ref={panel}
      className={classes.panel}
      tabIndex={-1}
      aria-labelledby="why-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={classes.head}>
        <h3 id="why-title">{t('why.title')}</h3>
        <CloseButton aria-label={t('why.close')} onClick={close} />
      </div>
      {asked.about && <div className={classes.about}>{asked.about}</div>}
      <div className={classes.amount}>{asked.text}</div>
      {asking.data ? <Reasons because={asking.data} slug={slug} /> : <Loader size="sm" aria-label={t('loading')} />}
    </aside>
  );
}

function Reasons({ because, slug }: { because: Because; slug: string | undefined }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const [, ...lines] = explain(because, locale);
  const rates = [...new Map(lines.flatMap(({ rate }) => (rate ? [[rate.id, rate] as const] : []))).values()];
  const copy = async () => {
    await navigator.clipboard.writeText(explainedText(because, locale));
    setCopied(true);
  };
  return (
    <>
      <Lines lines={lines} open={lines.length <= MOST_OPEN} />
      {rates.length > 0 && (
        <div className={classes.sources}>
          <b>{t('why.rateOn', { date: dayWords(rates[0]!.on, locale, 'plain') })}</b>
          {rates.map((rate) => (
            <RateSourceLine key={rate.id} slug={slug} rate={rate} />
          ))}
        </div>
      )}
      <Button fullWidth mt="sm" onClick={copy} aria-live="polite">
        {copied ? t('why.copied') : t('why.copy')}
      </Button>
    </>
  );
}

const MOST_OPEN = 16;

/** Inputs under their figure; what lies deeper unfolds, unless there is little of it. */
function Lines({ lines, open }: { lines: readonly ExplainedLine[]; open: boolean }) {
  return (
    <ul className={classes.lines}>
      {nested(lines).map(({ line, under }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an explanation is drawn once, its lines never move
        <li key={place}>
          {under.length === 0 ? (
            <Line line={line} />
          ) : (
            <details open={open}>
              <summary>
                <Line line={line} />
              </summary>
              <Lines lines={under} open={open} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { line: ExplainedLine }) {
  const { t } = useTranslation('ui');
  return (
    <span className={classes.line}>
      <span>
        {line.label}
        {line.rate?.projected && <em> · {t('why.projected')}</em>}
      </span>
      <span>{line.value}</span>
    </span>
  );
}

/** Lines of the least depth, each with the deeper ones that follow it. */
function nested(lines: readonly ExplainedLine[]): { line: ExplainedLine; under: ExplainedLine[] }[] {
  const depth = Math.min(...lines.map((line) => line.depth));
  const groups: { line: ExplainedLine; under: ExplainedLine[] }[] = [];
  for (const line of lines) {
    if (line.depth === depth) groups.push({ line, under: [] });
    else groups.at(-1)?.under.push(line);
  }
  return groups;
}
