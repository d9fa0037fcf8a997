/** The demo's programmes as rows: certification, funding, one version with all that it teaches and asks for. */
import type { Values } from '../rows.ts';
import { type IdOf, instant, sortKey, type TableRows } from './row-pieces.ts';
import type { DemoProgramme, DemoRoute, DemoSchool } from './school-shape.ts';

export function programmeRows({ programmes }: DemoSchool, idOf: IdOf): TableRows {
  return programmes.flatMap((programme) => [
    ...recordRows(programme, idOf),
    ...versionRows(programme, idOf),
    ...taughtRows(programme, idOf),
    ...programme.version.routes.flatMap((route) => routeRows(programme, route, idOf)),
  ]);
}

const titles = ([fr, en]: readonly [string, string]) => ({ title_fr: fr, title_en: en });

function recordRows({ key, code, title, record, agreements, results }: DemoProgramme, idOf: IdOf): TableRows {
  const programme_id = idOf('programme', key);
  return [
    ['programme', [{ id: programme_id, code, ...titles(title) }]],
    [
      'certification_record',
      [
        {
          id: idOf('record', key),
          programme_id,
          register: record.register,
          number: record.number,
          title: record.title,
          level: record.level,
          certifier: record.certifier,
          registered_on: record.registered,
          expires_on: record.expires,
          source: record.source,
        },
      ],
    ],
    [
      'funding_agreement',
      agreements.map((agreement) => ({
        id: idOf('agreement', agreement.key),
        programme_id,
        party_id: idOf('party', agreement.party),
        number: agreement.number,
        title: agreement.title,
        starts_on: agreement.from,
        ends_on: agreement.to,
        places: agreement.places,
        note: agreement.note,
      })),
    ],
    [
      'funding_report',
      agreements.flatMap((agreement) =>
        agreement.reports.map(([report, due, sent]) => ({
          id: idOf('report', agreement.key, due),
          agreement_id: idOf('agreement', agreement.key),
          title: report,
          due_on: due,
          sent_on: sent,
        })),
      ),
    ],
    [
      'programme_result',
      results.map(({ year, indicator, months, counted, among, note }) => ({
        id: idOf('result', key, String(year), indicator, String(months ?? 0)),
        programme_id,
        ...{ year, indicator, months, counted, among, note_fr: note?.[0], note_en: note?.[1] },
      })),
    ],
  ];
}

function versionRows({ key, version }: DemoProgramme, idOf: IdOf): TableRows {
  const version_id = idOf('version', key);
  const [price_note_fr, price_note_en] = version.priceNote;
  return [
    [
      'programme_version',
      [
        {
          id: version_id,
          programme_id: idOf('programme', key),
          number: version.number,
          note: version.note,
          frozen_at: instant(version.frozen),
          published_at: instant(version.frozen),
          rome: version.rome,
          nsf: version.nsf,
          formacode: version.formacode,
          level: version.level,
          centre_hours: version.centreHours,
          internship_hours: version.internshipHours,
          weekdays: version.weekdays,
          half_days: version.halfDays,
          most_trainees: version.mostTrainees,
          price: version.price,
          price_note_fr,
          price_note_en,
          venue_id: idOf('venue', version.venue),
        },
      ],
    ],
    [
      'programme_text',
      Object.entries(version.texts).map(([piece, [fr, en]]) => ({
        id: idOf('programme-text', key, piece),
        version_id,
        piece,
        fr,
        en,
      })),
    ],
    [
      'block',
      version.blocks.map(({ number, title }) => ({
        id: idOf('block', key, String(number)),
        version_id,
        number,
        ...titles(title),
      })),
    ],
    [
      'track',
      version.tracks.map(({ code, title }) => ({ id: idOf('track', key, code), version_id, code, ...titles(title) })),
    ],
    [
      'assessment_part',
      version.assessment.map(({ kind, block, title, weight }, index) => ({
        id: idOf('assessment', key, String(index)),
        version_id,
        block_id: blockOf(key, block, idOf),
        kind,
        ...titles(title),
        weight,
        sort_key: sortKey(index),
      })),
    ],
  ];
}

const blockOf = (key: string, block: number | undefined, idOf: IdOf) =>
  block === undefined ? null : idOf('block', key, String(block));

function taughtRows({ key, version }: DemoProgramme, idOf: IdOf): TableRows {
  const version_id = idOf('version', key);
  const taught = version.modules.flatMap((module) => module.subModules.map((sub) => ({ module, sub })));
  return [
    [
      'competence',
      version.competences.map(({ code, block, title }) => ({
        id: idOf('competence', key, code),
        version_id,
        block_id: blockOf(key, block, idOf),
        code,
        ...titles(title),
      })),
    ],
    [
      'module',
      version.modules.map(({ number, block, kind = 'centre', title }) => ({
        id: idOf('module', key, String(number)),
        version_id,
        block_id: blockOf(key, block, idOf),
        number,
        kind,
        ...titles(title),
      })),
    ],
    [
      'sub_module',
      taught.map(({ module, sub }, index) => ({
        id: idOf('sub-module', key, sub.code),
        module_id: idOf('module', key, String(module.number)),
        version_id,
        track_id: sub.track ? idOf('track', key, sub.track) : null,
        code: sub.code,
        ...titles(sub.title),
        hours: sub.hours,
        kind: sub.kind ?? 'course',
        sort_key: sortKey(index),
      })),
    ],
    [
      'sub_module_competence',
      taught.flatMap(({ sub }) =>
        (sub.competences ?? []).map((code) => ({
          id: idOf('works-on', key, sub.code, code),
          sub_module_id: idOf('sub-module', key, sub.code),
          competence_id: idOf('competence', key, code),
        })),
      ),
    ],
  ];
}

function routeRows({ key, version }: DemoProgramme, route: DemoRoute, idOf: IdOf): TableRows {
  const route_id = idOf('route', key, route.code);
  const hints = (hint: readonly [string, string] | undefined): Values => ({
    hint_fr: hint?.[0] ?? null,
    hint_en: hint?.[1] ?? null,
  });
  return [
    [
      'admission_route',
      [
        {
          id: route_id,
          version_id: idOf('version', key),
          code: route.code,
          ...titles(route.title),
          ...hints(route.hint),
          derogation: route.derogation ?? false,
          sort_key: sortKey(version.routes.indexOf(route)),
        },
      ],
    ],
    [
      'prerequisite',
      route.prerequisites.map(({ kind, level, months, study, title }, index) => ({
        id: idOf('prerequisite', key, route.code, String(index)),
        route_id,
        kind,
        level,
        months,
        study_fr: study?.[0],
        study_en: study?.[1],
        ...titles(title),
        sort_key: sortKey(index),
      })),
    ],
    [
      'required_piece',
      route.pieces.map((piece, index) => ({
        id: idOf('required-piece', key, route.code, piece.code),
        route_id,
        code: piece.code,
        ...titles(piece.title),
        ...hints(piece.hint),
        required: !piece.optional,
        one_of: piece.oneOf,
        most_files: piece.mostFiles ?? 1,
        sort_key: sortKey(index),
      })),
    ],
  ];
}
