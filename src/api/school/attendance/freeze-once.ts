/** Freezes a document of an enrolment, unless the same was frozen already: asking twice makes no second one. */
import { freezeDocument } from '#api/ground/files/index.ts';
import type { ApiActor, Services } from '#api/http/index.ts';
import type { CalendarDate, Locale } from '#core/kernel/index.ts';
import { frozenOf } from '#db/ground/files/index.ts';
import { ensureSubject, JsonColumn, saysTheSame } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { keptUntil } from '../kept-until.ts';

export interface ToFreeze {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly kind: 'attendance-statement' | 'completion-certificate';
  readonly template: string;
  readonly title: string;
  readonly locale: Locale;
  readonly issuer: string;
  readonly data: unknown;
  readonly day: CalendarDate;
}

export interface Desk {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: ApiActor;
}

export async function freezeOnce(desk: Desk, asked: ToFreeze): Promise<string> {
  const inputs = { template: asked.template, data: asked.data };
  const before = await frozenOf(desk.tx, asked.enrolmentId);
  const same = before.find(
    (row) =>
      row.kind === asked.kind &&
      row.locale === asked.locale &&
      row.erased_at === null &&
      saysTheSame(row as never, { inputs: new JsonColumn(inputs) }),
  );
  if (same) return same.id;
  await ensureSubject(desk.tx, 'enrolment', asked.enrolmentId);
  const { template, data, locale, title, day: date, issuer } = asked;
  const bytes = await desk.services.printer.print({ template, data, locale, title, date, issuer });
  const { id } = await freezeDocument(desk, {
    subjectId: asked.enrolmentId,
    personId: asked.personId,
    kind: asked.kind,
    title: `${title}.pdf`,
    locale,
    mediaType: 'application/pdf',
    bytes,
    inputs,
    retainUntil: await keptUntil(desk.tx, asked.enrolmentId, date),
  });
  return id;
}
