/** What is not right yet with a programme's version, and what comes due: the whole list, worst first. */
import {
  addMonths,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  dec,
  type Problem,
  problem,
} from '#core/kernel/index.ts';
import type { ProgrammeFacts } from './facts.ts';
import { type HoursByTrack, programmeHours } from './hours.ts';
import { requiredPieces } from './pieces.ts';

/** Results older than those of the year before last are old: the house's choice, no law's. */
const YEARS_OF_RESULTS = 2;
/** How many months before its day a report, and an expiry, are spoken of: the house's choice, no law's. */
const MONTHS_BEFORE_REPORT = 2;
const MONTHS_BEFORE_EXPIRY = 10;

/**
 * Codes, each with the rows concerned: `programme.centre-hours-differ`, `programme.internship-hours-differ`,
 * `programme.competence-without-block`, `programme.competence-untaught`, `programme.module-empty`,
 * `programme.block-unassessed`, `programme.no-route`, `programme.route-without-pieces`, `programme.one-of-alone`,
 * `programme.text-missing` (with the text that asks for it), `programme.translation-missing`, `programme.price-missing`,
 * `programme.record-missing`, `programme.record-number-missing`, `certification.expired-today`,
 * `certification.expires-soon`, `funding.report-late`, `funding.report-due`, `programme.results-old`.
 */
export function programmeProblems(facts: ProgrammeFacts, today: CalendarDate): readonly Problem[] {
  const found = [
    ...hoursProblems(facts),
    ...taughtProblems(facts),
    ...routeProblems(facts),
    ...publicProblems(facts),
    ...resultProblems(facts, today),
    ...recordProblems(facts, today),
    ...fundingProblems(facts, today),
  ];
  return [
    ...found.filter(({ severity }) => severity === 'blocking'),
    ...found.filter(({ severity }) => severity !== 'blocking'),
  ];
}

function hoursProblems(facts: ProgrammeFacts): Problem[] {
  const { version, modules, subModules } = facts;
  const hours = programmeHours(facts);
  const found = differing(
    facts,
    hours.centre,
    dec(version.centreHours),
    'programme.centre-hours-differ',
    'centreHours',
  );
  const internship = dec(version.internshipHours);
  const inCompany = new Set(modules.filter(({ kind }) => kind === 'internship').map(({ id }) => id));
  const isPlaced = internship.units > 0 && inCompany.size === 0;
  if (isPlaced) {
    found.push(
      problem('programme.internship-without-module', 'warning', { hours: internship }, ['version.internshipHours']),
    );
  }
  // An internship need not be cut into parts; where it is, the parts are the whole.
  if (subModules.some(({ moduleId }) => inCompany.has(moduleId))) {
    found.push(
      ...differing(facts, hours.internship, internship, 'programme.internship-hours-differ', 'internshipHours'),
    );
  }
  return found;
}

function differing(
  { tracks }: ProgrammeFacts,
  given: HoursByTrack,
  needed: Decimal,
  code: string,
  field: string,
): Problem[] {
  const at = [`version.${field}`];
  const differs = (hours: Decimal) => compareDecimals(hours, needed) !== 0;
  if (tracks.length === 0)
    return differs(given.common) ? [problem(code, 'blocking', { given: given.common, needed }, at)] : [];
  return tracks
    .filter(({ id }) => differs(given.byTrack.get(id)!))
    .map(({ id, code: track }) => {
      const hours = given.byTrack.get(id)!;
      return problem(`${code}-on-track`, 'blocking', { track, given: hours, needed }, [...at, `track/${id}`]);
    });
}

function taughtProblems({ blocks, competences, modules, subModules, assessment }: ProgrammeFacts): Problem[] {
  const taught = new Set(subModules.flatMap((one) => one.competences.map(({ competenceId }) => competenceId)));
  const assessed = new Set(assessment.map(({ blockId }) => blockId));
  const filled = new Set(subModules.map(({ moduleId }) => moduleId));
  return [
    ...(blocks.length === 0 ? [] : competences.filter(({ blockId }) => blockId === null)).map(({ id, code }) =>
      problem('programme.competence-without-block', 'warning', { competence: code }, [`competence/${id}`]),
    ),
    ...competences
      .filter(({ id }) => !taught.has(id))
      .map(({ id, code }) =>
        problem('programme.competence-untaught', 'warning', { competence: code }, [`competence/${id}`]),
      ),
    ...modules
      .filter(({ id, kind }) => kind === 'centre' && !filled.has(id))
      .map(({ id, number }) => problem('programme.module-empty', 'warning', { module: number }, [`module/${id}`])),
    ...blocks
      .filter(({ id }) => assessment.length > 0 && !assessed.has(id) && !assessed.has(null))
      .map(({ id, number }) => problem('programme.block-unassessed', 'warning', { block: number }, [`block/${id}`])),
  ];
}

function routeProblems({ version, routes, pieces }: ProgrammeFacts): Problem[] {
  if (routes.length === 0) return [problem('programme.no-route', 'warning', {}, [`version/${version.id}`])];
  return routes.flatMap(({ id, code }) => {
    const own = pieces.filter(({ routeId }) => routeId === id);
    if (!own.some(({ required, oneOf }) => required || oneOf !== null)) {
      return [problem('programme.route-without-pieces', 'warning', { route: code }, [`route/${id}`])];
    }
    const alternatives = [...new Set(own.map(({ oneOf }) => oneOf))].filter((name) => name !== null);
    return alternatives
      .filter((name) => own.filter(({ oneOf }) => oneOf === name).length < 2)
      .map((name) => {
        const piece = own.find(({ oneOf }) => oneOf === name)!;
        return problem('programme.one-of-alone', 'warning', { route: code, name }, [`piece/${piece.id}`]);
      });
  });
}

function publicProblems({ version, texts, records, results }: ProgrammeFacts): Problem[] {
  const isCertifying = records.some(({ register }) => register !== 'none');
  const written = new Map(texts.map((text) => [text.piece, text]));
  const missing = requiredPieces(isCertifying)
    .filter(({ piece }) => {
      const text = written.get(piece);
      if (piece === 'results' && results.length > 0) return false;
      return text === undefined || (text.fr.trim() === '' && text.en.trim() === '');
    })
    .map(({ piece, source }) =>
      problem('programme.text-missing', 'blocking', { piece, source: source! }, [
        `text/${written.get(piece)?.id ?? piece}`,
        `piece/${piece}`,
      ]),
    );
  const half = texts
    .filter(({ fr, en }) => (fr.trim() === '') !== (en.trim() === ''))
    .map(({ id, piece, fr }) =>
      problem('programme.translation-missing', 'warning', { piece, language: fr.trim() === '' ? 'fr' : 'en' }, [
        `text/${id}`,
      ]),
    );
  const price =
    version.price === null
      ? [problem('programme.price-missing', 'blocking', { source: 'rnq-1' }, ['version.price'])]
      : [];
  return [...missing, ...price, ...half];
}

/** Years later the public still reads the figures of long ago. */
function resultProblems({ version, results }: ProgrammeFacts, today: CalendarDate): Problem[] {
  if (results.length === 0) return [];
  const latest = results.reduce((year, one) => Math.max(year, one.year), 0);
  if (latest >= Number(today.slice(0, today.indexOf('-'))) - YEARS_OF_RESULTS) return [];
  return [problem('programme.results-old', 'warning', { year: String(latest) }, [`results/${version.id}`])];
}

function recordProblems({ version, records }: ProgrammeFacts, today: CalendarDate): Problem[] {
  if (records.length === 0) return [problem('programme.record-missing', 'warning', {}, [`version/${version.id}`])];
  const registered = records.filter(({ register }) => register !== 'none');
  const unnumbered = registered
    .filter(({ number, certifier }) => number === null || certifier === null)
    .map(({ id }) => problem('programme.record-incomplete', 'blocking', { source: 'rnq-3' }, [`record/${id}`]));
  const latest = registered.filter(({ expiresOn }) => expiresOn !== null).map(({ expiresOn }) => expiresOn!);
  if (latest.length < registered.length || latest.length === 0) return unnumbered;
  const expires = latest.reduce((a, b) => (a < b ? b : a));
  const record = registered.find(({ expiresOn }) => expiresOn === expires)!;
  const told = { number: record.number ?? '', expires };
  const at = [`record/${record.id}`];
  if (expires < today) return [...unnumbered, problem('certification.expired-today', 'blocking', told, at)];
  const isSoon = expires <= addMonths(today, MONTHS_BEFORE_EXPIRY);
  return isSoon ? [...unnumbered, problem('certification.expires-soon', 'warning', told, at)] : unnumbered;
}

/** The last day on which a report may be due that is spoken of today. */
export const reportsSpokenOf = (today: CalendarDate): CalendarDate => addMonths(today, MONTHS_BEFORE_REPORT);

/** Reports that funding agreements ask for and that were not sent: late, or due within two months. */
export function fundingProblems(
  { agreements, reports }: Pick<ProgrammeFacts, 'agreements' | 'reports'>,
  today: CalendarDate,
): Problem[] {
  const named = new Map(agreements.map(({ id, title }) => [id, title]));
  return reports
    .filter(({ sentOn, dueOn }) => sentOn === null && dueOn <= reportsSpokenOf(today))
    .map(({ id, agreementId, title, dueOn }) => {
      const facts = { title, agreement: named.get(agreementId) ?? '', due: dueOn };
      return problem(dueOn < today ? 'funding.report-late' : 'funding.report-due', 'warning', facts, [`report/${id}`]);
    });
}
