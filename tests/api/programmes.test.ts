/** A programme as data: brought in, changed row by row, added up, frozen by its first cohort, copied, shown, taken out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PIECE_NAMES, sheetSections } from '#core/school/programmes/index.ts';
import { newId } from '#db/identifiers.ts';
import { smallProgramme } from '../golden/small-programme.ts';
import { readPdf } from '../read-pdf.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

let house: House;
let owner: Somebody;
let coordinator: Somebody;
let nord: string;
const base = '/api/o/nord';
type Json = Record<string, never> & { readonly id: string; readonly version: number };

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  coordinator = await house.member(nord, [everywhere('coordinator')]);
  house.clock.now = new Date('2026-03-02T09:00:00Z');
});
afterAll(() => house.close());

const call = (method: string, path: string, payload?: object, headers: Record<string, string> = {}, who = owner) =>
  house.call(who, method, base + path, { ...(payload ? { payload } : {}), headers });
const make = { 'if-none-match': '*' };
const at = (version: number) => ({ 'if-match': `"${version}"` });
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

interface Version {
  readonly programmeId: string;
  readonly id: string;
  readonly path: string;
}

let made = 0;
async function bringIn(changed: object = {}): Promise<Version> {
  const [programmeId, id] = [newId(), newId()];
  const path = `/programmes/${programmeId}/versions/${id}`;
  const programme = { ...smallProgramme.programme, code: `regie-${(made += 1)}` };
  const reply = await call('PUT', `${path}/whole`, { ...smallProgramme, programme, ...changed }, make, coordinator);
  expect(reply.statusCode, reply.body).toBe(201);
  expect(reply.json()).toMatchObject({ number: 1, centreHours: '21', frozenAt: null });
  return { programmeId, id, path };
}
const factsOf = async ({ path }: Version) => (await call('GET', `${path}/facts`)).json();

async function cohortOn({ id }: Version): Promise<void> {
  const reply = await call('PUT', `/cohorts/${newId()}`, { name: 'Promotion', versionId: id }, make);
  expect(reply.statusCode, reply.body).toBe(201);
}

describe('a programme brought in', () => {
  test('adds up by module, block and track, and has nothing against it but what comes due', async () => {
    const facts = await factsOf(await bringIn());
    const [mus, the] = facts.tracks.map(({ id }: Json) => id);
    expect(facts.hours).toMatchObject({
      centre: { common: '14', byTrack: { [mus]: '21', [the]: '21' } },
      internship: { common: '0' },
      taught: '28',
    });
    const ofModule = facts.modules.map(({ id }: Json) => facts.hours.byModule[id].byTrack[mus]);
    expect(ofModule).toEqual(['14', '7', '0']);
    expect(facts.problems).toEqual([]);
    expect(facts.subModules[1]).toMatchObject({ code: '1.2', kind: 'practice', hours: '3.5' });
    expect(facts.subModules[1].competences).toHaveLength(2);
  });

  test('comes out as it went in, and the same again elsewhere', async () => {
    const first = await bringIn();
    const { id: _, ...out } = (await call('GET', `${first.path}/whole`)).json();
    expect(out).toMatchObject({ ...smallProgramme, programme: out.programme, texts: expect.any(Array) });
    const [programmeId, versionId] = [newId(), newId()];
    const path = `/programmes/${programmeId}/versions/${versionId}/whole`;
    const again = { ...out, programme: { ...out.programme, code: 'ailleurs' } };
    expect((await call('PUT', path, again, make)).statusCode).toBe(201);
    const { id: __, ...outAgain } = (await call('GET', path)).json();
    expect({ ...outAgain, programme: out.programme }).toEqual(out);
  });

  test('is replaced as a whole at a known version only', async () => {
    const one = await bringIn();
    const smaller = { ...smallProgramme, tracks: [], modules: [], competences: [], assessment: [], blocks: [] };
    const put = (version: number) => call('PUT', `${one.path}/whole`, smaller, at(version));
    expect((await put(7)).json().error.code).toBe('conflict.stale');
    expect((await put(1)).statusCode).toBe(200);
    const facts = await factsOf(one);
    expect([facts.modules, facts.routes.length]).toEqual([[], 2]);
    expect(codesOf(facts.problems)).toContain('programme.centre-hours-differ');
  });

  test('with a name that nothing has, or that is there twice, is refused whole, naming it', async () => {
    const path = `/programmes/${newId()}/versions/${newId()}/whole`;
    const refused = async (changed: object) => {
      const { error } = (await call('PUT', path, { ...smallProgramme, ...changed }, make)).json();
      return [error.code, error.problems[0].facts.name];
    };
    const [block] = smallProgramme.blocks;
    expect(await refused({ blocks: [block, block] })).toEqual(['programme.named-twice', '1']);
    expect(await refused({ blocks: [block] })).toEqual(['programme.reference-unknown', '2']);
    expect((await call('GET', path)).statusCode).toBe(404);
  });
});

describe('row by row', () => {
  test('each table is made, changed and removed, and the audit tells it', async () => {
    const one = await bringIn();
    const { modules, routes } = await factsOf(one);
    const rows: Record<string, object> = {
      blocks: { number: 9, titleFr: 'Bloc', titleEn: 'Block' },
      competences: { code: 'C9', titleFr: 'Savoir', titleEn: 'Know' },
      tracks: { code: 'CIR', titleFr: 'Cirque', titleEn: 'Circus' },
      modules: { number: 9, titleFr: 'Module', titleEn: 'Module' },
      'sub-modules': { code: '9.1', moduleId: modules[0].id, hours: '2', titleFr: 'Sous', titleEn: 'Sub' },
      routes: { code: 'vae', titleFr: 'VAE', titleEn: 'VAE' },
      prerequisites: { routeId: routes[0].id, kind: 'experience', months: 12, titleFr: 'Un an', titleEn: 'A year' },
      pieces: { routeId: routes[0].id, code: 'lettre', titleFr: 'Lettre', titleEn: 'Letter' },
      assessment: { kind: 'written', titleFr: 'Écrit', titleEn: 'Written' },
    };
    for (const [table, body] of Object.entries(rows)) {
      const path = `${one.path}/${table}/${newId()}`;
      const created = await call('PUT', path, body, make, coordinator);
      expect(created.statusCode, `${table} ${created.body}`).toBe(201);
      const changed = await call('PATCH', path, { titleFr: 'Autre' }, at(1));
      expect(changed.json(), table).toMatchObject({ titleFr: 'Autre', version: 2 });
      expect((await call('DELETE', path, undefined, at(2))).statusCode, table).toBe(204);
    }
    const text = (await call('GET', `${one.path}/texts?limit=500`)).json().items[0];
    expect((await call('PATCH', `${one.path}/texts/${text.id}`, { en: '' }, at(1))).statusCode).toBe(200);
    expect(codesOf((await factsOf(one)).problems)).toEqual(['programme.translation-missing']);
  });

  test('rows of another version are not there to point at', async () => {
    const [one, other] = [await bringIn(), await bringIn()];
    const foreign = await factsOf(other);
    const put = (table: string, body: object) =>
      call('PUT', `${one.path}/${table}/${newId()}`, { titleFr: 'X', titleEn: 'X', ...body }, make);
    const moduleId = foreign.modules[0].id;
    expect((await put('sub-modules', { code: 'x', moduleId, hours: '1' })).statusCode).toBe(409);
    expect((await put('pieces', { code: 'x', routeId: foreign.routes[0].id })).statusCode).toBe(409);
    expect((await put('competences', { code: 'x', blockId: foreign.blocks[0].id })).statusCode).toBe(409);
    const path = `/programmes/${one.programmeId}/versions/${other.id}/facts`;
    expect((await call('GET', path)).statusCode).toBe(404);
  });
});

describe('a version that a cohort runs on', () => {
  test('takes no change of any row, and says so with a code; a copy says all the same and takes them', async () => {
    const one = await bringIn();
    await cohortOn(one);
    const facts = await factsOf(one);
    const tables: Record<string, readonly Json[]> = {
      texts: facts.texts,
      blocks: facts.blocks,
      competences: facts.competences,
      tracks: facts.tracks,
      modules: facts.modules,
      'sub-modules': facts.subModules,
      routes: facts.routes,
      prerequisites: facts.prerequisites,
      pieces: facts.pieces,
      assessment: facts.assessment,
    };
    for (const [table, [row]] of Object.entries(tables)) {
      const path = `${one.path}/${table}/${row!.id}`;
      const change = table === 'texts' ? { fr: 'Autre' } : { titleFr: 'Autre' };
      for (const reply of [
        await call('PATCH', path, change, at(1)),
        await call('DELETE', path, undefined, at(1)),
        await call('PATCH', `${one.path}/${table}`, [{ id: row!.id, version: 1, change }]),
      ]) {
        expect([reply.statusCode, reply.json().error.code], table).toEqual([422, 'programme.version-frozen']);
      }
    }
    const version = `/programmes/${one.programmeId}/versions/${one.id}`;
    const { version: now } = facts.version;
    const own = await call('PATCH', version, { price: '1.00' }, at(now));
    expect(own.json().error.code).toBe('programme.version-frozen');
    const whole = await call('PUT', `${one.path}/whole`, smallProgramme, at(now));
    expect(whole.json().error.code).toBe('programme.version-frozen');

    const id = newId();
    const copy = await call('POST', `${one.path}/copy`, { id, note: 'Rentrée 2027' });
    expect(copy.json()).toMatchObject({ number: 2, note: 'Rentrée 2027', frozenAt: null });
    const next = { programmeId: one.programmeId, id, path: `/programmes/${one.programmeId}/versions/${id}` };
    const said = async (path: string) => {
      const { id: _, version: __, ...rest } = (await call('GET', `${path}/whole`)).json();
      return rest;
    };
    expect(await said(next.path)).toEqual(await said(one.path));
    const [block] = (await factsOf(next)).blocks;
    expect((await call('PATCH', `${next.path}/blocks/${block.id}`, { titleFr: 'Autre' }, at(1))).statusCode).toBe(200);
    const programme = (await call('GET', `/programmes/${one.programmeId}`)).json();
    expect(programme.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });
});

describe('what the public reads', () => {
  const publish = (one: Version, version: number, published = true) =>
    call('POST', `${one.path}/publish`, { published }, at(version));

  test('is one version at a time, and nothing while the law’s pieces are missing', async () => {
    const bare = await bringIn({ texts: [] });
    const refused = await publish(bare, 1);
    expect([refused.statusCode, refused.json().error.code]).toEqual([422, 'programme.text-missing']);
    expect(refused.json().error.problems.length).toBeGreaterThan(10);

    const one = await bringIn();
    expect((await publish(one, 1)).json()).toMatchObject({ publishedAt: '2026-03-02T09:00:00.000Z' });
    const id = newId();
    await call('POST', `${one.path}/copy`, { id });
    const next = { ...one, id, path: `/programmes/${one.programmeId}/versions/${id}` };
    expect((await publish(next, 1)).statusCode).toBe(200);
    const { versions } = (await call('GET', `/programmes/${one.programmeId}`)).json();
    expect(versions.map(({ publishedAt }: { publishedAt: string | null }) => publishedAt !== null)).toEqual([
      true,
      false,
    ]);
    expect((await publish(next, 2, false)).json().publishedAt).toBeNull();
  });
});

describe('certification and funding', () => {
  test('an expiry that comes, and reports that are due, are said', async () => {
    const one = await bringIn();
    const party = newId();
    await call('PUT', `/parties/${party}`, { kind: 'funder', name: 'Région' }, make);
    const agreement = newId();
    const own = `/programmes/${one.programmeId}`;
    await call('PUT', `${own}/agreements/${agreement}`, { partyId: party, title: 'Convention', places: 10 }, make);
    const report = (title: string, dueOn: string, sentOn: string | null = null) =>
      call('PUT', `${own}/reports/${newId()}`, { agreementId: agreement, title, dueOn, sentOn }, make);
    await report('Bilan d’entrée', '2026-02-20');
    await report('Bilan intermédiaire', '2026-04-01');
    await report('Bilan final', '2026-09-30');
    await report('Déjà parti', '2026-01-15', '2026-01-10');
    const [record] = (await factsOf(one)).records;
    await call('PATCH', `${own}/records/${record.id}`, { expiresOn: '2026-06-01' }, at(1));
    const { problems } = await factsOf(one);
    expect(problems.map(({ code, facts }: { code: string; facts: { title?: string } }) => [code, facts.title])).toEqual(
      [
        ['certification.expires-soon', undefined],
        ['funding.report-late', 'Bilan d’entrée'],
        ['funding.report-due', 'Bilan intermédiaire'],
      ],
    );
    const due = (await call('GET', '/funding-reports-due')).json();
    expect(codesOf(due.problems)).toEqual(['funding.report-late', 'funding.report-due']);
    const [late] = due.items;
    expect(late).toMatchObject({ title: 'Bilan d’entrée', funder: 'Région', programmeId: one.programmeId });
    expect(due.problems[0].at).toEqual([`report/${late.id}`]);
    const reader = await house.member(nord, [everywhere('reader')]);
    expect((await call('GET', '/funding-reports-due', undefined, {}, reader)).statusCode).toBe(403);
    const seen = (await call('GET', `${one.path}/facts`, undefined, {}, reader)).json();
    expect([seen.agreements, seen.reports, seen.records.length]).toEqual([[], [], 1]);
    expect(codesOf(seen.problems)).toEqual(['certification.expires-soon']);
    expect((await call('GET', `${own}/agreements`, undefined, {}, reader)).statusCode).toBe(403);
    const foreign = await bringIn();
    const elsewhere = `/programmes/${foreign.programmeId}/reports/${newId()}`;
    const put = await call('PUT', elsewhere, { agreementId: agreement, title: 'X', dueOn: '2026-01-01' }, make);
    expect(put.statusCode).toBe(409);
  });
});

test('rooms belong to a place and are listed together', async () => {
  const venue = newId();
  await call('PUT', `/venues/${venue}`, { name: 'Le Plateau' }, make);
  const id = newId();
  const room = { name: 'Grande salle', seats: 20, equipment: ['vidéoprojecteur'] };
  expect((await call('PUT', `/venues/${venue}/rooms/${id}`, room, make)).statusCode).toBe(201);
  expect((await call('GET', `/rooms?venueId=${venue}`)).json().items).toEqual([
    { id, version: 1, venueId: venue, note: null, ...room },
  ]);
  expect((await call('DELETE', `/venues/${venue}/rooms/${id}`, undefined, at(1))).statusCode).toBe(204);
});

describe('the public sheet', () => {
  const publicPath = '/api/public/nord/programmes';
  const ask = (path: string) => house.call(null, 'GET', publicPath + path);
  const codeOf = async ({ programmeId }: Version) => (await call('GET', `/programmes/${programmeId}`)).json().code;

  test('is nobody’s to read until the school shows it, then everybody’s, with every piece the law wants', async () => {
    const one = await bringIn();
    const code = await codeOf(one);
    for (const path of [`/${code}`, `/${code}/fr.pdf`, '/nothing', '/nothing/fr.pdf']) {
      expect((await ask(path)).statusCode, path).toBe(404);
    }
    await call('POST', `${one.path}/publish`, { published: true }, at(1));
    const frozen = (await call('GET', `/documents?subjectId=${one.programmeId}`)).json().items;
    expect(frozen.map(({ title }: { title: string }) => title)).toEqual([`${code}-v1-fr.pdf`, `${code}-v1-en.pdf`]);
    const sheet = (await ask(`/${code}`)).json();
    expect(sheet).toMatchObject({ code, publishedOn: '2026-03-02', price: '336.00', hours: { centre: '21' } });
    expect((await ask('')).json().items).toContainEqual({
      code,
      title: { fr: 'Régie de tournée', en: 'Tour management' },
    });
    for (const locale of ['fr', 'en'] as const) {
      const ids = sheetSections(sheet, locale).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['summary', ...PIECE_NAMES, 'modules', 'organisation']));
      const { rawPayload, headers } = await ask(`/${code}/${locale}.pdf`);
      expect(headers['content-type']).toBe('application/pdf');
      const kept = frozen[locale === 'fr' ? 0 : 1];
      expect((await call('GET', `/documents/${kept.id}/content`)).rawPayload.equals(rawPayload)).toBe(true);
      const pdf = readPdf(rawPayload);
      expect(pdf).toMatchObject({
        isTagged: true,
        claimsAccessible: true,
        language: locale === 'fr' ? 'fr-FR' : 'en-GB',
      });
      const text = pdf.text.replaceAll(/[\u00a0\u202f]/g, ' ');
      const wanted =
        locale === 'fr'
          ? ['Texte vae', '12345', '01/10/2028', '336,00 €']
          : ['Text vae', '12345', '1 Oct 2028', '€336.00'];
      for (const words of wanted) expect(text).toContain(words);
      for (const section of sheetSections(sheet, locale)) expect(text).toContain(section.heading);
    }
    // Results come year after year, while the version is what it was.
    await cohortOn(one);
    const path = `/programmes/${one.programmeId}/results`;
    const result = { year: 2025, indicator: 'employed', months: 6, counted: 11, among: 16, noteFr: 'dans le métier' };
    const impossible = await call('PUT', `${path}/${newId()}`, { ...result, counted: 17 }, make);
    expect([impossible.statusCode, impossible.json().error.code]).toEqual([422, 'programme.result-impossible']);
    const id = newId();
    expect((await call('PUT', `${path}/${id}`, result, make)).statusCode).toBe(201);
    expect((await call('PUT', `${path}/${newId()}`, result, make)).statusCode, 'twice').toBe(409);
    const line = async (locale: 'fr' | 'en') => {
      const found = sheetSections((await ask(`/${code}`)).json(), locale).find((section) => section.id === 'results')!;
      const printed = readPdf((await ask(`/${code}/${locale}.pdf`)).rawPayload).text.replaceAll(/[\u00a0\u202f]/g, ' ');
      const [, name, value] = found.table!.rows[0]!;
      expect(printed).toContain(value!.replace('\u202f', ' '));
      return `${name} : ${value}`;
    };
    expect(await line('fr')).toBe('En emploi, parmi les réponses, à 6 mois – dans le métier : 69\u202f% (11 sur 16)');
    expect(await line('en')).toBe(
      'Employed, among those who answered, after 6 months – dans le métier : 69% (11 of 16)',
    );
    const changed = await call('PATCH', `${path}/${id}`, { counted: 12 }, at(1));
    expect(changed.statusCode, changed.body).toBe(200);
    expect(await line('en')).toContain('75% (12 of 16)');
    expect((await call('POST', `${one.path}/keep`, {})).statusCode).toBe(204);
    expect((await call('GET', `/documents?subjectId=${one.programmeId}`)).json().items).toHaveLength(4);
    const unshown = await bringIn();
    expect((await call('POST', `${unshown.path}/keep`, {})).statusCode).toBe(404);

    // Whoever has the bytes is not sent them again, until they are others.
    const pdf = (asked: string) =>
      house.call(null, 'GET', `${publicPath}/${code}/fr.pdf`, { headers: { 'if-none-match': asked } });
    const etag = String((await ask(`/${code}/fr.pdf`)).headers.etag);
    const still = await pdf(`W/${etag}`);
    expect([still.statusCode, still.rawPayload.length, still.headers.etag]).toEqual([304, 0, etag]);
    expect((await call('PATCH', `${path}/${id}`, { counted: 13 }, at(2))).statusCode).toBe(200);
    const other = await pdf(etag);
    expect([other.statusCode, other.headers.etag === etag, other.rawPayload.length > 1000]).toEqual([200, false, true]);

    // A registration that has run out is not left for the reader to work out.
    const summary = async () =>
      Object.fromEntries(
        sheetSections((await ask(`/${code}`)).json(), 'en').find(({ id }) => id === 'summary')!.facts!,
      );
    house.clock.now = new Date('2028-10-01T20:00:00Z');
    expect(await summary()).not.toHaveProperty('Registration expired');
    house.clock.now = new Date('2028-10-01T22:00:00Z');
    expect((await summary())['Registration expired']).toContain('until it is renewed');
    house.clock.now = new Date('2026-03-02T09:00:00Z');

    expect((await ask(`/${code}/de.pdf`)).statusCode).toBe(400);
    expect((await house.call(null, 'GET', `/api/public/nowhere/programmes/${code}`)).statusCode).toBe(404);
  });
});
