/** What is filled in: who, by which route, with which answers. */
import { APPLICANT_STATUSES, poolsFor, type Question, questionsFor } from '#core/school/admissions/index.ts';
import { Choice, Field, useLocale } from '../index.ts';
import { type ApplicationSaid, useApplicationWords } from './application-words.ts';
import { termText } from './problem-text.ts';
import type { Filled, OwnFile } from './shapes.ts';

interface PartProps {
  readonly file: OwnFile;
  readonly change: (changes: Partial<Filled>) => void;
}

export function Who({ file, change }: PartProps) {
  const said = useApplicationWords();
  const locale = useLocale();
  return (
    <section aria-labelledby="who">
      <h2 id="who">{said.you}</h2>
      <p>{said.email(file.email)}</p>
      <Field
        label={said.givenName}
        autoComplete="given-name"
        maxLength={100}
        value={file.givenName}
        onChange={(givenName) => change({ givenName })}
      />
      <Field
        label={said.familyName}
        autoComplete="family-name"
        maxLength={100}
        value={file.familyName}
        onChange={(familyName) => change({ familyName })}
      />
      <Field
        label={said.phone}
        optional
        type="tel"
        autoComplete="tel"
        maxLength={40}
        value={file.phone ?? ''}
        onChange={(phone) => change({ phone: phone === '' ? null : phone })}
      />
      <Choice
        label={said.status}
        options={APPLICANT_STATUSES.map((value) => ({ value, label: termText(`applicant-status.${value}`, locale) }))}
        value={file.status}
        onChange={(value) => {
          const status = value as Filled['status'];
          const pools = poolsFor(file.call.pools, status);
          const stays = pools.some(({ id }) => id === file.poolId);
          change({ status, poolId: stays ? file.poolId : pools.length === 1 ? pools[0]!.id : null });
        }}
      />
    </section>
  );
}

export function Way({ file, change }: PartProps) {
  const said = useApplicationWords();
  const locale = useLocale();
  const { call } = file;
  const route = call.routes.find(({ id }) => id === file.routeId);
  const pools = poolsFor(call.pools, file.status).map(({ id }) => call.pools.find((pool) => pool.id === id)!);
  return (
    <section aria-labelledby="way">
      <h2 id="way">{said.route}</h2>
      <Choice
        label={said.route}
        hint={said.routeHint}
        options={call.routes.map(({ id, title, hint }) => ({
          value: id,
          label: title[locale],
          hint: hint[locale],
        }))}
        value={file.routeId}
        onChange={(routeId) => change({ routeId })}
      />
      {route && route.prerequisites.length > 0 && (
        <>
          <p>{said.prerequisites}</p>
          <ul>
            {route.prerequisites.map(({ title }) => (
              <li key={title.fr}>{title[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {file.status !== null && pools.length > 1 && (
        <Choice
          label={said.pool}
          options={pools.map(({ id, name }) => ({ value: id, label: name }))}
          value={file.poolId}
          onChange={(poolId) => change({ poolId })}
        />
      )}
      {call.tracks.length > 1 && (
        <Choice
          label={said.track}
          hint={said.trackHint}
          options={call.tracks.map(({ id, title }) => ({ value: id, label: title[locale] }))}
          value={file.trackId}
          onChange={(trackId) => change({ trackId })}
        />
      )}
    </section>
  );
}

export function AnswersPart({ file, change }: PartProps) {
  const said = useApplicationWords();
  const route = file.call.routes.find(({ id }) => id === file.routeId);
  const questions = questionsFor(file.call.questions, route?.code ?? null);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{said.questions}</h2>
      {questions.map((question) => (
        <AnswerField
          key={question.code}
          question={question}
          said={said}
          value={file.answers[question.code] ?? null}
          onChange={(value) => change({ answers: { [question.code]: value } })}
        />
      ))}
    </section>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly said: ApplicationSaid;
  readonly value: string | boolean | null;
  readonly onChange: (value: string | boolean | null) => void;
}

const LINES = 6;

function AnswerField({ question, said, value, onChange }: AnswerProps) {
  const locale = useLocale();
  const label = question.title[locale];
  const shared = { label, hint: question.hint?.[locale], optional: !question.required };
  if (question.kind === 'yesNo') {
    const options = [
      { value: 'yes', label: said.yes },
      { value: 'no', label: said.no },
    ];
    const chosen = value === null || value === '' ? null : value === true ? 'yes' : 'no';
    return <Choice {...shared} options={options} value={chosen} onChange={(one) => onChange(one === 'yes')} />;
  }
  if (question.kind === 'choice') {
    const options = (question.options ?? []).map((one) => ({ value: one.value, label: one.title[locale] }));
    return <Choice {...shared} options={options} value={value as string | null} onChange={onChange} />;
  }
  const typed = question.kind === 'date' || question.kind === 'number' ? { type: question.kind } : {};
  return (
    <Field
      {...shared}
      {...typed}
      {...(question.kind === 'text' ? { lines: LINES } : {})}
      {...(question.most == null ? {} : { maxLength: question.most })}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  );
}
