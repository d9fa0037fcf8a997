import { useTranslation } from 'react-i18next';
import { date } from '#core/kernel/index.ts';
import { dateText, sentence } from '#core/words.ts';
import type { Reply } from '#web/client/index.ts';
import { useLocale } from '../../ui/index.ts';

/** What an erasure would do: what has to end first, or what goes and what stays until when. */
export function ErasureAnswer({ answer }: { answer: Reply<'own-data.erasure'> }) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const { problems, kept, held } = answer;
  if (problems.length > 0) {
    return (
      <>
        <p style={{ marginTop: 0 }}>{t('data.first')}</p>
        <ul>
          {problems.map(({ code, message, at: places }) => (
            <li key={`${code} ${places.join()}`}>{message[locale]}</li>
          ))}
        </ul>
      </>
    );
  }
  const goes = held.filter(({ onErasure }) => onErasure === 'erased' || onErasure === 'nameless');
  return (
    <>
      <p style={{ marginTop: 0 }}>{t('data.cannotUndo')}</p>
      <p>{t('data.goes')}</p>
      <ul>
        {goes.map(({ kind, onErasure }) => (
          <li key={kind}>
            {sentence('terms', `data.${kind}`, locale)}
            {onErasure === 'nameless' && ` (${sentence('terms', 'onErasure.nameless', locale).toLowerCase()})`}
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <>
          <p>{t('data.stays')}</p>
          <ul>
            {kept.map(({ kind, id, name, until }) => (
              <li key={`${kind} ${id}`}>
                {sentence('terms', `data.${kind}`, locale)}
                {name && ` — ${name}`}
                {until !== null && `, ${t('data.until', { day: dateText(date(until), locale) })}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
