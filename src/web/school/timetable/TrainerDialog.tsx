import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TimetableFacts } from '#core/school/timetable/index.ts';
import { at, create, newId, overwrite, type Page, read } from '#web/client/index.ts';
import { type FieldSpec, RowDialog, useSaving } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import type { Trainer } from './TrainersView.tsx';

interface Props {
  readonly trainer: Trainer | null;
  readonly subModules: TimetableFacts['subModules'];
  readonly saved: () => void;
  readonly close: () => void;
}

interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

const MOST_PEOPLE = 500;

/** Who a trainer is, what they can teach in this programme, and how many hours they agreed to. */
export function TrainerDialog({ trainer, subModules, saved, close }: Props) {
  const { t } = useTranslation('timetable');
  const { slug, facts } = useCohort();
  const { saving } = useSaving();
  const { programmeId } = facts.cohort;
  const people = useQuery({
    queryKey: ['people', slug, 'names'],
    queryFn: ({ signal }) => read<Page<Person>>(at(slug, '/people', { limit: MOST_PEOPLE }), signal),
    enabled: trainer === null,
  });
  const own =
    trainer?.skills.filter((skill) => skill.programmeId === programmeId).map(({ code }) => code as string) ?? [];
  const name = trainer?.name ?? t('trainers.one');
  const fields: readonly FieldSpec[] = [
    ...(trainer === null
      ? [
          {
            ...{ name: 'personId', kind: 'choice' as const, label: t('trainers.person'), required: true },
            choices: (people.data?.items ?? []).map((one) => ({
              value: one.id,
              label: `${one.givenName} ${one.familyName}`,
            })),
          },
        ]
      : []),
    {
      ...{ name: 'codes', kind: 'words', label: t('trainers.teaches') },
      hint: subModules.map(({ code }) => code).join(' · '),
    },
    { name: 'mostHours', kind: 'decimal', label: t('trainers.agreed'), unit: 'h' },
    { name: 'mostHoursWeek', kind: 'decimal', label: t('trainers.agreedWeek'), unit: 'h' },
    { name: 'siret', kind: 'text', label: t('trainers.siret') },
    { name: 'declarationNumber', kind: 'text', label: t('trainers.declaration') },
    { name: 'titles', kind: 'area', label: t('trainers.titles') },
  ];
  const save = async (values: Readonly<Record<string, unknown>>) => {
    const { codes, personId, ...rest } = values;
    const elsewhere = trainer?.skills.filter((skill) => skill.programmeId !== programmeId) ?? [];
    const skills = [...elsewhere, ...(codes as string[]).map((code) => ({ programmeId, code }))];
    const body = { ...rest, personId: personId ?? trainer?.personId, skills };
    const id = trainer?.id ?? newId();
    const about = { path: at(slug, `/trainers/${id}`), label: name, touches: [['cohorts', slug]] };
    await saving(name, () => (trainer ? overwrite(about, trainer, body) : create(about, body)));
    saved();
  };
  const {
    mostHours = null,
    mostHoursWeek = null,
    siret = null,
    declarationNumber = null,
    titles = null,
  } = trainer ?? {};
  return (
    <RowDialog
      title={name}
      fields={fields}
      initial={{
        ...{ mostHours, mostHoursWeek, siret, declarationNumber, titles, codes: own },
        personId: trainer?.personId ?? null,
      }}
      onSave={save}
      close={close}
    />
  );
}
