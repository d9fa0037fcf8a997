import { useTranslation } from 'react-i18next';
import { REGISTERS } from '#core/school/programmes/index.ts';
import { sentence } from '#core/words.ts';
import { dayWords, RowList, useLocale } from '../../ui/index.ts';
import { useField } from './fields.ts';
import { type Line, useVersion } from './useProgramme.ts';

/** What the programme leads to, as registered. */
export function Certification() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const { facts, mayEdit, ofProgramme, touches } = useVersion();
  const register = (value: string) => sentence('terms', `register.${value}`, locale);
  const day = (on: string | null) => on && dayWords(on, locale, 'plain');
  return (
    <RowList<Line<'records'>>
      title={t('certification')}
      rows={facts.records}
      path={ofProgramme('/records')}
      touches={touches}
      isEditable={mayEdit}
      label={(row) => String(row.title ?? '')}
      place={({ id }) => `record/${id}`}
      blank={{
        register: 'rncp',
        number: null,
        title: null,
        level: null,
        certifier: null,
        registeredOn: null,
        expiresOn: null,
        source: null,
      }}
      empty={t('noRecord')}
      columns={[
        {
          id: 'number',
          header: t('fields.number'),
          text: (row) => `${register(row.register)} ${row.number ?? ''}`.trim(),
        },
        { id: 'title', header: t('fields.title'), text: (row) => row.title },
        { id: 'certifier', header: t('fields.certifier'), text: (row) => row.certifier ?? '', wideOnly: true },
        { id: 'from', header: t('fields.registeredOn'), text: (row) => day(row.registeredOn) ?? '', wideOnly: true },
        { id: 'to', header: t('fields.expiresOn'), text: (row) => day(row.expiresOn) ?? '' },
      ]}
      fields={[
        field('register', 'choice', {
          required: true,
          choices: REGISTERS.map((value) => ({ value, label: register(value) })),
        }),
        field('number'),
        field('title', 'text', { required: true }),
        field('level', 'count'),
        field('certifier'),
        field('registeredOn', 'date'),
        field('expiresOn', 'date', { hint: t('expiryHint') }),
        field('source', 'area'),
      ]}
    />
  );
}

interface Party {
  readonly id: string;
  readonly name: string;
}

/** Who pays by agreement, for how many places, and which reports they ask for. */
export function Funding({ parties }: { parties: readonly Party[] }) {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const { facts, mayEdit, ofProgramme, touches } = useVersion();
  const day = (on: string | null) => (on ? dayWords(on, locale, 'plain') : '');
  const within = { touches, isEditable: mayEdit };
  const titleOf = (id: string) => facts.agreements.find((one) => one.id === id)?.title ?? '';
  return (
    <>
      <RowList<Line<'agreements'>>
        {...within}
        title={t('funding')}
        rows={facts.agreements}
        path={ofProgramme('/agreements')}
        label={(row) => String(row.title ?? '')}
        blank={{
          partyId: parties[0]?.id ?? null,
          number: null,
          title: null,
          startsOn: null,
          endsOn: null,
          places: null,
          cofinanced: false,
          note: null,
        }}
        empty={t(parties.length === 0 ? 'noFunder' : 'noAgreement')}
        columns={[
          { id: 'title', header: t('fields.title'), text: (row) => row.title },
          {
            id: 'party',
            header: t('fields.partyId'),
            text: (row) => parties.find(({ id }) => id === row.partyId)?.name ?? '',
          },
          {
            id: 'dates',
            header: t('fields.dates'),
            text: (row) => [day(row.startsOn), day(row.endsOn)].filter(Boolean).join(' – '),
            wideOnly: true,
          },
          { id: 'places', header: t('fields.places'), align: 'right', text: (row) => String(row.places ?? '') },
        ]}
        fields={[
          field('partyId', 'choice', {
            required: true,
            choices: parties.map(({ id, name }) => ({ value: id, label: name })),
          }),
          field('title', 'text', { required: true }),
          field('number'),
          field('startsOn', 'date'),
          field('endsOn', 'date'),
          field('places', 'count'),
          field('cofinanced', 'check'),
          field('note', 'area'),
        ]}
      />
      {facts.agreements.length > 0 && (
        <RowList<Line<'reports'>>
          {...within}
          title={t('reports')}
          rows={facts.reports}
          path={ofProgramme('/reports')}
          label={(row) => String(row.title ?? '')}
          place={({ id }) => `report/${id}`}
          blank={{ agreementId: facts.agreements[0]!.id, title: null, dueOn: null, sentOn: null }}
          empty={t('noReport')}
          columns={[
            { id: 'title', header: t('fields.title'), text: (row) => row.title },
            {
              id: 'agreement',
              header: t('fields.agreementId'),
              text: (row) => titleOf(row.agreementId),
              wideOnly: true,
            },
            { id: 'due', header: t('fields.dueOn'), order: (row) => row.dueOn, text: (row) => day(row.dueOn) },
            {
              id: 'sent',
              header: t('fields.sentOn'),
              order: (row) => row.sentOn ?? '',
              text: (row) => day(row.sentOn),
            },
          ]}
          fields={[
            field('agreementId', 'choice', {
              required: true,
              choices: facts.agreements.map(({ id, title }) => ({ value: id, label: title })),
            }),
            field('title', 'text', { required: true }),
            field('dueOn', 'date', { required: true }),
            field('sentOn', 'date'),
          ]}
        />
      )}
    </>
  );
}
