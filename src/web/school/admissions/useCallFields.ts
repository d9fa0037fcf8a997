import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../../ui/index.ts';

/** The fields of a call, in the order in which one thinks of them. One that is made may go without a title: it gets one. */
export function useCallFields(isNew = false): readonly FieldSpec[] {
  const { t } = useTranslation('admissions');
  const titleHint = isNew ? { hint: t('call.titleHint') } : {};
  return [
    { name: 'titleFr', label: t('call.titleFr'), kind: 'text', required: !isNew, ...titleHint },
    { name: 'titleEn', label: t('call.titleEn'), kind: 'text', required: !isNew, ...titleHint },
    { name: 'code', label: t('call.code'), hint: t('call.codeHint'), kind: 'text', required: true },
    { name: 'opensOn', label: t('call.opensOn'), kind: 'date', required: true },
    { name: 'closesOn', label: t('call.closesOn'), hint: t('call.closesHint'), kind: 'date', required: true },
    { name: 'sealed', label: t('call.sealed'), hint: t('call.sealedHint'), kind: 'check' },
    { name: 'firstSelectionOn', label: t('call.firstSelectionOn'), kind: 'date' },
    { name: 'interviewsFrom', label: t('call.interviewsFrom'), kind: 'date' },
    { name: 'interviewsTo', label: t('call.interviewsTo'), kind: 'date' },
    { name: 'finalSelectionOn', label: t('call.finalSelectionOn'), kind: 'date' },
    { name: 'acceptanceDays', label: t('call.acceptanceDays'), kind: 'count', required: true },
    {
      name: 'eraseRefusedMonths',
      label: t('call.eraseRefusedMonths'),
      hint: t('call.eraseHint'),
      kind: 'count',
      required: true,
    },
    { name: 'markScale', label: t('call.markScale'), hint: t('call.markScaleHint'), kind: 'count', required: true },
    {
      name: 'readingGap',
      label: t('call.readingGap'),
      hint: t('call.readingGapHint'),
      kind: 'decimal',
      required: true,
    },
    {
      name: 'leastCounted',
      label: t('call.leastCounted'),
      hint: t('call.leastCountedHint'),
      kind: 'count',
      required: true,
    },
    { name: 'nextCallNote', label: t('call.nextCallNote'), hint: t('call.nextHint'), kind: 'area' },
  ];
}
