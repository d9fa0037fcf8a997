import { Button, Select, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, create, newId, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { type Column, DataTable, EmptyState, Page, PageHeader, RowDialog, Shown, useSaving } from '../../ui/index.ts';
import { aboutPerson, BLANK_PERSON, CATEGORIES, type PersonRow, type PersonValues, personName } from './people.ts';
import { personFields } from './person-fields.ts';

/** One directory for everybody the house works with. */
export default function People() {
  const { t } = useTranslation('people');
  const { t: fieldName } = useTranslation('fields');
  const slug = useSlug();
  const navigate = useNavigate();
  const { may } = useMay();
  const { saving } = useSaving();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [category, setCategory] = useState<string | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const asked = useInfiniteQuery({
    queryKey: ['people', slug, 'list', search, category],
    queryFn: ({ signal, pageParam }) =>
      read<Reply<'people.list'>>(at(slug, '/people', { search, category, after: pageParam, limit: 100 }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const isEditable = may('people.edit');

  const columns: Column<PersonRow>[] = [
    {
      id: 'name',
      header: t('name'),
      text: (person) => `${person.familyName} ${person.givenName}`,
      cell: (person) => (
        <Link to="/o/$slug/people/$personId" params={{ slug, personId: person.id }}>
          {person.givenName} <b>{person.familyName}</b>
        </Link>
      ),
    },
    {
      id: 'professions',
      header: t('professions'),
      text: (person) => person.professions.map(({ profession }) => profession).join(', '),
    },
    { id: 'town', header: t('town'), text: (person) => person.town ?? '', wideOnly: true },
    {
      id: 'phone',
      header: t('phone'),
      text: (person) => person.phone ?? '',
      cell: (person) => person.phone && <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>{person.phone}</a>,
    },
    {
      id: 'email',
      header: t('email'),
      text: (person) => person.email ?? '',
      cell: (person) => person.email && <a href={`mailto:${person.email}`}>{person.email}</a>,
      wideOnly: true,
    },
  ];

  const add = isEditable && (
    <Button variant="filled" onClick={() => setIsAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={add} />
      <Page>
        <Shown asked={asked}>
          {({ pages }) => {
            const rows = pages.flatMap(({ items }) => items);
            if (rows.length === 0 && search === '' && category === null) {
              return (
                <EmptyState title={t('empty.title')} action={add}>
                  {t('empty.text')}
                </EmptyState>
              );
            }
            return (
              <DataTable
                rows={rows}
                columns={columns}
                rowKey={(person) => person.id}
                label={t('title')}
                exportAs={`filage-${t('file')}`}
                more={
                  asked.hasNextPage
                    ? { load: () => void asked.fetchNextPage(), busy: asked.isFetchingNextPage }
                    : undefined
                }
                tools={
                  <>
                    <TextInput
                      type="search"
                      aria-label={t('search')}
                      placeholder={t('search')}
                      value={typed}
                      onChange={(event) => setTyped(event.currentTarget.value)}
                    />
                    <Select
                      aria-label={t('category')}
                      placeholder={t('allCategories')}
                      data={CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))}
                      value={category}
                      onChange={setCategory}
                      clearable
                    />
                  </>
                }
              />
            );
          }}
        </Shown>
      </Page>
      {isAdding && (
        <RowDialog
          title={t('add')}
          fields={personFields((field) => fieldName(`person.${field}` as never), t).slice(0, 5)}
          initial={{ ...BLANK_PERSON }}
          close={() => setIsAdding(false)}
          onSave={async (values) => {
            const id = newId();
            const body = values as unknown as PersonValues;
            const saved = await saving(personName(body), () =>
              create(aboutPerson(slug, id, body), { ...BLANK_PERSON, ...values }),
            );
            if (saved.outcome.kind === 'sent') {
              await navigate({ to: '/o/$slug/people/$personId', params: { slug, personId: id } });
            }
          }}
        />
      )}
    </>
  );
}
