/** That somebody has more than one file in a call: told by mail alone, to the address they were begun under. */
import type { Locale } from '#core/kernel/index.ts';
import { type ApplicationRow, begunUnder } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';

export interface OtherFile {
  /** Null while it is a draft. */
  readonly number: number | null;
  /** An instant. */
  readonly begunAt: string;
}

export async function otherFilesOf(
  tx: Tx,
  file: Pick<ApplicationRow, 'id' | 'call_id' | 'email'>,
): Promise<OtherFile[]> {
  const begun = await begunUnder(tx, file.call_id, file.email);
  return begun
    .filter(({ id }) => id !== file.id)
    .map(({ number, created_at }) => ({ number, begunAt: String(new Date(created_at as string).toISOString()) }));
}

const FORMATS = { fr: 'fr-FR', en: 'en-GB' } as const;

function called({ number, begunAt }: OtherFile, zone: string, locale: Locale): string {
  const day = new Intl.DateTimeFormat(FORMATS[locale], { timeZone: zone, dateStyle: 'long' }).format(new Date(begunAt));
  if (number === null) return locale === 'fr' ? `un brouillon commencé le ${day}` : `a draft begun on ${day}`;
  return locale === 'fr' ? `un dossier déposé, n° ${number}` : `a submitted file, no. ${number}`;
}

/** Empty when there is no other. */
export function othersText(others: readonly OtherFile[], zone: string, locale: Locale): string {
  if (others.length === 0) return '';
  const list = others.map((one) => `– ${called(one, zone, locale)}`).join('\n');
  return locale === 'fr'
    ? `\n\nVous avez aussi, sous cette adresse et pour le même appel :\n${list}\n\nUn seul dossier suffit : allez au bout de celui que vous voulez voir lu, et retirez ou effacez l’autre depuis sa page. Le lien de chacun vous est envoyé si vous le redemandez sur la page de l’appel.`
    : `\n\nUnder this address you also have, for the same call:\n${list}\n\nOne file is enough: finish the one you want read, and withdraw or erase the other on its page. The link of each is sent to you if you ask for it again on the page of the call.`;
}
