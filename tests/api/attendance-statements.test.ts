/** What payers are told: data, sheet and documents of one ledger; sheets on paper; links to sign with. */
import { expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { insertRow } from '#db/rows.ts';
import { asMigrator } from '#db/transaction.ts';
import type { Name } from './cohort-of-four.ts';
import {
  atSchool,
  type Body,
  base,
  code,
  coordinator,
  countersign,
  done,
  four,
  funder,
  house,
  ledger,
  links,
  on,
  owner,
  refused,
  sign,
  state,
} from './half-day.ts';

atSchool();

const post = (who: Parameters<typeof house.call>[0], path: string, payload: Body) =>
  house.call(who, 'POST', `${base}/${path}`, { payload });

/** Ana is there, Basile late, Chloé ill, Driss forgot and nobody attests. */
async function oneMorning() {
  on('09:05');
  await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }));
  on('09:30');
  await done(sign('Basile', 'mondayMorning', { code: code('mondayMorning', 30) }));
  on('12:50');
  await done(countersign('first', 'mondayMorning'));
  await done(state({ enrolmentId: four.enrolments.Chloé, state: 'absent', reasonKind: 'illness', reason: 'grippe' }));
  on('13:30');
  await done(sign('Driss', 'mondayMorning', { how: 'late', reasonKind: 'forgotten' }));
}

async function twoPayers() {
  const whose = { organisation: four.school.organisation, actor: { id: null, label: 'test' } };
  await asMigrator(
    house.test.adminUrl,
    async (tx) => {
      await tx.deleteFrom('enrolment_funding').where('enrolment_id', '=', four.enrolments.Ana).execute();
      for (const [payer, hours] of [
        ['region', '300'],
        ['self', '211'],
      ] as const) {
        await insertRow(tx, 'enrolment_funding', newId(), {
          enrolment_id: four.enrolments.Ana,
          payer,
          hours,
          amount: '0',
        });
      }
    },
    { whose },
  );
}

test('a month tells what both signed, what does not count and why, and shares it exactly among payers', async () => {
  await oneMorning();
  await twoPayers();
  on('09:00', '2026-02-02');
  const get = (who: Parameters<typeof house.call>[0]) => house.call(who, 'GET', `${base}/statements?month=2026-01`);
  const told = await get(funder);
  expect(told.statusCode, told.body).toBe(200);
  const by = Object.fromEntries(told.json().statements.map((one: { name: string }) => [one.name.split(' ')[0], one]));
  expect(by.Ana.hours).toEqual({
    expected: '19.00',
    done: '4.00',
    pending: '0.00',
    unsigned: '15.00',
    absent: '0.00',
    justified: '0.00',
    missed: '0.00',
  });
  expect(told.json().planned).toEqual({ centre: '511.00', internship: '350.00' });
  expect(by.Ana.payers.map((one: Body) => [one.payer, one.share])).toEqual([
    ['region', '2.35'],
    ['self', '1.65'],
  ]);
  expect(by.Basile.hours).toMatchObject({ done: '3.50', missed: '0.50' });
  expect(by.Chloé.hours).toMatchObject({ absent: '4.00', justified: '4.00' });
  expect(by.Driss.hours).toMatchObject({ done: '0.00', pending: '4.00' });
  expect(told.body).not.toMatch(/grippe|illness/);
  for (const who of [links.Ana!, links.first!]) expect((await get(who)).statusCode).toBe(403);
  expect((await house.call(funder, 'GET', `${base}/presences?from=2026-01-05&to=2026-01-05`)).statusCode).toBe(403);
  const csv = await house.call(funder, 'GET', `${base}/statements/csv?month=2026-01`);
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.body).toContain('Basile Essai;2026-01-05;1;09:00;13:00;');
  const [headings, ...lines] = csv.body
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((text) => text.split(';').map((one) => one.replaceAll('"', '')));
  const cell = (name: string, heading: string) => lines.find(([who]) => who === name)![headings!.indexOf(heading)];
  expect(lines.every((cells) => cells.length === headings!.length)).toBe(true);
  expect(cell('Basile Essai', 'Heures réalisées')).toBe('3,50');
  // What the printed statement says of the course, of who pays and of the seal.
  expect(cell('Basile Essai', 'Formation entière : heures prévues en centre')).toBe('511,00');
  expect(cell('Basile Essai', 'Formation entière : heures prévues en stage')).toBe('350,00');
  expect(cell('Ana Essai', 'Financements (part des heures réalisées du mois)')).toMatch(/2,35 h · .*1,65 h$/);
  const { seal } = told.json();
  expect(cell('Ana Essai', 'Empreinte du sceau')).toBe(seal?.sha256 ?? '');
  const english = await house.call(funder, 'GET', `${base}/statements/csv?month=2026-01&locale=en`);
  expect(english.body).toContain('Whole course: hours planned in the centre');
  expect(english.body).toContain(',511.00,350.00,');
});

/** The day from which somebody is expected, as the school sets it. */
const enters = async (name: Name, enrolledOn: string | null, firstHalf: number | null = null) => {
  const path = `${base}/enrolments/${four.enrolments[name]}`;
  const { version } = (await house.call(owner, 'GET', path)).json();
  const headers = { 'if-match': `"${version}"` };
  const reply = await house.call(owner, 'PATCH', path, { payload: { enrolledOn, firstHalf }, headers });
  expect(reply.statusCode, reply.body).toBe(200);
};

test('whoever enters late is expected from then on, everywhere; what they signed before stays and says so', async () => {
  const expectedOf = async (name: Name) => {
    const told = await house.call(funder, 'GET', `${base}/statements?month=2026-01`);
    const found = told.json().statements.find((one: Body) => one.enrolmentId === four.enrolments[name]);
    return [found.hours.expected, found.hours.unsigned, found.hours.done];
  };
  on('09:05');
  await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }));
  await enters('Driss', '2026-01-05', 1);
  await refused(sign('Driss', 'mondayMorning', { code: code('mondayMorning', 5) }), 'not-your-session');
  const screen = await house.call(coordinator, 'GET', `${base}/sessions/${four.sessions.mondayMorning}/room-codes`);
  expect(screen.json()).toMatchObject({ signed: 1, expected: 3 });
  const mine = async (who: string) =>
    (await house.call(who, 'GET', `/api/o/${four.school.slug}/attendance/mine`)).json();
  expect((await mine(links.Driss!)).mine.map((one: Body) => [one.day, one.half])).toEqual([
    ['2026-01-05', 1],
    ['2026-01-06', 0],
  ]);
  const [taught] = (await mine(links.first!)).taught.filter((one: Body) => one.id === four.sessions.mondayMorning);
  expect(taught.trainees.map((one: Body) => one.name)).not.toContain('Driss Essai');
  on('14:05');
  await done(sign('Driss', 'mondayAfternoon', { code: code('mondayAfternoon', 5) }));
  on('12:50');
  await done(countersign('first', 'mondayMorning'));
  on('16:50');
  await done(countersign('second', 'mondayAfternoon', { minutes: 180 }));
  on('09:00', '2026-02-02');
  expect(await expectedOf('Driss')).toEqual(['15.00', '12.00', '3.00']);
  for (const [day, hours] of [
    [null, '19.00'],
    ['2025-11-03', '19.00'],
    ['2026-01-05', '19.00'],
    ['2026-01-06', '15.00'],
  ] as const) {
    await enters('Driss', day);
    expect((await expectedOf('Driss'))[0], String(day)).toBe(hours);
  }
  expect((await ledger('Driss', '2026-01-05', 1)).said).toEqual(['outside-stay']);
  const sealed = (await post(coordinator, 'seals', {})).json();
  await enters('Driss', '2026-01-05', 1);
  expect((await house.call(coordinator, 'GET', `${base}/seals`)).json()).toEqual(sealed);
  expect(sealed).toMatchObject({ fault: null, unsealed: 0 });
  await enters('Driss', null);
});

test('a month that is over is closed once, as documents that later facts do not change', async () => {
  await oneMorning();
  await twoPayers();
  on('09:00', '2026-01-20');
  const close = () => post(coordinator, 'statements/documents', { month: '2026-01' });
  expect((await close()).json().error.code).toBe('attendance.month-not-over');
  on('09:00', '2026-02-02');
  const first = await close();
  expect(first.statusCode, first.body).toBe(200);
  const { documents } = first.json();
  expect(documents).toHaveLength(5);
  expect((await close()).json().documents.map(({ id }: Body) => id)).toEqual(documents.map(({ id }: Body) => id));
  const ana = documents.find(({ title }: { title: string }) => title.includes('Ana'));
  const path = `${base}/statements/documents/${ana.id}/content`;
  const pdf = await house.call(funder, 'GET', path);
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await house.call(links.Ana!, 'GET', path)).statusCode).toBe(403);
  await done(state({ enrolmentId: four.enrolments.Ana, state: 'absent', reasonKind: 'correction' }));
  expect((await close()).json().documents.map(({ id }: Body) => id)).not.toContain(ana.id);
  expect((await house.call(funder, 'GET', path)).rawPayload.equals(pdf.rawPayload)).toBe(true);
  expect((await post(funder, 'statements/documents', { month: '2026-01' })).statusCode).toBe(403);
});

test('a certificate says the hours that both signed, and none is made of nothing', async () => {
  await oneMorning();
  on('09:00', '2026-07-01');
  const certify = (enrolmentId: string, locale = 'fr') => post(coordinator, 'certificates', { enrolmentId, locale });
  const ana = await certify(four.enrolments.Ana);
  expect(ana.statusCode, ana.body).toBe(200);
  expect(ana.json()).toMatchObject({
    kind: 'completion-certificate',
    title: 'Certificat de réalisation, Ana Essai.pdf',
  });
  expect((await certify(four.enrolments.Ana)).json().id).toBe(ana.json().id);
  expect((await certify(four.enrolments.Ana, 'en')).json().id).not.toBe(ana.json().id);
  expect((await certify(four.enrolments.Chloé)).json().error.code).toBe('attendance.nothing-done');
  expect((await certify(newId())).statusCode).toBe(404);
  const listed = await house.call(funder, 'GET', `${base}/statements/documents`);
  expect(listed.json().documents.map(({ id }: Body) => id)).toContain(ana.json().id);
});

test('a sheet for a power cut is printed for a half-day or a week', async () => {
  on('08:00');
  const sheet = (query: string) => house.call(coordinator, 'GET', `${base}/sheets?${query}`);
  for (const query of ['day=2026-01-05&half=0', 'day=2026-01-07', 'day=2026-01-07&locale=en']) {
    const pdf = await sheet(query);
    expect(pdf.statusCode, pdf.body.slice(0, 300)).toBe(200);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect((await sheet('day=2026-02-14')).json().error.code).toBe('attendance.no-session');
});

test('links are mailed to whoever signs; the ones before stop working; nobody else sends them', async () => {
  on('08:00');
  expect((await post(links.first!, 'attendance-links', { to: 'trainees' })).statusCode).toBe(403);
  const before = links.Ana!;
  const sent = await post(owner, 'attendance-links', { to: 'everybody' });
  expect(sent.statusCode, sent.body).toBe(200);
  expect(sent.json().sent).toBeGreaterThanOrEqual(4);
  const mails = await asMigrator(house.test.adminUrl, (tx) =>
    tx.selectFrom('outbox_message').selectAll().where('organisation_id', '=', four.school.organisation).execute(),
  );
  const ana = mails.filter((mail) => JSON.stringify(mail).includes('"0@example.org"')).at(-1)!;
  const secret = /attendance#([A-Za-z0-9_-]{43})/.exec(JSON.stringify(ana))![1]!;
  const mine = (who: string) => house.call(who, 'GET', `/api/o/${four.school.slug}/attendance/mine`);
  expect((await mine(`Link ${secret}`)).json().mine.length).toBeGreaterThan(0);
  expect(before).not.toContain(secret);
});
