/** The name of whoever comes to an information meeting. */
import { Field } from '../index.ts';
import { useMeetingWords } from './meeting-words.ts';

export interface Name {
  readonly givenName: string;
  readonly familyName: string;
}
export const isNamed = ({ givenName, familyName }: Name): boolean =>
  givenName.trim() !== '' && familyName.trim() !== '';

export function Names({ value, onChange }: { readonly value: Name; readonly onChange: (value: Name) => void }) {
  const said = useMeetingWords();
  const { givenName, familyName } = value;
  return (
    <>
      <Field
        label={said.givenName}
        autoComplete="given-name"
        value={givenName}
        onChange={(typed) => onChange({ givenName: typed, familyName })}
      />
      <Field
        label={said.familyName}
        autoComplete="family-name"
        value={familyName}
        onChange={(typed) => onChange({ givenName, familyName: typed })}
      />
    </>
  );
}
