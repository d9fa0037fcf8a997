/** The worked tables of docs/rules/programmes.md come out as printed; hours add up whatever the order. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, date, dec, decimalText, normalise } from '#core/kernel/index.ts';
import {
  cohortCertificationProblems,
  fundingProblems,
  type Indicator,
  indicatorText,
  type ModuleFacts,
  mayEnrol,
  type ProgrammeFacts,
  PUBLIC_PIECES,
  type PublicPiece,
  programmeHours,
  programmeProblems,
  type RecordFacts,
  type Register,
  recordOn,
  resultText,
  type SubModuleFacts,
} from '#core/school/programmes/index.ts';
import { FUZZ } from '../scale.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const titled = { titleFr: 'x', titleEn: 'x' };

const EMPTY: ProgrammeFacts = {
  version: { id: 'v', number: 1, frozenAt: null, centreHours: '0', internshipHours: '0', price: '1.00' },
  blocks: [],
  competences: [],
  tracks: [],
  modules: [],
  subModules: [],
  routes: [],
  pieces: [],
  assessment: [],
  texts: [],
  records: [],
  agreements: [],
  reports: [],
  results: [],
};

function programmeOf(row: Row): ProgrammeFacts {
  const [centreHours = '0', internshipHours = '0'] = row.says!.split('/').map((one) => one.trim());
  const subModules = list(row['sub-modules']).map((one, at): SubModuleFacts => {
    const [module, hours, track] = one.split(' ') as [string, string, string?];
    return { ...titled, id: `s${at}`, code: `${at}`, moduleId: module, trackId: track ?? null, hours, competences: [] };
  });
  const modules = [...new Set(subModules.map(({ moduleId }) => moduleId))].map(
    (id, at): ModuleFacts => ({
      ...titled,
      id,
      number: at + 1,
      kind: id === 'S' ? 'internship' : 'centre',
      blockId: null,
    }),
  );
  const tracks = list(row.tracks).map((code) => ({ ...titled, id: code, code }));
  return { ...EMPTY, version: { ...EMPTY.version, centreHours, internshipHours }, tracks, modules, subModules };
}

const recordsOf = (text: string | undefined): RecordFacts[] =>
  list(text).map((one, at) => {
    const [register, expires] = one.split(' ') as [Register, string?];
    const expiresOn = expires === undefined || expires === '?' ? null : date(expires);
    return { id: `r${at}`, register, number: '1', certifier: 'c', registeredOn: null, expiresOn };
  });

const TABLES: Readonly<Record<string, (row: Row) => Row>> = {
  'programme hours': (row) => {
    const facts = programmeOf(row);
    const { centre, taught } = programmeHours(facts);
    const said = programmeProblems(facts, date('2026-01-05')).filter(({ code }) =>
      /hours-differ|internship/.test(code),
    );
    return {
      '=common': decimalText(centre.common),
      '=by track': [...centre.byTrack].map(([track, hours]) => `${track} ${decimalText(hours)}`).join(', '),
      '=taught': decimalText(taught),
      '=problems': said.map(({ code, facts: { track } }) => [code, track].filter(Boolean).join(' ')).join(', '),
    };
  },
  certification: (row) => ({
    '=enrolling': mayEnrol(recordsOf(row.records), date(row.entry!))
      .map(({ code }) => code)
      .join(', '),
  }),
  'expiry and a cohort': (row) => ({
    '=problems': cohortCertificationProblems(recordsOf(row.records), {
      from: date(row.begins!),
      to: date(row.ends!),
      entryUntil: date(row['entry until']!),
      exams: row.exam ? [date(row.exam)] : [],
    })
      .map(({ code }) => code)
      .join(', '),
  }),
  'public pieces': (row) => {
    const found = (PUBLIC_PIECES as readonly PublicPiece[]).find(({ piece }) => piece === row.piece)!;
    return { '=asked by': found.source ?? '', '=certifying only': found.certifying ? 'yes' : '' };
  },
  results: (row) => {
    const result = {
      indicator: row.indicator as Indicator,
      months: row.months ? Number(row.months) : null,
      counted: Number(row.counted),
      among: Number(row.among),
    };
    const said = (locale: 'fr' | 'en') =>
      `${indicatorText(result, locale)}${locale === 'fr' ? ' ' : ''}: ${resultText(result, locale)}`.replace(
        '\u202f',
        ' ',
      );
    return { '=fr': said('fr'), '=en': said('en') };
  },
  'results due': (row) => {
    const year = Number(row['latest year']);
    const one = {
      id: 'r',
      indicator: 'certified',
      months: null,
      counted: 1,
      among: 2,
      noteFr: null,
      noteEn: null,
    } as const;
    const results = row['latest year']
      ? [
          { ...one, year },
          { ...one, year: year - 1 },
        ]
      : [];
    const said = programmeProblems({ ...EMPTY, results }, date(row.today!)).map(({ code }) => code);
    return { '=said': said.filter((code) => code.startsWith('programme.results')).join(', ') };
  },
  'funding reports': (row) => {
    const report = {
      id: 'r',
      agreementId: 'a',
      title: 'Bilan',
      dueOn: date(row.due!),
      sentOn: row.sent ? date(row.sent) : null,
    };
    const said = fundingProblems({ agreements: [], reports: [report] }, date(row.today!));
    return { '=said': said.map(({ code }) => code).join(', ') };
  },
};

const rows = executedTables('programmes.md').flatMap(({ name, rows: own }) =>
  own.map((row, index) => [`${name} ${index + 1}`, name, row] as const),
);

test.each(rows)('%s', (_, name, row) => {
  const expected = Object.fromEntries(Object.entries(row).filter(([heading]) => heading.startsWith('=')));
  expect(TABLES[name]!(row)).toEqual(expected);
});

test('every table of the page is executed, and every public piece is on it', () => {
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(Object.keys(TABLES)));
  const printed = rows.filter(([, name]) => name === 'public pieces').map(([, , { piece }]) => piece);
  expect(new Set(printed)).toEqual(new Set(PUBLIC_PIECES.map(({ piece }) => piece)));
});

const subModules = fc.array(
  fc.record({
    module: fc.constantFrom('1', '2', '3', 'S'),
    hours: fc.integer({ min: 0, max: 9_999 }).map((cents) => (cents / 100).toFixed(2)),
    track: fc.constantFrom('', ' M', ' T'),
  }),
  { maxLength: 20 },
);

test('modules add up to the whole for every track, in whatever order they are written', () => {
  fc.assert(
    fc.property(subModules, (given) => {
      const written = given.map(({ module, hours, track }) => `${module} ${hours}${track}`);
      const hoursOf = (order: readonly string[]) =>
        programmeHours(programmeOf({ says: '0 / 0', tracks: 'M, T', 'sub-modules': order.join(',') }));
      const { byModule, centre, internship } = hoursOf(written);
      for (const track of ['M', 'T']) {
        const parts = [...byModule.values()].map(({ byTrack }) => byTrack.get(track)!);
        const whole = addDecimals(centre.byTrack.get(track)!, internship.byTrack.get(track)!);
        expect(normalise(parts.reduce(addDecimals, dec('0')))).toEqual(normalise(whole));
      }
      expect(hoursOf([...written].reverse()).centre).toEqual(centre);
    }),
    { numRuns: Math.max(100, FUZZ) },
  );
});

test('the record that holds on a day is the one that holds longest', () => {
  const records = recordsOf('rncp 2026-10-01, rncp 2031-10-01, none');
  expect(recordOn(records, date('2026-01-01'))?.id).toBe('r1');
  expect(recordOn(records, date('2032-01-01'))).toBeNull();
});

test('figures stand in for the text on results', () => {
  const one = {
    id: 'r',
    year: 2025,
    indicator: 'certified',
    months: null,
    counted: 1,
    among: 2,
    noteFr: null,
    noteEn: null,
  } as const;
  const missing = (results: ProgrammeFacts['results']) =>
    programmeProblems({ ...EMPTY, results }, date('2026-01-05')).filter(
      ({ code, facts }) => code === 'programme.text-missing' && facts.piece === 'results',
    );
  expect([missing([]).length, missing([one]).length]).toEqual([1, 0]);
});

test('what a programme lacks is said of the row that lacks it', () => {
  const facts: ProgrammeFacts = {
    ...EMPTY,
    version: { ...EMPTY.version, price: null },
    blocks: [
      { ...titled, id: 'b1', number: 1 },
      { ...titled, id: 'b2', number: 2 },
    ],
    competences: [{ ...titled, id: 'c1', code: 'C1', blockId: null }],
    modules: [{ ...titled, id: 'm1', number: 1, kind: 'centre', blockId: 'b1' }],
    routes: [
      { ...titled, id: 'a1', code: 'vide', derogation: false },
      { ...titled, id: 'a2', code: 'seule', derogation: false },
    ],
    pieces: [{ ...titled, id: 'p1', routeId: 'a2', code: 'cv', required: true, oneOf: 'statut' }],
    assessment: [{ ...titled, id: 'x', blockId: 'b1' }],
    texts: [{ id: 't1', piece: 'objectives', fr: 'Oui', en: '' }],
    records: [
      { id: 'r1', register: 'rncp', number: null, certifier: null, registeredOn: null, expiresOn: date('2025-01-01') },
    ],
  };
  const said = programmeProblems(facts, date('2026-01-05')).map(({ code, at }) => `${code} ${at[0]}`);
  expect(said).toEqual(
    expect.arrayContaining([
      'programme.price-missing version.price',
      'programme.competence-without-block competence/c1',
      'programme.competence-untaught competence/c1',
      'programme.module-empty module/m1',
      'programme.block-unassessed block/b2',
      'programme.route-without-pieces route/a1',
      'programme.one-of-alone piece/p1',
      'programme.translation-missing text/t1',
      'programme.text-missing text/methods',
      'programme.record-incomplete record/r1',
      'certification.expired-today record/r1',
    ]),
  );
  expect(said).not.toContain('programme.text-missing text/t1');
});
