/** A selection in a browser: the call is closed, files are read by keyboard, people met, a place given and passed on. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asMigrator } from '#db/transaction.ts';
import { type LaidCall, layCall } from '../api/selection-call.ts';
import { violationsOf } from './axe.ts';
import { goTo, openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
let call: LaidCall;
let owner: Page;
let reader: BrowserContext;
let step = '';

const asked = <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
  asMigrator(stage.adminUrl, async (tx) => (await query.execute(tx)).rows);

beforeAll(async () => {
  stage = await openStage();
  owner = await stage.owner();
  await goTo(owner, stage);
  const [organisation] = await asked<{ id: string }>(sql`select id from organisation where slug = ${stage.slug}`);
  const ground = {
    dataFolder: stage.dataFolder,
    test: { adminUrl: stage.adminUrl },
    organisation: async () => organisation!.id,
  };
  call = await layCall(ground, { slug: stage.slug, places: [1, 0], files: [{}, {}, { again: true }] });
  reader = await stage.visitor();
  const made = await owner.request.put(`${stage.url}/api/o/${stage.slug}/invitations/${randomUUID()}`, {
    data: {
      email: `${randomUUID()}@example.org`,
      role: 'assessor',
      scope: { kind: 'cohort', id: call.cohortId },
    },
    headers: { 'if-none-match': '*' },
  });
  const { link } = (await made.json()) as { readonly link: string };
  const accepted = await reader.request.post(`${stage.url}/api/invitations/accept`, {
    data: { secret: link.split('#')[1], name: 'Lou Lecture', password: 'une phrase assez longue' },
  });
  expect(accepted.ok(), await accepted.text()).toBe(true);
  step = `/cohorts/${call.cohortId}/selection/${call.callId}`;
});
afterAll(() => stage.close());

async function look(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

const confirm = (page: Page, act: string | RegExp) =>
  page.getByRole('dialog').getByRole('button', { name: act }).click();
/** The address of the last link that this applicant was sent. */
async function linkTo(index: number): Promise<string> {
  const [mail] = await asked<{ body: string }>(
    sql`select body from outbox_message where recipient = ${call.files[index]!.email} order by created_at desc, id desc limit 1`,
  );
  return /https?:\S+#[\w-]{43}/.exec(mail!.body)![0];
}
async function phone(index: number): Promise<Page> {
  const page = await (await stage.visitor({ size: PHONE })).newPage();
  await page.goto(await linkTo(index));
  await settled(page);
  return page;
}

test('a call is closed, read by two, and those one wants to meet are written to', async () => {
  await goTo(owner, stage, `/cohorts/${call.cohortId}/selection`);
  await owner.getByRole('heading', { name: 'Recevabilité' }).waitFor();
  await owner.getByText('incomplet', { exact: true }).waitFor();
  await look(owner);
  await owner.getByRole('button', { name: 'Clore l’appel' }).click();
  await confirm(owner, 'Clore l’appel');
  await owner.getByText('Tous les dossiers ont leur suite.').waitFor();
  for (const box of await owner.getByRole('checkbox').all()) await box.check();
  await owner.getByRole('button', { name: 'Répartir les dossiers' }).click();
  await owner.getByText('Dossiers sans deux lectures : 0').waitFor();

  await owner.getByRole('link', { name: 'Mes lectures' }).click();
  for (const [index, given] of [
    ['4', '8'],
    ['3,5', '7'],
  ].entries()) {
    await owner.getByRole('heading', { name: `Prénom${index + 1} Nom${index + 1}` }).waitFor();
    await owner.getByLabel('Expérience').fill(given[1]!);
    await owner.getByLabel('Projet').focus();
    await owner.keyboard.type(given[0]!);
    if (index === 0) await look(owner);
    await owner.getByRole('button', { name: 'Rendre' }).press('Enter');
    await owner.getByText(index === 0 ? 'Reste 1 dossier à lire' : 'Reste 0 dossier à lire').waitFor();
  }
  const base = `${stage.url}${call.path}`;
  const mine = (await (await reader.request.get(`${base}/my-readings`)).json()) as {
    items: { applicationId: string; version: number; number: number }[];
  };
  for (const { applicationId, version, number } of mine.items) {
    const marked = await reader.request.put(`${base}/files/${applicationId}/reading`, {
      data: {
        marks: { [call.criteria.project]: number === 1 ? '5' : '3', [call.criteria.experience]: '7' },
        submit: true,
      },
      headers: { 'if-match': `"${version}"` },
    });
    expect(marked.ok(), await marked.text()).toBe(true);
  }
  await goTo(owner, stage, `${step}/first`);
  const row = owner.getByRole('row').filter({ hasText: 'Prénom1 Nom1' });
  await row.getByText('Meilleure note').waitFor();
  await row.getByRole('button', { name: /^Pourquoi/ }).click();
  await owner.getByText('Pourquoi ce chiffre').waitFor();
  await owner.keyboard.press('Escape');
  await owner.getByRole('button', { name: 'Proposer d’après le classement' }).click();
  await owner.getByRole('button', { name: 'Envoyer 2 lettres' }).waitFor();
  await look(owner);
  await owner.getByRole('button', { name: 'Envoyer 2 lettres' }).click();
  await confirm(owner, 'Envoyer 2 lettres');
  await owner.getByText('lettre partie').first().waitFor();
});

test('an applicant chooses a slot on a phone, and is met', async () => {
  await goTo(owner, stage, `${step}/slots`);
  await owner.getByLabel('Lien de visioconférence').fill('https://meet.example.org/salle');
  await owner.getByRole('button', { name: 'Ouvrir les créneaux' }).click();
  await owner.getByText(/créneaux ouverts/).waitFor();
  await look(owner);
  const page = await phone(0);
  await look(page);
  await page
    .getByRole('button', { name: /visioconférence/ })
    .first()
    .press('Enter');
  await page.getByText(/C’est noté/).waitFor();
  await look(page);
  await page.context().close();

  await goTo(owner, stage, `${step}/interviews`);
  for (const [index, mark] of ['16', '13'].entries()) {
    await owner.getByRole('heading', { name: `Prénom${index + 1} Nom${index + 1}` }).waitFor();
    await owner.getByLabel('Échange').fill(mark);
    await owner.getByRole('button', { name: 'Rendre' }).click();
    await owner.getByRole('button', { name: 'Rendre' }).waitFor({ state: index === 0 ? 'visible' : 'hidden' });
  }
  await look(owner);
});

test('one place is offered, the other waits; whoever declines on a phone is replaced at once', async () => {
  await goTo(owner, stage, `${step}/final`);
  await owner.getByRole('button', { name: 'Proposer d’après le classement' }).click();
  await owner.getByRole('button', { name: 'Envoyer 2 lettres' }).waitFor();
  await look(owner);
  await owner.getByRole('button', { name: 'Envoyer 2 lettres' }).click();
  await confirm(owner, 'Envoyer 2 lettres');
  await owner.getByText('lettre partie').first().waitFor();

  const page = await phone(0);
  await page.getByText('Une place vous est proposée').waitFor();
  await look(page);
  await page.getByRole('button', { name: 'Y renoncer' }).click();
  await page.getByRole('button', { name: 'Oui, je renonce à la place' }).click();
  await page.getByText('Vous avez renoncé à la place.').waitFor();
  await page.context().close();

  const next = await phone(1);
  await next.getByRole('button', { name: 'Accepter la place' }).click();
  await next.getByText('vous êtes inscrit').waitFor();
  await next.context().close();

  await goTo(owner, stage, `${step}/offers`);
  await owner.getByText('prises : 1 sur 1, libres : 0').waitFor();
  await owner.getByText('refusée', { exact: true }).waitFor();
  await owner.getByText('acceptée', { exact: true }).waitFor();
  await look(owner);
  await goTo(owner, stage, `${step}/figures`);
  await owner.getByText('Moins de 5 dossiers').waitFor();
  await look(owner);
  await settled(owner);
});
