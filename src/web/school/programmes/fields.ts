/** The fields of a version and of the rows that hang on it, with their words. */
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../../ui/index.ts';

const FULL_TIME = [
  ['09:00', '13:00'],
  ['14:00', '17:00'],
];
export const BLANK_VERSION: Readonly<Record<string, unknown>> = {
  centreHours: null,
  internshipHours: '0',
  level: null,
  price: null,
  priceNoteFr: null,
  priceNoteEn: null,
  mostTrainees: null,
  rome: [],
  nsf: [],
  formacode: [],
  weekdays: [1, 2, 3, 4, 5],
  halfDays: FULL_TIME,
  venueId: null,
  note: null,
};

type Name = keyof typeof import('../../words/fr/programme.ts').default.fields;

/** Makes a field of a name: its label is its word. */
export function useField() {
  const { t } = useTranslation('programme');
  return (name: Name, kind: FieldSpec['kind'] = 'text', more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`fields.${name}`),
    kind,
    ...more,
  });
}

export function useTitles(): FieldSpec[] {
  const field = useField();
  return [field('titleFr', 'text', { required: true }), field('titleEn', 'text', { required: true })];
}

export function useVersionFields(
  venues: readonly { readonly value: string; readonly label: string }[] = [],
): FieldSpec[] {
  const field = useField();
  return [
    field('centreHours', 'decimal', { unit: 'h', required: true }),
    field('internshipHours', 'decimal', { unit: 'h' }),
    field('price', 'money'),
    field('mostTrainees', 'count'),
    field('priceNoteFr', 'area'),
    field('priceNoteEn', 'area'),
    field('level', 'count'),
    ...(venues.length > 0 ? [field('venueId', 'choice', { choices: venues })] : []),
    field('rome', 'words'),
    field('nsf', 'words'),
    field('formacode', 'words'),
    field('note', 'area'),
  ];
}
