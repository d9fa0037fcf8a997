import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLink } from '#api/ground/access/index.ts';
import { cohort } from '#core/access/index.ts';
import { ensureSubject } from '#db/rows.ts';
import { publishedSessions, type SessionRow, traineesOf } from '#db/school/attendance/index.ts';
import { inOrganisation, type Tx, withoutOrganisation } from '#db/transaction.ts';
import { violationsOf } from './axe.ts';
import { openSchoolStage, type SchoolStage } from './school-stage.ts';
import { DESKTOP, PHONE, settled } from './stage.ts';

const SCHOOL = 'trappe-et-cintre';
const PICTURES = process.env.FILAGE_PICTURES;

let stage: SchoolStage;
let session: SessionRow;
let trainer: string;
let trainees: { readonly name: string; readonly secret: string }[];

beforeAll(async () => {
  stage = await openSchoolStage();
  const { cohortId } = stage;
  await within(await organisationId(), async (tx) => {
    const span = { cohorts: [cohortId], from: '2026-02-23', to: '2026-03-27' };
    session = (await publishedSessions(tx, span)).find((one) => one.half === 0 && one.group_kind === 'whole')!;
    const scope = cohort(cohortId);
    const linkOf = async (role: 'trainee' | 'trainer', subjectId: string, label: string) => {
      await ensureSubject(tx, role === 'trainee' ? 'enrolment' : 'trainer', subjectId);
      return makeLink(tx, { role, scope, subjectId, opens: 'attendance', label });
    };
    trainer = await linkOf('trainer', session.trainer_id!, 'Formation');
    const two = (await traineesOf(tx, [cohortId])).filter(({ state }) => state === 'enrolled').slice(0, 2);
    trainees = [];
    for (const one of two) {
      const name = `${one.given_name} ${one.family_name}`;
      trainees.push({ name, secret: await linkOf('trainee', one.id, name) });
    }
  });
});
afterAll(() => stage.close());

const within = <T>(organisation: string, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(stage.database, { organisation, actor: { id: null, label: 'test' } }, work);

async function organisationId(): Promise<string> {
  const found = await withoutOrganisation(stage.database, (tx) =>
    tx.selectFrom('organisation').select('id').where('slug', '=', SCHOOL).executeTakeFirst(),
  );
  return found!.id;
}

/** The session's day as the school reads it. */
const dayShown = () =>
  new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(session.day),
  );

/** Minutes after the session has begun. */
function setClock(minutes: number): Date {
  stage.clock.now = new Date(Date.parse(session.starts_at) + minutes * 60_000);
  return stage.clock.now;
}

async function opened(context: BrowserContext, secret: string, minutes: number): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(setClock(minutes));
  await page.goto(`${stage.url}/l/${SCHOOL}/attendance#${secret}`);
  await settled(page);
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  expect(await violationsOf(page, { fewRows: true }), name).toEqual([]);
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

const codeOn = async (page: Page) =>
  ((await page.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/).textContent()) ?? '').replace(' ', '');

test('a half-day is signed, once without network, and countersigned; the school sees it whole', async () => {
  const room = await opened(await stage.visitor({ size: DESKTOP }), trainer, 5);
  await look(room, 'trainer-before');
  await room.getByRole('button', { name: 'Écran de la salle' }).first().click();
  await room.getByText('Change dans').waitFor();
  await look(room, 'room');
  const code = await codeOn(room);

  const [first, second] = trainees as [(typeof trainees)[0], (typeof trainees)[0]];
  const phone = await opened(await stage.visitor({ size: PHONE }), first.secret, 5);
  await look(phone, 'trainee-to-sign');
  await phone.keyboard.press('Tab');
  await phone.getByLabel('Code affiché dans la salle').fill('AAAAAA');
  await phone.keyboard.press('Enter');
  await phone.getByText('Ce code n’est pas celui de votre salle').waitFor();
  await phone.getByLabel('Code affiché dans la salle').fill(code.toLowerCase());
  await phone.keyboard.press('Enter');
  await phone.getByText('Signé, à contresigner').waitFor();
  await look(phone, 'trainee-signed');

  const cut = await stage.visitor({ size: PHONE, offline: true });
  const offline = await opened(cut, second.secret, 6);
  await offline.evaluate('navigator.serviceWorker.ready');
  await offline.reload();
  await settled(offline);
  await offline.reload();
  await settled(offline);
  await stage.stop();
  await offline.reload();
  await offline.getByText('Pas de réseau.').waitFor();
  await offline.getByLabel('Code affiché dans la salle').fill(code);
  await offline.getByRole('button', { name: 'Signer ma présence' }).click();
  await offline.getByText('Signé sur ce téléphone, pas encore envoyé').waitFor();
  await look(offline, 'trainee-offline');
  // The room's screen had its codes in advance.
  expect(await codeOn(room)).toMatch(/^[0-9A-Z]{6}$/);
  setClock(180);
  await stage.start();
  await offline.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await offline.getByText('Signé, à contresigner').waitFor();

  const teaching = await opened(await stage.visitor({ size: PHONE }), trainer, 235);
  await teaching
    .getByText(/2 signatures sur/)
    .first()
    .waitFor();
  await teaching.getByRole('button', { name: 'Contresigner' }).first().click();
  await look(teaching, 'trainer-countersigning');
  await teaching.getByRole('button', { name: 'Les autres sont absent·es' }).click();
  await teaching.getByRole('button', { name: 'Contresigner' }).first().click();
  await teaching.getByText(/Contresigné à/).waitFor();
  await look(teaching, 'trainer-countersigned');

  // What is held about them is one step away: fetched, and not erased while the training goes on.
  await phone.getByRole('link', { name: 'Vos données' }).press('Enter');
  await phone.getByRole('heading', { name: 'Signatures, absences, retards' }).waitFor();
  expect(await phone.evaluate('location.href')).toBe(`${stage.url}/l/${SCHOOL}/own-data`);
  await look(phone, 'own-data');
  const [archive] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: 'Tout télécharger' }).click(),
  ]);
  expect(archive.suggestedFilename()).toBe(`filage-${SCHOOL}.tar`);
  await phone.getByText('Inscription en cours').waitFor();
  expect(await phone.getByRole('button', { name: 'Demander l’effacement' }).count()).toBe(0);
  await phone.getByRole('button', { name: 'Oublier ce lien' }).click();
  await phone.goto(`${stage.url}/l/${SCHOOL}/attendance`);
  await phone.getByRole('heading', { name: 'Il manque le lien' }).waitFor();
});

test('the school reads the week, what needs doing, and all that was said of one half-day', async () => {
  const page = await stage.coordinator();
  await page.clock.setFixedTime(setClock(300));
  await page.goto(`${stage.url}/o/${SCHOOL}/cohorts/${session.cohort_id}/attendance`);
  await settled(page);
  const [first] = trainees;
  const cell = page.getByRole('button', { name: new RegExp(`${first!.name}, ${dayShown()}, demi-journée 1`) });
  await cell.waitFor();
  expect(await cell.getAttribute('aria-label')).toContain('présence complète');
  await cell.click();
  await page.getByText('avec le code de la salle').first().waitFor();
  await look(page, 'school-half-day');
  await page.getByText(/Vérifié|Rien n’est encore scellé/).waitFor();
  await page.getByRole('button', { name: 'Sceller maintenant' }).click();
  await page.getByText(/tel qu’il a été scellé/).waitFor();
  await sayWhyByKeyboard(page);
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'Points à régler' }).click();
  await page.getByRole('heading', { name: /points? à régler$/ }).waitFor();
  await look(page, 'school-phone');
  await page.goto(`${stage.url}/o/${SCHOOL}/cohorts/${session.cohort_id}/room/${session.id}`);
  await page.getByText('La séance est finie').waitFor();
});

/** From a cell of the week to a reason that is kept, without a pointer. */
async function sayWhyByKeyboard(page: Page): Promise<void> {
  const away = page.getByRole('button', { name: new RegExp(`, ${dayShown()}, demi-journée 1 : absence$`) }).first();
  const who = (await away.getAttribute('aria-label'))!.replace(/^.* · /, '').split(',')[0]!;
  await away.focus();
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: who }).waitFor();
  const act = page.getByRole('button', { name: 'Constater une absence' });
  await tabTo(page, 'Constater une absence');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await tabTo(page, 'Nature de l’absence');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'justifiée', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Motif');
  await page.keyboard.type('Convocation');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Organisme · absence · constat .* Convocation/).waitFor();
  await act.waitFor();
}

const FOCUSED = `(() => {
  const one = document.activeElement;
  return one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? '';
})()`;

async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if (String(await page.evaluate(FOCUSED)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
