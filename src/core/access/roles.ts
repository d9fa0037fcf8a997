/**
 * Who may do what. One pure file for both sides: the server refuses by it, and the screen hides by it.
 * The table itself is the rule page docs/rules/access.md, which a test compares with this file.
 */

export const ROLES = [
  'owner',
  'administration',
  'production',
  'technical',
  'reader',
  'coordinator',
  'admissibility',
  'assessor',
  'disabilityContact',
  'funder',
  'trainer',
  'trainee',
  'applicant',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that a member or a token can be given. An applicant has no account: the role comes with their own link. */
export const GIVEN_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'applicant');

export const ACTIONS = [
  'organisation.read',
  'organisation.edit',
  'members.read',
  'members.manage',
  'tokens.manage',
  'people.read',
  'people.edit',
  'private.read',
  'private.edit',
  'venues.read',
  'venues.edit',
  'events.read',
  'events.edit',
  'audit.read',
  'audit.erase',
  'outbox.read',
  'productions.read',
  'productions.create',
  'productions.edit',
  'pay.read',
  'engagements.read',
  'engagements.edit',
  'budget.read',
  'budget.edit',
  'pricing.read',
  'pricing.edit',
  'rates.read',
  'programmes.read',
  'programmes.edit',
  'cohorts.read',
  'cohorts.edit',
  'enrolments.read',
  'enrolments.edit',
  'admissions.read',
  'admissions.manage',
  'pieces.check',
  'applications.assess',
  'application.file',
  'timetable.read',
  'timetable.edit',
  'timetable.follow',
  'availability.state',
  'missions.read',
  'missions.edit',
  'attendance.read',
  'attendance.keep',
  'attendance.sign',
  'attendance.countersign',
  'statements.read',
  'needs.read',
  'needs.edit',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The whole organisation, or one production, cohort or applicant's file. */
export type Scope = { readonly kind: 'organisation' } | { readonly kind: PlaceKind; readonly id: string };
export const PLACE_KINDS = ['production', 'cohort', 'application'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
  /** What this role does not allow is not allowed either: a token's grant, held to the role of whoever made it. */
  readonly upTo?: Role;
}

export const WHOLE_ORGANISATION: Scope = { kind: 'organisation' };
export const production = (id: string): Scope => ({ kind: 'production', id });
export const cohort = (id: string): Scope => ({ kind: 'cohort', id });
export const application = (id: string): Scope => ({ kind: 'application', id });

const READER: readonly Action[] = [
  'organisation.read',
  'people.read',
  'venues.read',
  'events.read',
  'productions.read',
  'engagements.read',
  'budget.read',
  'pricing.read',
  'rates.read',
  'programmes.read',
  'cohorts.read',
];

const TECHNICAL: readonly Action[] = [
  'organisation.read',
  'people.read',
  'venues.read',
  'venues.edit',
  'events.read',
  'events.edit',
  'productions.read',
  'engagements.read',
  'rates.read',
];

const PRODUCTION: readonly Action[] = [
  ...READER,
  'members.read',
  'people.edit',
  'venues.edit',
  'events.edit',
  'productions.create',
  'productions.edit',
  'pay.read',
  'engagements.edit',
  'budget.edit',
  'pricing.edit',
];

const COORDINATOR: readonly Action[] = [
  'organisation.read',
  'people.read',
  'people.edit',
  'venues.read',
  'venues.edit',
  'events.read',
  'events.edit',
  'rates.read',
  'programmes.read',
  'programmes.edit',
  'cohorts.read',
  'cohorts.edit',
  'enrolments.read',
  'enrolments.edit',
  'admissions.read',
  'admissions.manage',
  'timetable.read',
  'timetable.edit',
  'missions.read',
  'missions.edit',
  'attendance.read',
  'attendance.keep',
  'statements.read',
];

/** What is done for oneself alone: no other role, not even the owner's, does it in somebody's place. */
const ONES_OWN: readonly Action[] = [
  'application.file',
  'timetable.follow',
  'availability.state',
  'attendance.sign',
  'attendance.countersign',
];
/** What a role is given for by name: an owner who needs it takes that role too, and the audit says so. */
const BY_NAME: readonly Action[] = ['pieces.check', 'needs.read', 'needs.edit'];
const DIRECTION = ACTIONS.filter((action) => !ONES_OWN.includes(action) && !BY_NAME.includes(action));

const SCHOOL_FRAME: readonly Action[] = ['organisation.read', 'programmes.read', 'cohorts.read'];

const ALLOWED: Readonly<Record<Role, ReadonlySet<Action>>> = {
  owner: new Set(DIRECTION),
  administration: new Set(DIRECTION),
  production: new Set(PRODUCTION),
  technical: new Set(TECHNICAL),
  reader: new Set(READER),
  coordinator: new Set(COORDINATOR),
  admissibility: new Set([...SCHOOL_FRAME, 'admissions.read', 'pieces.check']),
  assessor: new Set([...SCHOOL_FRAME, 'admissions.read', 'applications.assess']),
  disabilityContact: new Set([...SCHOOL_FRAME, 'enrolments.read', 'needs.read', 'needs.edit']),
  funder: new Set(['organisation.read', 'cohorts.read', 'statements.read']),
  trainer: new Set([
    ...SCHOOL_FRAME,
    'venues.read',
    'timetable.follow',
    'availability.state',
    'attendance.countersign',
  ]),
  trainee: new Set([...SCHOOL_FRAME, 'venues.read', 'timetable.follow', 'attendance.sign']),
  applicant: new Set(['application.file']),
};

/** What belongs to no production, and which everybody who has a place in the organisation shares. */
const SHARED: ReadonlySet<Action> = new Set<Action>([
  'organisation.read',
  'venues.read',
  'rates.read',
  'programmes.read',
]);

/** What can be done inside one place. Everything else needs a grant for the whole organisation. */
const WITHIN: Readonly<Record<PlaceKind, ReadonlySet<Action>>> = {
  production: new Set<Action>([
    'people.read',
    'events.read',
    'events.edit',
    'productions.read',
    'productions.edit',
    'pay.read',
    'engagements.read',
    'engagements.edit',
    'budget.read',
    'budget.edit',
    'pricing.read',
    'pricing.edit',
  ]),
  cohort: new Set<Action>([
    'cohorts.read',
    'cohorts.edit',
    'enrolments.read',
    'enrolments.edit',
    'admissions.read',
    'admissions.manage',
    'pieces.check',
    'applications.assess',
    'timetable.read',
    'timetable.edit',
    'timetable.follow',
    'availability.state',
    'missions.read',
    'missions.edit',
    'attendance.read',
    'attendance.keep',
    'attendance.sign',
    'attendance.countersign',
    'statements.read',
    'needs.read',
    'needs.edit',
  ]),
  application: new Set<Action>(['application.file']),
};

/** Who may do this with a place knows that it is there. */
export const SEEN_BY: Readonly<Record<PlaceKind, Action>> = {
  production: 'productions.read',
  cohort: 'cohorts.read',
  application: 'application.file',
};

/**
 * Where it makes sense to give a role: everywhere, and in places of the kinds in which it opens something. A role that
 * opens no place (and an applicant's, which nobody gives) is for the whole organisation or for nobody.
 */
export function placesOf(role: Role): readonly PlaceKind[] {
  return PLACE_KINDS.filter((kind) => kind !== 'application' && ALLOWED[role].has(SEEN_BY[kind]));
}

/** Roles of somebody who acts as themselves: without a person to stand for, they open nothing of one's own. */
export const actsAsOneself = (role: Role): boolean => ONES_OWN.some((action) => ALLOWED[role].has(action));

/** Whether the role alone holds the action, wherever it was given. */
export const allows = (role: Role, action: Action): boolean => ALLOWED[role].has(action);

const holds = ({ role, upTo }: Grant, action: Action): boolean =>
  allows(role, action) && (upTo === undefined || allows(upTo, action));

/** Whether these grants let someone do this within this scope. */
export function may(grants: readonly Grant[], action: Action, scope: Scope): boolean {
  return grants.some((grant) => {
    if (!holds(grant, action)) return false;
    if (grant.scope.kind === 'organisation' || SHARED.has(action)) return true;
    return scope.kind === grant.scope.kind && scope.id === grant.scope.id && WITHIN[grant.scope.kind].has(action);
  });
}

/** Whether there is any scope at all in which these grants allow the action: what a menu asks. */
export function mayAnywhere(grants: readonly Grant[], action: Action): boolean {
  return grants.some((grant) => may([grant], action, grant.scope));
}

/** Where an action is allowed: everywhere, or in these places only (productions or cohorts). Lists turn it into SQL. */
export type Reach = 'everything' | readonly string[];

export function reachOf(grants: readonly Grant[], action: Action): Reach {
  if (may(grants, action, WHOLE_ORGANISATION)) return 'everything';
  const ids = new Set<string>();
  for (const grant of grants) {
    const { scope } = grant;
    if (scope.kind !== 'organisation' && holds(grant, action) && WITHIN[scope.kind].has(action)) ids.add(scope.id);
  }
  return [...ids];
}

/** Reading changes nothing: what a read-only token may still do. */
export const isReading = (action: Action): boolean => action.endsWith('.read');

/**
 * Whether someone may give (or take back) this role: only an owner makes owners, and nobody without the right to
 * manage members gives anything.
 */
export function mayGrant(grants: readonly Grant[], role: Role): boolean {
  if (role === 'applicant') return false;
  if (!may(grants, 'members.manage', WHOLE_ORGANISATION)) return false;
  if (role !== 'owner') return true;
  return grants.some(
    ({ role: held, scope, upTo = held }) => held === 'owner' && upTo === 'owner' && scope.kind === 'organisation',
  );
}
