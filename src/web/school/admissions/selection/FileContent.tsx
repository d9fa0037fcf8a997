import { useTranslation } from 'react-i18next';
import type { Question } from '#core/school/admissions/index.ts';
import type { Reply } from '#web/client/index.ts';
import { Facts, Shown, useLocale } from '../../../ui/index.ts';
import { DocumentView } from './DocumentView.tsx';
import classes from './selection.module.css';
import { useOfCall, useSelection } from './useSelection.ts';

/** What an applicant wrote and sent, to be read beside the grid. */
export function FileContent({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation('selection');
  const locale = useLocale();
  const { path } = useSelection();
  const asked = useOfCall<Reply<'applications.content'>>(`/files/${applicationId}`);
  return (
    <Shown asked={asked}>
      {(file) => (
        <article className={classes.content}>
          <h3>
            {file.givenName} {file.familyName} <small>{t('file', { number: file.number ?? '—' })}</small>
          </h3>
          <Facts
            facts={(file.questions as readonly Question[]).map((question) => [
              question.title[locale],
              answerText(question, file.answers[question.code], locale, [t('yes'), t('no')]),
            ])}
          />
          {file.pieces.map((piece) => (
            <section key={piece.id} aria-label={piece.title[locale]}>
              <h4>{piece.title[locale]}</h4>
              {piece.files.map((one) => (
                <DocumentView key={one.id} file={one} address={path(`/files/${applicationId}/documents/${one.id}`)} />
              ))}
            </section>
          ))}
        </article>
      )}
    </Shown>
  );
}

function answerText(
  question: Question,
  answer: unknown,
  locale: 'fr' | 'en',
  [yes, no]: readonly [string, string],
): string {
  if (typeof answer === 'boolean') return answer ? yes : no;
  const option = question.options?.find(({ value }) => value === answer);
  return option ? option.title[locale] : String(answer ?? '');
}
