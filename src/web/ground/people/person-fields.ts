import type { TFunction } from 'i18next';
import type { FieldSpec } from '../../ui/index.ts';

/** The fields of a person that are nobody's secret. */
export function personFields(name: (field: string) => string, t: TFunction<'people'>): FieldSpec[] {
  const text = (field: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    name: field,
    label: name(field),
    kind: 'text',
    ...more,
  });
  return [
    text('givenName', { required: true }),
    text('familyName', { required: true }),
    text('stageName'),
    text('email', { kind: 'email' }),
    text('phone', { kind: 'phone' }),
    text('address', { kind: 'area' }),
    text('postcode'),
    text('town'),
    text('country', { required: true, hint: t('countryHint') }),
    text('homeInsee', { hint: t('inseeHint') }),
    text('languages', { kind: 'words', hint: t('languagesHint') }),
    text('diet', { hint: t('dietHint') }),
    text('emergencyContact', { hint: t('emergencyHint') }),
    text('note', { kind: 'area' }),
  ];
}
