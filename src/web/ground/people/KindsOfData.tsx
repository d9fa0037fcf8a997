import { useTranslation } from 'react-i18next';
import { KINDS_OF_DATA, type KindOfData, yearsKept } from '#core/ground/people/index.ts';
import { date } from '#core/kernel/index.ts';
import { fill, sentence } from '#core/words.ts';
import { type Column, DataTable, Section, today, useLocale } from '../../ui/index.ts';
import { OwnData } from './OwnData.tsx';

/** What is held about oneself, and everything that the house keeps about people: what for, on what ground, how long. */
export default function KindsOfData() {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const years = yearsKept(date(today()));
  const say = (code: string) => fill(sentence('terms', code, locale), years, locale);
  const columns: Column<KindOfData>[] = [
    { id: 'what', header: t('data.what'), text: ({ id }) => say(`data.${id}`) },
    { id: 'purpose', header: t('data.purpose'), text: ({ id }) => say(`data.${id}.purpose`) },
    {
      id: 'about',
      header: t('data.about'),
      text: ({ about }) => about.map((one) => say(`about.${one}`)).join(', '),
      wideOnly: true,
    },
    { id: 'basis', header: t('data.basis'), text: ({ basis }) => say(`basis.${basis}`), wideOnly: true },
    { id: 'kept', header: t('data.kept'), text: ({ term }) => say(`keep.${term}`) },
    {
      id: 'erasure',
      header: t('data.onErasure'),
      text: ({ onErasure }) => say(`onErasure.${onErasure}`),
      wideOnly: true,
    },
  ];
  return (
    <>
      <Section title={t('data.own')}>
        <OwnData />
      </Section>
      <Section title={t('data.title')}>
        <p className="caption">{t('data.explain')}</p>
        <DataTable rows={KINDS_OF_DATA} columns={columns} rowKey={({ id }) => id} label={t('data.title')} />
      </Section>
    </>
  );
}
