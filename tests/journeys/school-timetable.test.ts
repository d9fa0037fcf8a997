/** A coordinator has a timetable proposed, adjusts it by hand and by keyboard, and tells those concerned. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrganisation } from '#db/transaction.ts';
import { furnish, type SmallSchool } from '../api/small-school.ts';
import { violationsOf } from './axe.ts';
import { openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
let page: Page;
let school: SmallSchool;
let home = '';
const FROM = '2031-03-24';
const TO = '2031-03-28';

beforeAll(async () => {
  stage = await openStage();
  page = await stage.owner();
  const me = await page.request.get(`${stage.url}/api/me`);
  const { organisations } = (await me.json()) as { organisations: { slug: string }[] };
  const { slug } = organisations[0]!;
  const organisation = await organisationOf(slug);
  const whose = { organisation, actor: { id: null, label: 'test' } };
  school = await inOrganisation(stage.database, whose, (tx) => furnish(tx, organisation, slug, FROM, TO));
  home = `${stage.url}/o/${slug}/cohorts/${school.cohortId}/timetable`;
});
afterAll(() => stage.close());

async function organisationOf(slug: string): Promise<string> {
  const reply = await page.request.get(`${stage.url}/api/o/${slug}/organisation`);
  return ((await reply.json()) as { id: string }).id;
}

const card = (code: string) => page.getByRole('button', { name: new RegExp(`^${code} Sujet`) });
const view = (name: string) => page.getByText(name, { exact: true }).first().click();

test('from nothing: groups, then a proposal that is taken, and hours that add up', async () => {
  await page.goto(home);
  await settled(page);
  await page.getByRole('button', { name: 'Créer les groupes' }).click();
  await page.getByRole('button', { name: 'Proposer' }).click();
  await page.getByRole('button', { name: 'Lancer le calcul' }).click();
  await page.getByRole('button', { name: 'Reprendre cette proposition' }).click();
  await card('1.1').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await view('Heures');
  await page.getByText('Les heures tombent juste').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await view('Toute la formation');
  await page.getByRole('button', { name: '24 mars 2031' }).waitFor();
});

test('by keyboard: a session is chosen, moved by the arrows, its problems are seen before, and it comes back', async () => {
  await view('Semaine');
  await card('1.2').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Déplacer' }).press('Enter');
  await page.getByRole('heading', { name: 'Si la séance allait là' }).waitFor();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
  await page
    .getByText(/problèmes? nouveaux?/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verrouiller', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Déverrouiller' }).waitFor();
  await page.getByText('verrouillée').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('by hand: a session is dragged to another half-day, which says what is wrong; undone, it is as before', async () => {
  const dragged = card('3.6m').first();
  await dragged.dragTo(
    page
      .getByRole('row', { name: /Musiques actuelles/ })
      .first()
      .getByRole('cell')
      .first(),
  );
  const toast = page.getByRole('alert').filter({ hasText: '3.6m Sujet 3.6m' });
  await toast.getByRole('button', { name: 'Annuler' }).waitFor();
  await page.getByText('Bloquant').first().waitFor();
  await toast.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Bloquant').first().waitFor({ state: 'detached' });
});

test('by keyboard: interviews are made in an empty half-day, removed, brought back, cut into slots and given', async () => {
  await page.reload();
  await settled(page);
  await page
    .getByRole('button', { name: /^Nouvelle séance : .*Promotion/ })
    .first()
    .press('Enter');
  const panel = page.getByRole('region', { name: 'Nouvelle séance' });
  await panel.getByRole('combobox', { name: 'Sous-module' }).selectOption({ label: '1.2 Sujet 1.2' });
  await panel.getByRole('combobox', { name: 'Séance' }).selectOption({ label: 'Entretien individuel' });
  await panel.getByText(/au lieu de 7 h/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Ajouter la séance' }).press('Enter');
  const made = page.locator(`[data-session="${await page.locator('[data-chosen]').getAttribute('data-session')}"]`);
  await page.getByRole('button', { name: 'Supprimer' }).press('Enter');
  await made.waitFor({ state: 'detached' });
  const toasts = page.getByRole('alert').filter({ hasText: '1.2 Sujet 1.2' });
  await toasts.last().getByRole('button', { name: 'Annuler' }).click();
  await made.press('Enter');
  await page.getByRole('button', { name: 'Découper en créneaux' }).press('Enter');
  await page.getByRole('button', { name: 'Remplir dans l’ordre' }).press('Enter');
  await page.getByText('Tout le monde a son tour.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('published, each is written their own; a trainer answers about their availability on a phone', async () => {
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: /^Publier/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Nouvelle :').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('button', { name: 'Publier (0)' }).waitFor();
  await view('Formateur·rices');
  await page.getByRole('button', { name: 'Demander les disponibilités' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('En attente').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);

  const sent = await outbox();
  const phone = await (await stage.visitor({ size: PHONE })).newPage();
  await phone.goto(linkIn(sent, 'availability', 'anouk@example.org'));
  const monday = phone.getByRole('button', { name: /lundi 24 mars 2031, 09:00/ });
  await monday.click();
  await phone.getByRole('button', { name: /lundi 24 mars 2031, 09:00–13:00 Plutôt pas/ }).waitFor();
  await phone.getByText('Enregistré').waitFor();
  await phone.getByRole('button', { name: 'J’ai tout dit' }).click();
  await phone.getByText('Merci !').waitFor();
  expect(await violationsOf(phone)).toEqual([]);
  await phone.goto(linkIn(sent, 'timetable', 'dina@example.org'));
  await phone.getByText('3.6m Sujet 3.6m').first().waitFor();
  expect(await phone.getByText('3.6t').count()).toBe(0);
  await phone.getByText('Entretien individuel : votre tour').waitFor();
  await phone.getByRole('button', { name: 'Obtenir mon adresse d’agenda' }).click();
  await phone.getByText(/calendars\/[\w-]{43}\.ics/).waitFor();
  expect(await violationsOf(phone)).toEqual([]);

  await page.reload();
  await settled(page);
  await view('Formateur·rices');
  await page.getByText(/^Répondu/).waitFor();

  // Somebody telephones: their days are written down, by the row and by the half-day.
  await page.getByRole('button', { name: 'Noter les disponibilités de Anouk Ferrand' }).press('Enter');
  const noting = page.getByRole('dialog');
  await noting.getByText('1 demi-journée, dite par l’intéressé·e').waitFor();
  await noting.getByRole('textbox', { name: 'Note' }).fill('au téléphone');
  await noting.getByRole('button', { name: 'Noter', exact: true }).press('Enter');
  await noting.getByText(/2 demi-journées, notées par Camille Essai .* — au téléphone/).waitFor();
  await noting.getByRole('button', { name: 'lundi 24 mars, 09:00–13:00, pas disponible' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await noting.getByRole('button', { name: 'mardi 25 mars, 09:00–13:00, plutôt pas' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

interface Sent {
  readonly recipient: string;
  readonly body: string;
}

const outbox = async (): Promise<readonly Sent[]> =>
  inOrganisation(stage.database, { organisation: school.organisation, actor: { id: null, label: 'test' } }, (tx) =>
    tx.selectFrom('outbox_message').select(['recipient', 'body']).execute(),
  );

const linkIn = (sent: readonly Sent[], opens: string, to: string): string =>
  sent
    .flatMap(({ recipient, body }) =>
      recipient === to ? [...body.matchAll(/https?:\S+/g)].map(([found]) => found) : [],
    )
    .find((found) => found.includes(`/${opens}#`))!;
