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

test('by thumb: a session is chosen, its half-day tapped, what is wrong is said before, and it is confirmed or given up', async () => {
  const phone = await stage.owner({ size: PHONE, scheme: 'dark' });
  const cohort = home.replace('/o/', '/api/o/');
  const { sessions } = (await (await page.request.get(cohort)).json()) as {
    sessions: { id: string; locked: boolean; date: string; index: number; subModuleId: string }[];
  };
  const isElsewhere = ({ date, index }: { date: string; index: number }) => date !== TO || index !== 1;
  const one = sessions.find(
    (session) => !session.locked && isElsewhere(session) && session.subModuleId === school.subModules['1.1'],
  )!;
  await phone.goto(`${home}#session/${one.id}`);
  await phone.getByRole('button', { name: 'Déplacer' }).click();
  const dialog = phone.getByRole('dialog', { name: /^Déplacer : / });
  const confirm = dialog.getByRole('button', { name: 'Confirmer' });
  expect(await confirm.isDisabled()).toBe(true);
  const target = dialog.getByRole('button', { name: /^vendredi 28 mars.*14:00–17:00/ });
  await target.click();
  await dialog.getByRole('status').getByText('vendredi 28 mars, 14:00–17:00').waitFor();
  await dialog
    .getByText(/problèmes? nouveaux?|Aucun problème nouveau/)
    .first()
    .waitFor();
  for (const button of [target, confirm, dialog.getByRole('button', { name: 'Annuler' })]) {
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  expect(await violationsOf(phone)).toEqual([]);
  await confirm.click();
  await phone.getByRole('heading', { name: /vendredi 28 mars/ }).waitFor();
  const undone = phone.waitForResponse((reply) => reply.url().endsWith('/sessions') && reply.ok());
  await phone.getByRole('alert').filter({ hasText: 'Sujet' }).getByRole('button', { name: 'Annuler' }).click();
  await undone;
  await phone.context().close();
  await page.reload();
  await settled(page);
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
  // Of the two that offer to undo, the one that comes after this.
  await page.getByRole('alert').evaluateAll((all) => {
    for (const one of all) one.setAttribute('data-seen', '');
  });
  await page.getByRole('button', { name: 'Supprimer' }).press('Enter');
  await page.locator('[role=alert]:not([data-seen])').getByRole('button', { name: 'Annuler' }).click();
  await made.press('Enter');
  await page.getByRole('button', { name: 'Découper en créneaux' }).press('Enter');
  await page.getByRole('button', { name: 'Remplir dans l’ordre' }).press('Enter');
  await page.getByText('Tout le monde a son tour.').waitFor();
  // One slot by itself: into the next it is refused at its field; shorter, it keeps who holds it.
  await page
    .getByRole('button', { name: /^Changer l’horaire de/ })
    .first()
    .press('Enter');
  const slot = page.getByRole('form', { name: /^Changer l’horaire de/ });
  const [ends, save] = [
    slot.getByRole('textbox', { name: 'À' }),
    slot.getByRole('button', { name: 'Enregistrer l’horaire' }),
  ];
  const until = await ends.inputValue();
  const earlier = until
    .replace(/\d$/, '')
    .replace(/(\d):(\d)$/, (_, hour, ten) => (ten === '0' ? `${Number(hour) - 1}:55` : `${hour}:${Number(ten) - 1}5`));
  await ends.fill(until.replace(/.$/, '9'));
  await slot.getByText(/le faire finir à/).waitFor();
  expect(await save.isDisabled()).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await ends.fill(earlier);
  await save.press('Enter');
  await page.getByRole('button', { name: new RegExp(`Changer l’horaire de .*${earlier}`) }).waitFor();
  await page.getByText('Tout le monde a son tour.').waitFor();
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
