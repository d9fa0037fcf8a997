import { useTranslation } from 'react-i18next';
import { PREREQUISITE_KINDS } from '#core/school/programmes/index.ts';
import { sentence } from '#core/words.ts';
import { Page, RowList, useLocale, usePointing } from '../../ui/index.ts';
import { useField, useTitles } from './fields.ts';
import { type Line, useVersion } from './useProgramme.ts';

/** The ways in, and what each asks for. */
export default function Admission() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const titles = useTitles();
  const { facts, isEditable, ofVersion, touches } = useVersion();
  usePointing();
  const named = (row: { titleFr: string; titleEn: string }) => (locale === 'fr' ? row.titleFr : row.titleEn);
  return (
    <Page>
      <RowList<Line<'routes'>>
        touches={touches}
        isEditable={isEditable}
        title={t('routes')}
        rows={facts.routes}
        path={ofVersion('/routes')}
        label={(row) => String(row.titleFr ?? '')}
        place={({ id }) => `route/${id}`}
        blank={{ code: null, titleFr: null, titleEn: null, hintFr: null, hintEn: null, derogation: false }}
        empty={t('noRoute')}
        columns={[
          { id: 'title', header: t('route'), text: named },
          { id: 'code', header: t('fields.code'), text: (row) => row.code, wideOnly: true },
          { id: 'derogation', header: t('fields.derogation'), text: (row) => (row.derogation ? t('yes') : '') },
        ]}
        fields={[
          field('code', 'text', { required: true }),
          ...titles,
          field('hintFr', 'area'),
          field('hintEn', 'area'),
          field('derogation', 'check'),
        ]}
      />
      {facts.routes.map((route) => (
        <OneRoute key={route.id} route={route} />
      ))}
    </Page>
  );
}

function OneRoute({ route }: { route: Line<'routes'> }) {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const titles = useTitles();
  const { facts, isEditable, ofVersion, touches } = useVersion();
  const within = { touches, isEditable, label: (row: Readonly<Record<string, unknown>>) => String(row.titleFr ?? '') };
  const named = (row: { titleFr: string; titleEn: string }) => (locale === 'fr' ? row.titleFr : row.titleEn);
  const mine = <T extends { routeId: string }>(rows: readonly T[]) =>
    rows.filter(({ routeId }) => routeId === route.id);
  const kind = (value: string) => sentence('terms', `prerequisite.${value}`, locale);
  /** The word that binds them is nobody's to read: the other documents are named, in the reader's language. */
  const instead = (row: Line<'pieces'>) =>
    mine(facts.pieces)
      .filter(({ id, oneOf }) => oneOf === row.oneOf && id !== row.id)
      .map(named)
      .join(locale === 'fr' ? ' ; ' : '; ');
  const asks = (row: Line<'pieces'>) =>
    row.oneOf ? t('oneOf', { others: instead(row) }) : row.required ? t('required') : t('optional');
  return (
    <>
      <RowList<Line<'prerequisites'>>
        {...within}
        title={t('conditionsOf', { route: named(route) })}
        rows={mine(facts.prerequisites)}
        path={ofVersion('/prerequisites')}
        place={({ id }) => `prerequisite/${id}`}
        blank={{
          routeId: route.id,
          kind: 'level',
          level: null,
          months: null,
          studyFr: null,
          studyEn: null,
          titleFr: null,
          titleEn: null,
        }}
        fromRow={(row) => ({ ...withoutRow(row) })}
        empty={t('noCondition')}
        columns={[
          { id: 'title', header: t('condition'), text: named },
          { id: 'kind', header: t('fields.kind'), text: (row) => kind(row.kind), wideOnly: true },
          {
            id: 'amount',
            header: t('amount'),
            text: (row) =>
              row.months !== null
                ? t('months', { count: row.months })
                : row.level !== null
                  ? t('level', { level: row.level })
                  : '',
          },
        ]}
        fields={[
          field('kind', 'choice', { choices: PREREQUISITE_KINDS.map((value) => ({ value, label: kind(value) })) }),
          ...titles,
          field('level', 'count', { when: (values) => values.kind === 'level' }),
          field('months', 'count', { when: (values) => values.kind === 'experience' }),
          field('studyFr', 'text', { when: (values) => values.kind === 'experience' }),
          field('studyEn', 'text', { when: (values) => values.kind === 'experience' }),
        ]}
      />
      <RowList<Line<'pieces'>>
        {...within}
        title={t('piecesOf', { route: named(route) })}
        rows={mine(facts.pieces)}
        path={ofVersion('/pieces')}
        place={({ id }) => `piece/${id}`}
        blank={{
          routeId: route.id,
          code: null,
          titleFr: null,
          titleEn: null,
          hintFr: null,
          hintEn: null,
          required: true,
          oneOf: null,
          mostFiles: 1,
        }}
        fromRow={(row) => ({ ...withoutRow(row) })}
        empty={t('noPiece')}
        columns={[
          { id: 'title', header: t('piece'), text: named },
          { id: 'asks', header: t('asked'), text: asks },
          {
            id: 'files',
            header: t('fields.mostFiles'),
            align: 'right',
            text: (row) => String(row.mostFiles),
            wideOnly: true,
          },
        ]}
        fields={[
          field('code', 'text', { required: true }),
          ...titles,
          field('hintFr', 'area'),
          field('hintEn', 'area'),
          field('required', 'check'),
          field('oneOf', 'text', { hint: t('oneOfHint') }),
          field('mostFiles', 'count'),
        ]}
      />
    </>
  );
}

function withoutRow<T extends { readonly id: string; readonly version: number }>({ id: _, version: __, ...rest }: T) {
  return rest;
}
