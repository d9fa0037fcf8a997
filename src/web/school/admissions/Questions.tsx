import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS, type Question } from '#core/school/admissions/index.ts';
import { DataTable, type FieldSpec, RowDialog, Section, useLocale } from '../../ui/index.ts';
import type { Call } from './useCall.ts';

interface QuestionsProps {
  readonly call: Call;
  readonly isManager: boolean;
  readonly save: (changed: { readonly questions: readonly Question[] }) => Promise<unknown>;
}

/** What the call asks in words: data, in the order in which the form shows it. */
export function Questions({ call, isManager, save }: QuestionsProps) {
  const { t } = useTranslation('admissions');
  const locale = useLocale();
  const [open, setOpen] = useState<Question | 'new' | null>(null);
  const questions = call.questions as readonly Question[];
  const put = (question: Question) => {
    const others = open === 'new' ? questions : questions.map((one) => (one === open ? question : one));
    return save({ questions: open === 'new' ? [...others, question] : others });
  };
  return (
    <Section
      title={t('questions.title')}
      actions={isManager && <Button onClick={() => setOpen('new')}>{t('questions.add')}</Button>}
    >
      {questions.length === 0 ? (
        <p className="caption">{t('questions.none')}</p>
      ) : (
        <DataTable
          label={t('questions.title')}
          rows={questions}
          rowKey={({ code }) => code}
          columns={[
            {
              id: 'title',
              header: t('questions.question'),
              text: ({ title }) => title[locale],
              cell: (one) =>
                isManager ? (
                  <button type="button" className="plain-link" onClick={() => setOpen(one)}>
                    {one.title[locale]}
                  </button>
                ) : (
                  one.title[locale]
                ),
            },
            { id: 'kind', header: t('questions.kind'), text: ({ kind }) => t(`questions.kinds.${kind}`) },
            {
              id: 'required',
              header: t('questions.required'),
              text: ({ required }) => (required ? t('questions.yes') : t('questions.no')),
            },
          ]}
        />
      )}
      {open && (
        <QuestionDialog
          question={open === 'new' ? null : open}
          onSave={put}
          onRemove={open === 'new' ? undefined : () => save({ questions: questions.filter((one) => one !== open) })}
          close={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  readonly question: Question | null;
  readonly onSave: (question: Question) => Promise<unknown>;
  readonly onRemove: (() => Promise<unknown>) | undefined;
  readonly close: () => void;
}

function QuestionDialog({ question, onSave, onRemove, close }: DialogProps) {
  const { t } = useTranslation('admissions');
  const isChoice = (values: Readonly<Record<string, unknown>>) => values.kind === 'choice';
  const fields: readonly FieldSpec[] = [
    // Answers are kept under the code: it stays.
    ...(question
      ? []
      : [
          { name: 'code', label: t('questions.code'), hint: t('call.codeHint'), kind: 'text', required: true } as const,
        ]),
    { name: 'fr', label: t('questions.french'), kind: 'text', required: true },
    { name: 'en', label: t('questions.english'), kind: 'text', required: true },
    {
      name: 'kind',
      label: t('questions.kind'),
      kind: 'choice',
      required: true,
      choices: QUESTION_KINDS.map((value) => ({ value, label: t(`questions.kinds.${value}`) })),
    },
    { name: 'options', label: t('questions.options'), hint: t('questions.optionsHint'), kind: 'area', when: isChoice },
    { name: 'required', label: t('questions.required'), kind: 'check' },
    { name: 'routes', label: t('questions.routes'), hint: t('questions.routesHint'), kind: 'words' },
  ];
  return (
    <RowDialog
      title={question ? question.title.fr : t('questions.add')}
      fields={fields}
      initial={initialOf(question)}
      onSave={(values) => onSave(questionOf(values, question))}
      onRemove={onRemove}
      close={close}
    />
  );
}

const initialOf = (question: Question | null) => ({
  code: question?.code ?? null,
  fr: question?.title.fr ?? null,
  en: question?.title.en ?? null,
  kind: question?.kind ?? 'text',
  options: (question?.options ?? []).map(({ value, title }) => `${value} | ${title.fr} | ${title.en}`).join('\n'),
  required: question?.required ?? true,
  routes: question?.routes ?? [],
});

/** One option a line: `value | French | English`. */
function optionsOf(text: unknown): NonNullable<Question['options']> {
  return String(text ?? '')
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([value]) => value)
    .map(([value = '', fr = value, en = fr]) => ({ value, title: { fr, en } }));
}

const questionOf = (values: Readonly<Record<string, unknown>>, before: Question | null): Question => ({
  code: before?.code ?? String(values.code),
  kind: values.kind as Question['kind'],
  title: { fr: String(values.fr), en: String(values.en) },
  hint: before?.hint ?? null,
  required: values.required === true,
  most: before?.most ?? null,
  ...(values.kind === 'choice' ? { options: optionsOf(values.options) } : {}),
  routes: values.routes as readonly string[],
});
