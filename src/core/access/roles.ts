/**
 * Who may do what. One pure file for both sides: the server refuses by it, and the screen hides by it.
 * The table itself is the rule page docs/rules/access.md, which a test compares with this file.
 */

export const ROLES = ['owner', 'administration', 'production', 'technical', 'reader'] as const;
export type Role = (typeof ROLES)[number];

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
] as const;
export type Action = (typeof ACTIONS)[number];

/** The whole organisation, or one production. */
export type Scope = { readonly kind: 'organisation' } | { readonly kind: 'production'; readonly id: string };

export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
  /** What this role does not allow is not allowed either: a token's grant, held to the role of whoever made it. */
  readonly upTo?: Role;
}

export const WHOLE_ORGANISATION: Scope = { kind: 'organisation' };
export const production = (id: string): Scope => ({ kind: 'production', id });

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

const ALLOWED: Readonly<Record<Role, ReadonlySet<Action>>> = {
  owner: new Set(ACTIONS),
  administration: new Set(ACTIONS),
  production: new Set(PRODUCTION),
  technical: new Set(TECHNICAL),
  reader: new Set(READER),
};

/** What belongs to no production, and which everybody who has a place in the organisation shares. */
const SHARED: ReadonlySet<Action> = new Set<Action>(['organisation.read', 'venues.read', 'rates.read']);

/** What can be done inside one production. Everything else needs a grant for the whole organisation. */
const WITHIN_PRODUCTION: ReadonlySet<Action> = new Set<Action>([
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
]);

/** Whether the role alone holds the action, wherever it was given. */
export const allows = (role: Role, action: Action): boolean => ALLOWED[role].has(action);

const holds = ({ role, upTo }: Grant, action: Action): boolean =>
  allows(role, action) && (upTo === undefined || allows(upTo, action));

/** Whether these grants let someone do this within this scope. */
export function may(grants: readonly Grant[], action: Action, scope: Scope): boolean {
  return grants.some((grant) => {
    if (!holds(grant, action)) return false;
    if (grant.scope.kind === 'organisation' || SHARED.has(action)) return true;
    return scope.kind === 'production' && scope.id === grant.scope.id && WITHIN_PRODUCTION.has(action);
  });
}

/** Whether there is any scope at all in which these grants allow the action: what a menu asks. */
export function mayAnywhere(grants: readonly Grant[], action: Action): boolean {
  return grants.some((grant) => may([grant], action, grant.scope));
}

/** Where an action is allowed: everywhere, or in these productions only. Lists turn it into SQL. */
export type Reach = 'everything' | readonly string[];

export function reachOf(grants: readonly Grant[], action: Action): Reach {
  if (may(grants, action, WHOLE_ORGANISATION)) return 'everything';
  const ids = new Set<string>();
  for (const grant of grants) {
    const { scope } = grant;
    if (scope.kind === 'production' && holds(grant, action) && WITHIN_PRODUCTION.has(action)) ids.add(scope.id);
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
  if (!may(grants, 'members.manage', WHOLE_ORGANISATION)) return false;
  if (role !== 'owner') return true;
  return grants.some(
    ({ role: held, scope, upTo = held }) => held === 'owner' && upTo === 'owner' && scope.kind === 'organisation',
  );
}
