import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '#web/client/index.ts';
import { useLocale } from '../locale.ts';

/** The values of a small form, what was changed since it was opened, and the server's complaints beside their fields. */
export function useForm<Values extends object>(initial: Values, required: readonly (keyof Values)[] = []) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Partial<Record<keyof Values, string>>>({});

  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    setValues((now) => ({ ...now, [name]: value }));
    setErrors((now) => ({ ...now, [name]: undefined }));
  };

  /** Props of a text field. */
  const text = <Name extends keyof Values>(name: Name) => ({
    name: String(name),
    value: (values[name] ?? '') as string,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set(name, (event.currentTarget.value === '' ? null : event.currentTarget.value) as Values[Name]),
    error: errors[name],
    withAsterisk: required.includes(name),
  });

  /** Props of a field that hands out its value itself. */
  const field = <Name extends keyof Values>(name: Name) => ({
    name: String(name),
    value: values[name],
    onChange: (value: Values[Name]) => set(name, value),
    error: errors[name],
    withAsterisk: required.includes(name),
  });

  const isComplete = (): boolean => {
    const missing = required.filter((name) => values[name] === null || values[name] === '');
    setErrors(Object.fromEntries(missing.map((name) => [name, t('form.required')])) as typeof errors);
    return missing.length === 0;
  };

  /** Puts a refusal's problems beside the fields they name; answers with those that name none. */
  const blame = (failure: unknown): string[] => {
    if (!(failure instanceof Refused)) return [];
    const found: Partial<Record<keyof Values, string>> = {};
    const rest: string[] = [];
    for (const problem of failure.problems) {
      const name = problem.at.map((path) => path.split(/[./]/).at(-1)).find((part) => part && part in values);
      if (name) found[name as keyof Values] = problem.message[locale];
      else rest.push(problem.message[locale]);
    }
    setErrors(found);
    return rest.length > 0 || Object.keys(found).length > 0 ? rest : [failure.sentence[locale]];
  };

  const changed = (): Partial<Values> =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(initial[name as keyof Values]),
      ),
    ) as Partial<Values>;

  return { values, set, setValues, text, field, errors, isComplete, blame, changed };
}
