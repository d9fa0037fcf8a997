/** Who may read and change what hangs on a subject: whoever may read and change the thing itself. */
import { type ApiActor, allowed, authorise, notFound } from '#api/http/index.ts';
import { type Action, cohort, production, type Scope, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { kindOfSubject } from '#db/ground/files/index.ts';
import type { SubjectKind } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { authoriseEvents } from '../calendar/index.ts';

const ACTIONS: Readonly<Record<SubjectKind, readonly [read: Action, edit: Action]>> = {
  person: ['private.read', 'private.edit'],
  venue: ['venues.read', 'venues.edit'],
  event: ['events.read', 'events.edit'],
  production: ['productions.read', 'productions.edit'],
  contract: ['pay.read', 'engagements.edit'],
  budget: ['budget.read', 'budget.edit'],
  programme: ['programmes.read', 'programmes.edit'],
  // Lists of names and signed sheets: whoever merely belongs to a cohort reads none of them.
  cohort: ['enrolments.read', 'cohorts.edit'],
  enrolment: ['enrolments.read', 'enrolments.edit'],
  application: ['admissions.manage', 'admissions.manage'],
  trainer: ['missions.read', 'missions.edit'],
  party: ['enrolments.read', 'enrolments.edit'],
};

/** Documents of a whole cohort name its trainees: whoever merely belongs to it reads none of them. */
const FROZEN: Readonly<Partial<Record<SubjectKind, Action>>> = { cohort: 'enrolments.read' };

type ScopeOf = (tx: Tx, subject: string) => Promise<Scope | null>;
const places = new Map<SubjectKind, ScopeOf>();

/** A wing says where the rights over its subjects are held; without a word, for the whole organisation. */
export function holdRightsOf(kinds: readonly SubjectKind[], scopeOf: ScopeOf): void {
  for (const kind of kinds) places.set(kind, scopeOf);
}

async function scopeOfSubject(tx: Tx, kind: SubjectKind, subject: string): Promise<Scope> {
  if (kind === 'production') return production(subject);
  if (kind === 'cohort') return cohort(subject);
  return (await places.get(kind)?.(tx, subject)) ?? WHOLE_ORGANISATION;
}

/** A file is as open as what it hangs on; a person's papers are as closed as their private fields. */
export async function refuseSubject(tx: Tx, actor: ApiActor, subject: string, how: 'read' | 'edit'): Promise<void> {
  const kind = await kindOfSubject(tx, subject);
  if (kind === null) throw notFound();
  const action = ACTIONS[kind][how === 'read' ? 0 : 1];
  if (kind === 'event') return authoriseEvents(tx, actor, action, [subject]);
  return authorise(actor, action, await scopeOfSubject(tx, kind, subject));
}

/** What has become a document, to whoever may read its subject; events alone are asked for one by one. */
export async function refuseFrozen(tx: Tx, actor: ApiActor, subject: string): Promise<void> {
  const kind = await kindOfSubject(tx, subject);
  const action = kind === null ? undefined : FROZEN[kind];
  if (kind === null || action === undefined) return refuseSubject(tx, actor, subject, 'read');
  if (!allowed(actor, action, await scopeOfSubject(tx, kind, subject))) await refuseSubject(tx, actor, subject, 'edit');
}
