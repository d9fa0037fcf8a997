import { useTranslation } from 'react-i18next';
import { INDICATORS, indicatorText, resultText } from '#core/school/programmes/index.ts';
import { RowList, useLocale } from '../../ui/index.ts';
import { useField } from './fields.ts';
import { type Line, useVersion } from './useProgramme.ts';

/** Success, satisfaction, employment, year by year: entered whatever the version, since the public reads them at once. */
export function Results() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const { facts, mayEdit, ofProgramme, touches } = useVersion();
  const said = (row: Partial<Line<'results'>>) =>
    row.indicator ? indicatorText({ indicator: row.indicator, months: row.months ?? null }, locale) : '';
  const latest = facts.results[0]?.year ?? null;
  return (
    <>
      <RowList<Line<'results'>>
        title={t('results')}
        rows={facts.results}
        path={ofProgramme('/results')}
        touches={touches}
        isEditable={mayEdit}
        label={(row) => [row.year, said(row as Partial<Line<'results'>>)].filter(Boolean).join(' ')}
        place={() => `results/${facts.version.id}`}
        blank={{
          year: latest,
          indicator: 'certified',
          months: null,
          counted: null,
          among: null,
          noteFr: null,
          noteEn: null,
        }}
        empty={t('noResult')}
        columns={[
          { id: 'year', header: t('fields.year'), text: (row) => String(row.year) },
          { id: 'indicator', header: t('fields.indicator'), text: said },
          { id: 'result', header: t('fields.result'), align: 'right', text: (row) => resultText(row, locale) },
        ]}
        fields={[
          field('year', 'count', { required: true }),
          field('indicator', 'choice', {
            required: true,
            choices: INDICATORS.map((value) => ({
              value,
              label: indicatorText({ indicator: value, months: null }, locale),
            })),
          }),
          field('counted', 'count', { required: true }),
          field('among', 'count', { required: true }),
          field('months', 'count', { label: t('fields.monthsAfter') }),
          field('noteFr'),
          field('noteEn'),
        ]}
      />
      {facts.results.length > 0 && <p className="caption">{t('resultsOpen')}</p>}
    </>
  );
}
