import { useTranslation } from 'react-i18next';
import type { AuditLine } from './audit-words.ts';

/** What it was and what it became; private fields are named without values. */
export function AuditChanges({ line }: { line: AuditLine }) {
  const { t } = useTranslation('audit');
  const { t: fieldName } = useTranslation('fields');
  if (line.changes.length === 0) return null;
  const camel = (field: string) => field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const name = (field: string) =>
    fieldName(`${line.subject.kind}.${camel(field)}` as never, { defaultValue: field.replaceAll('_', ' ') });
  return (
    <details>
      <summary>{t('fields', { count: line.changes.length })}</summary>
      <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
        {line.changes.map((change) => (
          <li key={change.field}>
            {name(change.field)}
            {change.values === 'told' && (
              <>
                {' : '}
                <s>{shown(change.before)}</s> → {shown(change.after)}
              </>
            )}
            {change.values === 'unkept' && <small> {t('unkept')}</small>}
            {change.values === 'erased' && <small> {t('erased')}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
