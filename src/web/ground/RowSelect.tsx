import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Page, read } from '#web/client/index.ts';
import { useSlug } from '../shell/me.ts';

interface Found {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly town?: string | null;
}

const nameOf = (row: Found): string => row.title ?? row.name ?? `${row.givenName} ${row.familyName}`;

interface Props extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly among: 'people' | 'venues' | 'productions';
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Chooses a person, a venue or a production by typing a few letters, however many there are. */
export function RowSelect({ among, value, onChange, ...rest }: Props) {
  const { t } = useTranslation('ui');
  const slug = useSlug();
  const [typed, setTyped] = useState('');
  const chosen = useQuery({
    queryKey: [among, slug, value],
    queryFn: ({ signal }) => read<Found>(at(slug, `/${among}/${value}`), signal),
    enabled: value !== null,
    staleTime: 60_000,
  });
  const chosenName = chosen.data ? nameOf(chosen.data) : '';
  const search = typed === chosenName ? '' : typed.trim();
  const found = useQuery({
    queryKey: [among, slug, 'found', search],
    queryFn: ({ signal }) => read<Page<Found>>(at(slug, `/${among}`, { search, limit: 50 }), signal),
    placeholderData: (before) => before,
  });
  const rows = new Map((found.data?.items ?? []).map((row) => [row.id, row]));
  if (chosen.data) rows.set(chosen.data.id, chosen.data);
  return (
    <Select
      placeholder={t('form.choose')}
      {...rest}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={[...rows.values()].map((row) => ({ value: row.id, label: nameOf(row) }))}
      value={value}
      onChange={onChange}
    />
  );
}
