import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Decimal, parseDecimal } from '#core/kernel/index.ts';
import { type Criterion, markOf, missingIn } from '#core/school/admissions/index.ts';
import { refusalText } from '#web/client/index.ts';
import { decimalWords, useLocale } from '../../../ui/index.ts';
import classes from './selection.module.css';

type Marks = Readonly<Record<string, string>>;

interface Props {
  readonly criteria: readonly Criterion[];
  readonly stage: 'file' | 'interview';
  readonly scale: number;
  readonly marks: Marks;
  readonly comment: string | null;
  readonly isHandedIn: boolean;
  readonly save: (sheet: { marks: Marks; comment: string | null; submit: boolean }) => Promise<unknown>;
  readonly children?: React.ReactNode;
  /** What can still be done once it is handed in. */
  readonly afterwards?: React.ReactNode;
}

const typed = (text: string): string => text.trim().replace(',', '.');

/** The grid: one field a criterion, Enter goes to the next, what is typed is kept, and handing in is the one main act. */
export function MarkSheet({ criteria, stage, scale, marks, comment, isHandedIn, save, children, afterwards }: Props) {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const [given, setGiven] = useState<Marks>(marks);
  const [said, setSaid] = useState(comment ?? '');
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  /** One save after the other: leaving a field to hand in saves twice, and each must know the version of the one before. */
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const own = criteria.filter((one) => one.stage === stage);
  const sheet = Object.fromEntries(
    Object.entries(given).flatMap(([id, text]): [string, Decimal][] => {
      const value = parseDecimal(typed(text));
      return value ? [[id, value]] : [];
    }),
  );
  const missing = missingIn(own, stage, sheet);
  const mark = markOf(own, { file: [], interview: [], [stage]: [sheet] }, scale);

  const keep = async (submit: boolean) => {
    const sent = Object.fromEntries(
      Object.entries(given).flatMap(([id, text]) => (parseDecimal(typed(text)) ? [[id, typed(text)]] : [])),
    );
    const outside = missing.some(({ id }) => sheet[id] !== undefined);
    const same = JSON.stringify(sent) === JSON.stringify(marks) && said === (comment ?? '');
    if (!submit && (same || outside)) return;
    // What is kept by itself must not hold up the act that follows it.
    if (submit) setBusy(true);
    setFailure(null);
    try {
      const sheetSent = { marks: sent, comment: said.trim() === '' ? null : said, submit };
      const done = line.current.catch(() => undefined).then(() => save(sheetSent));
      line.current = done;
      await done;
    } catch (refused) {
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };
  const toNext = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    fields[fields.indexOf(event.currentTarget) + 1]?.focus();
  };
  const wrong = (one: Criterion) =>
    sheet[one.id] !== undefined && missing.includes(one) ? t('sheet.range', { most: one.most }) : undefined;
  return (
    <form
      ref={form}
      className={classes.sheet}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep(true);
      }}
    >
      {own.length === 0 && <p>{t('sheet.noCriteria')}</p>}
      {own.map((one) => (
        <TextInput
          key={one.id}
          label={one.title}
          description={t('sheet.outOf', { most: one.most })}
          inputMode="decimal"
          value={given[one.id] ?? ''}
          error={wrong(one)}
          readOnly={isHandedIn}
          onKeyDown={toNext}
          onChange={(event) => setGiven({ ...given, [one.id]: event.currentTarget.value })}
          onBlur={() => !isHandedIn && void keep(false)}
        />
      ))}
      <Textarea
        label={t('sheet.comment')}
        value={said}
        autosize
        minRows={3}
        readOnly={isHandedIn}
        onChange={(event) => setSaid(event.currentTarget.value)}
        onBlur={() => !isHandedIn && void keep(false)}
      />
      <p role="status" className={classes.mark}>
        {mark
          ? t('sheet.mark', { mark: decimalWords(mark.value, locale), scale })
          : t('sheet.left', { count: missing.length })}
      </p>
      {failure !== null && <p role="alert">{refusalText(failure, locale)}</p>}
      {isHandedIn ? (
        <>
          <p>{t('sheet.handedIn')}</p>
          {afterwards}
        </>
      ) : (
        <Group>
          <Button type="submit" variant="filled" loading={busy} disabled={missing.length > 0}>
            {t('sheet.handIn')}
          </Button>
          {children}
        </Group>
      )}
    </form>
  );
}
