import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, change, remove } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  ConfirmWithConsequence,
  dateToType,
  Facts,
  Page,
  PageHeader,
  Pill,
  RowDialog,
  RowList,
  Section,
  Shown,
  today,
  useSaving,
} from '../../ui/index.ts';
import { Documents } from '../files/index.ts';
import { Private } from './Private.tsx';
import {
  aboutPerson,
  BLANK_PERSON,
  CATEGORIES,
  type PersonWhole,
  type Profession,
  personName,
  personQuery,
  type Skill,
} from './people.ts';
import { personFields } from './person-fields.ts';

export default function Person() {
  const { personId } = useParams({ strict: false }) as { personId: string };
  const slug = useSlug();
  const asked = useQuery(personQuery(slug, personId));
  return <Shown asked={asked}>{(person) => <PersonPage person={person} />}</Shown>;
}

/** One human, once: how to reach them, what they do, and a closed drawer with what is private. */
function PersonPage({ person }: { person: PersonWhole }) {
  const { t } = useTranslation('people');
  const { t: fieldName } = useTranslation('fields');
  const slug = useSlug();
  const navigate = useNavigate();
  const { may } = useMay();
  const { saving } = useSaving();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const isEditable = may('people.edit');
  const about = aboutPerson(slug, person.id, person);
  const name = (field: string) => fieldName(`person.${field}` as never);
  const values = Object.fromEntries(
    Object.keys(BLANK_PERSON).map((field) => [field, person[field as keyof PersonWhole] ?? null]),
  );
  const within = { touches: [['people', slug]], isEditable };

  return (
    <>
      <PageHeader
        title={personName(person)}
        pill={person.professions
          .filter(({ main }) => main)
          .map(({ id, profession }) => <Pill key={id}>{profession}</Pill>)}
        subtitle={
          <>
            <Link to="/o/$slug/people" params={{ slug }} className="link">
              {t('title')}
            </Link>
            {person.stageName && <> · {t('knownAs', { name: person.stageName })}</>}
          </>
        }
        actions={
          isEditable && (
            <>
              <Button onClick={() => setOpen('remove')}>{t('remove.act')}</Button>
              <Button variant="filled" onClick={() => setOpen('edit')}>
                {t('edit')}
              </Button>
            </>
          )
        }
      />
      <Page measure="read">
        <Section>
          <Facts
            facts={[
              [
                name('phone'),
                person.phone && <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>{person.phone}</a>,
              ],
              [name('email'), person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
              [
                name('address'),
                [person.address, [person.postcode, person.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
              ],
              [name('languages'), person.languages.join(', ')],
              [name('diet'), person.diet],
              [name('emergencyContact'), person.emergencyContact],
              [name('homeInsee'), person.homeInsee],
              [name('note'), person.note],
            ]}
          />
        </Section>
        <RowList<Profession>
          {...within}
          title={t('professions')}
          rows={person.professions}
          path={at(slug, `/people/${person.id}/professions`)}
          label={(row) => `${about.label}, ${row.profession}`}
          blank={{ profession: null, category: 'artist', main: person.professions.length === 0 }}
          empty={t('noProfession')}
          columns={[
            { id: 'profession', header: t('profession'), text: (row) => row.profession },
            { id: 'category', header: t('category'), text: (row) => t(`categories.${row.category}`) },
            { id: 'main', header: t('main'), text: (row) => (row.main ? t('mainOne') : '') },
          ]}
          fields={[
            { name: 'profession', label: t('profession'), kind: 'text', required: true },
            {
              name: 'category',
              label: t('category'),
              kind: 'choice',
              required: true,
              choices: CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) })),
            },
            { name: 'main', label: t('main'), kind: 'check' },
          ]}
        />
        <RowList<Skill>
          {...within}
          title={t('skills')}
          rows={person.skills}
          path={at(slug, `/people/${person.id}/skills`)}
          label={(row) => `${about.label}, ${row.skill}`}
          blank={{ skill: null, expiresOn: null }}
          empty={t('noSkill')}
          columns={[
            { id: 'skill', header: t('skill'), text: (row) => row.skill },
            {
              id: 'expires',
              header: t('expires'),
              text: (row) => dateToType(row.expiresOn),
              order: (row) => row.expiresOn ?? '9',
              cell: (row) =>
                row.expiresOn && row.expiresOn < today() ? (
                  <Pill tone="red">{t('expired', { date: dateToType(row.expiresOn) })}</Pill>
                ) : (
                  dateToType(row.expiresOn)
                ),
            },
          ]}
          fields={[
            { name: 'skill', label: t('skill'), kind: 'text', required: true, hint: t('skillHint') },
            { name: 'expiresOn', label: t('expires'), kind: 'date' },
          ]}
        />
        {may('private.read') && <Private person={person} />}
        <Documents subject={person.id} reads="private.read" edits="private.edit" />
      </Page>
      {open === 'edit' && (
        <RowDialog
          title={about.label}
          fields={personFields(name, t)}
          initial={values}
          close={() => setOpen(null)}
          onSave={async (next) => {
            const changed = Object.fromEntries(
              Object.entries(next).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(values[field])),
            );
            if (Object.keys(changed).length === 0) return;
            await saving(about.label, () => change(about, person as PersonWhole & Record<string, unknown>, changed));
          }}
        />
      )}
      <ConfirmWithConsequence
        opened={open === 'remove'}
        title={t('remove.title', { name: about.label })}
        consequence={t('remove.consequence')}
        act={t('remove.act')}
        onClose={() => setOpen(null)}
        onConfirm={async () => {
          await saving(t('remove.done', { name: about.label }), () => remove(about, person, values));
          await navigate({ to: '/o/$slug/people', params: { slug } });
        }}
      />
    </>
  );
}
