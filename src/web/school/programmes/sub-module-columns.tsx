/** The sheet of sub-modules: what each cell shows, and how what is typed or pasted into it is read. */
import type { TFunction } from 'i18next';
import { addDecimals, dec, decimalText, type Locale, normalise } from '#core/kernel/index.ts';
import { SUB_MODULE_KINDS, type SubModuleKind } from '#core/school/programmes/index.ts';
import { type CellChange, decimalToType, decimalWords, type SheetColumn, typedDecimal } from '../../ui/index.ts';
import type { Facts, Line } from './useProgramme.ts';

type SubModule = Line<'subModules'>;

interface Given {
  readonly t: TFunction<'programme'>;
  readonly locale: Locale;
  readonly facts: Facts;
  readonly isEditable: boolean;
  readonly open: (row: SubModule) => void;
}

export function subModuleColumns({ t, locale, facts, isEditable, open }: Given): readonly SheetColumn<SubModule>[] {
  const may = () => isEditable;
  const kindWord = (kind: SubModuleKind) => t(`kinds.${kind}`);
  const trackCode = (id: string | null) => facts.tracks.find((track) => track.id === id)?.code ?? '';
  const codeOf = (id: string) => facts.competences.find((one) => one.id === id)?.code ?? '';
  const codes = (row: SubModule) =>
    row.competences
      .map(({ competenceId }) => codeOf(competenceId))
      .sort()
      .join(' ');
  const text = (
    key: 'code' | 'titleFr' | 'titleEn',
    room: Pick<SheetColumn<SubModule>, 'width' | 'minWidth' | 'grows'>,
  ): SheetColumn<SubModule> => ({
    key,
    header: t(`fields.${key}`),
    ...room,
    text: (row) => row[key],
    value: (row) => row[key],
    parse: (typed) => typed.trim() || undefined,
    isEditable: may,
  });
  const columns: SheetColumn<SubModule>[] = [
    text('code', { width: 88 }),
    text('titleFr', { minWidth: 160, grows: true }),
    text('titleEn', { minWidth: 160, grows: true }),
    {
      key: 'hours',
      header: t('fields.hours'),
      width: 80,
      align: 'right',
      text: (row) => decimalWords(row.hours, locale),
      typed: (row) => decimalToType(row.hours, locale),
      value: (row) => row.hours,
      parse: (typed) => {
        const hours = typedDecimal(typed);
        return hours === null || hours.startsWith('-') ? undefined : hours;
      },
      isEditable: may,
      sum: (rows) => {
        const total = normalise(rows.reduce((sum, row) => addDecimals(sum, dec(row.hours)), dec('0')));
        return `${decimalWords(decimalText(total), locale)}\u202fh`;
      },
    },
    {
      key: 'kind',
      header: t('fields.kind'),
      width: 150,
      text: (row) => kindWord(row.kind),
      value: (row) => row.kind,
      parse: (typed) => readKind(typed, kindWord),
      isEditable: may,
    },
  ];
  if (facts.tracks.length > 0) {
    columns.push({
      key: 'trackId',
      header: t('track'),
      width: 112,
      text: (row) => trackCode(row.trackId),
      value: (row) => row.trackId,
      parse: (typed) => {
        if (typed.trim() === '') return null;
        return facts.tracks.find(({ code }) => code.toLowerCase() === typed.trim().toLowerCase())?.id;
      },
      isEditable: may,
    });
  }
  columns.push({
    key: 'competences',
    header: t('competences'),
    width: 150,
    text: codes,
    value: (row) => row.competences,
    parse: (typed) => readCompetences(typed, facts),
    isEditable: may,
  });
  if (isEditable) {
    columns.push({
      key: 'act',
      header: t('acts.open'),
      width: 72,
      text: () => '',
      cell: (row) => (
        <button type="button" className="plain-link" tabIndex={-1} onClick={() => open(row)}>
          {t('acts.open')}
        </button>
      ),
    });
  }
  return columns;
}

function readKind(typed: string, word: (kind: SubModuleKind) => string): SubModuleKind | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return undefined;
  return SUB_MODULE_KINDS.find((kind) => word(kind).toLowerCase().startsWith(wanted) || kind.toLowerCase() === wanted);
}

/** Codes with spaces or commas between them; undefined when one of them is no competence of this version. */
export function readCompetences(typed: string, { competences }: Facts): SubModule['competences'] | undefined {
  const codes = typed.split(/[\s,;]+/).filter((code) => code !== '');
  const found = codes.map((code) => competences.find((one) => one.code.toLowerCase() === code.toLowerCase()));
  if (found.some((one) => one === undefined)) return undefined;
  return [...new Set(found.map((one) => one!.id))].map((competenceId) => ({ competenceId }));
}

/** The cells of one row as a body: as they become, or as they were. */
export function changeOf(row: SubModule, changes: readonly CellChange<SubModule>[], when: 'after' | 'before') {
  return Object.fromEntries(
    changes.map(({ key, value }) => [key, when === 'after' ? value : row[key as keyof SubModule]]),
  );
}
