/** What the school states of a half-day: the fields of each act, and the line it makes. */
import type { TFunction } from 'i18next';
import type { FieldSpec } from '../../ui/index.ts';

export type Act = 'absence' | 'minutes' | 'paper' | 'withdraw';

const ABSENCE = ['illness', 'justified', 'unjustified', 'other'] as const;

export function actFields(act: Act, t: TFunction<'attendance'>): readonly FieldSpec[] {
  const why: FieldSpec = {
    ...{ name: 'reason', label: t('fields.reason'), kind: 'text', required: act === 'withdraw' },
    hint: t('fields.caution'),
  };
  if (act === 'absence') {
    const choices = ABSENCE.map((value) => ({ value, label: t(`reasons.${value}`) }));
    return [{ name: 'reasonKind', label: t('fields.reasonKind'), kind: 'choice', choices, required: true }, why];
  }
  if (act === 'withdraw') return [why];
  return [
    { name: 'lateMinutes', label: t('fields.late'), kind: 'count' },
    { name: 'earlyMinutes', label: t('fields.early'), kind: 'count' },
    why,
  ];
}

const STATES = { absence: 'absent', minutes: 'present', paper: 'present', withdraw: 'withdrawn' } as const;

export const bodyOf = (act: Act, values: Readonly<Record<string, unknown>>, lineId: string | null) => ({
  state: STATES[act],
  how: act === 'paper' ? 'paper' : 'staff',
  reason: values.reason ?? null,
  reasonKind: act === 'absence' ? (values.reasonKind ?? null) : act === 'withdraw' ? 'correction' : null,
  lateMinutes: act === 'absence' || act === 'withdraw' ? 0 : Number(values.lateMinutes ?? 0),
  earlyMinutes: act === 'absence' || act === 'withdraw' ? 0 : Number(values.earlyMinutes ?? 0),
  lineId: act === 'withdraw' ? lineId : null,
});
